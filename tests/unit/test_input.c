/* Readers: what becomes an item, what becomes an error, and that nothing is lost in between. */
#include "reading.h"

#include <archive.h>
#include <archive_entry.h>

#include "base/buffer.h"
#include "records/paths.h"

static dm_input_kind kind_of(const char *name, const char *text) {
    item_list reading = read_string(name, text);
    assert_int_equal(reading.status, DM_OK);
    dm_input_kind kind = dm_reader_kind(reading.reader);
    done(&reading);
    return kind;
}

/* Packs bytes with the filter of that name. */
static const char *write_packed(const char *name, const char *filter, dm_text bytes) {
    const char *path = scratch_path(name);
    struct archive *archive = archive_write_new();
    struct archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, "data");
    archive_entry_set_filetype(entry, AE_IFREG);
    assert_int_equal(archive_write_set_format_raw(archive), ARCHIVE_OK);
    assert_int_equal(archive_write_add_filter_by_name(archive, filter), ARCHIVE_OK);
    assert_int_equal(archive_write_open_filename(archive, path), ARCHIVE_OK);
    assert_int_equal(archive_write_header(archive, entry), ARCHIVE_OK);
    assert_int_equal(archive_write_data(archive, bytes.bytes, bytes.length), bytes.length);
    assert_int_equal(archive_write_close(archive), ARCHIVE_OK);
    archive_entry_free(entry);
    archive_write_free(archive);
    return path;
}

static void a_text_file_is_one_item_named_by_its_path(void **state) {
    (void)state;
    item_list reading = read_string("talks.txt", "The envoy said: \"We will talk.\"\n");
    assert_int_equal(reading.count, 1);
    assert_text_equal(reading.items[0].text, "The envoy said: \"We will talk.\"\n");
    assert_text_equal(reading.items[0].id, scratch_path("talks.txt"));
    assert_int_equal(reading.items[0].ordinal, 0);
    assert_false(dm_reader_has_field(reading.reader, "text"));
    done(&reading);
}

static void an_empty_text_file_is_an_item_without_words(void **state) {
    (void)state;
    item_list reading = read_string("empty.txt", "");
    assert_int_equal(reading.count, 1);
    assert_int_equal(reading.items[0].error.status, DM_OK);
    assert_int_equal(reading.items[0].text.length, 0);
    done(&reading);
}

static void a_text_file_keeps_its_bytes_as_they_are(void **state) {
    (void)state;
    item_list reading = read_bytes("raw.txt", DM_TEXT("\xef\xbb\xbf"
                                                      "a\0b\xff\r\n"));
    assert_int_equal(reading.count, 1);
    assert_int_equal(reading.items[0].text.length, 9);
    assert_memory_equal(reading.items[0].text.bytes,
                        "\xef\xbb\xbf"
                        "a\0b\xff\r\n",
                        9);
    done(&reading);
}

static void a_text_file_over_the_limit_is_an_item_with_its_error(void **state) {
    (void)state;
    dm_text large = {malloc(DM_INPUT_TEXT_LIMIT + 1), DM_INPUT_TEXT_LIMIT + 1};
    assert_non_null(large.bytes);
    memset((char *)large.bytes, 'a', large.length);
    item_list reading = read_bytes("large.txt", large);
    free((char *)large.bytes);
    assert_int_equal(reading.count, 1);
    assert_int_equal(reading.items[0].error.status, DM_OVER_LIMIT);
    assert_text_equal(reading.items[0].id, scratch_path("large.txt"));
    done(&reading);
}

static void what_cannot_be_opened_is_told_at_opening(void **state) {
    (void)state;
    item_list missing = read_file(scratch_path("missing.txt"), DM_INPUT_AUTO, NULL);
    assert_int_equal(missing.status, DM_BAD_IO);
    done(&missing);
    item_list folder = read_file(scratch_folder, DM_INPUT_AUTO, NULL);
    assert_int_equal(folder.status, DM_BAD_IO);
    assert_non_null(strstr(folder.error.message, "directory"));
    done(&folder);
}

