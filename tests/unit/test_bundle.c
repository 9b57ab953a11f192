/* The bundle: one checked file from which exactly the model comes back that was written, or nothing. */
#include "scratch.h"
#include "statements.h"

#include <math.h>

#include "model/bundle.h"
#include "model/inside.h"

/* A lexicon small enough for a test. */
#define LEXICON "# words of the sea\nfleet\tforce\nharbour\tplace\nvow*\tforce\n"

/* A model trained once for all tests, and its bundle. */
typedef struct trained {
    dm_model *model;
    dm_buffer bundle;
} trained;

static dm_model *train(dm_kernel kernel, const char *task, bool meaning) {
    statements made = make_statements(90);
    dm_train_options options = quick_options();
    options.kernel = kernel;
    options.task = task;
    options.recipe.meaning = meaning;
    options.lexicon = DM_TEXT(LEXICON);
    options.lexicon_name = "sea";
    dm_model *model = NULL;
    dm_validation validation;
    dm_error error;
    if (dm_model_train(made.rows, made.count, &options, NULL, &model, &validation, &error) != DM_OK) {
        fail_msg("%s", error.message);
    }
    free_statements(&made);
    return model;
}

static int set_up(void **state) {
    trained *made = calloc(1, sizeof *made);
    if (!made || scratch_open(state) != 0) {
        free(made);
        return -1;
    }
    made->model = train(DM_KERNEL_LINEAR, "stance", false);
    dm_model_print(made->model, &made->bundle);
    *state = made;
    return 0;
}

static int tear_down(void **state) {
    trained *made = *state;
    dm_model_free(made->model);
    dm_buffer_free(&made->bundle);
    free(made);
    return scratch_close(state);
}

/* Parses a copy of exactly these bytes, so that a sanitizer sees a read behind them. */
static dm_status parse(dm_text bytes, dm_model **model, dm_error *error) {
    char *exact = malloc(bytes.length + 1);
    assert_non_null(exact);
    memcpy(exact, bytes.bytes, bytes.length);
    *error = (dm_error){.message = ""};
    *model = NULL;
    dm_status status = dm_model_parse((dm_text){exact, bytes.length}, false, model, error);
    free(exact);
    return status;
}

static void assert_refused(dm_text bytes, int rule, const char *what) {
    dm_model *model;
    dm_error error;
    char prefix[8];
    (void)snprintf(prefix, sizeof prefix, "V%d: ", rule);
    dm_status status = parse(bytes, &model, &error);
    if (status != DM_BAD_MODEL || strncmp(error.message, prefix, strlen(prefix)) != 0) {
        fail_msg("%s: status %d, %s", what, status, error.message);
    }
    assert_null(model);
    assert_true(error.offset <= bytes.length);
}

/* A statement as a passage, with its first word as the source. */
typedef struct sentence {
    dm_arena *arena;
    dm_document document;
    dm_passage passage;
    dm_workspace *workspace;
} sentence;

static sentence open_sentence(const char *text) {
    sentence opened = {.arena = dm_arena_new(0), .workspace = dm_workspace_new()};
    assert_true(opened.arena && opened.workspace);
    assert_int_equal(dm_document_read_row(dm_text_of(text), opened.arena, &opened.document, NULL), DM_OK);
    return opened;
}

static const dm_passage *passage_of(sentence *opened) {
    opened->passage = (dm_passage){.document = &opened->document,
                                   .tokens = {0, (uint32_t)opened->document.token_count},
                                   .source = {0, 1}};
    return &opened->passage;
}

static void close_sentence(sentence *opened) {
    dm_workspace_free(opened->workspace);
    dm_arena_free(opened->arena);
}

static dm_score score(const dm_model *model, const char *text) {
    sentence opened = open_sentence(text);
    dm_score found;
    assert_int_equal(dm_model_score(model, passage_of(&opened), opened.workspace, &found, NULL), DM_OK);
    close_sentence(&opened);
    return found;
}

