/* What a training is asked and what it works on. */
#ifndef DM_TRAIN_TRAINING_H
#define DM_TRAIN_TRAINING_H

#include "command/fields.h"
#include "command/interrupt.h"
#include "command/lexicons.h"
#include "command/message.h"
#include "command/progress.h"
#include "records/rows.h"

/* What the command line says. */
typedef struct dm_train_settings {
    const char *output;
    const char *name;
    const char *task;
    const char *provenance;
    const char *page;
    dm_strings added;
    dm_bounds word_ngrams;
    dm_bounds character_ngrams;
    bool mask_names;
    const char *lexicon;
    uint32_t solver;
    uint32_t kernel;
    double gamma;
    dm_numbers costs;
    uint64_t folds;
    uint64_t repeats;
    uint64_t seed;
    uint32_t class_weight; /* 0: balanced, 1: none */
    const char *families;  /* auto, all, or names of parts with commas between */
    uint32_t vectors;      /* 0: on, 1: off */
    uint64_t threads;
    uint64_t memory; /* MB */
    bool strict;
    bool simulate_labelling;
    uint32_t from;
    dm_field_names names;
    bool quiet;
    bool no_progress;
} dm_train_settings;

enum { DM_TRAINING_FILES = DM_VALUES_MAXIMUM + 1 };

/* A file of rows that only train. */
typedef struct dm_added {
    const char *path;
    double weight; /* of each row, beside the 1 of the others */
} dm_added;

/* All that a training needs. */
typedef struct dm_training {
    const dm_train_settings *settings;
    bool report;
    dm_arena *arena;
    dm_lexicon_import *lexicon;        /* holds options.lexicon; NULL: none */
    dm_added added[DM_VALUES_MAXIMUM]; /* [settings->added.count] */
    dm_rows
        files[DM_TRAINING_FILES]; /* [file_count] as read: the rows that are judged, then the added ones */
    size_t file_count;
    dm_row *rows; /* [row_count] of all files */
    size_t row_count;
    dm_train_options options;
    dm_output *output;
    dm_output *page; /* NULL: none */
    dm_interrupt interrupt;
    dm_progress_line progress;
} dm_training;

/* The command's line, with the defaults of what it does not say. As dm_command_line_read; all functions below
 * return an exit code. */
bool dm_train_settings_read(int argc, char **argv, dm_train_settings *settings, dm_operands *operands,
                            int *exit_code);

/* What the settings mean: options, lexicon, provenance, files to add. */
int dm_training_set(dm_training *training);

/* Reads all rows, and tells what they are unless the training reports nothing. With settings->strict faulty
 * rows are refused. */
int dm_training_read(dm_training *training, const char *path);

/* Tells what memory the training will take. Where that is more than it may have, characters' n-grams and then
 * word vectors are left out and it is said; a training that does not fit then either is refused, with the
 * options that would make it fit. */
int dm_training_fit_memory(dm_training *training);

/* The report of a trained model. */
int dm_training_report(const dm_training *training, const dm_model *model, const dm_validation *validation,
                       size_t bytes);

/* Out of memory, as an exit code. */
int dm_training_no_memory(void);

#endif
