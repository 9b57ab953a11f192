/* Reading a section of a bundle: nothing is skipped, nothing is guessed, and every failure names the rule
 * that was broken (V1 to V10 of docs/bundle.md) and the byte of the bundle where. */
#ifndef DM_MODEL_CURSOR_H
#define DM_MODEL_CURSOR_H

#include "base/error.h"
#include "base/text.h"

typedef struct dm_cursor {
    dm_text text;  /* the section */
    size_t at;     /* bytes of the text that are read */
    uint64_t base; /* offset of the text in its bundle */
    dm_error *error;
} dm_cursor;

/* DM_BAD_MODEL with rule, reason and the offset of what comes next. */
dm_status dm_cursor_fail(const dm_cursor *cursor, int rule, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Each reads what it names and is true, or reads nothing and is false. */
bool dm_cursor_take(dm_cursor *cursor, dm_text expected);
bool dm_cursor_unsigned(dm_cursor *cursor, uint64_t maximum, uint64_t *value);

/* A number of dm_number_parse's grammar, of at most `limit` in magnitude, up to a space, colon or line end.
 */
bool dm_cursor_number(dm_cursor *cursor, double limit, double *value);

/* ` FEATURE:VALUE`, where a feature's number counts from 1 and is larger than `*last` and at most `features`;
 * a space that nothing of the kind follows is false. */
bool dm_cursor_element(dm_cursor *cursor, size_t features, double limit, uint64_t *last, double *value);

static inline bool dm_cursor_at_end(const dm_cursor *cursor) {
    return cursor->at == cursor->text.length;
}

static inline bool dm_cursor_sees(const dm_cursor *cursor, char byte) {
    return cursor->at < cursor->text.length && cursor->text.bytes[cursor->at] == byte;
}

#endif
