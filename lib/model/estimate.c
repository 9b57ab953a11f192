#include "model/estimate.h"

#include <math.h>

#include "model/descent.h"
#include "model/row_passage.h"

enum {
    SAMPLE_ROWS = 400,
    ROWS_PER_FEATURE = 50000, /* a feature stands in one of so many rows at least */
    BYTES_PER_ROW = 700,      /* row, document, passage, sketch for near-duplicates */
    BYTES_PER_TOKEN = 20,     /* token, and its share of what reading keeps */
    BYTES_PER_PARSED = 40,    /* the same of a parse */
    BYTES_PER_COUNTER = 64,  /* a key that is counted: its place in a half-full table that is being doubled */
    BYTES_PER_FEATURE = 200, /* in the dictionary, with its term */
    MOST_COUNTERS = 1 << 25  /* that learning keeps */
};

/* New terms come with more rows as this power of them (Heaps' law for n-grams of news), and this share of
 * them in more than one row. */
#define GROWTH         0.75
#define FREQUENT_SHARE 0.5

/* Some rows, read. */
typedef struct sample {
    dm_arena *arena;
    dm_document *documents; /* [count] */
    dm_passage *passages;   /* [count] */
    size_t count;
    size_t tokens;
} sample;

static dm_status read_sample(const dm_row *rows, size_t count, sample *of, dm_error *error) {
    size_t wanted = count < SAMPLE_ROWS ? count : SAMPLE_ROWS;
    of->documents = dm_arena_take(of->arena, wanted, sizeof *of->documents);
    of->passages = dm_arena_take(of->arena, wanted, sizeof *of->passages);
    if (!of->documents || !of->passages) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < wanted; i++) {
        const dm_row *row = rows + (size_t)((double)i * (double)count / (double)wanted);
        dm_document *document = of->documents + of->count;
        dm_status status = dm_row_passage(row, of->arena, document, of->passages + of->count, error);
        if (status == DM_NO_MEMORY) {
            return status;
        }
        if (status == DM_OK) {
            of->count++;
            of->tokens += document->token_count;
        }
    }
    return DM_OK;
}

/* Elements of all vectors of the sample, whose terms are all features. */
static dm_status count_elements(const sample *of, const dm_extractor *extractor, size_t *elements,
                                dm_error *error) {
    dm_workspace *workspace = dm_workspace_new();
    dm_vector vector = {0};
    dm_status status = workspace ? DM_OK : dm_out_of_memory(error);
    *elements = 0;
    for (size_t i = 0; i < of->count && status == DM_OK; i++) {
        status = dm_extract(extractor, of->passages + i, workspace, &vector, NULL, error);
        *elements += vector.count;
    }
    dm_vector_free(&vector);
    dm_workspace_free(workspace);
    return status;
}

/* From what `of` the rows hold to what all `rows` do. */
static double extrapolate(const sample *of, size_t elements, size_t terms, size_t rows,
                          const dm_train_options *options, dm_estimate *estimate) {
    double share = (double)rows / (double)of->count;
    double distinct = fmin((double)terms * pow(share, GROWTH), MOST_COUNTERS);
    double features = rows > of->count ? distinct * FREQUENT_SHARE : (double)terms;
    double matrix = share * (double)elements * sizeof(dm_cell);
    bool kernel = options->kernel != DM_KERNEL_LINEAR || options->solver == DM_SOLVER_LIBSVM ||
                  options->solver == DM_SOLVER_LIBLINEAR;
    double texts =
        (double)rows * BYTES_PER_ROW +
        share * (double)of->tokens * (BYTES_PER_TOKEN + (options->recipe.clauses ? BYTES_PER_PARSED : 0));
    double learning = distinct * BYTES_PER_COUNTER + features * BYTES_PER_FEATURE;
    double solving = matrix + features * BYTES_PER_FEATURE + (kernel ? 3 : 1) * matrix;
    estimate->row_elements = elements / of->count;
    estimate->features = (size_t)features;
    return texts + fmax(learning, solving);
}

dm_status dm_train_estimate(const dm_row *rows, size_t count, const dm_train_options *options,
                            dm_estimate *estimate, dm_error *error) {
    *estimate = (dm_estimate){0};
    sample of = {.arena = dm_arena_new(0)};
    dm_lexicon *lexicon = NULL;
    dm_extractor *extractor = NULL;
    dm_recipe recipe = options->recipe;
    recipe.minimum_frequency = 1;
    recipe.clauses = false; /* which take a parse each, and give few elements */
    size_t elements = 0;
    dm_status status = of.arena ? read_sample(rows, count, &of, error) : dm_out_of_memory(error);
    if (status == DM_OK && recipe.lexicon && options->lexicon.bytes) {
        status = dm_lexicon_parse(options->lexicon, options->lexicon_name, &lexicon, error);
    }
    if (status == DM_OK && of.count) {
        status = dm_extractor_learn(&recipe, lexicon, of.passages, of.count, 1, &extractor, error);
    }
    if (status == DM_OK && extractor) {
        status = count_elements(&of, extractor, &elements, error);
    }
    if (status == DM_OK && extractor) {
        estimate->bytes =
            (size_t)extrapolate(&of, elements, dm_extractor_count(extractor), count, options, estimate);
    }
    dm_extractor_free(extractor);
    dm_lexicon_free(lexicon);
    dm_arena_free(of.arena);
    return status;
}

uint32_t dm_train_minimum_frequency(const dm_recipe *recipe, size_t count) {
    size_t least = count / ROWS_PER_FEATURE;
    return least > recipe->minimum_frequency ? (uint32_t)least : recipe->minimum_frequency;
}
