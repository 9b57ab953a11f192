/* From vectors to scores: a trained SVM with its recipe, dictionary, lexicon, calibration and card in one
 * bundle.
 *
 *   rows -> passages -> vectors -> SVM (libsvm, liblinear) -> collapsed weights -> calibration -> bundle
 *   bundle -> checked -> model; passage -> vector -> decision values -> probabilities -> label
 *
 * Linear models run collapsed: per class one weight a feature (one-vs-rest) or per pair of classes
 * (one-vs-one), and are stored as libsvm text whose pseudo support vectors are these weights. */
#ifndef DM_MODEL_MODEL_H
#define DM_MODEL_MODEL_H

#include "features/features.h"
#include "features/lexicon.h"

enum { DM_LABELS_MAXIMUM = 64 };

/* One labelled row: a text, who acts on whom in it, and what a reader made of it. */
typedef struct dm_row {
    dm_text id;
    dm_text text;
    dm_text label;  /* empty: not labelled */
    dm_text group;  /* rows of one group stay in one fold; empty: the row is a group of its own */
    dm_span source; /* bytes of text; empty: unknown */
    dm_span target;
    double weight;  /* of the row in training, > 0; 1 unless said */
    bool auxiliary; /* helps training, never judged: left out of every figure */
    uint64_t line;  /* in its file, from 1 */
} dm_row;

/* DM_SOLVER_DESCENT is what auto takes for linear machines: liblinear's method, for all classes at once. */
typedef enum dm_solver { DM_SOLVER_AUTO, DM_SOLVER_LIBSVM, DM_SOLVER_LIBLINEAR, DM_SOLVER_DESCENT } dm_solver;
typedef enum dm_kernel { DM_KERNEL_LINEAR, DM_KERNEL_RBF, DM_KERNEL_POLYNOMIAL } dm_kernel;

typedef struct dm_train_options {
    dm_recipe recipe;
    dm_text lexicon; /* a lexicon file's bytes; NULL bytes: none */
    const char *lexicon_name;
    dm_solver solver;
    dm_kernel kernel;
    const double *costs; /* [cost_count] values of C to choose from by cross-validation */
    size_t cost_count;
    double gamma;     /* RBF and polynomial; 0: 1 / feature variance chosen by a small grid */
    uint32_t folds;   /* 2 .. 20 */
    uint32_t repeats; /* of the cross-validation, with other folds */
    uint64_t seed;
    uint32_t threads;     /* solvers at a time, each a process, at least 1; the result is the same */
    size_t memory;        /* bytes that counts and solvers may take together; 0: no bound */
    bool choose_families; /* leave out parts of the recipe that cross-validation finds no good in */
    bool balanced;        /* classes weighted by n / (k * n_class) */
    const char *task;     /* "stance", "tone", or the label column's name */
    const char *name;     /* of the model */
    dm_text provenance;   /* JSON object for the card: data, licence, limits; empty: none */
} dm_train_options;

extern const dm_train_options dm_train_options_default;

/* Told of the work done; `done` of `total` steps of one `stage`. Returns false to stop: training ends with
 * DM_INTERRUPTED. */
typedef struct dm_progress {
    bool (*step)(void *context, const char *stage, uint64_t done, uint64_t total);
    void *context;
} dm_progress;

/* Figures of a set of predictions against labels; [labels] is the model's order. */
typedef struct dm_figures {
    size_t label_count;
    uint64_t confusion[DM_LABELS_MAXIMUM][DM_LABELS_MAXIMUM]; /* [gold][predicted] */
    uint64_t count;
    double accuracy;
    double macro_f1; /* over labels that occur in gold or prediction */
    double weighted_f1;
    double precision[DM_LABELS_MAXIMUM]; /* NaN where undefined */
    double recall[DM_LABELS_MAXIMUM];
    double f1[DM_LABELS_MAXIMUM];
} dm_figures;

/* Computes all but `confusion` and `label_count`, which the caller has filled. */
void dm_figures_compute(dm_figures *figures);

/* How often answers of about the same probability are right: bins of equal width from 0 to 1. */
enum { DM_RELIABILITY_BINS = 15 };
typedef struct dm_reliability {
    struct {
        uint64_t answers;
        uint64_t right;
        double confidence; /* sum of the probabilities of the answers */
    } bins[DM_RELIABILITY_BINS];
} dm_reliability;

/* Some families under one setting, and how good they were. */
typedef struct dm_try {
    uint32_t parts; /* of the recipe: bit i stands for dm_recipe_part_name(i) */
    double cost;
    double gamma;       /* 0: by the next */
    double gamma_share; /* of RBF and polynomial */
    double macro_f1;    /* pooled over folds and repeats */
} dm_try;

