#include "classify/journal_read.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "records/json_parse.h"

enum { CHECK_SUM = 17, BLOCK = 256 * 1024 }; /* a space and 16 digits; bytes */

/* The reading of a journal. */
typedef struct journal_reading {
    FILE *lines;
    FILE *part;          /* the output; NULL: there is none */
    XXH3_state_t *ahead; /* hash of the output up to `hashed` */
    XXH3_state_t *written;
    uint64_t hashed; /* bytes */
    char *block;     /* [BLOCK] */
    dm_arena *arena;
    dm_failure *pending; /* of lines behind the last one that holds */
    dm_failure **last;
    dm_failures *failures;
    dm_journal_state *state;
} journal_reading;

/* The line without its check sum; false for one that is not whole. */
static bool check_line(dm_text *line) {
    if (!dm_text_ends_with(*line, DM_TEXT("\n")) || line->length < CHECK_SUM + 1) {
        return false;
    }
    size_t length = line->length - 1 - CHECK_SUM;
    char expected[CHECK_SUM + 1];
    (void)snprintf(expected, sizeof expected, " %016" PRIx64, (uint64_t)XXH3_64bits(line->bytes, length));
    bool whole = memcmp(expected, line->bytes + length, CHECK_SUM) == 0;
    line->length = length;
    return whole;
}

/* Hashes the output up to `bytes`; false when it is shorter. */
static bool hash_up_to(journal_reading *reading, uint64_t bytes) {
    while (reading->hashed < bytes) {
        uint64_t left = bytes - reading->hashed;
        size_t got = fread(reading->block, 1, left < BLOCK ? (size_t)left : BLOCK, reading->part);
        if (!got) {
            return false;
        }
        (void)XXH3_128bits_update(reading->ahead, reading->block, got);
        reading->hashed += got;
    }
    return reading->hashed == bytes;
}

static bool read_failure(journal_reading *reading, dm_text line) {
    unsigned status = 0;
    unsigned whole_file = 0;
    int place = 0;
    dm_failure *failure = dm_arena_take(reading->arena, 1, sizeof *failure);
    dm_text copy = dm_arena_copy(reading->arena, line);
    if (!failure || !copy.bytes ||
        sscanf(copy.bytes, "failure %u %u %n", &status, &whole_file, &place) != 2) {
        return false;
    }
    dm_buffer work = {0};
    cJSON *object = NULL;
    dm_error ignored;
    dm_text json = {copy.bytes + place, copy.length - (size_t)place};
    bool good = status <= DM_INTERRUPTED && dm_json_parse(json, &work, &object, &ignored) == DM_OK;
    const cJSON *id = cJSON_GetObjectItemCaseSensitive(object, "id");
    const cJSON *message = cJSON_GetObjectItemCaseSensitive(object, "message");
    good = good && cJSON_IsString(id) && cJSON_IsString(message);
    if (good) {
        failure->id = dm_arena_copy(reading->arena, dm_text_of(id->valuestring));
        failure->whole_file = whole_file;
        (void)dm_fail(&failure->error, (dm_status)status, "%s", message->valuestring);
        *reading->last = failure;
        reading->last = &failure->next;
    }
    cJSON_Delete(object);
    dm_buffer_free(&work);
    return good && failure->id.bytes;
}

/* Whether the output is what the line says. Without an output, which then was renamed, the line is believed:
 * it serves to tell what became of the run. */
static bool holds(journal_reading *reading, uint64_t bytes, XXH128_hash_t output) {
    return !reading->part ||
           (hash_up_to(reading, bytes) && XXH128_isEqual(XXH3_128bits_digest(reading->ahead), output));
}

/* The failures before a line that holds are those of its documents. */
static void count_failures(journal_reading *reading) {
    for (const dm_failure *failure = reading->pending; failure; failure = failure->next) {
        dm_failures_count(reading->failures, failure);
    }
    reading->pending = NULL;
    reading->last = &reading->pending;
    dm_arena_reset(reading->arena);
}

