#include "report/store.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/utf8.h"
#include "report/schema.h"

enum { TEMPORARY_ENDING = 40, MOST_ATTEMPTS = 1000 };

static dm_status io_failure(dm_error *error, const char *what) {
    return dm_fail(error, DM_BAD_IO, "%s: %s", what, strerror(errno));
}

dm_status dm_store_fault(const dm_store *store, dm_error *error) {
    int code = store->database ? sqlite3_errcode(store->database) : SQLITE_NOMEM;
    if (code == SQLITE_NOMEM) {
        return dm_out_of_memory(error);
    }
    if (code == SQLITE_INTERRUPT) {
        return dm_fail(error, DM_INTERRUPTED, "interrupted; nothing is written");
    }
    bool foreign = code == SQLITE_NOTADB || code == SQLITE_CORRUPT;
    return dm_fail(error, foreign ? DM_BAD_INPUT : DM_BAD_IO, "database: %s",
                   sqlite3_errmsg(store->database));
}

/* ---- files */

/* An empty file beside `path` that nobody else has. */
static dm_status make_temporary(const char *path, char **name, dm_error *error) {
    size_t room = strlen(path) + TEMPORARY_ENDING;
    *name = malloc(room);
    if (!*name) {
        return dm_out_of_memory(error);
    }
    for (unsigned attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        (void)snprintf(*name, room, "%s.%ld-%u", path, (long)getpid(), attempt);
        int descriptor = open(*name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0) {
            (void)close(descriptor);
            return DM_OK;
        }
        if (errno != EEXIST) {
            break;
        }
    }
    dm_status status = io_failure(error, "cannot create a file beside it");
    free(*name);
    *name = NULL;
    return status;
}

static dm_status sync_and_rename(const char *temporary, const char *path, dm_error *error) {
    int descriptor = open(temporary, O_RDONLY | O_CLOEXEC);
    bool synced = descriptor >= 0 && fsync(descriptor) == 0;
    if (descriptor >= 0) {
        (void)close(descriptor);
    }
    if (!synced) {
        return io_failure(error, "cannot write");
    }
    return rename(temporary, path) == 0 ? DM_OK : io_failure(error, "cannot rename the finished file");
}

/* ---- opening and closing */

/* The file is nobody else's and is thrown away when a run fails: it needs neither journal nor syncing. */
static const char settings_of_writing[] =
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;"
    "PRAGMA cache_size = -65536; PRAGMA temp_store = FILE;";

dm_status dm_store_new(const char *path, dm_store *store, dm_error *error) {
    *store = (dm_store){.arena = dm_arena_new(0)};
    dm_status status = store->arena ? DM_OK : dm_out_of_memory(error);
    if (status == DM_OK && path) {
        store->path = strdup(path);
        status = store->path ? make_temporary(path, &store->temporary, error) : dm_out_of_memory(error);
    }
    if (status == DM_OK && sqlite3_open(path ? store->temporary : "", &store->database) != SQLITE_OK) {
        status = dm_store_fault(store, error);
    }
    if (status == DM_OK) {
        status = dm_store_run(store, error, "%s", settings_of_writing);
    }
    return status;
}

