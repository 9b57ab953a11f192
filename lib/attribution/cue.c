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

static dm_status add_cue(dm_vocabulary *vocabulary, dm_cues *cues, const dm_list *list,
                         const dm_text fields[DM_LIST_COLUMNS], dm_error *error) {
    uint32_t complements;
    size_t class = dm_list_choice(fields[1], class_names, CLASS_COUNT);
    if (class == CLASS_COUNT || class == DM_CUE_NONE) {
        return dm_list_fault(list, "unknown class", fields[1], error);
    }
    dm_status status = read_complements(list, fields[2], &complements, error);
    dm_text forms = fields[0];
    dm_text form;
    while (status == DM_OK && dm_text_next_field(&forms, ',', &form)) {
        dm_phrase phrase = {.value = (uint32_t) class << 8 | complements, .form = (uint8_t) class};
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
                            .class = (dm_cue_class)(phrase->value >> 8),
                            .complements = (uint8_t)(phrase->value & 0xffu)};
    return true;
}
