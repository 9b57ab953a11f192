/* How often the party addressed is found where the source is known: rows of one sentence each with source and
 * target as spans, whose target is a party of the lexicon.
 *
 *   targets ROWS.tsv [misses]      columns text, source_start, source_end, target_start, target_end (code
 * points)
 *
 * Prints the rows that count and the share that is right; with `misses`, every row that is not. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "attribution/attributor.h"
#include "attribution/target.h"
#include "base/buffer.h"
#include "base/file.h"
#include "base/utf8.h"

enum { COLUMNS = 16, LONGEST_FILE = 1 << 28 };

static const char *const wanted[] = {"text", "source_start", "source_end", "target_start", "target_end"};
enum { TEXT, SOURCE_START, SOURCE_END, TARGET_START, TARGET_END, WANTED };

typedef struct counts {
    size_t rows;  /* whose target is a party */
    size_t right; /* found */
} counts;

/* Byte offset of a code point, written as a decimal number. */
static uint32_t byte_of(dm_text text, dm_text number) {
    size_t point = 0;
    size_t at = 0;
    for (size_t i = 0; i < number.length; i++) {
        point = point * 10 + (size_t)(number.bytes[i] - '0');
    }
    for (; point && at < text.length; point--) {
        (void)dm_utf8_next(text, &at);
    }
    return (uint32_t)at;
}

/* The party that a range names last before any preposition: its head; DM_NONE: none. */
static uint32_t party_in(const dm_reading *reading, dm_range range) {
    for (uint32_t token = range.first; token < range.end; token++) {
        if (reading->party_at[token] != DM_NONE) {
            return reading->parties[reading->party_at[token]].party;
        }
    }
    return DM_NONE;
}

static void read_row(const dm_attributor *attributor, const dm_text *fields, const size_t *columns,
                     bool misses, counts *counted) {
    dm_arena *arena = dm_arena_new(0);
    dm_document document;
    dm_reading reading;
    dm_error error;
    dm_text text = fields[columns[TEXT]];
    if (arena && dm_document_read_row(text, arena, &document, &error) == DM_OK &&
        dm_reading_new(attributor, &document, &reading, &error) == DM_OK) {
        dm_span source = {byte_of(text, fields[columns[SOURCE_START]]),
                          byte_of(text, fields[columns[SOURCE_END]])};
        dm_span target = {byte_of(text, fields[columns[TARGET_START]]),
                          byte_of(text, fields[columns[TARGET_END]])};
        dm_range speaker = dm_document_range(&document, source);
        uint32_t party = party_in(&reading, dm_document_range(&document, target));
        dm_target_scope scope = {.source = speaker,
                                 .cue = {speaker.end, speaker.end},
                                 .reach = {0, (uint32_t)document.token_count},
                                 .first = speaker.end,
                                 .own = party_in(&reading, speaker)};
        uint32_t match = party == DM_NONE ? DM_NONE : dm_target_party(&reading, &scope);
        uint32_t found = match == DM_NONE ? DM_NONE : reading.parties[match].party;
        counted->rows += party != DM_NONE;
        counted->right += party != DM_NONE && found == party;
        if (misses && party != DM_NONE && found != party) {
            dm_text name = found == DM_NONE ? DM_TEXT("-") : attributor->parties.items[found].name;
            dm_text words = dm_text_slice(text, source);
            dm_text right = dm_text_slice(text, target);
            printf("[%.*s] [%.*s] not %.*s: %.*s\n", (int)words.length, words.bytes, (int)right.length,
                   right.bytes, (int)name.length, name.bytes, (int)text.length, text.bytes);
        }
    }
    dm_arena_free(arena);
}

static size_t split(dm_text line, dm_text fields[COLUMNS]) {
    size_t count = 0;
    while (count < COLUMNS && dm_text_next_field(&line, '\t', &fields[count])) {
        count++;
    }
    return count;
}

static bool find_columns(dm_text header, size_t columns[WANTED]) {
    dm_text fields[COLUMNS];
    size_t count = split(header, fields);
    for (size_t name = 0; name < WANTED; name++) {
        columns[name] = count;
        for (size_t i = 0; i < count; i++) {
            columns[name] = dm_text_equal(fields[i], dm_text_of(wanted[name])) ? i : columns[name];
        }
        if (columns[name] == count) {
            return false;
        }
    }
    return true;
}

int main(int count, char **words) {
    dm_arena *arena = dm_arena_new(0);
    dm_attributor *attributor = NULL;
    dm_text rows;
    dm_text line;
    dm_error error;
    size_t columns[WANTED];
    counts counted = {0, 0};
    if (count < 2 || !arena || dm_file_read(words[1], LONGEST_FILE, arena, &rows, &error) != DM_OK ||
        dm_attributor_new(&attributor, &error) != DM_OK || !dm_text_next_field(&rows, '\n', &line) ||
        !find_columns(line, columns)) {
        (void)fprintf(stderr, "usage: targets ROWS.tsv [misses]\n");
        return 2;
    }
    while (dm_text_next_field(&rows, '\n', &line)) {
        dm_text fields[COLUMNS];
        size_t found = split(line, fields);
        if (found > columns[TEXT] && found > columns[TARGET_END]) {
            read_row(attributor, fields, columns, count > 2, &counted);
        }
    }
    printf("targets: %zu of %zu rows, %.3f\n", counted.right, counted.rows,
           counted.rows ? (double)counted.right / (double)counted.rows : 0.0);
    dm_attributor_free(attributor);
    dm_arena_free(arena);
    return 0;
}