static void a_bundle_reads_back_to_the_same_bytes_and_scores(void **state) {
    const trained *made = *state;
    dm_model *read;
    dm_error error;
    dm_buffer again = {0};
    assert_int_equal(parse(dm_buffer_text(&made->bundle), &read, &error), DM_OK);
    dm_model_print(read, &again);
    assert_int_equal(again.length, made->bundle.length);
    assert_memory_equal(again.bytes, made->bundle.bytes, again.length);
    const char *text = "Lisbon vowed to answer the fleet with force.";
    dm_score ours = score(made->model, text);
    dm_score theirs = score(read, text);
    assert_memory_equal(ours.decision, theirs.decision, 3 * sizeof(double));
    assert_memory_equal(ours.probability, theirs.probability, 3 * sizeof(double));
    assert_string_equal(dm_model_sha256(made->model), dm_model_sha256(read));
    dm_buffer_free(&again);
    dm_model_free(read);
}

static void it_is_text_whose_svm_and_card_can_be_cut_out(void **state) {
    const trained *made = *state;
    dm_text all = dm_buffer_text(&made->bundle);
    assert_true(dm_text_starts_with(all, DM_TEXT("demarche-model 1\nsection meta ")));
    assert_true(
        dm_text_starts_with(dm_model_svm(made->model), DM_TEXT("svm_type c_svc\nkernel_type linear\n")));
    assert_true(dm_text_starts_with(dm_model_card(made->model), DM_TEXT("{\n  \"demarche_model\": 1,\n")));
    assert_null(memchr(all.bytes, '\0', all.length));
    assert_true(all.bytes[all.length - 1] == '\n');
}

static void no_bundle_that_is_cut_short_is_read(void **state) {
    const trained *made = *state;
    for (size_t length = 0; length < made->bundle.length; length += length < 1200 ? 1 : 151) {
        dm_model *model;
        dm_error error;
        assert_int_equal(parse((dm_text){made->bundle.bytes, length}, &model, &error), DM_BAD_MODEL);
        assert_true(error.offset <= length);
    }
}

static void no_bundle_with_a_changed_byte_is_read(void **state) {
    const trained *made = *state;
    char *bytes = malloc(made->bundle.length);
    assert_non_null(bytes);
    memcpy(bytes, made->bundle.bytes, made->bundle.length);
    for (size_t at = 0; at < made->bundle.length; at += at < 1200 ? 1 : 173) {
        dm_model *model;
        dm_error error;
        bytes[at] ^= 1;
        assert_int_equal(parse((dm_text){bytes, made->bundle.length}, &model, &error), DM_BAD_MODEL);
        bytes[at] ^= 1;
    }
    free(bytes);
}

/* Replaces the first `from` of a section by `to` and mends the hashes: what only the rules can find. */
static void edit(const trained *made, dm_section section, const char *from, const char *to, dm_buffer *out) {
    dm_bundle bundle;
    assert_int_equal(dm_bundle_parse(dm_buffer_text(&made->bundle), false, &bundle, NULL), DM_OK);
    dm_text whole = bundle.sections[section];
    const char *at = memmem(whole.bytes, whole.length, from, strlen(from));
    if (!at) {
        fail_msg("there is no %s", from);
    }
    size_t before = (size_t)(at - whole.bytes);
    dm_buffer edited = {0};
    dm_buffer_add(&edited, (dm_text){whole.bytes, before});
    dm_buffer_add_string(&edited, to);
    dm_buffer_add(&edited, (dm_text){at + strlen(from), whole.length - before - strlen(from)});
    bundle.sections[section] = dm_buffer_text(&edited);
    dm_bundle_print(bundle.sections, out);
    dm_buffer_free(&edited);
}

typedef struct edited_section {
    dm_section section;
    int rule;
    const char *from;
    const char *to;
} edited_section;

