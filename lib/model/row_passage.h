/* A labelled row as what a model judges. */
#ifndef DM_MODEL_ROW_PASSAGE_H
#define DM_MODEL_ROW_PASSAGE_H

#include "model/model.h"

/* All of the row's text with the roles in it. `document` lives in `arena`. Errors have the row's line. */
dm_status dm_row_passage(const dm_row *row, dm_arena *arena, dm_document *document, dm_passage *passage,
                         dm_error *error);

#endif
