/* The words of records that came without them: --no-text leaves spans and hashes, and who holds the texts
 * puts the words back. A text is the right one when its SHA-256 is the record's. */
#ifndef DM_REPORT_TEXTS_H
#define DM_REPORT_TEXTS_H

#include "records/input.h"
#include "records/writer.h"
#include "report/store.h"

/* Texts by their hash, in a table that lives as long as the run; and the text at hand. */
typedef struct dm_texts {
    dm_store *store;
    sqlite3_stmt *find;
    dm_arena *arena;
    dm_text title, text; /* at hand; text.bytes NULL: none */
    uint32_t *starts; /* [length + 1] the byte at which each unit of offsets begins; NULL: units are bytes */
    uint32_t length;  /* of the text in that unit */
} dm_texts;

/* Where the articles are: whatever classify reads, read the same way. */
typedef struct dm_texts_source {
    char *const *paths; /* [count] files, folders, patterns */
    size_t count;
    dm_field_names names;
    const char *encoding; /* NULL: as declared, else detected */
} dm_texts_source;

/* Reads all of the articles; one that cannot be read has no text to give, but that of a whole file ends it,
 * with the file in the message. */
dm_status dm_texts_read(dm_store *store, const dm_texts_source *source, dm_texts *texts, dm_error *error);
void dm_texts_end(dm_texts *texts);

/* Takes the text of this hash to hand, or none; spans into it will be in this unit. */
dm_status dm_texts_take(dm_texts *texts, dm_text sha256, dm_offset_unit unit, dm_error *error);

/* The words from `start` to `end` of the text at hand; NULL bytes where it has none there, also where a span
 * cuts a character. */
dm_text dm_texts_slice(const dm_texts *texts, uint64_t start, uint64_t end);

#endif
