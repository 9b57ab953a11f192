#include "attribution/cue.h"

#include "attribution/attributor.h"
#include "attribution/lists.h"

/* In the order of dm_cue_class. */
static const char *const class_names[] = {"none",       "statement", "claim",  "promise",  "demand",
                                          "threat",     "warning",   "offer",  "question", "denial",
                                          "accusation", "agreement", "opinion"};

/* In the order of the bits DM_TAKES_... */
static const char *const complement_names[] = {"quote", "that", "clause", "infinitive", "object", "from"};

enum {
    CLASS_COUNT = sizeof class_names / sizeof *class_names,
    COMPLEMENT_COUNT = sizeof complement_names / sizeof *complement_names
};

const char *dm_cue_class_name(dm_cue_class class) {
    return class == DM_CUE_NONE ? NULL : class_names[class];
}

static dm_status read_complements(const dm_list *list, dm_text field, uint32_t *complements,
                                  dm_error *error) {
    dm_text name;
    *complements = 0;
    while (dm_text_next_field(&field, ',', &name)) {
        size_t bit = dm_list_choice(dm_text_trim(name), complement_names, COMPLEMENT_COUNT);
        if (bit == COMPLEMENT_COUNT) {
            return dm_list_fault(list, "unknown complement", name, error);
        }
        *complements |= 1u << bit;
    }
    return DM_OK;
}

/* The number that ends right before `at`; 0 when there is none. */
static uint32_t number_before(dm_text text, size_t at) {
    uint32_t value = 0;
    uint32_t place = 1;
    for (; at && text.bytes[at - 1] >= '0' && text.bytes[at - 1] <= '9' && place < 1000000; place *= 10) {
        value += place * (uint32_t)(text.bytes[--at] - '0');
    }
    return value;
}

/* "also a noun; 31 of 127": 24 per cent. */
static uint32_t strength_of(dm_text note, bool several) {
    enum { USUAL = 60, WEAK = 10, LEAST_SEEN = 10, NOUN_TOO = 45 };
    bool noun = dm_text_starts_with(note, DM_TEXT("also a noun")); /* counted as no cue */
    const dm_text of = DM_TEXT(" of ");
    for (size_t at = 0; at + of.length < note.length; at++) {
        if (memcmp(note.bytes + at, of.bytes, of.length) != 0) {
            continue;
        }
        size_t end = at + of.length;
        while (end < note.length && note.bytes[end] >= '0' && note.bytes[end] <= '9') {
            end++;
        }
        uint32_t all = number_before(note, end);
        if (all >= LEAST_SEEN) {
            uint32_t cues = number_before(note, at);
            if (!cues && several) {
                return USUAL; /* the annotation cuts "told reporters" otherwise */
            }
            uint32_t share = cues < all ? cues * 100 / all : 100;
            return noun && share < NOUN_TOO ? NOUN_TOO : share;
        }
    }
    return dm_text_starts_with(note, DM_TEXT("weak")) ? WEAK : USUAL;
}

static dm_status add_cue(dm_vocabulary *vocabulary, dm_cues *cues, const dm_list *list,
                         const dm_text fields[DM_LIST_COLUMNS], dm_error *error) {
    uint32_t complements;
    size_t number = dm_list_choice(fields[1], class_names, CLASS_COUNT);
    if (number == CLASS_COUNT || number == DM_CUE_NONE) {
        return dm_list_fault(list, "unknown class", fields[1], error);
    }
    dm_status status = read_complements(list, fields[2], &complements, error);
    dm_text forms = fields[0];
    dm_text form;
    while (status == DM_OK && dm_text_next_field(&forms, ',', &form)) {
        uint32_t strength =
            strength_of(fields[3], memchr(dm_text_trim(form).bytes, ' ', dm_text_trim(form).length) != NULL);
        dm_phrase phrase = {.value = strength << 16 | (uint32_t)number << 8 | complements,
                            .form = (uint8_t)number};
        status = dm_phrases_add(&cues->phrases, vocabulary, dm_text_trim(form), phrase, error);
    }
    return status;
}

dm_status dm_cues_read(dm_arena *arena, dm_vocabulary *vocabulary, dm_cues *cues, dm_error *error) {
    dm_list list;
    dm_text fields[DM_LIST_COLUMNS];
    bool more;
    *cues = (dm_cues){.phrases.arena = arena};
    dm_status status = dm_list_open("cues.tsv", 3, &list, error);
    while (status == DM_OK && (status = dm_list_next(&list, fields, &more, error)) == DM_OK && more) {
        status = dm_list_place(&list, add_cue(vocabulary, cues, &list, fields, error), error);
    }
    return status;
}

bool dm_cue_at(const dm_reading *reading, uint32_t token, uint32_t limit, dm_cue_match *match) {
    uint32_t end;
    const dm_phrase *phrase = dm_phrases_match(&reading->attributor->cues.phrases, reading->document,
                                               reading->words, token, limit, &end);
    if (!phrase) {
        return false;
    }
    *match = (dm_cue_match){.tokens = {token, end},
                            .class = (dm_cue_class)(phrase->value >> 8 & 0xffu),
                            .complements = (uint8_t)(phrase->value & 0xffu),
                            .strength = (uint8_t)(phrase->value >> 16)};
    return true;
}