dm_status dm_store_open(const char *path, dm_store *store, dm_error *error) {
    *store = (dm_store){.arena = dm_arena_new(0)};
    if (!store->arena) {
        return dm_out_of_memory(error);
    }
    if (sqlite3_open_v2(path, &store->database, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) {
        return dm_store_fault(store, error);
    }
    (void)sqlite3_db_config(store->database, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    (void)sqlite3_db_config(store->database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    return dm_schema_read(store, error);
}

dm_status dm_store_commit(dm_store *store, dm_error *error) {
    dm_status status = DM_OK;
    if (sqlite3_close(store->database) != SQLITE_OK) {
        status = dm_store_fault(store, error);
    } else {
        store->database = NULL;
    }
    if (status == DM_OK && store->temporary) {
        status = sync_and_rename(store->temporary, store->path, error);
        if (status == DM_OK) {
            free(store->temporary);
            store->temporary = NULL;
        }
    }
    dm_store_close(store);
    return status;
}

void dm_store_close(dm_store *store) {
    (void)sqlite3_close_v2(store->database);
    if (store->temporary) {
        (void)unlink(store->temporary);
    }
    free(store->temporary);
    free(store->path);
    dm_arena_free(store->arena);
    *store = (dm_store){0};
}

/* ---- statements */

static dm_status run_text(dm_store *store, const char *text, dm_error *error) {
    if (!text) {
        return dm_out_of_memory(error);
    }
    return sqlite3_exec(store->database, text, NULL, NULL, NULL) == SQLITE_OK ? DM_OK
                                                                              : dm_store_fault(store, error);
}

dm_status dm_store_run(dm_store *store, dm_error *error, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    char *text = sqlite3_vmprintf(format, arguments);
    va_end(arguments);
    dm_status status = run_text(store, text, error);
    sqlite3_free(text);
    return status;
}

dm_status dm_store_prepare(dm_store *store, sqlite3_stmt **statement, dm_error *error, const char *format,
                           ...) {
    va_list arguments;
    va_start(arguments, format);
    char *text = sqlite3_vmprintf(format, arguments);
    va_end(arguments);
    if (!text) {
        return dm_out_of_memory(error);
    }
    int code = sqlite3_prepare_v3(store->database, text, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL);
    sqlite3_free(text);
    return code == SQLITE_OK ? DM_OK : dm_store_fault(store, error);
}

dm_status dm_store_step(dm_store *store, sqlite3_stmt *statement, bool *row, dm_error *error) {
    *row = false;
    if (store->lost) {
        return dm_out_of_memory(error);
    }
    int code = sqlite3_step(statement);
    *row = code == SQLITE_ROW;
    return code == SQLITE_ROW || code == SQLITE_DONE ? DM_OK : dm_store_fault(store, error);
}

dm_status dm_store_write(dm_store *store, sqlite3_stmt *statement, dm_error *error) {
    bool row;
    dm_status status = dm_store_step(store, statement, &row, error);
    (void)sqlite3_reset(statement);
    return status;
}

dm_status dm_store_count(dm_store *store, const char *query, uint64_t *count, dm_error *error) {
    sqlite3_stmt *statement = NULL;
    bool row = false;
    *count = 0;
    dm_status status = dm_store_prepare(store, &statement, error, "%s", query);
    if (status == DM_OK) {
        status = dm_store_step(store, statement, &row, error);
    }
    if (status == DM_OK && row) {
        *count = (uint64_t)sqlite3_column_int64(statement, 0);
    }
    (void)sqlite3_finalize(statement);
    return status;
}

/* ---- values */

static void bind_valid(dm_store *store, sqlite3_stmt *statement, int place, dm_text text) {
    if (sqlite3_bind_text64(statement, place, text.bytes, text.length, SQLITE_TRANSIENT, SQLITE_UTF8) !=
        SQLITE_OK) {
        store->lost = true;
    }
}

void dm_store_bind_text(dm_store *store, sqlite3_stmt *statement, int place, dm_text text) {
    if (!text.bytes) {
        (void)sqlite3_bind_null(statement, place);
    } else if (dm_utf8_first_bad(text) == text.length) {
        bind_valid(store, statement, place, text);
    } else {
        dm_buffer repaired = {0};
        (void)dm_utf8_repair(text, &repaired);
        bind_valid(store, statement, place, dm_buffer_text(&repaired));
        store->lost = store->lost || repaired.failed;
        dm_buffer_free(&repaired);
    }
}

void dm_store_bind_number(sqlite3_stmt *statement, int place, double value) {
    (void)(isnan(value) ? sqlite3_bind_null(statement, place) : sqlite3_bind_double(statement, place, value));
}

void dm_store_bind_count(sqlite3_stmt *statement, int place, uint64_t value) {
    (void)sqlite3_bind_int64(statement, place, (sqlite3_int64)value);
}

dm_text dm_store_text(sqlite3_stmt *statement, int column) {
    const char *bytes = (const char *)sqlite3_column_text(statement, column);
    return bytes ? (dm_text){bytes, (size_t)sqlite3_column_bytes(statement, column)} : DM_TEXT("");
}

double dm_store_number(sqlite3_stmt *statement, int column) {
    return sqlite3_column_type(statement, column) == SQLITE_NULL ? NAN
                                                                 : sqlite3_column_double(statement, column);
}
