/* What is worked out of embedded models at build: it is what their bundles say, and tables that do not belong
 * to the bundle are refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/embedded.h"
#include "features/extractor.h"
#include "model/inside.h"

static const char *const names[] = {"stance-en", "tone-en"};
enum { NAMES = sizeof names / sizeof *names };

/* A model read from its bundle, and the same over its tables. */
typedef struct twins {
    dm_model *parsed;
    dm_model *mapped;
} twins;

static twins open_twins(const char *name) {
    twins both = {0};
    dm_error error;
    assert_int_equal(dm_model_parse(dm_embedded(name), true, &both.parsed, &error), DM_OK);
    assert_int_equal(dm_model_open_embedded(name, &both.mapped, &error), DM_OK);
    return both;
}

static void close_twins(twins *both) {
    dm_model_free(both->parsed);
    dm_model_free(both->mapped);
}

static void embedded_models_have_tables(void **state) {
    (void)state;
    assert_true(dm_embedded("stance-en.tables").length > 0);
    assert_true(dm_embedded("tone-en.tables").length > 0);
    assert_int_equal((uintptr_t)dm_embedded("tone-en.tables").bytes % DM_BUCKET_BYTES, 0);
}

static void tables_hold_the_features_and_weights_of_the_bundle(void **state) {
    (void)state;
    for (size_t i = 0; i < NAMES; i++) {
        twins both = open_twins(names[i]);
        dm_buffer parsed = {0};
        dm_buffer mapped = {0};
        dm_extractor_print(dm_model_extractor(both.parsed), &parsed);
        dm_extractor_print(dm_model_extractor(both.mapped), &mapped);
        assert_true(dm_text_equal(dm_buffer_text(&parsed), dm_buffer_text(&mapped)));
        size_t features = dm_extractor_count(dm_model_extractor(both.parsed));
        for (uint32_t feature = 0; feature < features; feature++) {
            for (size_t label = 0; label < dm_model_label_count(both.parsed); label++) {
                assert_true(dm_model_weight(both.parsed, feature, label) ==
                            dm_model_weight(both.mapped, feature, label));
            }
        }
        dm_buffer_free(&parsed);
        dm_buffer_free(&mapped);
        close_twins(&both);
    }
}

static void both_ways_give_the_same_decisions_to_the_last_bit(void **state) {
    (void)state;
    static const char *const sentences[] = {
        "The ministry will not rule out further sanctions unless the shelling stops.",
        "We welcome the proposal and are ready for talks without any conditions, the envoy said.",
        "Ο υπουργός warned that no agreement can be reached with those who threaten war.",
    };
    dm_arena *arena = dm_arena_new(0);
    dm_workspace *workspace = dm_workspace_new();
    assert_true(arena && workspace);
    for (size_t i = 0; i < NAMES; i++) {
        twins both = open_twins(names[i]);
        for (size_t j = 0; j < sizeof sentences / sizeof *sentences; j++) {
            dm_document document;
            dm_error error;
            dm_score parsed;
            dm_score mapped;
            assert_int_equal(dm_document_read_row(dm_text_of(sentences[j]), arena, &document, &error), DM_OK);
            dm_passage passage = {.document = &document, .tokens = {0, (uint32_t)document.token_count}};
            assert_int_equal(dm_model_score(both.parsed, &passage, workspace, &parsed, &error), DM_OK);
            assert_int_equal(dm_model_score(both.mapped, &passage, workspace, &mapped, &error), DM_OK);
            size_t bytes = dm_model_label_count(both.parsed) * sizeof(double);
            assert_memory_equal(parsed.decision, mapped.decision, bytes);
            assert_int_equal(parsed.label, mapped.label);
        }
        close_twins(&both);
    }
    dm_workspace_free(workspace);
    dm_arena_free(arena);
}

/* Reads a copy of the model's features and machine from tables. */
static dm_status map_again(const dm_model *model, dm_text text) {
    dm_model again = {.bundle = model->bundle, .card = model->card};
    dm_tables tables = {.text = text};
    dm_error error;
    dm_status status = dm_model_map(&again, &tables, &error);
    dm_scorer_free(&again.scorer);
    dm_extractor_free(again.extractor);
    dm_lexicon_free(again.lexicon);
    return status;
}

static void tables_that_are_cut_short_are_refused(void **state) {
    (void)state;
    twins both = open_twins("stance-en");
    dm_text whole = dm_embedded("stance-en.tables");
    assert_int_equal(map_again(both.parsed, whole), DM_OK);
    enum { CUTS = 40 };
    for (size_t cut = 0; cut < CUTS; cut++) {
        dm_text short_one = {whole.bytes, whole.length / CUTS * cut};
        assert_int_equal(map_again(both.parsed, short_one), DM_BAD_MODEL);
    }
    for (size_t length = 0; length < 1024; length += 64) {
        assert_int_equal(map_again(both.parsed, (dm_text){whole.bytes, length}), DM_BAD_MODEL);
    }
    assert_int_equal(map_again(both.parsed, (dm_text){whole.bytes, whole.length - 1}), DM_BAD_MODEL);
    close_twins(&both);
}

static void tables_of_another_bundle_are_refused(void **state) {
    (void)state;
    twins both = open_twins("stance-en");
    assert_int_equal(map_again(both.parsed, dm_embedded("tone-en.tables")), DM_BAD_MODEL);
    close_twins(&both);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(embedded_models_have_tables),
        cmocka_unit_test(tables_hold_the_features_and_weights_of_the_bundle),
        cmocka_unit_test(both_ways_give_the_same_decisions_to_the_last_bit),
        cmocka_unit_test(tables_that_are_cut_short_are_refused),
        cmocka_unit_test(tables_of_another_bundle_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
