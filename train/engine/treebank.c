#include "train/engine/treebank.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/number.h"
#include "train/engine/feature_index.h"

enum { FIELDS = 6, FILE_LIMIT = 64 << 20 };

/* The rows of one sentence while it is read. */
typedef struct sentence_rows {
    dm_text fields[TREEBANK_SENTENCE_MOST][FIELDS];
    size_t count;
} sentence_rows;

static bool crossing(const gold_sentence *sentence) {
    int32_t count = (int32_t)sentence->count;
    for (int32_t token = 0; token < count; token++) {
        int32_t low = sentence->heads[token] < token ? sentence->heads[token] : token;
        int32_t high = sentence->heads[token] < token ? token : sentence->heads[token];
        for (int32_t inner = low + 1; inner < high; inner++) {
            if (sentence->heads[inner] < low || sentence->heads[inner] > high) {
                return true;
            }
        }
    }
    return false;
}

static uint8_t tag_of(dm_text part, dm_text name, tag_list *tags, bool open) {
    char joined[64];
    size_t length = part.length + 1 + name.length;
    if (length > sizeof joined) {
        return 0;
    }
    memcpy(joined, part.bytes, part.length);
    joined[part.length] = '\t';
    memcpy(joined + part.length + 1, name.bytes, name.length);
    dm_text key = {joined, length};
    uint32_t number = open ? dm_table_add(&tags->names, key) : dm_table_find(&tags->names, key);
    return number < DM_TAGS_MOST ? (uint8_t)number : 0;
}

static dm_status take(dm_arena *arena, const sentence_rows *rows, tag_list *tags, bool open,
                      gold_sentence *sentence, dm_error *error) {
    size_t count = rows->count;
    *sentence = (gold_sentence){count,
                                dm_arena_take(arena, count, sizeof(dm_word)),
                                dm_arena_take(arena, count, 1),
                                dm_arena_take(arena, count, 1),
                                dm_arena_take(arena, count, sizeof(int32_t)),
                                dm_arena_take(arena, count, 1),
                                false};
    if (sentence->words == NULL || sentence->tags == NULL || sentence->predicted == NULL ||
        sentence->heads == NULL || sentence->relations == NULL) {
        return dm_out_of_memory(error);
    }
    for (size_t token = 0; token < count; token++) {
        const dm_text *field = rows->fields[token];
        uint64_t head = 0;
        dm_relation relation = dm_relation_named(field[5]);
        if (!dm_number_parse_unsigned(field[4], count, &head) || relation == DM_RELATION_COUNT) {
            return dm_fail(error, DM_BAD_INPUT, "head or relation of \"%.*s\" is wrong", (int)field[0].length,
                           field[0].bytes);
        }
        sentence->words[token] = dm_word_of(field[0]);
        sentence->tags[token] = tag_of(field[2], field[3], tags, open);
        sentence->heads[token] = head == 0 ? (int32_t)count : (int32_t)head - 1;
        sentence->relations[token] = (uint8_t)relation;
    }
    sentence->projective = !crossing(sentence);
    return DM_OK;
}

static void read_row(dm_text line, sentence_rows *rows) {
    dm_text field = {0};
    size_t count = 0;
    dm_text *fields = rows->fields[rows->count];
    while (count < FIELDS && dm_text_next_field(&line, '\t', &field)) {
        fields[count++] = field;
    }
    rows->count += count == FIELDS;
}

dm_status treebank_read(const char *path, dm_arena *arena, tag_list *tags, bool open, treebank *bank,
                        dm_error *error) {
    dm_text bytes = {0};
    dm_status status = dm_file_read(path, FILE_LIMIT, arena, &bytes, error);
    sentence_rows *rows = must_resize(NULL, 1, sizeof *rows);
    rows->count = 0;
    size_t capacity = 0;
    dm_text line = {0};
    while (status == DM_OK && dm_text_next_field(&bytes, '\n', &line)) {
        bool comment = dm_text_starts_with(line, DM_TEXT("# "));
        if (line.length > 0 && !comment && rows->count < TREEBANK_SENTENCE_MOST) {
            read_row(line, rows);
            continue;
        }
        if (line.length > 0 || rows->count == 0) {
            continue;
        }
        bank->sentences =
            dm_arena_grow(arena, bank->sentences, bank->count, &capacity, sizeof *bank->sentences);
        status = bank->sentences == NULL
                     ? dm_out_of_memory(error)
                     : take(arena, rows, tags, open, &bank->sentences[bank->count], error);
        bank->tokens += rows->count;
        bank->count++;
        rows->count = 0;
    }
    free(rows);
    return status;
}
