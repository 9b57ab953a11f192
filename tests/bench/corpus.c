/* A corpus of any size for the benchmarks: rows of a few sentences each, drawn from texts with a fixed seed.
 *
 *   corpus rows BYTES FILE...       a table of id and text, a header first
 *   corpus articles BYTES FILE...   JSONL of articles of some paragraphs
 *
 * A FILE that ends in .tsv gives its column "text", any other its lines. Rows are about as long as a
 * paragraph of news. */
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/random.h"

enum {
    SHORTEST_SENTENCE = 20, /* bytes */
    LONGEST_SENTENCE = 2000,
    MOST_SENTENCES = 4, /* of a row */
    MOST_PARAGRAPHS = 14,
    FEWEST_PARAGRAPHS = 6
};

/* The sentences that rows are drawn from. */
typedef struct sentence_pool {
    dm_arena *arena;
    dm_text *sentences; /* [count] */
    size_t count;
    size_t capacity;
} sentence_pool;

static void die(const char *reason) {
    (void)fprintf(stderr, "corpus: %s\n", reason);
    exit(4);
}

static void add_sentence(sentence_pool *pool, dm_text sentence) {
    sentence = dm_text_trim(sentence);
    if (sentence.length < SHORTEST_SENTENCE || sentence.length > LONGEST_SENTENCE) {
        return;
    }
    dm_text *grown = dm_arena_grow(pool->arena, pool->sentences, pool->count, &pool->capacity, sizeof *grown);
    if (!grown) {
        die("memory ended");
    }
    pool->sentences = grown;
    grown[pool->count++] = sentence;
}

/* Cuts behind points before a space and a capital. */
static void add_text(sentence_pool *pool, dm_text text) {
    size_t start = 0;
    for (size_t i = 1; i + 2 < text.length; i++) {
        bool capital = text.bytes[i + 2] >= 'A' && text.bytes[i + 2] <= 'Z';
        if (text.bytes[i] == '.' && text.bytes[i + 1] == ' ' && capital) {
            add_sentence(pool, (dm_text){text.bytes + start, i + 1 - start});
            start = i + 2;
        }
    }
    add_sentence(pool, (dm_text){text.bytes + start, text.length - start});
}

static size_t column_of_text(dm_text head) {
    dm_text cell;
    size_t column = 0;
    while (dm_text_next_field(&head, '\t', &cell) && !dm_text_equal(cell, DM_TEXT("text"))) {
        column++;
    }
    return column;
}

static void add_file(sentence_pool *pool, const char *path) {
    dm_text text;
    dm_error error = {0};
    if (dm_file_read(path, (size_t)1 << 30, pool->arena, &text, &error) != DM_OK) {
        die(error.message);
    }
    bool is_table = dm_text_ends_with(dm_text_of(path), DM_TEXT(".tsv"));
    dm_text line;
    size_t column = 0;
    for (size_t number = 0; dm_text_next_field(&text, '\n', &line); number++) {
        dm_text cell = line;
        if (is_table && number == 0) {
            column = column_of_text(line);
            continue;
        }
        for (size_t i = 0; is_table && i <= column; i++) {
            if (!dm_text_next_field(&line, '\t', &cell)) {
                cell = (dm_text){"", 0};
            }
        }
        add_text(pool, cell);
    }
}

static void add_row(const sentence_pool *pool, dm_random *random, dm_buffer *out) {
    uint32_t sentences = 1 + dm_random_below(random, MOST_SENTENCES);
    for (uint32_t i = 0; i < sentences; i++) {
        dm_buffer_add_string(out, i ? " " : "");
        dm_text sentence = pool->sentences[dm_random_below(random, (uint32_t)pool->count)];
        for (size_t byte = 0; byte < sentence.length; byte++) {
            char kept = sentence.bytes[byte];
            bool is_white = kept == '\t' || kept == '\r' || kept == '\0';
            dm_buffer_add(out, is_white ? DM_TEXT(" ") : (dm_text){&kept, 1});
        }
    }
}

static void add_article(const sentence_pool *pool, dm_random *random, dm_buffer *row, dm_buffer *out) {
    uint32_t paragraphs =
        FEWEST_PARAGRAPHS + dm_random_below(random, MOST_PARAGRAPHS - FEWEST_PARAGRAPHS + 1);
    dm_buffer_add_string(out, "\"text\":\"");
    for (uint32_t i = 0; i < paragraphs; i++) {
        dm_buffer_add_string(out, i ? "\\n\\n" : "");
        dm_buffer_clear(row);
        add_row(pool, random, row);
        for (size_t byte = 0; byte < row->length; byte++) {
            char kept = row->bytes[byte];
            dm_buffer_add_string(out, kept == '"' || kept == '\\' ? "\\" : "");
            dm_buffer_add(out, (unsigned char)kept < ' ' ? DM_TEXT(" ") : (dm_text){&kept, 1});
        }
    }
    dm_buffer_add_string(out, "\"}\n");
}

static void write_corpus(const sentence_pool *pool, bool rows, uint64_t bytes) {
    dm_random random = {20261124};
    dm_buffer out = {0};
    dm_buffer row = {0};
    uint64_t written = rows ? fwrite("id\ttext\n", 1, 8, stdout) : 0;
    for (uint64_t number = 1; written < bytes; number++) {
        dm_buffer_clear(&out);
        dm_buffer_format(&out, rows ? "r%llu\t" : "{\"id\":\"a%llu\",", (unsigned long long)number);
        if (rows) {
            add_row(pool, &random, &out);
            dm_buffer_add_byte(&out, '\n');
        } else {
            add_article(pool, &random, &row, &out);
        }
        if (out.failed || row.failed || fwrite(out.bytes, 1, out.length, stdout) != out.length) {
            die("cannot write, or memory ended");
        }
        written += out.length;
    }
    dm_buffer_free(&row);
    dm_buffer_free(&out);
}

int main(int argc, char **argv) {
    bool rows = argc > 3 && strcmp(argv[1], "rows") == 0;
    if (argc < 4 || (!rows && strcmp(argv[1], "articles") != 0)) {
        (void)fputs("usage: corpus rows|articles BYTES FILE...\n", stderr);
        return 2;
    }
    sentence_pool pool = {.arena = dm_arena_new(0)};
    if (!pool.arena) {
        die("memory ended");
    }
    for (int i = 3; i < argc; i++) {
        add_file(&pool, argv[i]);
    }
    if (!pool.count) {
        die("the files hold no sentences");
    }
    write_corpus(&pool, rows, strtoull(argv[2], NULL, 10));
    dm_arena_free(pool.arena);
    return fflush(stdout) == 0 ? 0 : 4;
}
