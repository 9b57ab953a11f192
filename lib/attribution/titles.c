#include "attribution/titles.h"

#include "attribution/lists.h"
#include "attribution/words.h"

static const char *const kind_names[] = {"honorific",    "office", "rank",      "profession",
                                         "spokesperson", "group",  "anonymous", "relation"};
static const char *const gender_names[] = {"-", "m", "f"};

enum {
    KIND_COUNT = sizeof kind_names / sizeof *kind_names,
    GENDER_COUNT = sizeof gender_names / sizeof *gender_names,
    FUNCTION_WORDS = DM_WORD_DEFINITE | DM_WORD_INDEFINITE | DM_WORD_POSSESSIVE | DM_WORD_PREPOSITION |
                     DM_WORD_COORDINATOR | DM_WORD_RELATIVE | DM_WORD_CLITIC
};

/* "Secretary General" stands in texts with a hyphen too; that is a phrase of its own. */
static dm_status add_title(dm_vocabulary *vocabulary, dm_titles *titles, const dm_list *list,
                           const dm_text fields[DM_LIST_COLUMNS], dm_error *error) {
    size_t kind = dm_list_choice(fields[1], kind_names, KIND_COUNT);
    size_t gender = dm_list_choice(fields[2], gender_names, GENDER_COUNT);
    if (kind == KIND_COUNT || gender == GENDER_COUNT) {
        return dm_list_fault(list, "unknown kind or gender", fields[0], error);
    }
    dm_phrase phrase = {.value = (uint32_t)(kind << 2 | gender), .form = (uint8_t)kind};
    dm_status status = dm_phrases_add(&titles->phrases, vocabulary, fields[0], phrase, error);
    dm_text rest = fields[0];
    dm_text word;
    while (status == DM_OK && dm_text_next_field(&rest, ' ', &word)) {
        uint32_t number = dm_vocabulary_add(vocabulary, word);
        if (number == DM_NONE) {
            return dm_out_of_memory(error);
        }
        if (!(vocabulary->classes[number] & FUNCTION_WORDS)) {
            vocabulary->classes[number] |= DM_WORD_TITLE;
        }
    }
    return status;
}

static dm_status read_titles(dm_vocabulary *vocabulary, dm_titles *titles, dm_error *error) {
    dm_list list;
    dm_text fields[DM_LIST_COLUMNS];
    bool more;
    dm_status status = dm_list_open("titles.tsv", 3, &list, error);
    while (status == DM_OK && (status = dm_list_next(&list, fields, &more, error)) == DM_OK && more) {
        status = dm_list_place(&list, add_title(vocabulary, titles, &list, fields, error), error);
    }
    return status;
}

/* The genders are kept apart from the vocabulary's classes: first the words, then an array of their size. */
static dm_status read_names(dm_vocabulary *vocabulary, dm_titles *titles, dm_error *error) {
    dm_list list;
    dm_text fields[DM_LIST_COLUMNS];
    bool more;
    dm_status status = dm_list_open("given-names.tsv", 2, &list, error);
    while (status == DM_OK && (status = dm_list_next(&list, fields, &more, error)) == DM_OK && more) {
        uint32_t number = dm_vocabulary_add(vocabulary, fields[0]);
        size_t gender = dm_list_choice(fields[1], gender_names, GENDER_COUNT);
        if (number == DM_NONE) {
            return dm_out_of_memory(error);
        }
        if (gender == GENDER_COUNT) {
            return dm_list_fault(&list, "unknown gender", fields[1], error);
        }
        vocabulary->classes[number] |= DM_WORD_GIVEN_NAME;
        if (number < titles->given_count) {
            titles->given[number] = (uint8_t)gender;
        }
    }
    return status;
}

dm_status dm_titles_read(dm_arena *arena, dm_vocabulary *vocabulary, dm_titles *titles, dm_error *error) {
    *titles = (dm_titles){.phrases.arena = arena};
    dm_status status = read_titles(vocabulary, titles, error);
    if (status == DM_OK) {
        status = read_names(vocabulary, titles, error); /* counts the words */
    }
    if (status != DM_OK) {
        return status;
    }
    titles->given_count = vocabulary->words.count;
    titles->given = dm_arena_take(arena, titles->given_count, sizeof *titles->given);
    return titles->given ? read_names(vocabulary, titles, error) : dm_out_of_memory(error);
}
