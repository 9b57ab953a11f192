/* Numbers to text and back without the locale. */
#ifndef DM_BASE_NUMBER_H
#define DM_BASE_NUMBER_H

#include <stdbool.h>

#include "base/text.h"

enum { DM_NUMBER_BYTES = 32 }; /* room that dm_number_print needs */

/* Writes the shortest decimal that reads back to the same double and returns its length, without a NUL.
 * NaN and infinities become "null". Multiples of 1e-6 below 1e9, which is what scores are rounded to, take a
 * path of integers alone. */
size_t dm_number_print(double value, char out[DM_NUMBER_BYTES]);

/* The number nearest to `value` that is a multiple of 1e-6: what records hold. */
double dm_number_round(double value);

/* A whole text as a number: -?digits[.digits][e[+-]digits], at most 39 bytes, finite. False for all else. */
bool dm_number_parse(dm_text text, double *value);

/* A whole text of at most 10 digits as an unsigned number that is at most `maximum`. False for all else. */
bool dm_number_parse_unsigned(dm_text text, uint64_t maximum, uint64_t *value);

#endif
