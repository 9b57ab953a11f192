/* The answers that annotated records hold, with or without their words: what a replication package is judged
 * by. Labels come from a file by their ids, or stand in the records of rows. */
#ifndef DM_TRAIN_ANSWERS_H
#define DM_TRAIN_ANSWERS_H

#include "train/judged.h"

/* What one record says of one row. */
typedef struct dm_answer {
    uint32_t label; /* index */
    double confidence;
    const double *probability; /* [labels of the model] */
} dm_answer;

typedef struct dm_answers_source {
    const char *path;   /* of the records */
    const char *labels; /* a file of ids and labels; NULL: among the records' further fields */
    dm_input_kind labels_kind;
    const dm_field_names *names;
    const char *field; /* of the judgements; NULL: stance, else the first */
} dm_answers_source;

typedef struct dm_answers {
    dm_rows rows; /* those with a label, without a text; `read` counts the file of labels, if there is one,
                   * else all rows. The arena holds everything */
    dm_answer *items; /* [rows.count] */
    dm_judged_model model;
} dm_answers;

/* Whether a file holds annotated records. A pipe, of which nothing must be read before its time, does not. */
bool dm_answers_found(const char *path);

/* A unit's id is "DOCUMENT:UNIT", that of a row is its own. Units of one document are one group, unless the
 * labels say otherwise. DM_BAD_INPUT for a line that is no record, for records of two models, and where there
 * is no judgement of the field; DM_BAD_LABELS without a label; DM_BAD_IO; DM_NO_MEMORY. `*fault_path` is the
 * file whose fault it is. */
dm_status dm_answers_read(const dm_answers_source *source, dm_answers *answers, const char **fault_path,
                          dm_error *error);

/* The answers to judged rows, which are rows of these answers: predictions[judged->count]. */
void dm_answers_take(const dm_answers *answers, const dm_judged *judged, dm_prediction *predictions);

#endif
