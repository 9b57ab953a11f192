/* From decision values to probabilities: vector scaling, that is a softmax over each class's decision value
 * times a scale of its own plus an offset, fitted by regularised maximum likelihood on decision values that
 * the model did not train on.
 *
 * Platt, "Probabilistic outputs for support vector machines", 1999 (two classes); Guo et al., "On calibration
 * of modern neural networks", ICML 2017 (vector scaling, and temperature scaling where rows are few). */
#ifndef DM_MODEL_CALIBRATION_H
#define DM_MODEL_CALIBRATION_H

#include "base/buffer.h"
#include "model/cursor.h"
#include "model/model.h"

enum {
    DM_CALIBRATION_CLASS_ROWS = 50, /* that each class needs for a scale and an offset of its own */
    DM_CALIBRATION_ROWS = 200       /* that all classes together need for one temperature */
};

typedef enum dm_calibration_method {
    DM_CALIBRATION_NONE,        /* scales are 1, offsets 0, and the softmax is no more than that */
    DM_CALIBRATION_TEMPERATURE, /* one scale for all, offsets 0 */
    DM_CALIBRATION_VECTOR
} dm_calibration_method;

typedef struct dm_calibration {
    dm_calibration_method method;
    size_t class_count;
    double scale[DM_LABELS_MAXIMUM]; /* above 0 */
    double offset[DM_LABELS_MAXIMUM];
} dm_calibration;

/* By method, as bundles and cards call them. */
extern const char *const dm_calibration_names[];

/* The softmax of plain decision values. */
void dm_calibration_none(size_t classes, dm_calibration *calibration);

/* Fits on `count` rows of decision values [count][classes] and labels [count], each of the same weight; rows
 * with skip[row] are left out (`skip` may be NULL). The method is what the rows suffice for; a fit that would
 * turn the order of decision values round is dropped for the next simpler one. DM_NO_MEMORY. */
dm_status dm_calibrate(const double *decisions, const uint32_t *labels, const bool *skip, size_t count,
                       size_t classes, dm_calibration *calibration, dm_error *error);

/* probability[classes], multiples of 1e-6 that add up to 1. */
void dm_calibration_apply(const dm_calibration *calibration, const double *decision, double *probability);

/* As lines of a bundle's section, and back. DM_BAD_MODEL (V7). */
void dm_calibration_print(const dm_calibration *calibration, dm_buffer *text);
dm_status dm_calibration_parse(dm_cursor *cursor, size_t classes, dm_calibration *calibration);

#endif
