#include "report/gather.h"

#include <sys/stat.h>

#include "command/message.h"
#include "records/annotated.h"
#include "report/group.h"
#include "report/ingest_sums.h"
#include "report/schema.h"
#include "report/stored.h"

enum { FAULTS_TOLD = 5, RECORDS_A_LOOK = 64 };

/* ---- files of records */

static dm_status tell_fault(dm_gathering *gathering, dm_ingest *ingest, const char *path,
                            const dm_error *fault, dm_error *error) {
    if (!gathering->quiet && ingest->faults - ingest->old_faults < FAULTS_TOLD) {
        dm_progress_line_clear(gathering->progress);
        dm_message(path, fault->line, "%s", fault->message);
    }
    return dm_ingest_fault(ingest, path, fault, error);
}

static dm_status read_records(dm_gathering *gathering, dm_ingest *ingest, const char *path,
                              dm_annotated *file, dm_error *error) {
    bool more = true;
    dm_status status = DM_OK;
    for (uint64_t count = 0; status == DM_OK && more; count++) {
        const cJSON *record;
        dm_error fault;
        if (count % RECORDS_A_LOOK == 0) {
            dm_stand stand = {.stage = "reading", .unit = "B"};
            dm_stream_position(file->stream, &stand.done, &stand.total);
            dm_progress_line_draw(gathering->progress, &stand);
            if (dm_interrupt_received(gathering->interrupt)) {
                return dm_fail(error, DM_INTERRUPTED, "interrupted; nothing is written");
            }
        }
        status = dm_annotated_next(file, &record, &more, &fault, error);
        if (status != DM_OK || !more) {
            break;
        }
        if (record) {
            status = dm_ingest_record(ingest, path, record, &fault, error);
            dm_annotated_done(file, record);
        }
        if (status == DM_OK && fault.status != DM_OK) {
            status = tell_fault(gathering, ingest, path, &fault, error);
        }
    }
    return status;
}

static dm_status read_file(dm_gathering *gathering, dm_ingest *ingest, const char *path, dm_error *error) {
    dm_annotated file;
    dm_status status = dm_annotated_open(path, &file, error);
    if (status == DM_OK) {
        status = read_records(gathering, ingest, path, &file, error);
    }
    dm_annotated_close(&file);
    return status;
}

/* Whether a file begins as databases of SQLite do. A pipe, of which nothing must be read before its time, is
 * none. */
static dm_status look_for_database(const char *path, bool *database, dm_error *error) {
    static const char magic[] = "SQLite format 3";
    struct stat about;
    dm_stream *stream = NULL;
    dm_text head = {NULL, 0};
    *database = false;
    if (stat(path, &about) != 0 || !S_ISREG(about.st_mode)) {
        return DM_OK;
    }
    dm_status status = dm_stream_open(path, &stream, error);
    if (status == DM_OK) {
        status = dm_stream_peek(stream, sizeof magic, &head, error);
    }
    *database =
        status == DM_OK && head.length >= sizeof magic && memcmp(head.bytes, magic, sizeof magic) == 0;
    dm_stream_close(stream);
    return status;
}

/* A database of an earlier report among the files: its documents are records like all others. */
static dm_status read_database(dm_gathering *gathering, dm_ingest *ingest, const char *path,
                               dm_error *error) {
    dm_stored stored;
    dm_status status = dm_stored_open(path, &stored, error);
    cJSON *record = NULL;
    for (uint64_t count = 0; status == DM_OK; count++) {
        const char *file = path;
        if (count % RECORDS_A_LOOK == 0) {
            dm_stand stand = {.stage = "reading", .unit = "documents", .done = count};
            dm_progress_line_draw(gathering->progress, &stand);
        }
        status = dm_interrupt_received(gathering->interrupt)
                     ? dm_fail(error, DM_INTERRUPTED, "interrupted; nothing is written")
                     : dm_stored_next(&stored, &record, &file, error);
        if (status != DM_OK || !record) {
            break;
        }
        dm_error fault = {0};
        status = dm_ingest_record(ingest, gathering->compares ? path : file, record, &fault, error);
        cJSON_Delete(record);
        if (status == DM_OK && fault.status != DM_OK) {
            status = dm_fail(error, DM_BAD_INPUT, "a database that is damaged: a document %s", fault.message);
        }
    }
    if (status == DM_OK) {
        status = dm_ingest_inherit(ingest, &stored.store, error);
    }
    dm_stored_close(&stored);
    return status;
}

