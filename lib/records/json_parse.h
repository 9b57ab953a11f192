/* JSON from outside: checked and bounded before cJSON sees it.
 *
 * cJSON 1.7 cuts strings at \u0000, rounds large integers, takes control characters and malformed numbers,
 * and recurses with the nesting. So a scanner without recursion goes first: it refuses what is not JSON or
 * nests too deep, gives numbers as strings of their digits, and turns \u0000 and lone surrogates into one
 * malformed byte each, which the repair of UTF-8 makes U+FFFD and counts, as one character where Python has
 * one. */
#ifndef DM_RECORDS_JSON_PARSE_H
#define DM_RECORDS_JSON_PARSE_H

#include <cjson/cJSON.h>

#include "base/buffer.h"
#include "base/error.h"

enum { DM_JSON_DEPTH = 64 };

/* Parses a text that is one JSON value. Every number in it becomes a string. Strings may hold malformed
 * UTF-8, as the text may. `work` is memory that calls may share. The caller deletes the value. DM_BAD_INPUT
 * with the offset in bytes of the text. */
dm_status dm_json_parse(dm_text text, dm_buffer *work, cJSON **value, dm_error *error);

#endif