static const edited_section edits[] = {
    {DM_SECTION_META, 1, "small", "sm\rall"},
    {DM_SECTION_META, 1, "small", "sm\xc3(ll"},
    {DM_SECTION_META, 1, "]\n}\n", "]\n}"},
    {DM_SECTION_META, 3, "{", "["},
    {DM_SECTION_META, 3, "]\n}\n", "]\n}\n{}\n"},
    {DM_SECTION_META, 3, "small", "sm\\u0000all"},
    {DM_SECTION_META, 3, "small", ""},
    {DM_SECTION_META, 3, "\"demarche_model\": 1", "\"demarche_model\": 2"},
    {DM_SECTION_META, 3, "\"demarche_model\": 1", "\"demarche_model\": 1, \"name\": \"other\""},
    {DM_SECTION_META, 3, "\"task\"", "\"tusk\""},
    {DM_SECTION_META, 3, "\"neutral\"", "\"zzz\""},
    {DM_SECTION_META, 3, "\"neutral\"", "7"},
    {DM_SECTION_META, 5, "\"neutral\",", ""},
    {DM_SECTION_META, 8, "\"features\": {\n    \"version\": 1", "\"features\": {\n    \"version\": 99"},
    {DM_SECTION_META, 8, "\"count\": ", "\"count\": 1"},
    {DM_SECTION_META, 8, "\"count\": ", "\"count\": -"},
    {DM_SECTION_META, 8, "\"lexicon\": \"sea\"", "\"lexicon\": null"},
    {DM_SECTION_META, 8, "\"word_to\"", "\"word_two\""},
    {DM_SECTION_META, 8, "\"word_to\": 2", "\"word_to\": 200"},
    {DM_SECTION_FEATURES, 8, "word\t", "wurd\t"},
    {DM_SECTION_FEATURES, 8, "\n", "\n\n"},
    {DM_SECTION_LEXICON, 8, "harbour\tplace", "harbour place"},
    {DM_SECTION_LEXICON, 8, LEXICON, ""},
    {DM_SECTION_CALIBRATION, 7, "form classes", "form pairs"},
    {DM_SECTION_CALIBRATION, 5, "form classes", "form loose"},
    {DM_SECTION_CALIBRATION, 5, "bias ", "bias 1"},
    {DM_SECTION_CALIBRATION, 5, "bias ", "bias x"},
    {DM_SECTION_CALIBRATION, 7, "method none", "method lots"},
    {DM_SECTION_CALIBRATION, 7, "method none\n", "method none\nscale 1\n"},
    {DM_SECTION_CHECK, 9, " ", " 1"},
    {DM_SECTION_CHECK, 9, "\n", "\n\n"},
    {DM_SECTION_CHECK, 9, ":", ": "},
    {DM_SECTION_SVM, 2, "linear", "sigmoid"},
    {DM_SECTION_SVM, 3, "nr_class 3", "nr_class 2"},
    {DM_SECTION_SVM, 3, "rho ", "rho 0 "},
    {DM_SECTION_SVM, 4, "total_sv 3", "total_sv 3000000"},
    {DM_SECTION_SVM, 5, "rho ", "rho 1"},
    {DM_SECTION_SVM, 5, ":", ":0."},
    {DM_SECTION_SVM, 9, ":", ":1"},
};

static void hashes_that_are_mended_leave_the_rules_to_refuse(void **state) {
    const trained *made = *state;
    for (size_t i = 0; i < sizeof edits / sizeof edits[0]; i++) {
        dm_buffer bundle = {0};
        char what[120];
        edit(made, edits[i].section, edits[i].from, edits[i].to, &bundle);
        (void)snprintf(what, sizeof what, "edit %zu, %s to %s", i, edits[i].from, edits[i].to);
        assert_refused(dm_buffer_text(&bundle), edits[i].rule, what);
        dm_buffer_free(&bundle);
    }
}