static void draw(dm_gathering *gathering, const char *stage) {
    dm_stand stand = {.stage = stage, .unit = "steps"};
    dm_progress_line_draw(gathering->progress, &stand);
}

/* What is made of the rows once they are all there. */
static dm_status finish(dm_gathering *gathering, dm_ingest *ingest, dm_error *error) {
    draw(gathering, "speakers across documents");
    dm_status status = dm_ingest_finish(ingest, error);
    if (status == DM_OK) {
        draw(gathering, "summaries");
        status = dm_summaries_write(ingest->store, error);
    }
    if (status == DM_OK) {
        draw(gathering, "indices");
        status = dm_schema_finish(ingest->store, gathering->sqlite != NULL, error);
    }
    return status == DM_OK ? dm_store_run(ingest->store, error, "COMMIT") : status;
}

static int fail(dm_gathering *gathering, const char *path, const dm_error *error) {
    dm_progress_line_clear(gathering->progress);
    int exit_code = dm_message_error(path, error);
    int signal_number = dm_interrupt_received(gathering->interrupt);
    return error->status == DM_INTERRUPTED && signal_number ? DM_EXIT_SIGNAL + signal_number : exit_code;
}

static int read_all(dm_gathering *gathering, dm_store *store, dm_texts *texts) {
    dm_ingest ingest;
    dm_error error = {0};
    const char *path = NULL;
    dm_status status = dm_ingest_start(&ingest, store, texts, &error);
    for (size_t i = 0; i < gathering->files->count && status == DM_OK; i++) {
        path = gathering->files->values[i];
        bool database;
        status = look_for_database(path, &database, &error);
        if (status == DM_OK) {
            status = (database ? read_database : read_file)(gathering, &ingest, path, &error);
        }
    }
    if (status == DM_OK && ingest.read == 0) {
        status =
            dm_fail(&error, DM_BAD_INPUT, "0 annotated records; demarche classify --to jsonl writes them");
    } else if (status == DM_OK) {
        path = NULL;
        status = finish(gathering, &ingest, &error);
    }
    gathering->faults = ingest.faults - ingest.old_faults;
    if (status == DM_OK && gathering->faults > FAULTS_TOLD && !gathering->quiet) {
        dm_progress_line_clear(gathering->progress);
        dm_message(NULL, 0, "%llu more lines that are no record",
                   (unsigned long long)(gathering->faults - FAULTS_TOLD));
    }
    dm_ingest_end(&ingest);
    return status == DM_OK ? DM_EXIT_DONE : fail(gathering, path, &error);
}

/* ---- what there is to read */

static int open_database(dm_gathering *gathering, const char *path, dm_store *store) {
    dm_error error = {0};
    return dm_store_open(path, store, &error) == DM_OK ? DM_EXIT_DONE : fail(gathering, path, &error);
}

/* Ends what the database is busy with; the interrupt's own lock keeps the store open meanwhile. */
static void stop_database(void *context) {
    const dm_store *store = context;
    if (store->database) {
        sqlite3_interrupt(store->database);
    }
}

static int gather(dm_gathering *gathering, dm_store *store) {
    bool database = false;
    dm_error error = {0};
    for (size_t i = 0; i < gathering->files->count && !database; i++) {
        const char *path = gathering->files->values[i];
        if (look_for_database(path, &database, &error) != DM_OK) {
            return fail(gathering, path, &error);
        }
    }
    if (database && gathering->texts->count) {
        return dm_usage_error("report", "--texts fills records: a database has no spans of sources and cues");
    }
    if (database && gathering->files->count == 1 && !gathering->sqlite) {
        return open_database(gathering, gathering->files->values[0], store);
    }
    if (dm_store_new(gathering->sqlite, store, &error) != DM_OK) {
        return fail(gathering, gathering->sqlite, &error);
    }
    dm_interrupt_watch(gathering->interrupt, stop_database, store);
    if (!gathering->texts->count) {
        return read_all(gathering, store, NULL);
    }
    dm_texts texts;
    int exit_code = dm_texts_read(store, gathering->texts, &texts, &error) == DM_OK
                        ? read_all(gathering, store, &texts)
                        : fail(gathering, NULL, &error);
    dm_texts_end(&texts);
    return exit_code;
}

int dm_gather(dm_gathering *gathering, dm_store *store) {
    int exit_code = gather(gathering, store);
    dm_interrupt_watch(gathering->interrupt, NULL, NULL);
    return exit_code;
}
