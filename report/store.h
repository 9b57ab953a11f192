/* The database behind a report: everything that was read lies in tables (docs/tables.md), and every output is
 * made from them, so that memory does not grow with the number of documents.
 *
 * A store that is kept goes to a temporary file beside its final place and is renamed when it is complete;
 * one that is not kept lies in a temporary file of SQLite's own. */
#ifndef DM_REPORT_STORE_H
#define DM_REPORT_STORE_H

#include <sqlite3.h>

#include "base/buffer.h"
#include "report/tasks.h"

typedef struct dm_store {
    sqlite3 *database;
    char *path;      /* final place; NULL: not kept, or only read */
    char *temporary; /* its name until it is complete */
    dm_report_tasks tasks;
    dm_arena *arena; /* of the names of tasks and labels */
    bool lost;       /* memory ended on a value: the next step fails */
} dm_store;

/* A new store for `path`, or one that is not kept (NULL). */
dm_status dm_store_new(const char *path, dm_store *store, dm_error *error);

/* A store that an earlier run wrote, to be read only. DM_BAD_INPUT when it is none, or of another version. */
dm_status dm_store_open(const char *path, dm_store *store, dm_error *error);

/* Puts the file in its place (one that is kept) and closes the store, also when it fails. */
dm_status dm_store_commit(dm_store *store, dm_error *error);

/* Closes the store and removes what is not complete. A zeroed store is allowed. */
void dm_store_close(dm_store *store);

/* ---- statements */

/* Runs statements without results; the format is that of sqlite3_mprintf, in which %w stands for a name
 * within double quotes. */
dm_status dm_store_run(dm_store *store, dm_error *error, const char *format, ...);
dm_status dm_store_prepare(dm_store *store, sqlite3_stmt **statement, dm_error *error, const char *format,
                           ...);

/* The next row; `*row` is false behind the last. */
dm_status dm_store_step(dm_store *store, sqlite3_stmt *statement, bool *row, dm_error *error);

/* Runs a statement that gives no row and makes it ready for the next values. */
dm_status dm_store_write(dm_store *store, sqlite3_stmt *statement, dm_error *error);

/* One number: the first column of the first row; 0 without one. */
dm_status dm_store_count(dm_store *store, const char *query, uint64_t *count, dm_error *error);

/* Binds a text (NULL bytes: NULL), malformed UTF-8 repaired, copied; a number (NaN: NULL). Where there is no
 * memory for the copy, the next step says so. */
void dm_store_bind_text(dm_store *store, sqlite3_stmt *statement, int place, dm_text text);
void dm_store_bind_number(sqlite3_stmt *statement, int place, double value);
void dm_store_bind_count(sqlite3_stmt *statement, int place, uint64_t value);

/* A column of the row at hand, valid until the next step; NULL is the empty text, and NaN as a number. */
dm_text dm_store_text(sqlite3_stmt *statement, int column);
double dm_store_number(sqlite3_stmt *statement, int column);

/* What SQLite has to say, as an error. */
dm_status dm_store_fault(const dm_store *store, dm_error *error);

#endif
