#include "features/names.h"

#include <stdlib.h>

#include "features/words.h"

enum { SLOT_BITS = 15, WORDS_MOST = 1 << (SLOT_BITS - 1) };

/* When a word is a name's. */
typedef enum name_kind { NO_NAME, ALONE, CAPITALS, BESIDE } name_kind;

static const char *const kind_names[] = {"", "alone", "capitals", "beside"};

typedef struct name_slot {
    uint64_t hash;  /* of the folded word */
    name_kind kind; /* NO_NAME: free */
} name_slot;

struct dm_names {
    name_slot slots[1 << SLOT_BITS]; /* at most half full */
};

static size_t slot_of(const dm_names *names, uint64_t hash) {
    size_t mask = ((size_t)1 << SLOT_BITS) - 1;
    size_t slot = (size_t)(hash >> (64 - SLOT_BITS));
    while (names->slots[slot].kind != NO_NAME && names->slots[slot].hash != hash) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

/* "WORD TAB WHEN"; false when it is not that. */
static bool read_line(dm_names *names, dm_text line) {
    dm_text word;
    dm_text when;
    if (!dm_text_next_field(&line, '\t', &word) || !dm_text_next_field(&line, '\t', &when) || line.bytes) {
        return false;
    }
    for (int kind = ALONE; kind <= BESIDE; kind++) {
        if (dm_text_equal(when, dm_text_of(kind_names[kind]))) {
            uint64_t hash = dm_folded_hash(word);
            names->slots[slot_of(names, hash)] = (name_slot){hash, (name_kind)kind};
            return word.length > 0;
        }
    }
    return false;
}

dm_status dm_names_parse(dm_text file, dm_names **names, dm_error *error) {
    dm_names *fresh = calloc(1, sizeof *fresh);
    if (!fresh) {
        return dm_out_of_memory(error);
    }
    uint64_t number = 0;
    size_t count = 0;
    dm_text line;
    while (dm_text_next_field(&file, '\n', &line)) {
        number++;
        if (!line.length || line.bytes[0] == '#') {
            continue;
        }
        if (count++ == WORDS_MOST || !read_line(fresh, line)) {
            free(fresh);
            return dm_fail_at(error, DM_BAD_MODEL, number, 0,
                              "names: not a word with alone, capitals or beside, or more than %d",
                              WORDS_MOST);
        }
    }
    *names = fresh;
    return DM_OK;
}

void dm_names_free(dm_names *names) {
    free(names);
}

static name_kind kind_of(const dm_names *names, const dm_token *token, uint64_t hash) {
    if (!(token->flags & DM_TOKEN_CAPITAL)) {
        return NO_NAME;
    }
    name_kind kind = names->slots[slot_of(names, hash)].kind;
    return kind == CAPITALS ? (token->flags & DM_TOKEN_ALL_CAPITAL ? ALONE : NO_NAME) : kind;
}

bool dm_names_hold(const dm_names *names, const dm_token *token, dm_text folded) {
    return kind_of(names, token, dm_folded_hash(folded)) == ALONE;
}

/* The end of the run of name words that begins at a word; the word itself when none does. A run has at least
 * one word that is a name alone, or two that are names beside each other. */
static size_t run_end(const dm_names *names, const dm_document *document, const dm_words *words,
                      size_t first) {
    size_t end = first;
    bool alone = false;
    for (; end < words->count; end++) {
        const dm_word *word = &words->words[end];
        if (dm_word_is_placeholder(words, word)) {
            break;
        }
        name_kind kind = kind_of(names, &document->tokens[word->tokens.first], word->hash);
        if (kind == NO_NAME) {
            break;
        }
        alone |= kind == ALONE;
    }
    return alone || end - first > 1 ? end : first;
}

dm_status dm_names_mask(const dm_names *names, const dm_document *document, dm_words *words,
                        dm_error *error) {
    uint32_t start = (uint32_t)words->bytes.length;
    dm_buffer_add_string(&words->bytes, DM_NAME_WORD);
    if (words->bytes.failed) {
        return dm_out_of_memory(error);
    }
    uint32_t end = (uint32_t)words->bytes.length;
    uint64_t hash = dm_folded_hash(DM_TEXT(DM_NAME_WORD));
    uint32_t source = DM_NONE;
    uint32_t target = DM_NONE;
    size_t kept = 0;
    for (size_t i = 0; i < words->count;) {
        size_t behind = run_end(names, document, words, i);
        source = i == words->source ? (uint32_t)kept : source;
        target = i == words->target ? (uint32_t)kept : target;
        if (behind == i) {
            words->words[kept++] = words->words[i++];
            continue;
        }
        dm_range tokens = {words->words[i].tokens.first, words->words[behind - 1].tokens.end};
        words->words[kept++] = (dm_word){.hash = hash, .start = start, .end = end, .tokens = tokens};
        i = behind;
    }
    words->count = kept;
    words->source = source;
    words->target = target;
    return DM_OK;
}
