/* Writing JSON, pretty or on one line, without building a tree. */
#ifndef DM_RECORDS_JSON_H
#define DM_RECORDS_JSON_H

#include "base/buffer.h"

typedef struct dm_json {
    dm_buffer *out;
    bool pretty;    /* one member a line, indented; false: no white space */
    unsigned depth; /* containers that are open */
    bool empty;     /* the innermost open container has no member */
} dm_json;

/* Every function below writes one member of the open container: `key` names it in an object, is written as it
 * is, and is NULL in an array and at the top. */
void dm_json_open(dm_json *json, const char *key, char bracket);
void dm_json_close(dm_json *json, char bracket);

/* An object or array of plain values within a pretty one, on a line of its own. */
void dm_json_open_line(dm_json *json, const char *key, char bracket);
void dm_json_close_line(dm_json *json, char bracket);
void dm_json_text(dm_json *json, const char *key, dm_text value);
void dm_json_number(dm_json *json, const char *key, double value); /* null for NaN and infinities */
void dm_json_unsigned(dm_json *json, const char *key, uint64_t value);
void dm_json_null(dm_json *json, const char *key);
void dm_json_true_or_false(dm_json *json, const char *key, bool value);

/* A pair such as a span, on one line also when pretty. */
void dm_json_pair(dm_json *json, const char *key, uint64_t first, uint64_t second);
void dm_json_interval(dm_json *json, const char *key, double low, double high);

/* The same with keys that come from outside and are escaped. */
void dm_json_text_named(dm_json *json, dm_text key, dm_text value);
void dm_json_open_named(dm_json *json, dm_text key, char bracket);
void dm_json_number_named(dm_json *json, dm_text key, double value);
void dm_json_unsigned_named(dm_json *json, dm_text key, uint64_t value);

#endif
