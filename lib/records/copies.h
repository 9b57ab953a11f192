/* Near copies: a wire report that many papers print, each a little changed, found as the articles pass.
 *
 * An article is the set of its five-word sequences; how much of the sets of two articles is common (Jaccard)
 * is estimated from their signatures. MinHash: Broder, "On the resemblance and containment of documents",
 * SEQUENCES 1997; one permutation hashing: Li, Owen and Zhang, NIPS 2012; empty bins filled as Shrivastava,
 * "Optimal densification for fast and accurate minwise hashing", ICML 2017, has it; 16 bits of each minimum:
 * Li and Koenig, "b-bit minwise hashing", WWW 2010. Candidates come from bands of the signature that agree.
 *
 * An article joins the cluster of the most similar original that is near enough in words and in time, the
 * first of equals; else it is an original and begins a cluster of its own. Only originals are remembered, the
 * last so many of them, so that memory is bounded. What comes out depends on the order of the input alone. */
#ifndef DM_RECORDS_COPIES_H
#define DM_RECORDS_COPIES_H

#include "base/arena.h"
#include "base/error.h"

typedef struct dm_copies dm_copies;

typedef struct dm_copies_options {
    double threshold; /* share of common sequences from which on articles are copies, above 0, at most 1 */
    uint32_t days;    /* between the dates of copies at most; an article without a date is near to all */
    uint32_t held;    /* originals remembered, at least 1 */
} dm_copies_options;

dm_status dm_copies_new(const dm_copies_options *options, dm_copies **copies, dm_error *error);
void dm_copies_free(dm_copies *copies);

/* The cluster of the next article: the id of its original, which is its own for one that is no copy, in
 * `arena`. `date` is of the form YYYY-MM-DD... or YYYYMMDD..., or counts as not known. DM_NO_MEMORY. */
dm_status dm_copies_add(dm_copies *copies, dm_text id, dm_text text, dm_text date, dm_arena *arena,
                        dm_text *cluster, dm_error *error);

/* Articles so far that are near copies of an earlier one, and those that have such copies. */
uint64_t dm_copies_count(const dm_copies *copies);
uint64_t dm_copies_originals(const dm_copies *copies);

#endif
