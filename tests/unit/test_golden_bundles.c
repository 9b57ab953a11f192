/* Bundles that earlier versions wrote: they score as they did, or are refused with the reason that is
 * expected. tests/golden/bundles/README.md says what each of them is.
 *
 *   test_golden_bundles --write   writes the expected values of bundles that have none */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <dirent.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "annotation/passage.h"
#include "base/file.h"
#include "base/number.h"
#include "model/inside.h"
#include "records/rows.h"

#define FOLDER  "tests/golden/bundles/"
#define REFUSED FOLDER "refused/"

enum { PATH_BYTES = 512, FILE_LIMIT = 1 << 24 };

/* Kernels rest on the exponential of the machine's own library: its last bits may differ. */
#define KERNEL_TOLERANCE 1e-9

/* Called with the path of each bundle, without its ending; returns how many there are. */
static size_t for_each_bundle(const char *folder, void (*call)(const char *stem)) {
    size_t count = 0;
    DIR *files = opendir(folder);
    for (struct dirent *entry; files && (entry = readdir(files));) {
        size_t length = strlen(entry->d_name);
        if (length > 3 && strcmp(entry->d_name + length - 3, ".dm") == 0) {
            char stem[PATH_BYTES];
            (void)snprintf(stem, sizeof stem, "%s%.*s", folder, (int)length - 3, entry->d_name);
            call(stem);
            count++;
        }
    }
    if (files) {
        (void)closedir(files);
    }
    return count;
}

static dm_text read_file(const char *stem, const char *ending, dm_arena *arena, dm_error *error) {
    char path[PATH_BYTES];
    dm_text text = {0};
    (void)snprintf(path, sizeof path, "%s%s", stem, ending);
    (void)dm_file_read(path, FILE_LIMIT, arena, &text, error);
    return text;
}

static dm_status open_bundle(const char *stem, dm_arena *arena, dm_model **model, dm_error *error) {
    dm_text bytes = read_file(stem, ".dm", arena, error);
    if (!bytes.bytes) {
        fail_msg("%s.dm: %s", stem, error->message);
    }
    return dm_model_parse(bytes, false, model, error);
}

/* id TAB label TAB decision TAB decision ... */
static void add_row(const dm_model *model, const dm_row *row, dm_arena *arena, dm_workspace *workspace,
                    dm_buffer *out) {
    dm_document document;
    dm_score score;
    assert_int_equal(dm_document_read_row(row->text, arena, &document, NULL), DM_OK);
    dm_passage passage = {.document = &document, .tokens = {0, (uint32_t)document.token_count}};
    passage.source = dm_span_empty(row->source) ? passage.source : dm_document_range(&document, row->source);
    passage.target = dm_span_empty(row->target) ? passage.target : dm_document_range(&document, row->target);
    assert_int_equal(dm_model_score(model, &passage, workspace, &score, NULL), DM_OK);
    dm_buffer_add(out, row->id);
    dm_buffer_add_byte(out, '\t');
    dm_buffer_add_string(out, dm_model_label(model, score.label));
    for (size_t label = 0; label < dm_model_label_count(model); label++) {
        dm_buffer_add_byte(out, '\t');
        dm_buffer_add_number(out, score.decision[label]);
    }
    dm_buffer_add_byte(out, '\n');
}

static void score_rows(const dm_model *model, dm_arena *arena, dm_buffer *out) {
    dm_rows rows;
    assert_int_equal(dm_rows_read(FOLDER "rows.tsv", DM_INPUT_TSV, NULL, false, &rows, NULL), DM_OK);
    assert_true(rows.count >= 8);
    dm_workspace *workspace = dm_workspace_new();
    assert_non_null(workspace);
    for (size_t i = 0; i < rows.count; i++) {
        add_row(model, &rows.rows[i], arena, workspace, out);
    }
    dm_workspace_free(workspace);
    dm_rows_free(&rows);
}

