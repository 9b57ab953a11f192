/* The main job: an item in, one annotation out, whatever the item is. */
#include "small_model.h"

#include <math.h>

#include "annotation/annotate.h"
#include "annotation/passage.h"
#include "annotation/summary.h"
#include "base/hash.h"

static const char article[] =
    "Norland and Sudland trade words over the strait\n\n"
    "PORT SELMA - Norland's foreign minister, Ada Brandt, said on Monday that her government would seize any "
    "boat that crossed the line.\n\n"
    "\"We are ready to talk without conditions,\" Sudland's president, Ruben Vale, told reporters.\n\n"
    "\"The next net in our waters will be cut,\" Brandt said. \"And the next boat will be sunk.\"\n\n"
    "The two countries have fished the strait for a century.\n";

static dm_attributor *attributor;
static dm_model *stance;
static dm_model *topic;
static dm_arena *arena;

static int open_arena(void **state) {
    (void)state;
    arena = dm_arena_new(0);
    return arena ? 0 : -1;
}

static int close_arena(void **state) {
    (void)state;
    dm_arena_free(arena);
    return 0;
}

static dm_annotator_options with_models(size_t count) {
    return (dm_annotator_options){.models = {stance, topic}, .model_count = count};
}

static dm_annotation annotate_in(const dm_annotator_options *options, const dm_item *item, dm_arena *memory) {
    dm_annotator *annotator;
    dm_annotation annotation;
    dm_error error;
    assert_int_equal(dm_annotator_new(options, attributor, &annotator, &error), DM_OK);
    assert_int_equal(dm_annotate(annotator, item, memory, &annotation, &error), DM_OK);
    dm_annotator_free(annotator);
    return annotation;
}

static dm_annotation annotate(const dm_annotator_options *options, const char *text) {
    dm_item item = {.id = DM_TEXT("a"), .text = dm_text_of(text), .line = 1};
    return annotate_in(options, &item, arena);
}

static void assert_is_judged(const dm_judgement *judgement) {
    double sum = 0;
    for (size_t i = 0; i < 3; i++) {
        sum += judgement->score.probability[i];
    }
    assert_true(fabs(sum - 1) < 1e-5);
}

static void every_unit_and_paragraph_is_judged_by_every_model(void **state) {
    (void)state;
    dm_annotator_options options = with_models(2);
    dm_annotation annotation = annotate(&options, article);
    assert_int_equal(annotation.error.status, DM_OK);
    assert_true(annotation.attribution.unit_count >= 3);
    assert_true(annotation.attribution.narration_count >= 1);
    for (size_t i = 0; i < 2 * annotation.attribution.unit_count; i++) {
        assert_is_judged(&annotation.units[i]);
    }
    for (size_t i = 0; i < 2 * annotation.attribution.narration_count; i++) {
        assert_is_judged(&annotation.narration[i]);
    }
    assert_true(fabs(annotation.units[0].score.score) <= 1);
    assert_true(isnan(annotation.units[1].score.score) != 0);
    char digits[DM_SHA256_DIGITS + 1];
    dm_sha256(dm_text_of(article), digits);
    assert_string_equal(annotation.sha256, digits);
}

static void units_are_grouped_by_speaker_in_text_order(void **state) {
    (void)state;
    dm_annotator_options options = with_models(1);
    dm_annotation annotation = annotate(&options, article);
    const dm_attribution *attribution = &annotation.attribution;
    size_t seen = 0;
    for (uint32_t speaker = 0; speaker <= attribution->speaker_count; speaker++) {
        for (uint32_t i = annotation.speaker_first[speaker]; i < annotation.speaker_first[speaker + 1]; i++) {
            uint32_t unit = annotation.speaker_units[i];
            uint32_t owner = speaker == attribution->speaker_count ? DM_NONE : speaker;
            assert_int_equal(attribution->units[unit].speaker, owner);
            assert_true(i == annotation.speaker_first[speaker] || unit > annotation.speaker_units[i - 1]);
            seen++;
        }
    }
    assert_int_equal(seen, attribution->unit_count);
}

static void what_is_scored_holds_the_source_as_a_role(void **state) {
    (void)state;
    dm_annotator_options options = with_models(0);
    dm_annotation annotation = annotate(&options, article);
    size_t with_source = 0;
    for (size_t i = 0; i < annotation.attribution.unit_count; i++) {
        const dm_unit *unit = &annotation.attribution.units[i];
        dm_passage passage = dm_passage_of_unit(&annotation.document, unit);
        dm_span bytes = dm_range_span(&annotation.document, passage.tokens);
        assert_true(bytes.start <= unit->spans[0].start);
        assert_true(bytes.end >= unit->spans[unit->span_count - 1].end);
        if (passage.source.end > passage.source.first) {
            assert_true(passage.source.first >= passage.tokens.first &&
                        passage.source.end <= passage.tokens.end);
            with_source++;
        }
    }
    assert_true(with_source >= 2);
}

