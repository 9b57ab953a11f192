/* Members of parsed records. Numbers are strings there (json_parse.h). */
#ifndef DM_RECORDS_JSON_READ_H
#define DM_RECORDS_JSON_READ_H

#include <cjson/cJSON.h>

#include "base/buffer.h"

/* The member at a path of names parted by '.'; NULL where there is none. */
const cJSON *dm_json_at(const cJSON *object, const char *path);

/* A string; NULL bytes for anything else. */
dm_text dm_json_text_at(const cJSON *object, const char *path);

/* A number; NaN for anything else. */
double dm_json_number_of(const cJSON *value);
double dm_json_number_at(const cJSON *object, const char *path);

/* A pair of code points; false for anything else. */
bool dm_json_span(const cJSON *value, uint64_t *start, uint64_t *end);

#endif
