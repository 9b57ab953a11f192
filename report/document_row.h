/* A record's document as a row of the table of documents, with its further fields, models and notes. */
#ifndef DM_REPORT_DOCUMENT_ROW_H
#define DM_REPORT_DOCUMENT_ROW_H

#include "records/writer.h"
#include "report/ingest.h"

/* What says where a record comes from: its document, and a row is its own. */
const cJSON *dm_record_origin(const cJSON *record);

/* The unit of the record's spans. */
dm_offset_unit dm_record_offsets(const cJSON *record);

/* Writes the document that `file` has under `id`; its number goes to `*document`. */
dm_status dm_document_write(dm_ingest *ingest, const char *file, dm_text id, const cJSON *record,
                            sqlite3_int64 *document, dm_error *error);

/* Takes a document out again that has no units. */
dm_status dm_document_forget(dm_ingest *ingest, sqlite3_int64 document, dm_error *error);

#endif