static void sections_stand_once_in_their_order(void **state) {
    const trained *made = *state;
    const char *table = "section features ";
    const char *next = "section lexicon ";
    const char *features = strstr(made->bundle.bytes, table);
    const char *lexicon = strstr(made->bundle.bytes, next);
    assert_true(features && lexicon);
    size_t length = (size_t)(lexicon - features);
    size_t before = (size_t)(features - made->bundle.bytes);
    dm_buffer without = {0};
    dm_buffer twice = {0};
    dm_buffer_add(&without, (dm_text){made->bundle.bytes, before});
    dm_buffer_add(&without, (dm_text){lexicon, made->bundle.length - before - length});
    dm_buffer_add(&twice, (dm_text){made->bundle.bytes, before + length});
    dm_buffer_add(&twice, (dm_text){features, made->bundle.length - before});
    assert_refused(dm_buffer_text(&without), 1, "a section missing");
    assert_refused(dm_buffer_text(&twice), 1, "a section twice");
    dm_buffer_free(&without);
    dm_buffer_free(&twice);
}

static void other_files_are_refused_with_a_word_on_what_they_are_not(void **state) {
    (void)state;
    assert_refused(DM_TEXT(""), 1, "nothing");
    assert_refused(DM_TEXT("SV\n"), 1, "libsvm");
    assert_refused(DM_TEXT("demarche-model 2\n"), 1, "a later version");
    assert_refused(DM_TEXT("demarche-model 1\n"), 1, "no table");
    assert_refused(DM_TEXT("demarche-model 1\nsection meta 99999999999 "), 1, "a length beyond all numbers");
}

static void an_embedded_bundle_is_trusted_not_to_have_changed(void **state) {
    const trained *made = *state;
    dm_buffer bundle = {0};
    dm_model *model = NULL;
    edit(made, DM_SECTION_CHECK, " ", " 1", &bundle);
    assert_int_equal(dm_model_parse(dm_buffer_text(&bundle), true, &model, NULL), DM_OK);
    assert_int_equal(dm_model_label_count(model), 3);
    dm_model_free(model);
    dm_buffer_free(&bundle);
}

static void files_open_and_those_that_cannot_say_why(void **state) {
    const trained *made = *state;
    dm_model *model = NULL;
    dm_error error;
    assert_int_equal(dm_model_open(scratch_write("a.dm", dm_buffer_text(&made->bundle)), &model, &error),
                     DM_OK);
    assert_string_equal(dm_model_sha256(model), dm_model_sha256(made->model));
    dm_model_free(model);
    assert_int_equal(dm_model_open(scratch_path("none.dm"), &model, &error), DM_BAD_IO);
    assert_int_equal(dm_model_open(scratch_folder, &model, &error), DM_BAD_IO);
    assert_int_equal(dm_model_open(scratch_write("b.dm", DM_TEXT("words")), &model, &error), DM_BAD_MODEL);
    assert_int_equal(dm_model_open_embedded("no-such-model", &model, &error), DM_BAD_ARGUMENT);
    assert_non_null(strstr(error.message, "no-such-model"));
    assert_int_equal(dm_model_open_embedded("stance.tsv", &model, &error), DM_BAD_ARGUMENT);
    dm_model_free(NULL);
}

static void probabilities_order_like_decision_values_and_the_score_is_between_the_poles(void **state) {
    const trained *made = *state;
    dm_score threat = score(made->model, "Riga threatened to close the strait.");
    dm_score offer = score(made->model, "Quito offered talks and welcomed the truce.");
    assert_string_equal(dm_model_label(made->model, threat.label), "threatening");
    assert_string_equal(dm_model_label(made->model, offer.label), "conciliatory");
    assert_true(threat.score < 0 && offer.score > 0);
    assert_true(fabs(offer.score - (offer.probability[0] - offer.probability[2])) < 1e-9);
    assert_true(offer.confidence == offer.probability[offer.label]);
    assert_true(offer.probability[0] > offer.probability[1] && offer.probability[0] > offer.probability[2]);
}

static void a_task_without_poles_has_no_score(void **state) {
    (void)state;
    dm_model *model = train(DM_KERNEL_LINEAR, "mood", false);
    assert_true(isnan(score(model, "Riga threatened to close the strait.").score));
    dm_model_free(model);
}