static void the_extension_decides_the_kind_whatever_its_case(void **state) {
    (void)state;
    static const char *const head = "id,text\n";
    assert_int_equal(kind_of("a.txt", head), DM_INPUT_TEXT);
    assert_int_equal(kind_of("a.CSV", head), DM_INPUT_CSV);
    assert_int_equal(kind_of("a.tsv", "id\ttext\n"), DM_INPUT_TSV);
    assert_int_equal(kind_of("a.jsonl", ""), DM_INPUT_JSONL);
    assert_int_equal(kind_of("a.ndjson", ""), DM_INPUT_JSONL);
    assert_int_equal(kind_of("a.b.htm", "<p>Hello, envoy.</p>"), DM_INPUT_HTML);
}

static void without_an_extension_the_content_decides(void **state) {
    (void)state;
    assert_int_equal(kind_of("a", "\xef\xbb\xbf \n<!DOCTYPE html><p>No, he said.</p>"), DM_INPUT_HTML);
    assert_int_equal(kind_of("b", "<?xml version='1.0'?><!-- x --><HTML><p>No.</p>"), DM_INPUT_HTML);
    assert_int_equal(kind_of("c", "{\"text\": \"Yes\"}\n"), DM_INPUT_JSONL);
    assert_int_equal(kind_of("d", "id\ttext\tlabel\n"), DM_INPUT_TSV);
    assert_int_equal(kind_of("e", "\"id\",\"text\"\n"), DM_INPUT_CSV);
    assert_int_equal(kind_of("f", "Talks, at last\n\nThe envoy spoke.\n"), DM_INPUT_TEXT);
    assert_int_equal(kind_of("g", ""), DM_INPUT_TEXT);
}

static void packed_files_are_read_through_and_named_by_what_they_hold(void **state) {
    (void)state;
    static const dm_text line = {"{\"text\":\"We are ready to talk.\"}\n", 33};
    static const char *const filters[][2] = {{"gzip", "a.jsonl.gz"}, {"zstd", "a.jsonl.zst"}};
    for (size_t i = 0; i < 2; i++) {
        item_list reading = read_file(write_packed(filters[i][1], filters[i][0], line), DM_INPUT_AUTO, NULL);
        assert_int_equal(reading.status, DM_OK);
        assert_int_equal(dm_reader_kind(reading.reader), DM_INPUT_JSONL);
        assert_int_equal(reading.count, 1);
        assert_text_equal(reading.items[0].text, "We are ready to talk.");
        done(&reading);
    }
}

static void what_unpacks_to_hundreds_of_times_its_size_is_refused(void **state) {
    (void)state;
    size_t length = (size_t)64 * 1024 * 1024;
    char *bomb = calloc(length, 1);
    assert_non_null(bomb);
    for (size_t i = 0; i < length; i += 1024 * 1024) {
        bomb[i] = '\n';
    }
    (void)write_packed("bomb.jsonl.gz", "gzip", (dm_text){bomb, length});
    free(bomb);
    dm_reader *reader;
    dm_error error;
    assert_int_equal(dm_reader_open(scratch_path("bomb.jsonl.gz"), DM_INPUT_AUTO, NULL, &reader, &error),
                     DM_OK);
    dm_status status = DM_OK;
    bool more = true;
    size_t count = 0;
    while (status == DM_OK && more) {
        dm_arena *arena = dm_arena_new(0);
        dm_item item;
        status = dm_reader_next(reader, arena, &item, &more, &error);
        count++;
        dm_arena_free(arena);
    }
    assert_int_equal(status, DM_OVER_LIMIT);
    assert_true(count < 40);
    dm_reader_close(reader);
}