static bool same_field(dm_text expected, dm_text given, bool exact) {
    double one;
    double other;
    if (exact || !dm_number_parse(expected, &one) || !dm_number_parse(given, &other)) {
        return dm_text_equal(expected, given);
    }
    return fabs(one - other) <= KERNEL_TOLERANCE * fmax(1, fabs(one));
}

static void compare(const char *stem, dm_text expected, dm_text given, bool exact) {
    dm_text expected_line;
    dm_text line;
    while (dm_text_next_field(&expected, '\n', &expected_line)) {
        assert_true(dm_text_next_field(&given, '\n', &line));
        dm_text whole = line;
        dm_text left;
        dm_text right;
        while (dm_text_next_field(&expected_line, '\t', &left)) {
            if (!dm_text_next_field(&line, '\t', &right) || !same_field(left, right, exact)) {
                fail_msg("%s: expected %.*s, not %.*s in %.*s", stem, (int)left.length, left.bytes,
                         (int)right.length, right.bytes, (int)whole.length, whole.bytes);
            }
        }
        assert_int_equal(line.length, 0);
    }
    assert_int_equal(given.length, 0);
}

static void check_scores(const char *stem) {
    dm_arena *arena = dm_arena_new(0);
    dm_model *model = NULL;
    dm_error error = {0};
    dm_buffer given = {0};
    if (open_bundle(stem, arena, &model, &error) != DM_OK) {
        fail_msg("%s.dm is refused: %s", stem, error.message);
    }
    score_rows(model, arena, &given);
    dm_text expected = read_file(stem, ".expected", arena, &error);
    if (!expected.bytes) {
        fail_msg("%s.expected: %s", stem, error.message);
    }
    compare(stem, dm_text_trim(expected), dm_text_trim(dm_buffer_text(&given)),
            model->scorer.form != DM_FORM_VECTORS);
    dm_buffer_free(&given);
    dm_model_free(model);
    dm_arena_free(arena);
}

static void old_models_score_as_they_did(void **state) {
    (void)state;
    assert_true(for_each_bundle(FOLDER, check_scores) >= 9);
}

static void check_reason(const char *stem) {
    dm_arena *arena = dm_arena_new(0);
    dm_model *model = NULL;
    dm_error error = {0};
    assert_int_equal(open_bundle(stem, arena, &model, &error), DM_BAD_MODEL);
    dm_text reason = dm_text_trim(read_file(stem, ".reason", arena, &error));
    assert_true(reason.length > 0);
    assert_int_equal(open_bundle(stem, arena, &model, &error), DM_BAD_MODEL);
    assert_non_null(memmem(error.message, strlen(error.message), reason.bytes, reason.length));
    dm_arena_free(arena);
}

static void models_of_other_features_are_refused_with_the_reason(void **state) {
    (void)state;
    assert_true(for_each_bundle(REFUSED, check_reason) >= 1);
}

static void write_expected(const char *stem) {
    dm_arena *arena = dm_arena_new(0);
    dm_model *model = NULL;
    dm_error error = {0};
    dm_buffer given = {0};
    char path[PATH_BYTES];
    (void)snprintf(path, sizeof path, "%s.expected", stem);
    FILE *file = fopen(path, "wx");
    if (file && open_bundle(stem, arena, &model, &error) == DM_OK) {
        score_rows(model, arena, &given);
        (void)fwrite(given.bytes, 1, given.length, file);
    }
    if (file) {
        (void)fclose(file);
    }
    dm_buffer_free(&given);
    dm_model_free(model);
    dm_arena_free(arena);
}

int main(int argc, char **argv) {
    if (argc > 1 && strcmp(argv[1], "--write") == 0) {
        (void)for_each_bundle(FOLDER, write_expected);
        return 0;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(old_models_score_as_they_did),
        cmocka_unit_test(models_of_other_features_are_refused_with_the_reason),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
