/* Writers: one hand-made annotation as JSON, JSONL and CSV, and what hostile words become in them. */
#include "small_model.h"

#include <cjson/cJSON.h>
#include <math.h>

#include "annotation/annotate.h"
#include "records/writer.h"

static const char text[] =
    "Talks\n\n"
    "Jos\xc3\xa9 \xf0\x9f\x98\x80 Vale warned: \"We will </script> answer Norland,\" and left.\n\n"
    "\"Nobody knows,\" it said.\n\n"
    "It rained on the quay all day.";

/* The annotation and what it was made with. */
static dm_model *stance;
static dm_model *topic;
static dm_arena *arena;
static dm_annotation annotation;
static dm_annotator_options annotator;
static dm_record_options options;

static dm_span span_of(const char *words) {
    const char *found = strstr(text, words);
    assert_non_null(found);
    uint32_t start = (uint32_t)(found - text);
    return (dm_span){start, start + (uint32_t)strlen(words)};
}

static dm_span *spans_of(const char *words) {
    dm_span *span = dm_arena_take(arena, 1, sizeof *span);
    *span = span_of(words);
    return span;
}

static dm_judgement judgement(double conciliatory, double neutral, uint32_t label) {
    dm_judgement made = {.score = {.label = label, .confidence = 0.7}};
    made.score.probability[0] = conciliatory;
    made.score.probability[1] = neutral;
    made.score.probability[2] = 1 - conciliatory - neutral;
    made.score.score = made.score.probability[0] - made.score.probability[2];
    return made;
}

static void make_units(void) {
    static dm_unit units[2];
    units[0] = (dm_unit){
        .kind = DM_UNIT_DIRECT,
        .spans = spans_of("\"We will </script> answer Norland,\""),
        .span_count = 1,
        .paragraph = 1,
        .speaker = 0,
        .source = span_of("Jos\xc3\xa9 \xf0\x9f\x98\x80 Vale"),
        .cue = span_of("warned"),
        .cue_class = DM_CUE_WARNING,
        .target = span_of("Norland"),
        .target_name = DM_TEXT("Norland"),
        .target_code = DM_TEXT("NRL"),
        .confidence = 0.9f,
    };
    units[1] = (dm_unit){
        .kind = DM_UNIT_DIRECT,
        .spans = spans_of("\"Nobody knows,\""),
        .span_count = 1,
        .paragraph = 2,
        .speaker = DM_NONE,
        .reason = "no source is named",
        .confidence = 0.5f,
    };
    annotation.attribution.units = units;
    annotation.attribution.unit_count = 2;
}

static void make_judgements(void) {
    static dm_judgement of_units[4];
    static dm_judgement of_narration[2];
    static dm_summary of_speakers[2];
    static dm_evidence evidence[1];
    for (size_t i = 0; i < 2; i++) {
        of_units[2 * i] = judgement(0.1, 0.2, 2);
        of_units[2 * i + 1] = judgement(0.6, 0.3, 0);
        of_units[2 * i + 1].score.score = NAN; /* a task without poles */
    }
    evidence[0] = (dm_evidence){.feature = 0, .span = span_of("answer"), .label = 2, .weight = 0.123456789};
    of_units[0].evidence = evidence;
    of_units[0].evidence_count = 1;
    of_narration[0] = judgement(0.25, 0.5, 1);
    of_narration[1] = of_units[1];
    of_speakers[0] =
        (dm_summary){.label = 2, .score = -0.6, .low = -0.9, .high = 0.1, .units = 1, .counts = {0, 0, 1}};
    of_speakers[1] =
        (dm_summary){.label = 0, .score = NAN, .low = NAN, .high = NAN, .units = 1, .counts = {1, 0, 0}};
    annotation.units = of_units;
    annotation.narration = of_narration;
    annotation.speakers = of_speakers;
}

