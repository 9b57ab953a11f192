/* Dates as articles give them, as days of the calendar. */
#ifndef DM_RECORDS_DAY_H
#define DM_RECORDS_DAY_H

#include <stdbool.h>

#include "base/text.h"

enum { DM_DAY_BYTES = 11 }; /* "2024-03-02" and a NUL */

/* The day of "2024-03-02", of the same with a time behind it, of "20240302", "2 March 2024", "March 2, 2024",
 * "Sat, 02 Mar 2024 10:00:00 GMT" and "2.3.2024"; false for all else, 3/2/2024 among it, which has two
 * readings.
 */
bool dm_day_parse(dm_text text, char day[DM_DAY_BYTES]);

/* Days since 1970-01-01 of a day as above (Gregorian). */
int32_t dm_day_number(dm_text day);

#endif
