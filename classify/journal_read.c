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

/* A word of the line up to the next space. */
static dm_text next_word(dm_text *rest) {
    dm_text word;
    return rest->bytes && dm_text_next_field(rest, ' ', &word) ? word : DM_TEXT("");
}

/* Up to 16 hexadecimal digits; false for anything else. */
static bool read_digits(dm_text digits, uint64_t *value) {
    *value = 0;
    for (size_t i = 0; i < digits.length; i++) {
        char digit = digits.bytes[i];
        bool decimal = digit >= '0' && digit <= '9';
        if (!decimal && !(digit >= 'a' && digit <= 'f')) {
            return false;
        }
        *value = *value * 16 + (uint64_t)(decimal ? digit - '0' : digit - 'a' + 10);
    }
    return digits.length >= 1 && digits.length <= 16;
}

static bool read_hash(dm_text digits, XXH128_hash_t *hash) {
    uint64_t high = 0;
    uint64_t low = 0;
    bool good = digits.length == 32 && read_digits((dm_text){digits.bytes, 16}, &high) &&
                read_digits((dm_text){digits.bytes + 16, 16}, &low);
    *hash = (XXH128_hash_t){.low64 = low, .high64 = high};
    return good;
}

static bool read_failure(journal_reading *reading, dm_text line) {
    uint64_t status = 0;
    uint64_t whole_file = 0;
    dm_text json = line;
    (void)next_word(&json);
    dm_failure *failure = dm_arena_take(reading->arena, 1, sizeof *failure);
    if (!failure || !read_digits(next_word(&json), &status) || !read_digits(next_word(&json), &whole_file) ||
        !json.bytes) {
        return false;
    }
    dm_buffer work = {0};
    cJSON *object = NULL;
    dm_error ignored;
    bool good = status <= DM_INTERRUPTED && dm_json_parse(json, &work, &object, &ignored) == DM_OK;
    const cJSON *id = cJSON_GetObjectItemCaseSensitive(object, "id");
    const cJSON *message = cJSON_GetObjectItemCaseSensitive(object, "message");
    good = good && cJSON_IsString(id) && cJSON_IsString(message);
    if (good) {
        failure->id = dm_arena_copy(reading->arena, dm_text_of(id->valuestring));
        failure->whole_file = whole_file != 0;
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

static bool read_foreign(dm_text *rest, dm_foreign *foreign) {
    bool good = read_digits(next_word(rest), &foreign->documents);
    dm_text language = next_word(rest);
    if (!good || !language.length || language.length >= sizeof foreign->first) {
        return false;
    }
    memcpy(foreign->first, language.bytes, language.length);
    foreign->first[language.length] = '\0';
    return true;
}

/* "at ..." or "complete ...": true when the output bears it out. */
static bool read_reached(journal_reading *reading, dm_text line, uint64_t line_end) {
    uint64_t bytes;
    XXH128_hash_t output;
    dm_reached reached;
    dm_text rest = line;
    dm_text word = next_word(&rest);
    if (!read_digits(next_word(&rest), &reached.documents) || !read_digits(next_word(&rest), &bytes) ||
        !read_hash(next_word(&rest), &output) || !read_hash(next_word(&rest), &reached.input) ||
        !read_foreign(&rest, &reached.foreign)) {
        return false;
    }
    if (dm_text_equal(word, DM_TEXT("complete"))) {
        /* Resuming goes on at the line before: the end of the output is written again. */
        reading->state->complete = true;
        reading->state->complete_bytes = bytes;
        reading->state->complete_reached = reached;
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
    reading->state->reached = reached;
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
