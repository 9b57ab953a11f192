/* The tables of a report as CSV files in a folder. */
#ifndef DM_REPORT_TABLES_CSV_H
#define DM_REPORT_TABLES_CSV_H

#include "report/store.h"

/* Makes the folder if it is not there and writes a file a table, each complete or not there. `excel`: a byte
 * order mark first, and lines that end in CR LF. The file that failed is in `path` [room]. */
dm_status dm_tables_csv(dm_store *store, const char *folder, bool excel, char *path, size_t room,
                        dm_error *error);

#endif