/* Explains a sentence in full and compares the sum of all reasons with what they explain. */
static void assert_reasons_add_up(const dm_model *model, double tolerance) {
    sentence opened = open_sentence("Hanoi ordered the fleet to block the river and welcomed the truce.");
    dm_score found;
    dm_evidence reasons[200];
    size_t count = 0;
    assert_int_equal(dm_model_score(model, passage_of(&opened), opened.workspace, &found, NULL), DM_OK);
    assert_int_equal(dm_model_explain(model, &opened.passage, opened.workspace, 200, reasons, &count, NULL),
                     DM_OK);
    assert_true(count > 3 && count < 200);
    uint32_t other = found.label;
    for (uint32_t label = 0; label < 3; label++) {
        bool better = other == found.label || found.decision[label] > found.decision[other];
        other = label != found.label && better ? label : other;
    }
    double sum = dm_scorer_bias(&model->scorer, found.label) - dm_scorer_bias(&model->scorer, other);
    for (size_t i = 0; i < count; i++) {
        sum += reasons[i].weight;
        assert_int_equal(reasons[i].label, reasons[i].weight > 0 ? found.label : other);
        assert_false(dm_span_empty(reasons[i].span));
        assert_true(i == 0 || fabs(reasons[i].weight) <= fabs(reasons[i - 1].weight));
    }
    assert_true(fabs(sum - (found.decision[found.label] - found.decision[other])) < tolerance);
    close_sentence(&opened);
}

static void the_reasons_add_up_to_the_difference_of_the_decision_values(void **state) {
    const trained *made = *state;
    assert_reasons_add_up(made->model, 1e-9);
}

/* Values of dimensions have eight digits, so that the words' shares add up to no more than that. */
static void what_word_vectors_weigh_is_shared_out_to_the_words(void **state) {
    (void)state;
    dm_model *model = train(DM_KERNEL_LINEAR, "stance", true);
    assert_reasons_add_up(model, 1e-5);
    sentence opened = open_sentence("Hanoi ordered the fleet to block the river.");
    dm_evidence reasons[200];
    size_t count = 0;
    size_t words = 0;
    assert_int_equal(
        dm_model_explain(model, passage_of(&opened), opened.workspace, 200, reasons, &count, NULL), DM_OK);
    for (size_t i = 0; i < count; i++) {
        const char *family = dm_extractor_family(dm_model_extractor(model), reasons[i].feature);
        bool meaning = strncmp(family, "meaning", 7) == 0;
        dm_text place = dm_text_slice(opened.document.text, reasons[i].span);
        words += meaning && dm_text_equal(place, DM_TEXT("fleet"));
        assert_false(meaning && dm_text_equal(place, DM_TEXT("Hanoi")));
    }
    assert_int_equal(words, 2); /* once in the text, once after the source */
    close_sentence(&opened);
    dm_model_free(model);
}

static void a_reason_stands_where_its_words_do(void **state) {
    const trained *made = *state;
    sentence opened = open_sentence("Hanoi ordered the fleet to block the river.");
    dm_evidence reasons[5];
    size_t count = 0;
    assert_int_equal(
        dm_model_explain(made->model, passage_of(&opened), opened.workspace, 5, reasons, &count, NULL),
        DM_OK);
    assert_int_equal(count, 5);
    for (size_t i = 0; i < count; i++) {
        const dm_extractor *extractor = dm_model_extractor(made->model);
        dm_text place = dm_text_slice(opened.document.text, reasons[i].span);
        dm_text term = dm_extractor_term(extractor, reasons[i].feature);
        if (strcmp(dm_extractor_family(extractor, reasons[i].feature), "word") == 0 &&
            !memmem(term.bytes, term.length, "SOURCE", 6)) {
            assert_true(dm_text_equal_folded(place, term));
        }
        assert_true(place.length > 0);
    }
    close_sentence(&opened);
}

