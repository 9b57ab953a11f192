/* Tables: CSV as RFC 4180 has it, TSV without any quoting, and the roles that rows name by words or spans. */
#include "reading.h"

static void a_row_is_an_item_with_the_fields_of_the_head(void **state) {
    (void)state;
    item_list reading = read_string("a.csv", "id,label,text\r\n"
                                             "a1,neutral,The ministers met.\r\n"
                                             "a2,threatening,\"He said: \"\"We will\nanswer\"\", twice.\"\r\n"
                                             "\r\n"
                                             "a3,,end\r\n");
    assert_int_equal(reading.count, 3);
    assert_text_equal(reading.items[0].label, "neutral");
    assert_text_equal(reading.items[0].text, "The ministers met.");
    assert_text_equal(reading.items[1].text, "He said: \"We will\nanswer\", twice.");
    assert_int_equal(reading.items[1].line, 3);
    assert_text_equal(reading.items[2].text, "end");
    assert_int_equal(reading.items[2].line, 6);
    assert_int_equal(reading.items[2].label.length, 0);
    assert_true(dm_reader_has_field(reading.reader, "label"));
    assert_false(dm_reader_has_field(reading.reader, "group"));
    done(&reading);
}

static void line_ends_of_every_kind_end_rows(void **state) {
    (void)state;
    static const char *const files[] = {"id,text\n1,a\n2,b", "id,text\r\n1,a\r\n2,b\r\n",
                                        "id,text\r1,a\r2,b\r"};
    for (size_t i = 0; i < 3; i++) {
        item_list reading = read_string("a.csv", files[i]);
        assert_int_equal(reading.count, 2);
        assert_text_equal(reading.items[1].text, "b");
        assert_int_equal(reading.items[1].line, 3);
        done(&reading);
    }
}

static void a_byte_order_mark_is_no_part_of_the_first_name(void **state) {
    (void)state;
    static const char *const names[] = {"a.csv", "a.tsv"};
    static const char *const files[] = {"\xef\xbb\xbftext,id\nYes,1\n", "\xef\xbb\xbftext\tid\nYes\t1\n"};
    for (size_t i = 0; i < 2; i++) {
        item_list reading = read_string(names[i], files[i]);
        assert_int_equal(reading.status, DM_OK);
        assert_text_equal(reading.items[0].text, "Yes");
        done(&reading);
    }
}

static void spaces_belong_to_a_field_since_offsets_count_them(void **state) {
    (void)state;
    item_list reading = read_string("a.csv", "id,text\n1,  two before and one behind \n");
    assert_text_equal(reading.items[0].text, "  two before and one behind ");
    done(&reading);
}

static void a_quotation_mark_in_an_unquoted_field_stands_for_itself(void **state) {
    (void)state;
    item_list reading = read_string("a.csv", "id,text\n1,He said \"no\" twice\n2,so\n");
    assert_int_equal(reading.count, 2);
    assert_text_equal(reading.items[0].text, "He said \"no\" twice");
    done(&reading);
}

static void tabs_alone_part_the_fields_of_tsv(void **state) {
    (void)state;
    item_list reading = read_string("a.tsv", "id\ttext\n1\t\"We will,\" he said\n\n2\tnext\r\n");
    assert_int_equal(reading.count, 2);
    assert_text_equal(reading.items[0].text, "\"We will,\" he said");
    assert_text_equal(reading.items[1].text, "next");
    assert_int_equal(reading.items[1].line, 4);
    done(&reading);
}

static void a_row_that_cannot_be_read_is_an_item_with_its_line(void **state) {
    (void)state;
    static const struct bad_row {
        const char *file;
        const char *name;
        const char *message;
        size_t items;
    } rows[] = {
        {"id,text\n1,a\n2,b,c\n3,d\n", "a.csv", "3 columns, the head 2", 3},
        {"id\ttext\n1\ta\n2\n3\td\n", "a.tsv", "1 columns, the head 2", 3},
        {"id,text\n1,a\n2,\"he said \"no\" twice\"\n3,d\n", "a.csv", "not doubled", 3},
        {"id,text\n1,a\n2,\"never closed\n3,d\n", "a.csv", "never closed", 2},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        item_list reading = read_string(rows[i].name, rows[i].file);
        assert_int_equal(reading.count, rows[i].items);
        assert_int_equal(reading.items[1].error.status, DM_BAD_INPUT);
        assert_int_equal(reading.items[1].error.line, 3);
        assert_non_null(strstr(reading.items[1].error.message, rows[i].message));
        if (rows[i].items == 3) {
            assert_text_equal(reading.items[2].text, "d");
        }
        done(&reading);
    }
}