static void units_of_small_confidence_are_left_out_and_counted(void **state) {
    (void)state;
    dm_annotator_options options = with_models(1);
    size_t all = annotate(&options, article).attribution.unit_count;
    options.minimum_confidence = 1.1;
    dm_annotation annotation = annotate(&options, article);
    assert_int_equal(annotation.attribution.unit_count, 0);
    assert_int_equal(annotation.left_out, all);
    assert_int_equal(annotation.speaker_first[annotation.attribution.speaker_count + 1], 0);
}

static void reasons_are_as_many_as_asked_for_and_lie_in_the_text(void **state) {
    (void)state;
    dm_annotator_options options = with_models(1);
    options.explain = 3;
    dm_annotation annotation = annotate(&options, article);
    size_t reasons = 0;
    for (size_t i = 0; i < annotation.attribution.unit_count; i++) {
        const dm_judgement *judgement = &annotation.units[i];
        assert_true(judgement->evidence_count <= 3);
        for (size_t j = 0; j < judgement->evidence_count; j++) {
            assert_true(judgement->evidence[j].span.end <= annotation.document.text.length);
            reasons++;
        }
    }
    assert_true(reasons > 0);
}

static void a_row_is_one_passage_with_the_roles_that_it_names(void **state) {
    (void)state;
    dm_annotator_options options = with_models(2);
    options.rows = true;
    dm_item item = {.text = DM_TEXT("Norland warned Sudland.\nIt gave no date."),
                    .source_span = {0, 7},
                    .target_span = {15, 22}};
    dm_annotation annotation = annotate_in(&options, &item, arena);
    assert_int_equal(annotation.error.status, DM_OK);
    assert_is_judged(&annotation.row[0]);
    assert_is_judged(&annotation.row[1]);
    assert_int_equal(annotation.attribution.unit_count, 0);
    dm_passage passage = dm_passage_of_row(&annotation.document, &item);
    assert_int_equal(passage.tokens.end, annotation.document.token_count);
    assert_text_equal(
        dm_text_slice(annotation.document.text, dm_range_span(&annotation.document, passage.source)),
        "Norland");
    assert_text_equal(
        dm_text_slice(annotation.document.text, dm_range_span(&annotation.document, passage.target)),
        "Sudland");
}

static void an_item_without_words_has_no_units_and_no_error(void **state) {
    (void)state;
    dm_annotator_options options = with_models(1);
    dm_annotation annotation = annotate(&options, "");
    assert_int_equal(annotation.error.status, DM_OK);
    assert_int_equal(annotation.attribution.unit_count, 0);
    options.rows = true;
    annotation = annotate(&options, "");
    assert_int_equal(annotation.error.status, DM_OK);
    assert_is_judged(&annotation.row[0]);
}

static void a_fault_of_one_item_is_its_own(void **state) {
    (void)state;
    dm_annotator_options options = with_models(1);
    dm_item unread = {.id = DM_TEXT("bad")};
    (void)dm_fail(&unread.error, DM_BAD_INPUT, "is not JSON");
    dm_annotation annotation = annotate_in(&options, &unread, arena);
    assert_int_equal(annotation.error.status, DM_BAD_INPUT);
    assert_text_equal(annotation.item.id, "bad");

    dm_text large = {dm_arena_take(arena, DM_DOCUMENT_LIMIT + 1, 1), DM_DOCUMENT_LIMIT + 1};
    dm_item too_large = {.text = large};
    assert_int_equal(annotate_in(&options, &too_large, arena).error.status, DM_OVER_LIMIT);

    dm_item binary = {.text = DM_TEXT("\xff\xfeT\0a\0l\0k\0")};
    assert_int_equal(annotate_in(&options, &binary, arena).error.status, DM_BAD_INPUT);

    dm_arena *small = dm_arena_new(20000);
    dm_item item = {.text = dm_text_of(article)};
    assert_int_equal(annotate_in(&options, &item, small).error.status, DM_NO_MEMORY);
    dm_arena_free(small);
}

static void options_that_cannot_work_are_refused(void **state) {
    (void)state;
    dm_annotator_options options = with_models(DM_MODELS_MAXIMUM + 1);
    dm_annotator *annotator;
    dm_error error;
    assert_int_equal(dm_annotator_new(&options, attributor, &annotator, &error), DM_BAD_ARGUMENT);
    options = with_models(1);
    assert_int_equal(dm_annotator_new(&options, NULL, &annotator, &error), DM_BAD_ARGUMENT);
    options.rows = true;
    assert_int_equal(dm_annotator_new(&options, NULL, &annotator, &error), DM_OK);
    dm_annotator_free(annotator);
    dm_annotator_free(NULL);
}

