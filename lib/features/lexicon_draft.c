#include "features/lexicon_draft.h"

#include <math.h>

#include "base/number.h"
#include "base/utf8.h"

enum { WEIGHT_LARGEST = 1000 };

dm_status dm_draft_refuse(const dm_draft *draft, const char *reason) {
    return dm_fail_at(draft->error, DM_BAD_LEXICON, draft->line, 0, "%s", reason);
}

dm_status dm_draft_category(dm_draft *draft, dm_text given, uint32_t *category) {
    dm_category_clean(given, &draft->name);
    dm_text name = dm_buffer_text(&draft->name);
    if (draft->name.failed) {
        return dm_out_of_memory(draft->error);
    }
    if (!dm_category_is_clean(name)) {
        return dm_draft_refuse(draft, name.length > DM_CATEGORY_BYTES
                                          ? "a category's name has more than 64 bytes"
                                          : "a category has no letter in its name");
    }
    draft->changed |= !dm_text_equal(name, given);
    *category = dm_table_add(&draft->categories, name);
    if (*category == DM_NONE) {
        return dm_out_of_memory(draft->error);
    }
    return draft->categories.count > DM_LEXICON_CATEGORIES
               ? dm_draft_refuse(draft, "more than 1024 categories")
               : DM_OK;
}

dm_status dm_draft_find(dm_draft *draft, const dm_lexicon_finding *finding) {
    dm_lexicon_finding *findings = dm_arena_grow(draft->arena, draft->findings, draft->finding_count,
                                                 &draft->finding_capacity, sizeof *findings);
    dm_text copy = dm_arena_copy(draft->arena, finding->term);
    if (!findings || !copy.bytes) {
        return dm_out_of_memory(draft->error);
    }
    draft->findings = findings;
    findings[draft->finding_count] = *finding;
    findings[draft->finding_count++].term = copy;
    return DM_OK;
}

dm_status dm_draft_note(dm_draft *draft, dm_lexicon_fault fault, dm_text term, dm_text category) {
    dm_lexicon_finding finding = {fault, draft->file_count - 1, draft->line, term, category};
    draft->given++;
    return dm_draft_find(draft, &finding);
}

/* The term with its white space made single, in draft->words. */
static dm_text squeeze(dm_draft *draft, dm_text term) {
    term = dm_text_trim(term);
    dm_buffer_clear(&draft->words);
    for (size_t i = 0; i < term.length; i++) {
        if (!dm_ascii_space(term.bytes[i])) {
            dm_buffer_add_byte(&draft->words, term.bytes[i]);
        } else if (!dm_ascii_space(term.bytes[i - 1])) {
            dm_buffer_add_byte(&draft->words, ' ');
        }
    }
    return dm_buffer_text(&draft->words);
}

/* Where the entry has its place among others: folded term, wildcard and category. The number of the entry;
 * DM_NONE when memory ends. */
static uint32_t place(dm_draft *draft, const dm_term_text *term, uint32_t category) {
    dm_buffer_clear(&draft->words);
    dm_buffer_add(&draft->words, term->folded);
    dm_buffer_add_byte(&draft->words, term->wildcard ? '*' : '.');
    dm_buffer_add_unsigned(&draft->words, category);
    return draft->words.failed ? DM_NONE : dm_table_add(&draft->keys, dm_buffer_text(&draft->words));
}

static dm_status repeat(dm_draft *draft, const dm_draft_given *given, dm_draft_entry *entry) {
    if (!given->repeats) {
        return dm_draft_note(draft, DM_LEXICON_REPEATED, given->term,
                             draft->categories.keys[given->category]);
    }
    draft->given++;
    entry->weight = fmax(entry->weight, given->weight);
    return DM_OK;
}

