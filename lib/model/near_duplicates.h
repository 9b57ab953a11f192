/* Rows that say nearly the same: agency copy that was printed twice, a sentence about other parties. Were
 * they parted between folds, a model would be judged by what it has seen. */
#ifndef DM_MODEL_NEAR_DUPLICATES_H
#define DM_MODEL_NEAR_DUPLICATES_H

#include "model/child.h"

/* The share of their runs of three words that two texts have in common (Jaccard index), at least. */
#define DM_NEAR_DUPLICATE 0.6

/* leaders[count]: of each passage, the first one that it belongs with, itself where there is none; passages
 * with skip[i] belong with nobody. Who the parties are makes no difference. By minimum hashes in bands, so
 * that the time is linear in the words: Broder, "On the resemblance and containment of documents", SEQUENCES
 * 1997; a pair of exactly DM_NEAR_DUPLICATE is found with probability 0.86, one of 0.8 with 0.997.
 * DM_NO_MEMORY, DM_INTERRUPTED. */
dm_status dm_near_duplicates(const dm_passage *passages, const bool *skip, size_t count, dm_watch *watch,
                             uint32_t *leaders, dm_error *error);

#endif