/* Speakers with units of given scores: the first has `first` units, the second the others. */
static dm_annotation made_of(const dm_annotator_options *options, const double *scores, uint32_t first,
                             uint32_t count) {
    dm_annotation annotation = {.attribution = {.unit_count = count, .speaker_count = 2}};
    annotation.units = dm_arena_take(arena, count, sizeof *annotation.units);
    annotation.speakers = dm_arena_take(arena, 2, sizeof *annotation.speakers);
    annotation.speaker_units = dm_arena_take(arena, count, sizeof *annotation.speaker_units);
    annotation.speaker_first = dm_arena_take(arena, 4, sizeof *annotation.speaker_first);
    annotation.speaker_first[1] = first;
    annotation.speaker_first[2] = annotation.speaker_first[3] = count;
    for (uint32_t i = 0; i < count; i++) {
        dm_score *score = &annotation.units[i].score;
        annotation.speaker_units[i] = i;
        score->score = scores[i];
        score->probability[0] = fmax(scores[i], 0);
        score->probability[2] = fmax(-scores[i], 0);
        score->probability[1] = 1 - fabs(scores[i]);
        score->label = scores[i] > 0.5 ? 0 : scores[i] < -0.5 ? 2 : 1;
    }
    dm_summarise(options, &annotation);
    return annotation;
}

static void a_summary_is_the_mean_and_the_label_of_the_mean(void **state) {
    (void)state;
    static const double scores[] = {-0.9, -0.8, 0.2, 0.5, 0.7};
    dm_annotator_options options = with_models(1);
    const dm_summary *summary = made_of(&options, scores, 3, 5).speakers;
    assert_true(fabs(summary[0].score - -0.5) < 1e-12);
    assert_int_equal(summary[0].label, 2);
    assert_int_equal(summary[0].units, 3);
    assert_int_equal(summary[0].counts[2], 2);
    assert_int_equal(summary[0].counts[1], 1);
    assert_true(fabs(summary[1].score - 0.6) < 1e-12);
    assert_int_equal(summary[1].label, 0);
    assert_int_equal(summary[1].units, 2);
}

static void one_sentence_makes_no_hawk(void **state) {
    (void)state;
    double scores[42];
    for (size_t i = 0; i < 42; i++) {
        scores[i] = i == 0 ? -0.95 : 0.1;
    }
    dm_annotator_options options = with_models(1);
    const dm_summary *summary = made_of(&options, scores, 1, 42).speakers;
    assert_true(summary[0].low <= summary[0].score && summary[0].score <= summary[0].high);
    assert_true(summary[0].high > 0); /* the document's mildness speaks, too */
    assert_true(summary[1].high - summary[1].low < (summary[0].high - summary[0].low) / 3);
    assert_true(summary[0].low >= -1 && summary[1].high <= 1);
}

static void many_sentences_make_a_hawk(void **state) {
    (void)state;
    double scores[60];
    for (size_t i = 0; i < 60; i++) {
        scores[i] = i < 30 ? -0.95 : 0.1;
    }
    dm_annotator_options options = with_models(1);
    const dm_summary *summary = made_of(&options, scores, 30, 60).speakers;
    assert_true(summary[0].high < -0.5);
}

static void a_task_without_poles_has_counts_but_no_interval(void **state) {
    (void)state;
    static const double scores[] = {-0.9, 0.5};
    dm_annotator_options options = {.models = {topic}, .model_count = 1};
    dm_annotation annotation = made_of(&options, scores, 1, 2);
    for (size_t i = 0; i < 2; i++) {
        annotation.units[i].score.score = NAN;
        annotation.speakers[i] = (dm_summary){0};
    }
    dm_summarise(&options, &annotation);
    assert_true(isnan(annotation.speakers[0].score) != 0);
    assert_true(isnan(annotation.speakers[0].low) && isnan(annotation.speakers[0].high));
    assert_int_equal(annotation.speakers[0].counts[2], 1);
}

#define annotate_test(name) cmocka_unit_test_setup_teardown(name, open_arena, close_arena)

int main(void) {
    const struct CMUnitTest tests[] = {
        annotate_test(every_unit_and_paragraph_is_judged_by_every_model),
        annotate_test(units_are_grouped_by_speaker_in_text_order),
        annotate_test(what_is_scored_holds_the_source_as_a_role),
        annotate_test(units_of_small_confidence_are_left_out_and_counted),
        annotate_test(reasons_are_as_many_as_asked_for_and_lie_in_the_text),
        annotate_test(a_row_is_one_passage_with_the_roles_that_it_names),
        annotate_test(an_item_without_words_has_no_units_and_no_error),
        annotate_test(a_fault_of_one_item_is_its_own),
        annotate_test(options_that_cannot_work_are_refused),
        annotate_test(a_summary_is_the_mean_and_the_label_of_the_mean),
        annotate_test(one_sentence_makes_no_hawk),
        annotate_test(many_sentences_make_a_hawk),
        annotate_test(a_task_without_poles_has_counts_but_no_interval),
    };
    dm_error error;
    if (dm_attributor_new(&attributor, &error) != DM_OK) {
        (void)fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    stance = small_model("stance");
    topic = small_model("topic");
    int failed = cmocka_run_group_tests_name("annotate", tests, NULL, NULL);
    dm_model_free(stance);
    dm_model_free(topic);
    dm_attributor_free(attributor);
    return failed;
}
