/* What the command line of classify says. */
#ifndef DM_CLASSIFY_SETTINGS_H
#define DM_CLASSIFY_SETTINGS_H

#include "command/fields.h"
#include "records/inputs.h"

typedef struct dm_classify_settings {
    dm_strings models;
    uint32_t from;
    dm_file_settings files;
    uint32_t to; /* DM_TO_AUTO ... */
    bool table;
    uint32_t colour; /* dm_colour, of the table */
    bool rows;
    uint64_t explain;
    uint32_t offsets;
    bool no_text;
    double minimum_confidence;
    const char *metadata; /* "all", "none", or names divided by commas */
    const char *output;
    bool resume;
    const char *shard; /* "K/N", or NULL */
    double copies;     /* 0: they are not looked for */
    uint64_t copies_days;
    uint64_t copies_held;
    uint64_t threads;
    bool line_buffered;
    bool quiet;
    uint32_t progress; /* DM_PROGRESS_AUTO ... */
    bool no_progress;
    dm_field_names names;

    uint64_t shard_number, shard_count; /* from `shard`: number from 0 */
} dm_classify_settings;

enum { DM_TO_AUTO, DM_TO_JSON, DM_TO_JSONL, DM_TO_CSV };      /* the words of --to */
enum { DM_PROGRESS_AUTO, DM_PROGRESS_LOG, DM_PROGRESS_NONE }; /* of --progress */

extern const dm_command dm_classify_command;

/* Reads and checks the command line. As dm_command_line_read. */
bool dm_classify_settings_read(int argc, char **argv, dm_classify_settings *settings, dm_operands *operands,
                               int *exit_code);

/* What the inputs are to be, with the operands; strings live in `arena` or the command line. DM_NO_MEMORY. */
dm_status dm_classify_inputs(const dm_classify_settings *settings, const dm_operands *operands,
                             dm_arena *arena, dm_inputs_options *inputs, dm_error *error);

/* A line with all that the output depends on but for the inputs and the models. */
void dm_classify_parameters(const dm_classify_settings *settings, dm_buffer *out);

#endif