static void a_damaged_archive_is_a_fault_of_the_input(void **state) {
    (void)state;
    dm_buffer lines = {0};
    for (unsigned i = 0; i < 40000; i++) {
        dm_buffer_format(&lines, "{\"id\":\"%08x\"}\n", i * 2654435761u);
    }
    const char *path = write_packed("cut.jsonl.gz", "gzip", dm_buffer_text(&lines));
    dm_buffer_free(&lines);
    assert_int_equal(truncate(path, 100000), 0);
    dm_reader *reader;
    dm_error error;
    assert_int_equal(dm_reader_open(path, DM_INPUT_AUTO, NULL, &reader, &error), DM_OK);
    dm_arena *arena = dm_arena_new(0);
    dm_item item;
    bool more = true;
    dm_status status = DM_OK;
    while (status == DM_OK && more) {
        status = dm_reader_next(reader, arena, &item, &more, &error);
    }
    assert_int_equal(status, DM_BAD_IO);
    assert_non_null(strstr(error.message, "unpack"));
    uint64_t read_so_far;
    uint64_t total;
    dm_reader_position(reader, &read_so_far, &total);
    assert_int_equal(total, 100000);
    assert_int_equal(read_so_far, 100000);
    dm_arena_free(arena);
    dm_reader_close(reader);
}

static void standard_input_is_a_dash(void **state) {
    (void)state;
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    static const char record[] = "{\"text\":\"We will answer.\"}\n{\"text\":\"No.\"}";
    assert_int_equal(write(ends[1], record, sizeof record - 1), sizeof record - 1);
    (void)close(ends[1]);
    int before = dup(STDIN_FILENO);
    assert_int_equal(dup2(ends[0], STDIN_FILENO), STDIN_FILENO);
    item_list reading = read_file("-", DM_INPUT_AUTO, NULL);
    assert_int_equal(dup2(before, STDIN_FILENO), STDIN_FILENO);
    (void)close(before);
    (void)close(ends[0]);
    assert_int_equal(reading.count, 2);
    assert_text_equal(reading.items[1].id, "stdin:2");
    assert_text_equal(reading.items[1].text, "No.");
    done(&reading);
}

static void lines_become_items_with_their_fields(void **state) {
    (void)state;
    item_list reading = read_string(
        "a.jsonl", "{\"id\":\"x1\",\"text\":\"We offer talks.\",\"label\":\"conciliatory\",\"group\":\"g\","
                   "\"title\":\"Talks\",\"date\":\"2024-05-01\",\"outlet\":\"Harbour Post\","
                   "\"language\":\"en\",\"weight\":0.3,\"extra\":[1,{\"text\":\"inner\"}]}\n"
                   "\n   \r\n"
                   "{\"text\":\"caf\\u00e9 \\ud83d\\ude00\",\"label\":true,\"title\":null}\r\n");
    assert_int_equal(reading.count, 2);
    const dm_item *item = &reading.items[0];
    assert_text_equal(item->id, "x1");
    assert_text_equal(item->text, "We offer talks.");
    assert_text_equal(item->label, "conciliatory");
    assert_text_equal(item->group, "g");
    assert_text_equal(item->title, "Talks");
    assert_text_equal(item->date, "2024-05-01");
    assert_text_equal(item->outlet, "Harbour Post");
    assert_text_equal(item->language, "en");
    assert_true(item->weight == 0.3);
    item = &reading.items[1];
    assert_int_equal(item->line, 4);
    assert_int_equal(item->ordinal, 1);
    assert_true(dm_text_ends_with(item->id, DM_TEXT("a.jsonl:4")));
    assert_text_equal(item->text, "caf\xc3\xa9 \xf0\x9f\x98\x80");
    assert_text_equal(item->label, "true");
    assert_int_equal(item->title.length, 0);
    assert_true(dm_reader_has_field(reading.reader, "outlet"));
    assert_false(dm_reader_has_field(reading.reader, "inner"));
    done(&reading);
}

static void fields_may_bear_other_names(void **state) {
    (void)state;
    const dm_field_names names = {.text = "body", .label = "stance"};
    const char *path = scratch_write("a.jsonl", DM_TEXT("{\"body\":\"No deal.\",\"stance\":\"neutral\"}\n"));
    item_list reading = read_file(path, DM_INPUT_AUTO, &names);
    assert_text_equal(reading.items[0].text, "No deal.");
    assert_text_equal(reading.items[0].label, "neutral");
    done(&reading);
}