/* By how much the label leads in a sentence of these words. */
static double lead_of(const dm_model *model, const char *const *words, size_t count, size_t missing,
                      uint32_t label, uint32_t other) {
    char text[200] = "Hanoi";
    for (size_t i = 0; i < count; i++) {
        if (i != missing) {
            (void)strcat(strcat(text, " "), words[i]);
        }
    }
    dm_score without = score(model, strcat(text, "."));
    return without.decision[label] - without.decision[other];
}

/* The slow twin writes the sentence anew without each of its words. */
static void a_kernel_model_is_explained_by_what_it_says_without_each_word(void **state) {
    (void)state;
    static const char *const words[] = {"threatened", "to",  "close",    "the",
                                        "strait",     "and", "welcomed", "talks"};
    enum { WORDS = sizeof words / sizeof *words };
    dm_model *model = train(DM_KERNEL_RBF, "stance", false);
    sentence opened = open_sentence("Hanoi threatened to close the strait and welcomed talks.");
    dm_evidence reasons[50];
    size_t count = 0;
    dm_score whole = score(model, "Hanoi threatened to close the strait and welcomed talks.");
    assert_int_equal(
        dm_model_explain(model, passage_of(&opened), opened.workspace, 50, reasons, &count, NULL), DM_OK);
    assert_true(count > 3 && count <= WORDS);
    uint32_t other = whole.label == 0 ? 1 : 0;
    for (uint32_t label = 0; label < 3; label++) {
        other = label != whole.label && whole.decision[label] > whole.decision[other] ? label : other;
    }
    double all = lead_of(model, words, WORDS, WORDS, whole.label, other);
    size_t explained = 0;
    for (size_t word = 0; word < WORDS; word++) {
        double weight = all - lead_of(model, words, WORDS, word, whole.label, other);
        for (size_t i = 0; i < count; i++) {
            if (dm_text_equal(dm_text_slice(opened.document.text, reasons[i].span),
                              dm_text_of(words[word]))) {
                assert_int_equal(reasons[i].feature, DM_NONE);
                assert_true(fabs(reasons[i].weight - weight) < 1e-9);
                assert_int_equal(reasons[i].label, weight > 0 ? whole.label : other);
                explained++;
            }
        }
    }
    assert_int_equal(explained, count);
    for (size_t i = 1; i < count; i++) {
        assert_true(fabs(reasons[i].weight) <= fabs(reasons[i - 1].weight));
    }
    assert_int_equal(dm_model_explain(model, passage_of(&opened), opened.workspace, 2, reasons, &count, NULL),
                     DM_OK);
    assert_int_equal(count, 2);
    assert_true(dm_model_weight(model, 0, 0) == 0);
    close_sentence(&opened);
    dm_model_free(model);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_bundle_reads_back_to_the_same_bytes_and_scores),
        cmocka_unit_test(it_is_text_whose_svm_and_card_can_be_cut_out),
        cmocka_unit_test(no_bundle_that_is_cut_short_is_read),
        cmocka_unit_test(no_bundle_with_a_changed_byte_is_read),
        cmocka_unit_test(hashes_that_are_mended_leave_the_rules_to_refuse),
        cmocka_unit_test(sections_stand_once_in_their_order),
        cmocka_unit_test(other_files_are_refused_with_a_word_on_what_they_are_not),
        cmocka_unit_test(an_embedded_bundle_is_trusted_not_to_have_changed),
        cmocka_unit_test(files_open_and_those_that_cannot_say_why),
        cmocka_unit_test(probabilities_order_like_decision_values_and_the_score_is_between_the_poles),
        cmocka_unit_test(a_task_without_poles_has_no_score),
        cmocka_unit_test(the_reasons_add_up_to_the_difference_of_the_decision_values),
        cmocka_unit_test(what_word_vectors_weigh_is_shared_out_to_the_words),
        cmocka_unit_test(a_reason_stands_where_its_words_do),
        cmocka_unit_test(a_kernel_model_is_explained_by_what_it_says_without_each_word),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