/* "at ..." or "complete ...": true when the output bears it out. */
static bool read_reached(journal_reading *reading, dm_text line, uint64_t line_end) {
    char word[16];
    uint64_t documents;
    uint64_t bytes;
    XXH128_hash_t output;
    XXH128_hash_t input;
    char copy[160];
    uint64_t hashes[4];
    (void)snprintf(copy, sizeof copy, "%.*s", (int)line.length, line.bytes);
    if (sscanf(copy, "%15s %16" SCNx64 " %16" SCNx64 " %16" SCNx64 "%16" SCNx64 " %16" SCNx64 "%16" SCNx64,
               word, &documents, &bytes, &hashes[0], &hashes[1], &hashes[2], &hashes[3]) != 7) {
        return false;
    }
    output = (XXH128_hash_t){.high64 = hashes[0], .low64 = hashes[1]};
    input = (XXH128_hash_t){.high64 = hashes[2], .low64 = hashes[3]};
    if (strcmp(word, "complete") == 0) {
        /* Resuming goes on at the line before: the end of the output is written again. */
        reading->state->complete = true;
        reading->state->complete_bytes = bytes;
        reading->state->complete_documents = documents;
        if (!reading->part) {
            count_failures(reading);
        }
        return true;
    }
    if (!holds(reading, bytes, output)) {
        return false;
    }
    XXH3_copyState(reading->written, reading->ahead);
    count_failures(reading);
    reading->state->reached = (dm_reached){documents, input};
    reading->state->output_bytes = bytes;
    reading->state->journal_bytes = line_end;
    return true;
}

static void read_lines(journal_reading *reading, dm_text parameters) {
    char *bytes = NULL;
    size_t capacity = 0;
    uint64_t line_end = 0;
    bool good = true;
    ssize_t length;
    while (good && (length = getline(&bytes, &capacity, reading->lines)) > 0) {
        dm_text line = {bytes, (size_t)length};
        line_end += line.length;
        good = check_line(&line);
        if (good && !reading->state->begun) {
            static const dm_text head = {DM_JOURNAL_HEAD, sizeof DM_JOURNAL_HEAD - 1};
            good = dm_text_starts_with(line, head);
            dm_text found = {line.bytes + head.length, line.length - (good ? head.length : 0)};
            reading->state->begun = good;
            reading->state->other_parameters = good && !dm_text_equal(found, parameters);
        } else if (good && dm_text_starts_with(line, DM_TEXT("failure "))) {
            good = read_failure(reading, line);
        } else if (good) {
            good = read_reached(reading, line, line_end);
        }
    }
    free(bytes);
}

dm_status dm_journal_read(int descriptor, const char *part, XXH3_state_t *written, dm_text parameters,
                          dm_failures *failures, dm_journal_state *state, dm_error *error) {
    int own = dup(descriptor);
    journal_reading reading = {.lines = own >= 0 ? fdopen(own, "re") : NULL,
                               .part = fopen(part, "re"),
                               .ahead = XXH3_createState(),
                               .written = written,
                               .block = malloc(BLOCK),
                               .arena = dm_arena_new(0),
                               .failures = failures,
                               .state = state};
    reading.last = &reading.pending;
    dm_status status = DM_OK;
    if (!reading.lines || !reading.ahead || !reading.block || !reading.arena) {
        status = dm_out_of_memory(error);
    } else {
        (void)XXH3_128bits_reset(reading.ahead);
        (void)XXH3_128bits_reset(written);
        read_lines(&reading, parameters);
    }
    if (reading.lines) {
        (void)fclose(reading.lines);
    } else if (own >= 0) {
        (void)close(own);
    }
    if (reading.part) {
        (void)fclose(reading.part);
    }
    if (reading.ahead) {
        (void)XXH3_freeState(reading.ahead);
    }
    free(reading.block);
    dm_arena_free(reading.arena);
    return status;
}
