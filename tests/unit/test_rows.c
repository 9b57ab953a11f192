/* Labelled rows: what is kept, what is left out, and what a user is told about it. */
#include "scratch.h"

#include "base/buffer.h"
#include "records/rows.h"

static dm_rows rows;
static dm_error error;

static void read_rows(const char *name, const char *file, bool needs_label) {
    assert_int_equal(
        dm_rows_read(scratch_write(name, dm_text_of(file)), DM_INPUT_AUTO, NULL, needs_label, &rows, &error),
        DM_OK);
}

static void rows_come_in_the_order_of_the_file_with_all_they_say(void **state) {
    (void)state;
    read_rows("a.tsv",
              "id\ttext\tlabel\tgroup\tsource\ttarget\tweight\n"
              "r1\tPeru warned Chile of a blockade.\tthreatening\tsea\tPeru\tChile\t0.3\n"
              "r2\tThe envoys dined.\tneutral\t\t\t\t\n",
              true);
    assert_int_equal(rows.read, 2);
    assert_int_equal(rows.count, 2);
    assert_true(rows.has_roles);
    const dm_row *row = &rows.rows[0];
    assert_text_equal(row->id, "r1");
    assert_text_equal(row->label, "threatening");
    assert_text_equal(row->group, "sea");
    assert_text_equal(dm_text_slice(row->text, row->source), "Peru");
    assert_text_equal(dm_text_slice(row->text, row->target), "Chile");
    assert_true(row->weight == 0.3);
    assert_int_equal(row->line, 2);
    assert_false(row->auxiliary);
    assert_true(rows.rows[1].weight == 1);
    assert_true(dm_span_empty(rows.rows[1].source));
    dm_rows_free(&rows);
}

static void every_fault_is_counted_with_its_first_line(void **state) {
    (void)state;
    read_rows("a.tsv",
              "id\ttext\tlabel\tsource\tsource_start\tsource_end\n"
              "1\tWe will talk.\tconciliatory\t\t\t\n"
              "2\tcut off\n"
              "3\t \tneutral\t\t\t\n"
              "4\tNobody knows.\t\t\t\t\n"
              "5\tPeru waits.\tneutral\tPeru\t1\t5\n"
              "6\tcaf\xe9\tneutral\t\t\t\n"
              "6\tAnother text.\tneutral\t\t\t\n"
              "8\tWe will talk.\tconciliatory\t\t\t\n"
              "9\tWe will talk.\tneutral\t\t\t\n"
              "10\tWe will talk.\tthreatening\t\t\t\n",
              true);
    static const struct expected {
        dm_row_fault fault;
        uint64_t count;
        uint64_t line;
    } faults[] = {
        {DM_ROW_UNREADABLE, 1, 3},     {DM_ROW_EMPTY_TEXT, 1, 4},     {DM_ROW_NO_LABEL, 1, 5},
        {DM_ROW_BAD_SPAN, 1, 6},       {DM_ROW_NOT_UTF8, 1, 7},       {DM_ROW_DUPLICATE_ID, 1, 8},
        {DM_ROW_DUPLICATE_TEXT, 1, 9}, {DM_ROW_CONTRADICTION, 2, 10},
    };
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        assert_int_equal(rows.faults[faults[i].fault], faults[i].count);
        assert_int_equal(rows.first_line[faults[i].fault], faults[i].line);
    }
    assert_int_equal(rows.read, 10);
    assert_int_equal(rows.count, 7);
    assert_text_equal(rows.rows[1].text, "Peru waits.");
    assert_text_equal(dm_text_slice(rows.rows[1].text, rows.rows[1].source), "Peru");
    assert_text_equal(rows.rows[2].text, "caf\xc3\xa9");
    dm_rows_free(&rows);
}

static void one_sentence_about_two_parties_is_no_contradiction(void **state) {
    (void)state;
    read_rows("a.tsv",
              "text\tlabel\tsource\n"
              "Peru praised, Chile cursed.\tpositive\tPeru\n"
              "Peru praised, Chile cursed.\tnegative\tChile\n",
              true);
    assert_int_equal(rows.faults[DM_ROW_CONTRADICTION], 0);
    assert_int_equal(rows.count, 2);
    dm_rows_free(&rows);
}

static void rows_without_label_are_kept_where_none_is_needed(void **state) {
    (void)state;
    read_rows("a.jsonl", "{\"text\":\"We will talk.\"}\n{\"text\":\"We may talk.\",\"label\":\"neutral\"}\n",
              false);
    assert_int_equal(rows.count, 2);
    assert_int_equal(rows.faults[DM_ROW_NO_LABEL], 0);
    assert_int_equal(rows.rows[0].label.length, 0);
    assert_false(rows.has_roles);
    dm_rows_free(&rows);
}

static void a_large_file_keeps_every_row(void **state) {
    (void)state;
    enum { COUNT = 20000 };
    dm_buffer file = {0};
    dm_buffer_add_string(&file, "text\tlabel\n");
    for (unsigned i = 0; i < COUNT; i++) {
        dm_buffer_format(&file, "Statement number %u of the council\tlabel-%u\n", i / 2, i / 2 % 3);
    }
    const char *path = scratch_write("large.tsv", dm_buffer_text(&file));
    dm_buffer_free(&file);
    assert_int_equal(dm_rows_read(path, DM_INPUT_AUTO, NULL, true, &rows, &error), DM_OK);
    assert_int_equal(rows.count, COUNT);
    assert_int_equal(rows.faults[DM_ROW_DUPLICATE_TEXT], COUNT / 2);
    assert_int_equal(rows.faults[DM_ROW_CONTRADICTION], 0);
    assert_text_equal(rows.rows[COUNT - 1].text, "Statement number 9999 of the council");
    dm_rows_free(&rows);
}

static void what_cannot_be_read_at_all_is_a_status(void **state) {
    (void)state;
    assert_int_equal(dm_rows_read(scratch_path("none.tsv"), DM_INPUT_AUTO, NULL, true, &rows, &error),
                     DM_BAD_IO);
    const char *path = scratch_write("b.csv", DM_TEXT("id,label\n1,neutral\n"));
    assert_int_equal(dm_rows_read(path, DM_INPUT_AUTO, NULL, true, &rows, &error), DM_BAD_INPUT);
    assert_null(rows.arena);
}

static void every_fault_has_its_clause(void **state) {
    (void)state;
    for (int fault = 0; fault < DM_ROW_FAULT_COUNT; fault++) {
        assert_true(strlen(dm_row_fault_text((dm_row_fault)fault)) > 5);
    }
    assert_string_equal(dm_row_fault_text(DM_ROW_NO_LABEL), "has no label");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_come_in_the_order_of_the_file_with_all_they_say),
        cmocka_unit_test(every_fault_is_counted_with_its_first_line),
        cmocka_unit_test(one_sentence_about_two_parties_is_no_contradiction),
        cmocka_unit_test(rows_without_label_are_kept_where_none_is_needed),
        cmocka_unit_test(a_large_file_keeps_every_row),
        cmocka_unit_test(what_cannot_be_read_at_all_is_a_status),
        cmocka_unit_test(every_fault_has_its_clause),
    };
    return cmocka_run_group_tests_name("rows", tests, scratch_open, scratch_close);
}