static int open_annotation(void **state) {
    (void)state;
    static dm_speaker speaker;
    static uint32_t narration[] = {3};
    static uint32_t speaker_units[] = {0, 1};
    static uint32_t speaker_first[] = {0, 1, 2};
    arena = dm_arena_new(0);
    annotation =
        (dm_annotation){.item = {.id = DM_TEXT("a-1"), .text = DM_TEXT("x"), .date = DM_TEXT("2024-05-01")}};
    memset(annotation.sha256, '0', 64);
    dm_error error;
    assert_int_equal(dm_document_read(dm_text_of(text), arena, &annotation.document, &error), DM_OK);
    speaker = (dm_speaker){.kind = DM_SPEAKER_PERSON,
                           .name = DM_TEXT("Jos\xc3\xa9 Vale"),
                           .role = DM_TEXT("envoy"),
                           .affiliation = DM_TEXT("=Sudland"),
                           .mentions = spans_of("Jos\xc3\xa9 \xf0\x9f\x98\x80 Vale"),
                           .mention_count = 1};
    annotation.attribution.speakers = &speaker;
    annotation.attribution.speaker_count = 1;
    annotation.attribution.narration = narration;
    annotation.attribution.narration_count = 1;
    annotation.speaker_units = speaker_units;
    annotation.speaker_first = speaker_first;
    make_units();
    make_judgements();
    annotator = (dm_annotator_options){.models = {stance, topic}, .model_count = 2, .explain = 1};
    options = (dm_record_options){.kind = DM_OUTPUT_JSONL};
    return 0;
}

static int close_annotation(void **state) {
    (void)state;
    dm_arena_free(arena);
    return 0;
}

/* One record as a string that the next call overwrites. */
static const char *record(void) {
    static dm_buffer out;
    dm_buffer_clear(&out);
    dm_record_write(&options, &annotator, &annotation, 0, &out);
    dm_buffer_add_byte(&out, '\0');
    assert_false(out.failed);
    return out.bytes;
}

static void assert_holds(const char *whole, const char *part) {
    if (!strstr(whole, part)) {
        fail_msg("%s\nlacks %s", whole, part);
    }
}

static void a_record_holds_document_models_speakers_and_the_rest(void **state) {
    (void)state;
    const char *line = record();
    assert_holds(line,
                 "{\"demarche\":1,\"document\":{\"id\":\"a-1\",\"title\":\"Talks\",\"date\":\"2024-05-01\","
                 "\"outlet\":\"\",\"language\":\"\",\"characters\":130,\"paragraphs\":4,");
    assert_holds(line, "\"task\":\"stance\",\"field\":\"stance\","
                       "\"labels\":[\"conciliatory\",\"neutral\",\"threatening\"]}");
    assert_holds(line, "{\"id\":\"s1\",\"name\":\"Jos\xc3\xa9 Vale\",\"kind\":\"person\",\"role\":\"envoy\","
                       "\"affiliation\":\"=Sudland\",\"code\":\"\",\"mentions\":[[7,18]],"
                       "\"stance\":{\"label\":\"threatening\",\"score\":-0.6,\"interval\":[-0.9,0.1],"
                       "\"units\":1,\"thin\":true,"
                       "\"counts\":{\"conciliatory\":0,\"neutral\":0,\"threatening\":1}},"
                       "\"topic\":{\"label\":\"conciliatory\",\"score\":null,\"interval\":[null,null],");
    assert_holds(
        line, "\"narration\":[{\"id\":\"n1\",\"kind\":\"paragraph\",\"paragraph\":4,\"spans\":[[100,130]],"
              "\"text\":\"It rained on the quay all day.\",\"stance\":{\"label\":\"neutral\",\"score\":0,");
    assert_int_equal(line[strlen(line) - 1], '\n');
}

static void a_unit_holds_words_and_places_of_all_its_parts(void **state) {
    (void)state;
    assert_holds(
        record(),
        "{\"id\":\"u1\",\"kind\":\"direct\",\"paragraph\":2,\"spans\":[[27,62]],"
        "\"text\":\"\\\"We will \\u003c/script\\u003e answer Norland,\\\"\","
        "\"source\":{\"text\":\"Jos\xc3\xa9 \xf0\x9f\x98\x80 Vale\",\"span\":[7,18]},"
        "\"cue\":{\"text\":\"warned\",\"span\":[19,25],\"class\":\"warning\"},\"modality\":\"actual\","
        "\"target\":{\"text\":\"Norland\",\"span\":[53,60],\"name\":\"Norland\",\"code\":\"NRL\"},"
        "\"confidence\":0.9,\"stance\":{\"label\":\"threatening\",\"score\":-0.6,\"confidence\":0.7,\"sure\":"
        "true,"
        "\"probability\":{\"conciliatory\":0.1,\"neutral\":0.2,\"threatening\":0.7}},");
}

