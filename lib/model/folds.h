/* Folds for cross-validation: rows of one group stay together (paragraphs of one article know each other),
 * and every fold has its share of every label. */
#ifndef DM_MODEL_FOLDS_H
#define DM_MODEL_FOLDS_H

#include "base/error.h"
#include "model/model.h"

/* fold[count]: 0 .. folds - 1 for each row of label labels[row] in group groups[row] (any numbers below
 * group_count). The same arguments give the same folds. DM_BAD_LABELS: fewer groups than folds, so that one
 * would stay empty. DM_NO_MEMORY. Time is count log count + groups * folds. */
dm_status dm_folds_assign(const uint32_t *groups, size_t group_count, const uint32_t *labels, size_t count,
                          size_t label_count, uint32_t folds, uint64_t seed, uint32_t *fold, dm_error *error);

#endif
