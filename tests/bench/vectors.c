/* The vectors of a table of rows as libsvm and liblinear read them: the label's number, then FEATURE:VALUE a
 * line. It lets their own tools train and predict on the matrix that a model of ours sees.
 *
 *   vectors MODEL ROWS.tsv > MATRIX */
#include <stdio.h>
#include <stdlib.h>

#include "annotation/passage.h"
#include "records/input.h"
#include "model/bundle.h"
#include "model/model.h"

static uint32_t number_of(const dm_model *model, dm_text label) {
    for (uint32_t i = 0; i < dm_model_label_count(model); i++) {
        if (dm_text_equal(dm_text_of(dm_model_label(model, i)), label)) {
            return i;
        }
    }
    return 0;
}

static dm_status write_item(const dm_model *model, const dm_item *item, dm_arena *arena,
                            dm_workspace *workspace, dm_vector *vector, dm_error *error) {
    dm_document document;
    dm_status status = dm_document_read_row(item->text, arena, &document, error);
    if (status != DM_OK) {
        return status;
    }
    dm_passage passage = dm_passage_of_row(&document, item);
    status = dm_extract(dm_model_extractor(model), &passage, workspace, vector, NULL, error);
    if (status != DM_OK) {
        return status;
    }
    (void)printf("%u", number_of(model, item->label));
    for (size_t i = 0; i < vector->count; i++) {
        (void)printf(" %u:%.8g", vector->elements[i].feature + 1, vector->elements[i].value);
    }
    (void)putchar('\n');
    return DM_OK;
}

static dm_status write_rows(const dm_model *model, const char *path, dm_error *error) {
    dm_reader *reader = NULL;
    dm_vector vector = {0};
    dm_arena *arena = dm_arena_new(0);
    dm_workspace *workspace = dm_workspace_new();
    dm_status status = arena && workspace ? dm_reader_open(path, DM_INPUT_TSV, NULL, &reader, error)
                                          : dm_out_of_memory(error);
    bool more = status == DM_OK;
    while (more && status == DM_OK) {
        dm_item item;
        dm_arena_reset(arena);
        status = dm_reader_next(reader, arena, &item, &more, error);
        if (status == DM_OK && more) {
            status = write_item(model, &item, arena, workspace, &vector, error);
        }
    }
    dm_reader_close(reader);
    dm_vector_free(&vector);
    dm_workspace_free(workspace);
    dm_arena_free(arena);
    return status;
}

int main(int argc, char **argv) {
    if (argc != 3) {
        (void)fputs("usage: vectors MODEL ROWS.tsv\n", stderr);
        return 2;
    }
    dm_model *model = NULL;
    dm_error error = {0};
    dm_status status = dm_model_open(argv[1], &model, &error);
    if (status == DM_OK) {
        status = write_rows(model, argv[2], &error);
        dm_model_free(model);
    }
    if (status != DM_OK) {
        (void)fprintf(stderr, "vectors: %s\n", error.message);
        return 4;
    }
    return fflush(stdout) == 0 ? 0 : 4;
}