static void a_unit_of_nobody_says_why(void **state) {
    (void)state;
    assert_holds(record(),
                 "\"unattributed\":[{\"id\":\"u2\",\"kind\":\"direct\",\"paragraph\":3,\"spans\":[[74,89]],"
                 "\"text\":\"\\\"Nobody knows,\\\"\",\"reason\":\"no source is named\",\"source\":null,"
                 "\"cue\":null,\"modality\":\"actual\",\"target\":null,");
}

static void evidence_names_feature_place_and_model(void **state) {
    (void)state;
    const char *line = record();
    assert_holds(line, "\"evidence\":[{\"text\":\"answer\",\"span\":[46,52],\"feature\":\"");
    assert_holds(line, "\"label\":\"threatening\",\"weight\":0.123457,\"field\":\"stance\"}]");
    annotator.explain = 0;
    assert_null(strstr(record(), "evidence"));
}

static void offsets_come_in_the_unit_that_was_asked_for(void **state) {
    (void)state;
    options.offsets = DM_OFFSET_BYTE;
    assert_holds(record(), "\"text\":\"warned\",\"span\":[23,29]");
    options.offsets = DM_OFFSET_UTF16;
    assert_holds(record(), "\"text\":\"warned\",\"span\":[20,26]");
}

static void without_text_spans_and_scores_remain(void **state) {
    (void)state;
    options.no_text = true;
    annotation.item.extracted = true;
    const char *line = record();
    static const char *const words[] = {"\"text\"", "\"title\"", "warned", "Nobody", "rained", "script"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        assert_null(strstr(line, words[i]));
    }
    assert_holds(line, "\"cue\":{\"span\":[19,25],\"class\":\"warning\"}");
    assert_holds(line, "\"source\":{\"span\":[7,18]}");
}

static void what_was_odd_is_noted_with_its_count(void **state) {
    (void)state;
    annotation.document.repaired = 2;
    annotation.item.repaired = 1;
    annotation.document.hidden = 4;
    annotation.attribution.unclosed = 1;
    annotation.left_out = 5;
    annotation.item.extracted = true;
    annotation.document.paragraphs[3].kind = DM_PARAGRAPH_FURNITURE;
    const char *line = record();
    assert_holds(line,
                 "\"notes\":[{\"code\":\"extracted\",\"count\":1},{\"code\":\"repaired\",\"count\":3},"
                 "{\"code\":\"hidden_characters\",\"count\":4},{\"code\":\"furniture\",\"count\":1},"
                 "{\"code\":\"unclosed_quotation\",\"count\":1},{\"code\":\"low_confidence\",\"count\":5}]");
    assert_holds(line, ",\"text\":\"Talks\\n\\nJos");
}

static void an_error_takes_the_place_of_its_document(void **state) {
    (void)state;
    (void)dm_fail_at(&annotation.error, DM_OVER_LIMIT, 7, 12, "a text of \"many\" bytes");
    assert_string_equal(record(),
                        "{\"demarche\":1,\"document\":{\"id\":\"a-1\",\"date\":\"2024-05-01\"},"
                        "\"error\":{\"code\":\"over_limit\","
                        "\"message\":\"a text of \\\"many\\\" bytes\",\"line\":7,\"offset\":12}}\n");
    options.kind = DM_OUTPUT_CSV;
    assert_holds(record(), "over_limit: a text of");
}