static void a_number_keeps_its_digits(void **state) {
    (void)state;
    item_list reading = read_string("a.jsonl", "{\"id\":9007199254740993,\"text\":-1.50e3}\n");
    assert_text_equal(reading.items[0].id, "9007199254740993");
    assert_text_equal(reading.items[0].text, "-1.50e3");
    done(&reading);
}

static void what_is_no_record_is_an_item_with_line_and_offset(void **state) {
    (void)state;
    static const struct bad_line {
        const char *line;
        uint64_t offset;
        const char *message;
    } lines[] = {
        {"{\"text\":\"cut", 12, "cut off"},
        {"{\"text\":\"cut\"", 13, "cut off"},
        {"{\"text\":\"a\tb\"}", 10, "control"},
        {"{\"text\":\"\\x\"}", 9, "escape"},
        {"{\"text\":\"\\u12g4\"}", 9, "escape"},
        {"{\"text\":01}", 8, "number"},
        {"{\"text\":1.}", 8, "number"},
        {"{1:\"text\"}", 1, "wrong place"},
        {"{\"text\":\"a\"} x", 13, "unexpected"},
        {"{\"text\":\"a\",}", 12, "unexpected"},
        {"{\"text\":nan}", 8, "unexpected"},
        {"\"text\"", 0, "no object"},
        {"{\"id\":\"x\"}", 0, "no field \"text\""},
        {"{\"text\":[\"a\"]}", 0, "array"},
        {"{\"text\":\"a\",\"text\":\"b\"}", 0, "two fields"},
        {"{\"text\":\"a\",\"weight\":-1}", 0, "weight"},
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        dm_buffer file = {0};
        dm_buffer_format(&file, "{\"text\":\"before\"}\n%s\n{\"text\":\"behind\"}", lines[i].line);
        item_list reading = read_bytes("a.jsonl", dm_buffer_text(&file));
        dm_buffer_free(&file);
        assert_int_equal(reading.count, 3);
        assert_text_equal(reading.items[0].text, "before");
        assert_text_equal(reading.items[2].text, "behind");
        const dm_error *error = &reading.items[1].error;
        assert_int_equal(error->status, DM_BAD_INPUT);
        assert_int_equal(error->line, 2);
        assert_in_range(error->offset, lines[i].offset, lines[i].offset + 1); /* cJSON may count one more */
        if (!strstr(error->message, lines[i].message)) {
            fail_msg("%s: %s", lines[i].line, error->message);
        }
        done(&reading);
    }
}

static void nesting_is_bounded(void **state) {
    (void)state;
    dm_buffer file = {0};
    dm_buffer_add_string(&file, "{\"text\":\"a\",\"x\":");
    for (int i = 0; i < 63; i++) {
        dm_buffer_add_byte(&file, '[');
    }
    for (int i = 0; i < 63; i++) {
        dm_buffer_add_byte(&file, ']');
    }
    dm_buffer_add_string(&file, "}\n{\"text\":\"b\",\"x\":");
    for (int i = 0; i < 1000000; i++) {
        dm_buffer_add_byte(&file, '[');
    }
    item_list reading = read_bytes("a.jsonl", dm_buffer_text(&file));
    dm_buffer_free(&file);
    assert_int_equal(reading.items[0].error.status, DM_OK);
    assert_non_null(strstr(reading.items[1].error.message, "too deep"));
    done(&reading);
}

static void nul_and_lone_surrogates_become_one_replacement_each(void **state) {
    (void)state;
    item_list reading = read_string("a.jsonl", "{\"text\":\"a\\u0000b\\ud83dc\\ude00\",\"source\":\"c\"}\n");
    assert_text_equal(reading.items[0].text, "a\xef\xbf\xbd"
                                             "b\xef\xbf\xbd"
                                             "c\xef\xbf\xbd");
    assert_int_equal(reading.items[0].repaired, 3);
    done(&reading);
    reading = read_string("a.jsonl", "{\"text\":\"\\ud800\\udc00\"}\n"); /* the first pair: U+10000 */
    assert_text_equal(reading.items[0].text, "\xf0\x90\x80\x80");
    assert_int_equal(reading.items[0].repaired, 0);
    done(&reading);
}

