/* JSON for people's eyes. */
#ifndef DM_TRAIN_JSON_TEXT_H
#define DM_TRAIN_JSON_TEXT_H

#include "base/buffer.h"

/* Appends a valid JSON text with a line a member, indented by depth, each line behind `margin`. Numbers and
 * strings stay as they are written, but for what a terminal would act on. */
void dm_json_indent(dm_text json, const char *margin, dm_buffer *out);

#endif