static void a_row_is_its_scores(void **state) {
    (void)state;
    annotator.rows = true;
    annotator.explain = 0;
    annotator.model_count = 1;
    annotation.row = annotation.units;
    assert_string_equal(
        record(), "{\"demarche\":1,\"row\":1,\"id\":\"a-1\",\"stance\":{\"label\":\"threatening\","
                  "\"score\":-0.6,\"confidence\":0.7,\"sure\":true,\"probability\":{\"conciliatory\":0.1,"
                  "\"neutral\":0.2,\"threatening\":0.7}}}\n");
}

static void a_label_of_small_confidence_is_not_sure(void **state) {
    (void)state;
    annotator.rows = true;
    annotator.explain = 0;
    annotator.model_count = 1;
    annotation.row = annotation.units;
    annotation.units[0].score.confidence = DM_SURE - 0.01;
    assert_holds(record(), "\"confidence\":0.59,\"sure\":false");
    annotation.units[0].score.confidence = DM_SURE;
    assert_holds(record(), "\"confidence\":0.6,\"sure\":true");
}

static void no_model_takes_the_field_of_another_or_of_the_record(void **state) {
    (void)state;
    annotator.models[1] = stance;
    assert_holds(record(), "\"field\":\"model-2\"");
    dm_model *units = small_model("units");
    annotator.models[1] = units;
    assert_holds(record(), "\"task\":\"units\",\"field\":\"model-2\"");
    dm_model_free(units);
}

static void pretty_and_compact_json_say_the_same(void **state) {
    (void)state;
    cJSON *compact = cJSON_Parse(record());
    options.kind = DM_OUTPUT_JSON;
    const char *pretty = record();
    assert_holds(pretty, "\n        [7, 18]\n");
    cJSON *parsed = cJSON_Parse(pretty);
    assert_true(cJSON_Compare(compact, parsed, true));
    cJSON_Delete(compact);
    cJSON_Delete(parsed);
}

static void an_array_has_one_comma_between_records(void **state) {
    (void)state;
    options.kind = DM_OUTPUT_JSON;
    options.array = true;
    for (uint64_t count = 0; count < 4; count++) {
        dm_buffer out = {0};
        dm_record_begin(&options, &annotator, &out);
        for (uint64_t i = 0; i < count; i++) {
            dm_record_write(&options, &annotator, &annotation, i, &out);
        }
        dm_record_end(&options, count, &out);
        dm_buffer_add_byte(&out, '\0');
        cJSON *array = cJSON_Parse(out.bytes);
        assert_int_equal(cJSON_GetArraySize(array), count);
        cJSON_Delete(array);
        dm_buffer_free(&out);
    }
}

static size_t count_of(const char *whole, char byte) {
    size_t count = 0;
    for (; *whole; whole++) {
        count += *whole == byte;
    }
    return count;
}

static void csv_has_one_row_a_unit_and_one_a_paragraph(void **state) {
    (void)state;
    options.kind = DM_OUTPUT_CSV;
    const char *csv = record();
    assert_int_equal(count_of(csv, '\n'), 3);
    assert_holds(csv, "s1,Jos\xc3\xa9 Vale,person,envoy,\"'=Sudland\",u1,direct,2,27,62,");
    assert_holds(csv, ",u2,direct,3,74,89,");
    assert_holds(csv, ",n1,paragraph,4,100,130,");
    assert_holds(csv, ",threatening,-0.6,0.7,true,0.1,0.2,0.7,conciliatory,,0.7,true,0.6,0.3,0.1\r\n");
    dm_buffer head = {0};
    dm_record_begin(&options, &annotator, &head);
    dm_buffer_add_byte(&head, '\0');
    assert_holds(head.bytes, "stance_label,stance_score,stance_confidence,stance_sure,stance_conciliatory,");
    options.no_text = true;
    assert_null(strstr(record(), "answer"));
    dm_buffer_free(&head);
}

static void a_document_without_units_still_has_its_row(void **state) {
    (void)state;
    options.kind = DM_OUTPUT_CSV;
    annotation.attribution.unit_count = 0;
    annotation.attribution.narration_count = 0;
    annotation.speaker_first[1] = annotation.speaker_first[2] = 0;
    assert_int_equal(count_of(record(), '\n'), 1);
    annotation.speaker_first[1] = 1;
    annotation.speaker_first[2] = 2;
}