static void a_name_has_an_extension_when_a_letter_is_in_it(void **state) {
    (void)state;
    assert_true(dm_path_is_input(DM_TEXT("speeches/round 3.1"), false));
    assert_true(dm_path_is_input(DM_TEXT("speeches/round3.TXT"), false));
    assert_false(dm_path_is_input(DM_TEXT("speeches/round3.docx"), false));
    assert_false(dm_path_is_input(DM_TEXT("speeches/.round3.txt"), false));
}

static void a_line_over_the_limit_is_an_error_and_reading_goes_on(void **state) {
    (void)state;
    dm_buffer file = {0};
    dm_buffer_add_string(&file, "{\"text\":\"");
    for (size_t i = 0; i < DM_INPUT_LINE_LIMIT / 16 + 1; i++) {
        dm_buffer_add_string(&file, "sixteen letters ");
    }
    dm_buffer_add_string(&file, "\"}\n{\"text\":\"");
    for (size_t i = 0; i < DM_INPUT_TEXT_LIMIT / 16 + 1; i++) {
        dm_buffer_add_string(&file, "sixteen letters ");
    }
    dm_buffer_add_string(&file, "\"}\n{\"text\":\"short\"}\n");
    item_list reading = read_bytes("a.jsonl", dm_buffer_text(&file));
    dm_buffer_free(&file);
    assert_int_equal(reading.count, 3);
    assert_int_equal(reading.items[0].error.status, DM_OVER_LIMIT);
    assert_int_equal(reading.items[1].error.status, DM_OVER_LIMIT);
    assert_text_equal(reading.items[2].text, "short");
    done(&reading);
}

static void json_over_several_lines_is_refused_with_a_way_out(void **state) {
    (void)state;
    static const char *const files[] = {"[{\"text\":\"a\"}]\n", "{\n  \"text\": \"a\"\n}\n"};
    for (size_t i = 0; i < 2; i++) {
        item_list reading = read_string("a.json", files[i]);
        assert_int_equal(reading.status, DM_BAD_INPUT);
        assert_non_null(strstr(reading.error.message, "jq -c"));
        done(&reading);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_file_is_one_item_named_by_its_path),
        cmocka_unit_test(an_empty_text_file_is_an_item_without_words),
        cmocka_unit_test(a_text_file_keeps_its_bytes_as_they_are),
        cmocka_unit_test(a_text_file_over_the_limit_is_an_item_with_its_error),
        cmocka_unit_test(what_cannot_be_opened_is_told_at_opening),
        cmocka_unit_test(the_extension_decides_the_kind_whatever_its_case),
        cmocka_unit_test(without_an_extension_the_content_decides),
        cmocka_unit_test(packed_files_are_read_through_and_named_by_what_they_hold),
        cmocka_unit_test(what_unpacks_to_hundreds_of_times_its_size_is_refused),
        cmocka_unit_test(a_damaged_archive_is_a_fault_of_the_input),
        cmocka_unit_test(standard_input_is_a_dash),
        cmocka_unit_test(lines_become_items_with_their_fields),
        cmocka_unit_test(fields_may_bear_other_names),
        cmocka_unit_test(a_number_keeps_its_digits),
        cmocka_unit_test(what_is_no_record_is_an_item_with_line_and_offset),
        cmocka_unit_test(nesting_is_bounded),
        cmocka_unit_test(nul_and_lone_surrogates_become_one_replacement_each),
        cmocka_unit_test(a_name_has_an_extension_when_a_letter_is_in_it),
        cmocka_unit_test(a_line_over_the_limit_is_an_error_and_reading_goes_on),
        cmocka_unit_test(json_over_several_lines_is_refused_with_a_way_out),
    };
    return cmocka_run_group_tests_name("input", tests, scratch_open, scratch_close);
}
