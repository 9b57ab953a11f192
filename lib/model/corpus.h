/* Rows as training sees them: in an order that does not depend on the file's, labels and groups as numbers,
 * texts cut into tokens. */
#ifndef DM_MODEL_CORPUS_H
#define DM_MODEL_CORPUS_H

#include "base/hash.h"
#include "base/shards.h"
#include "model/child.h"

typedef struct dm_corpus {
    dm_arena *arena; /* holds everything but the rows' own texts and what is read from them */
    dm_arena *text_arenas[DM_SHARDS_MAXIMUM]; /* that holds, one a thread */
    struct dm_engine *engine;                 /* that parsed the passages; NULL: they have no parse */
    const dm_row **rows;                      /* [count] by id, then text, then the rest */
    dm_passage *passages;                     /* [count] */
    uint32_t *labels;                         /* [count] index into names */
    uint32_t *groups;                         /* [count] below group_count */
    double *weights;                          /* [count] */
    size_t count;                             /* rows */
    size_t judged_count;                      /* rows that are not auxiliary */
    size_t group_count;                       /* of all rows */
    size_t near_rows;                 /* without a group, kept together with another as near-duplicates */
    size_t near_groups;               /* that they make */
    bool weighted;                    /* some weight is not 1 */
    const char *language;             /* of the rows, as dm_language_of says; NULL: not sure, or several */
    size_t label_count;               /* labels of the judged rows */
    dm_text names[DM_LABELS_MAXIMUM]; /* [label_count] in byte order */
    uint64_t label_rows[DM_LABELS_MAXIMUM]; /* judged rows of each label */
    char sha256[DM_SHA256_DIGITS + 1];      /* of the rows in this order */
} dm_corpus;

/* The rows must outlive the corpus. Texts are read in so many threads. `parsed`: passages get their parse,
 * for recipes with clauses. DM_BAD_LABELS with the row's line: fewer than two labels, a label of a single
 * judged row or of auxiliary rows only, a bad weight, a text that cannot be read. DM_INTERRUPTED. Free the
 * corpus in any case. */
dm_status dm_corpus_read(const dm_row *rows, size_t count, bool parsed, size_t threads, dm_watch *watch,
                         dm_corpus *corpus, dm_error *error);
void dm_corpus_free(dm_corpus *corpus);

#endif
