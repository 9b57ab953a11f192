/* The words of records that came without them: --no-text leaves spans and hashes, and who holds the texts
 * puts the words back. A text is the right one when its SHA-256 is the record's. */
#ifndef DM_REPORT_TEXTS_H
#define DM_REPORT_TEXTS_H

#include "report/store.h"

/* Texts by their hash, in a table that lives as long as the run; and the text at hand. */
typedef struct dm_texts {
    dm_store *store;
    sqlite3_stmt *find;
    dm_arena *arena;
    dm_text title, text; /* at hand; text.bytes NULL: none */
    uint32_t *starts;    /* [characters + 1] bytes of the text's code points; NULL: it is ASCII */
    uint32_t characters;
} dm_texts;

/* Reads files of articles, of any kind that classify reads. A file that cannot be read: its path in `*file`,
 * and the status. */
dm_status dm_texts_read(dm_store *store, const char *const *paths, size_t count, dm_texts *texts,
                        const char **file, dm_error *error);
void dm_texts_end(dm_texts *texts);

/* Takes the text of this hash to hand, or none. */
dm_status dm_texts_take(dm_texts *texts, dm_text sha256, dm_error *error);

/* The words from code point `start` to `end` of the text at hand; NULL bytes where it has none there. */
dm_text dm_texts_slice(const dm_texts *texts, uint64_t start, uint64_t end);

#endif