static const char *escaped(dm_text value, void (*add)(dm_text, dm_buffer *)) {
    static dm_buffer out;
    dm_buffer_clear(&out);
    add(value, &out);
    dm_buffer_add_byte(&out, '\0');
    return out.bytes;
}

static void json_strings_hold_nothing_that_acts(void **state) {
    (void)state;
    static const struct string {
        dm_text given;
        const char *expected;
    } strings[] = {
        {{"", 0}, "\"\""},
        {{"plain words", 11}, "\"plain words\""},
        {{"\"\\\n\r\t\b\f", 7}, "\"\\\"\\\\\\n\\r\\t\\b\\f\""},
        {{"a\0b\x1f\x7f", 5}, "\"a\\u0000b\\u001f\\u007f\""},
        {{"<a>&", 4}, "\"\\u003ca\\u003e\\u0026\""},
        {{"\xc2\x85\xe2\x80\xa8\xe2\x80\xa9", 8}, "\"\\u0085\\u2028\\u2029\""},
        {{"\xe2\x80\xae\xe2\x81\xa6\xd8\x9c\xe2\x80\x8f", 11}, "\"\\u202e\\u2066\\u061c\\u200f\""},
        {{"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80", 9}, "\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\""},
        {{"a\xff\xc3", 3}, "\"a\xef\xbf\xbd\xef\xbf\xbd\""},
    };
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++) {
        assert_string_equal(escaped(strings[i].given, dm_json_string), strings[i].expected);
    }
}

static void csv_fields_start_no_formula(void **state) {
    (void)state;
    static const struct field {
        dm_text given;
        const char *expected;
    } fields[] = {
        {{"", 0}, ""},
        {{"plain words", 11}, "plain words"},
        {{"a,b", 3}, "\"a,b\""},
        {{"\"We will,\"", 10}, "\"\"\"We will,\"\"\""},
        {{"a\r\nb", 4}, "\"a\r\nb\""},
        {{"=1+1", 4}, "\"'=1+1\""},
        {{"+1", 2}, "\"'+1\""},
        {{"-x", 2}, "\"'-x\""},
        {{"@x", 2}, "\"'@x\""},
        {{"\tx", 2}, "\"'\tx\""},
        {{"\rx", 2}, "\"'\rx\""},
        {{"a\0b", 3},
         "\"a\xef\xbf\xbd"
         "b\""},
        {{"caf\xe9", 4}, "caf\xef\xbf\xbd"},
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        assert_string_equal(escaped(fields[i].given, dm_csv_field), fields[i].expected);
    }
}

#define writer_test(name) cmocka_unit_test_setup_teardown(name, open_annotation, close_annotation)

int main(void) {
    const struct CMUnitTest tests[] = {
        writer_test(a_record_holds_document_models_speakers_and_the_rest),
        writer_test(a_unit_holds_words_and_places_of_all_its_parts),
        writer_test(a_unit_of_nobody_says_why),
        writer_test(evidence_names_feature_place_and_model),
        writer_test(offsets_come_in_the_unit_that_was_asked_for),
        writer_test(without_text_spans_and_scores_remain),
        writer_test(what_was_odd_is_noted_with_its_count),
        writer_test(an_error_takes_the_place_of_its_document),
        writer_test(a_row_is_its_scores),
        writer_test(a_label_of_small_confidence_is_not_sure),
        writer_test(no_model_takes_the_field_of_another_or_of_the_record),
        writer_test(pretty_and_compact_json_say_the_same),
        writer_test(an_array_has_one_comma_between_records),
        writer_test(csv_has_one_row_a_unit_and_one_a_paragraph),
        writer_test(a_document_without_units_still_has_its_row),
        cmocka_unit_test(json_strings_hold_nothing_that_acts),
        cmocka_unit_test(csv_fields_start_no_formula),
    };
    stance = small_model("stance");
    topic = small_model("topic");
    int failed = cmocka_run_group_tests_name("writer", tests, NULL, NULL);
    dm_model_free(stance);
    dm_model_free(topic);
    return failed;
}
