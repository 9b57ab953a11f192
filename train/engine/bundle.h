/* The file of weights, written: sections in the order of addition. */
#ifndef DM_ENGINE_BUNDLE_H
#define DM_ENGINE_BUNDLE_H

#include "base/buffer.h"
#include "syntax/weights.h"

/* Sections gathered in memory. A zeroed bundle is empty; a failure to get memory shows at writing. */
typedef struct engine_bundle {
    dm_section sections[DM_WEIGHTS_SECTIONS];
    dm_buffer bodies[DM_WEIGHTS_SECTIONS];
    uint32_t count;
} engine_bundle;

/* Features and what they weigh: `weights` holds `width` numbers a key. */
typedef struct weight_rows {
    const uint64_t *keys; /* [count], all different */
    const float *weights; /* [count * width] */
    size_t count;
    uint32_t width;
} weight_rows;

void bundle_add_text(engine_bundle *bundle, const char *name, dm_text text);

/* A table whose slots hold their weights: narrow (width 1), pair (2) or wide (up to 6). Rows with all weights
 * below `floor` are left out. `clip`: the share of rows whose largest weight may be cut. */
void bundle_add_table(engine_bundle *bundle, const char *name, dm_table_kind kind, const weight_rows *rows,
                      float floor, double clip);

/* A sparse table of `width` classes; weights below `floor` are left out. */
void bundle_add_sparse(engine_bundle *bundle, const char *name, const weight_rows *rows, float floor,
                       double clip);

/* Whole numbers, stored exactly as a narrow table of scale 1. */
void bundle_add_numbers(engine_bundle *bundle, const char *name, const uint64_t *keys, const int16_t *numbers,
                        size_t count);

/* The whole file; what goes before stays usable. */
dm_status bundle_bytes(engine_bundle *bundle, dm_buffer *out, dm_error *error);
void bundle_free(engine_bundle *bundle);

#endif