static void a_row_over_the_limit_is_an_error_and_reading_goes_on(void **state) {
    (void)state;
    static const struct large_row {
        const char *name;
        const char *before; /* of the filling */
        char filling;
        const char *behind;
        const char *message;
    } rows[] = {
        {"a.csv", "id,text\n1,\"", 'a', "\n2,ok\n", "bytes"},
        {"a.tsv", "id\ttext\n1\t", 'a', "\n2\tok\n", "bytes"},
        {"a.tsv", "id\ttext\n1", '\t', "\n2\tok\n", "columns"},
        {"a.csv", "id,text\n1", ',', "\n2,ok\n", "columns"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t filling = strcmp(rows[i].message, "bytes") == 0 ? DM_INPUT_LINE_LIMIT : 100000;
        char *file = malloc(filling + 64);
        assert_non_null(file);
        size_t length = strlen(rows[i].before);
        memcpy(file, rows[i].before, length);
        memset(file + length, rows[i].filling, filling);
        length += filling;
        memcpy(file + length, rows[i].behind, strlen(rows[i].behind));
        item_list reading = read_bytes(rows[i].name, (dm_text){file, length + strlen(rows[i].behind)});
        free(file);
        assert_int_equal(reading.count, 2);
        assert_int_equal(reading.items[0].error.status, DM_OVER_LIMIT);
        assert_non_null(strstr(reading.items[0].error.message, rows[i].message));
        assert_text_equal(reading.items[1].text, "ok");
        done(&reading);
    }
}

static void a_head_must_name_the_text_once(void **state) {
    (void)state;
    static const char *const files[][2] = {
        {"id,body\n1,a\n", "there is no column \"text\", but \"id\", \"body\""},
        {"text,text\na,b\n", "two columns are called \"text\""},
        {"", "is empty"},
    };
    for (size_t i = 0; i < 3; i++) {
        item_list reading = read_string("a.csv", files[i][0]);
        assert_int_equal(reading.status, DM_BAD_INPUT);
        assert_non_null(strstr(reading.error.message, files[i][1]));
        done(&reading);
    }
}

static const dm_item *only_row(item_list *reading, const char *columns, const char *values) {
    char file[512];
    (void)snprintf(file, sizeof file, "%s\n%s\n", columns, values);
    *reading = read_string("roles.tsv", file);
    assert_int_equal(reading->count, 1);
    return &reading->items[0];
}

static void spans_count_code_points_and_become_bytes(void **state) {
    (void)state;
    item_list reading;
    const dm_item *item =
        only_row(&reading, "text\tsource\tsource_start\tsource_end\ttarget\ttarget_start\ttarget_end",
                 "Caf\xc3\xa9 talks: \xf0\x9f\x98\x80 Peru warns Chile\tPeru\t14\t18\t\t25.0\t30.0");
    assert_false(item->bad_span);
    assert_int_equal(item->source_span.start, 18);
    assert_int_equal(item->source_span.end, 22);
    assert_text_equal(dm_text_slice(item->text, item->target_span), "Chile");
    assert_text_equal(item->target, "Chile");
    done(&reading);
}

static void a_span_on_other_words_is_told_and_not_used(void **state) {
    (void)state;
    static const char *const spans[] = {"0\t3", "0\t400", "5\t5", "9\t2", "x\t4", "\t4", "-1\t4", "0.5\t4"};
    for (size_t i = 0; i < sizeof spans / sizeof *spans; i++) {
        char values[128];
        (void)snprintf(values, sizeof values, "Peru warns Chile\tChile\t%s", spans[i]);
        item_list reading;
        const dm_item *item = only_row(&reading, "text\tsource\tsource_start\tsource_end", values);
        assert_true(item->bad_span);
        assert_int_equal(item->error.status, DM_OK);
        assert_int_equal(item->source_span.start, 11);
        done(&reading);
    }
}

static void a_role_without_span_is_found_between_word_boundaries(void **state) {
    (void)state;
    item_list reading;
    const dm_item *item =
        only_row(&reading, "text\tsource\ttarget",
                 "Nigerians fear that Niger, not Oman, sank Oman\xe2\x80\x99s ship\tNiger\tOma");
    assert_int_equal(item->source_span.start, 20);
    assert_int_equal(item->source_span.end, 25);
    assert_true(dm_span_empty(item->target_span));
    assert_text_equal(item->target, "Oma");
    assert_false(item->bad_span);
    done(&reading);
}

static void spans_fit_the_text_after_its_repair(void **state) {
    (void)state;
    item_list reading;
    const dm_item *item =
        only_row(&reading, "text\tsource\tsource_start\tsource_end", "\xe2\x80 \xe2\x80 Peru spoke\tPeru\t4\t8");
    assert_int_equal(item->repaired, 2);
    assert_false(item->bad_span);
    assert_text_equal(dm_text_slice(item->text, item->source_span), "Peru");
    done(&reading);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_row_is_an_item_with_the_fields_of_the_head),
        cmocka_unit_test(line_ends_of_every_kind_end_rows),
        cmocka_unit_test(a_byte_order_mark_is_no_part_of_the_first_name),
        cmocka_unit_test(spaces_belong_to_a_field_since_offsets_count_them),
        cmocka_unit_test(a_quotation_mark_in_an_unquoted_field_stands_for_itself),
        cmocka_unit_test(tabs_alone_part_the_fields_of_tsv),
        cmocka_unit_test(a_row_that_cannot_be_read_is_an_item_with_its_line),
        cmocka_unit_test(a_row_over_the_limit_is_an_error_and_reading_goes_on),
        cmocka_unit_test(a_head_must_name_the_text_once),
        cmocka_unit_test(spans_count_code_points_and_become_bytes),
        cmocka_unit_test(a_span_on_other_words_is_told_and_not_used),
        cmocka_unit_test(a_role_without_span_is_found_between_word_boundaries),
        cmocka_unit_test(spans_fit_the_text_after_its_repair),
    };
    return cmocka_run_group_tests_name("table", tests, scratch_open, scratch_close);
}