/* Cross-validated figures: pooled over folds, with the spread of macro-F1 between them. Each fold is judged
 * by the families and the setting that the other folds would have chosen. */
enum { DM_TRIES_MAXIMUM = 512 };
typedef struct dm_validation {
    dm_figures pooled;
    double macro_f1_mean;      /* over folds and repeats */
    double macro_f1_deviation; /* sample standard deviation */
    double cost;               /* the C that was chosen */
    double gamma;
    double calibration_error;   /* expected calibration error of out-of-fold probabilities, 15 bins of equal
                                   width */
    bool calibrated;            /* false: too few rows */
    dm_reliability reliability; /* of the same probabilities */
    uint32_t parts_offered;     /* of the recipe, a bit each, as in dm_try */
    uint32_t parts;             /* those that were chosen */
    uint64_t choice_rows;       /* rows that chose them */
    dm_try tries[DM_TRIES_MAXIMUM];
    size_t try_count;
    uint64_t near_rows;   /* rows without a group that are kept together with another: near-duplicates */
    uint64_t near_groups; /* groups that they make */
    uint32_t folds;       /* fewer than asked for where there are fewer groups */
    bool interrupted;     /* the choice was cut short: figures may be missing (NaN, of no rows) */
} dm_validation;

/* Trains on the rows, chooses families and C (and gamma) by grouped, stratified folds, calibrates on
 * out-of-fold decision values. Runs the solvers in child processes with a memory limit, since they do not
 * check allocations. Same rows in any order, same options, any number of threads: same bundle bytes. Told to
 * stop while it chooses, it makes a model of the best so far (validation->interrupted). DM_BAD_LABELS with
 * the reason for fewer than two labels, fewer rows than folds and the like. */
dm_status dm_model_train(const dm_row *rows, size_t count, const dm_train_options *options,
                         const dm_progress *progress, dm_model **model, dm_validation *validation,
                         dm_error *error);

/* The bundle's bytes, and back. Reading checks V1-V10 (docs/bundle.md names them) and gives DM_BAD_MODEL with
 * offset and rule. `trusted`: a bundle embedded at build, which was checked then; hashes and self-check
 * vectors are not computed again. */
void dm_model_print(const dm_model *model, dm_buffer *bundle);
dm_status dm_model_parse(dm_text bundle, bool trusted, dm_model **model, dm_error *error);

/* What the card says; demarche.h has its single entries. */
dm_text dm_model_card(const dm_model *model); /* JSON */
const dm_extractor *dm_model_extractor(const dm_model *model);

/* ISO 639 code of the language that it learned from; NULL: the card says none. */
const char *dm_model_language(const dm_model *model);

typedef struct dm_score {
    uint32_t label;                        /* index: the largest decision value */
    double probability[DM_LABELS_MAXIMUM]; /* calibrated, sum 1, multiples of 1e-6; uncalibrated models: a
                                              softmax */
    double decision[DM_LABELS_MAXIMUM];    /* one-vs-rest: per class; else the mean of the pairs that hold the
                                              class */
    double confidence;                     /* probability of the label */
    double score;                          /* P(first pole) - P(second pole) for stance and tone; else NaN */
} dm_score;

/* Below this confidence a label is given but not called sure: since probabilities are calibrated, fewer than
 * three such answers of five are right. The card's curve of coverage says what other bounds would do. */
#define DM_SURE 0.6

static inline bool dm_score_is_sure(const dm_score *score) {
    return score->confidence >= DM_SURE;
}

dm_status dm_model_score(const dm_model *model, const dm_passage *passage, dm_workspace *workspace,
                         dm_score *score, dm_error *error);

/* One reason for a decision: a feature, its share in decision[label] - decision[runner_up], and where it
 * stands first. The reasons of a kernel machine are words, of the feature DM_NONE: by how much that
 * difference is smaller without the word. Word vectors are shared out to the words: such a reason's feature
 * is the dimension in which the word weighs most, and its place is the word. */
typedef struct dm_evidence {
    uint32_t feature;
    dm_span span;   /* bytes of the document; empty when the feature has no place */
    uint32_t label; /* the label it speaks for */
    double weight;
} dm_evidence;

/* The `most` strongest reasons, largest magnitude first; returns how many through `found`. DM_NO_MEMORY.
 */
dm_status dm_model_explain(const dm_model *model, const dm_passage *passage, dm_workspace *workspace,
                           size_t most, dm_evidence *evidence, size_t *found, dm_error *error);

/* Weight of a feature for a class (one-vs-rest view); 0 for kernel models. */
double dm_model_weight(const dm_model *model, uint32_t feature, size_t label);

/* The SVM as plain libsvm text. */
dm_text dm_model_svm(const dm_model *model);

#endif