static dm_status add_entry(dm_draft *draft, const dm_draft_given *given, dm_text term,
                           const dm_term_text *read) {
    size_t known = draft->keys.count;
    uint32_t number = place(draft, read, given->category);
    if (number == DM_NONE) {
        return dm_out_of_memory(draft->error);
    }
    if (number < known) {
        return repeat(draft, given, &draft->entries[number]);
    }
    dm_draft_entry *entries =
        dm_arena_grow(draft->arena, draft->entries, draft->count, &draft->capacity, sizeof *entries);
    if (!entries) {
        return dm_out_of_memory(draft->error);
    }
    draft->entries = entries;
    draft->given++;
    entries[draft->count++] = (dm_draft_entry){.term = term,
                                               .category = given->category,
                                               .weight = given->weight,
                                               .file = draft->file_count - 1,
                                               .line = draft->line};
    return DM_OK;
}

static bool is_letter(char byte) {
    byte = dm_ascii_lower(byte);
    return byte >= 'a' && byte <= 'z';
}

/* "wom?n": the wildcard of quanteda for one letter. */
static bool has_letter_wildcard(dm_text term) {
    for (size_t i = 1; i + 1 < term.length; i++) {
        if (term.bytes[i] == '?' && is_letter(term.bytes[i - 1]) && is_letter(term.bytes[i + 1])) {
            return true;
        }
    }
    return false;
}

/* ":*" is a sign, not a colon with any ending. */
static bool has_wildcard_behind_sign(dm_text term) {
    size_t at = term.length - 1;
    if (!at || term.bytes[at] != '*') {
        return false;
    }
    dm_character_class class = dm_utf8_class(dm_utf8_previous(term, &at));
    return class != DM_CHARACTER_LETTER && class != DM_CHARACTER_DIGIT && class != DM_CHARACTER_IDEOGRAPH;
}

dm_status dm_draft_add(dm_draft *draft, const dm_draft_given *given) {
    dm_text none = {NULL, 0};
    dm_text term = dm_arena_copy(draft->arena, squeeze(draft, given->term));
    if (draft->words.failed || !term.bytes) {
        return dm_out_of_memory(draft->error);
    }
    draft->changed |= !dm_text_equal(term, given->term);
    if (draft->given == DM_LEXICON_ENTRIES) {
        return dm_draft_refuse(draft, "more than a million terms");
    }
    if (!isfinite(given->weight) || fabs(given->weight) > WEIGHT_LARGEST) {
        return dm_draft_refuse(draft, "a weight is a number from -1000 to 1000");
    }
    if ((float)given->weight == 0) {
        return dm_draft_note(draft, DM_LEXICON_NO_VALENCE, term, none);
    }
    dm_term_text read;
    dm_term_fault fault;
    dm_status status = dm_term_read(&draft->terms, term, &read, &fault, draft->error);
    if (status != DM_OK) {
        return status;
    }
    if (fault == DM_TERM_INNER_WILDCARD ||
        (fault == DM_TERM_GOOD && (has_letter_wildcard(term) || has_wildcard_behind_sign(term)))) {
        return dm_draft_note(draft, DM_LEXICON_INNER_WILDCARD, term, none);
    }
    if (fault != DM_TERM_GOOD || term.bytes[0] == '#') { /* as a line it would belong to the head */
        return dm_draft_note(draft, DM_LEXICON_NO_TERM, term, none);
    }
    return add_entry(draft, given, term, &read);
}

dm_status dm_draft_add_valence(dm_draft *draft, dm_text term, double valence) {
    dm_draft_given given = {.term = term, .weight = fabs(valence)};
    dm_status status =
        dm_draft_category(draft, valence < 0 ? DM_TEXT("negative") : DM_TEXT("positive"), &given.category);
    return status == DM_OK ? dm_draft_add(draft, &given) : status;
}

bool dm_draft_line(dm_draft *draft, dm_text *rest, dm_text *line) {
    if (!dm_text_next_field(rest, '\n', line)) {
        return false;
    }
    draft->line++;
    if (line->length && line->bytes[line->length - 1] == '\r') {
        line->length--;
    }
    return true;
}

bool dm_draft_number(dm_text text, double *number) {
    text = dm_text_trim(text);
    if (text.length > 1 && text.bytes[0] == '+') {
        text.bytes++;
        text.length--;
    }
    return dm_number_parse(text, number);
}
