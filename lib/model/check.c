#include "model/check.h"

#include <math.h>

#include "base/random.h"

enum { LEAST_VECTORS = 16, MOST_VECTORS = 1024, VECTOR_ELEMENTS = 32, VALUE_STEPS = 64 };

/* Relative to the decision value's magnitude, absolute below 1. */
#define TOLERANCE        1e-9
#define LARGEST_DECISION 1e300
#define LARGEST_VALUE    1e9

/* Features spread over the dictionary, one from each of equal stretches; values are 64ths, short as
 * text. */
static size_t draw_vector(dm_random *random, size_t features, dm_element *elements) {
    size_t count = features < VECTOR_ELEMENTS ? features : VECTOR_ELEMENTS;
    for (size_t i = 0; i < count; i++) {
        size_t first = i * features / count;
        size_t end = (i + 1) * features / count;
        elements[i].feature = (uint32_t)first + dm_random_below(random, (uint32_t)(end - first));
        elements[i].value = (1.0 + dm_random_below(random, VALUE_STEPS)) / VALUE_STEPS;
    }
    return count;
}

void dm_check_print(const dm_scorer *scorer, dm_buffer *text) {
    dm_random random = {0};
    for (int vector = 0; vector < LEAST_VECTORS; vector++) {
        dm_element elements[VECTOR_ELEMENTS];
        double decision[DM_LABELS_MAXIMUM];
        size_t count = draw_vector(&random, scorer->feature_count, elements);
        dm_scorer_decide(scorer, elements, count, decision);
        for (size_t label = 0; label < scorer->class_count; label++) {
            if (label) {
                dm_buffer_add_byte(text, ' ');
            }
            dm_buffer_add_number(text, decision[label]);
        }
        for (size_t i = 0; i < count; i++) {
            dm_buffer_add_byte(text, ' ');
            dm_buffer_add_unsigned(text, (uint64_t)elements[i].feature + 1);
            dm_buffer_add_byte(text, ':');
            dm_buffer_add_number(text, elements[i].value);
        }
        dm_buffer_add_byte(text, '\n');
    }
}

static dm_status verify_vector(dm_cursor *cursor, const dm_scorer *scorer) {
    double expected[DM_LABELS_MAXIMUM];
    dm_element elements[VECTOR_ELEMENTS];
    for (size_t label = 0; label < scorer->class_count; label++) {
        bool spaced = label == 0 || dm_cursor_take(cursor, DM_TEXT(" "));
        if (!spaced || !dm_cursor_number(cursor, LARGEST_DECISION, expected + label)) {
            return dm_cursor_fail(cursor, 9, "a self-check vector lacks a decision value");
        }
    }
    size_t count = 0;
    uint64_t last = 0;
    while (dm_cursor_sees(cursor, ' ')) {
        double value;
        if (count == VECTOR_ELEMENTS ||
            !dm_cursor_element(cursor, scorer->feature_count, LARGEST_VALUE, &last, &value)) {
            return dm_cursor_fail(cursor, 9, "a self-check vector has no ascending feature:value");
        }
        elements[count++] = (dm_element){(uint32_t)(last - 1), value};
    }
    if (!dm_cursor_take(cursor, DM_TEXT("\n"))) {
        return dm_cursor_fail(cursor, 9, "a self-check vector has no end of line");
    }
    double decision[DM_LABELS_MAXIMUM];
    dm_scorer_decide(scorer, elements, count, decision);
    for (size_t label = 0; label < scorer->class_count; label++) {
        double allowed = TOLERANCE * fmax(1, fabs(expected[label]));
        if (!(fabs(decision[label] - expected[label]) <= allowed)) {
            return dm_cursor_fail(cursor, 9, "decision value %zu is %.17g here, not %.17g", label + 1,
                                  decision[label], expected[label]);
        }
    }
    return DM_OK;
}

dm_status dm_check_verify(dm_cursor *cursor, const dm_scorer *scorer) {
    size_t vectors = 0;
    dm_status status = DM_OK;
    while (status == DM_OK && !dm_cursor_at_end(cursor) && vectors < MOST_VECTORS) {
        status = verify_vector(cursor, scorer);
        vectors++;
    }
    if (status == DM_OK && (vectors < LEAST_VECTORS || !dm_cursor_at_end(cursor))) {
        return dm_cursor_fail(cursor, 9, "there are not %d to %d self-check vectors", LEAST_VECTORS,
                              MOST_VECTORS);
    }
    return status;
}
