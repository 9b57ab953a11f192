/* Labelled statements for tests of models: every combination of a few parties and acts, so that there are
 * enough rows to learn from and to cross-validate. */
#ifndef TESTS_UNIT_STATEMENTS_H
#define TESTS_UNIT_STATEMENTS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/random.h"
#include "model/model.h"

enum { STATEMENT_BYTES = 200, STATEMENT_PARTIES = 8, STATEMENT_LABELS = 3, STATEMENT_ACTS = 6 };

/* Rows and the memory of their texts. */
typedef struct statements {
    dm_row *rows; /* [count] */
    size_t count;
    char (*bytes)[STATEMENT_BYTES]; /* [2 * count] texts, then ids */
} statements;

static const char *const statement_parties[STATEMENT_PARTIES] = {
    "Lisbon", "Ankara", "The Kenyan minister", "Hanoi", "Bratislava", "The Omani envoy", "Quito", "Riga"};

static const char *const statement_labels[STATEMENT_LABELS] = {"conciliatory", "neutral", "threatening"};

static const char *const statement_acts[STATEMENT_LABELS][STATEMENT_ACTS] = {
    {"offered talks on the fishing grounds", "agreed to pull its patrols back",
     "welcomed the truce on the river", "promised to release the crew",
     "proposed a joint survey of the strait", "lifted the ban on imports"},
    {"published the minutes of the meeting", "said the delegation lands on Monday",
     "described the harbour as busy", "denied that a letter had arrived", "counted nine vessels in the bay",
     "opened the session at noon"},
    {"threatened to close the strait", "vowed to answer with force", "warned that the port would burn",
     "ordered the fleet to block the river", "gave the garrison one day to leave",
     "cut the gas for the winter"}};

/* All combinations with the parties as groups, `count` at most; the caller frees with free_statements. */
static inline statements make_statements(size_t count) {
    size_t all = (size_t)STATEMENT_PARTIES * STATEMENT_LABELS * STATEMENT_ACTS;
    statements made = {.count = count < all ? count : all};
    made.rows = calloc(made.count, sizeof *made.rows);
    made.bytes = calloc(made.count, 2 * sizeof *made.bytes);
    if (!made.rows || !made.bytes) {
        abort();
    }
    for (size_t i = 0; i < made.count; i++) {
        size_t label = i % STATEMENT_LABELS;
        size_t act = i / STATEMENT_LABELS % STATEMENT_ACTS;
        size_t party = i / STATEMENT_LABELS / STATEMENT_ACTS;
        const char *name = statement_parties[party];
        char *text = made.bytes[i];
        char *id = made.bytes[made.count + i];
        (void)snprintf(text, STATEMENT_BYTES, "%s %s, its neighbours heard.", name,
                       statement_acts[label][act]);
        (void)snprintf(id, STATEMENT_BYTES, "row-%03zu", i);
        made.rows[i] = (dm_row){.id = dm_text_of(id),
                                .text = dm_text_of(text),
                                .label = dm_text_of(statement_labels[label]),
                                .group = dm_text_of(name),
                                .source = {0, (uint32_t)strlen(name)},
                                .weight = 1,
                                .line = i + 2};
    }
    return made;
}

static inline void free_statements(statements *made) {
    free(made->rows);
    free(made->bytes);
}

/* Options for a quick training: words only, one C, three folds. */
static inline dm_train_options quick_options(void) {
    static const double costs[] = {1};
    dm_train_options options = dm_train_options_default;
    options.recipe.character_from = options.recipe.character_to = 0;
    options.recipe.meaning = false;
    options.recipe.minimum_frequency = 1;
    options.costs = costs;
    options.cost_count = 1;
    options.folds = 3;
    options.name = "small";
    return options;
}

static inline void shuffle(dm_row *rows, size_t count, uint64_t seed) {
    dm_random random = {seed};
    for (size_t i = count; i > 1; i--) {
        size_t other = dm_random_below(&random, (uint32_t)i);
        dm_row moved = rows[i - 1];
        rows[i - 1] = rows[other];
        rows[other] = moved;
    }
}

#endif
