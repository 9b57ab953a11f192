/* The tables of a store: report/schema.sql with columns for every task. */
#ifndef DM_REPORT_SCHEMA_H
#define DM_REPORT_SCHEMA_H

#include "report/store.h"

/* Makes the tables for store->tasks, which are kept in them. DM_BAD_INPUT when names of tasks or labels
 * cannot be told apart as columns. */
dm_status dm_schema_make(dm_store *store, dm_error *error);

/* Indices and full-text search, once all rows are there; `searchable`: with the search. */
dm_status dm_schema_finish(dm_store *store, bool searchable, dm_error *error);

/* Fills store->tasks from a store that an earlier run wrote. */
dm_status dm_schema_read(dm_store *store, dm_error *error);

/* Columns of a summary, without their tasks and with those of each task, each behind a comma, in the order in
 * which dm_summary rows bind them; and "?, ?" for as many values. */
void dm_schema_add_summaries(const dm_report_tasks *tasks, dm_buffer *out);
size_t dm_schema_summary_count(const dm_report_tasks *tasks);

/* Names of the columns of a judgement, each behind a comma. */
void dm_schema_add_judgements(const dm_report_tasks *tasks, bool types, dm_buffer *out);

/* "PREFIX\"FIELD_PART\"", quoted as SQL wants it. */
void dm_schema_add_column(dm_buffer *out, const char *prefix, const char *field, const char *part);

/* A whole INSERT for `table`, whose columns are `columns` (separated by commas) and those that `judgements`
 * or `summaries` add. */
typedef enum dm_schema_part { DM_SCHEMA_PLAIN, DM_SCHEMA_JUDGEMENTS, DM_SCHEMA_SUMMARIES } dm_schema_part;
dm_status dm_schema_prepare_insert(dm_store *store, const char *table, const char *columns,
                                   dm_schema_part part, sqlite3_stmt **statement, dm_error *error);

#endif
