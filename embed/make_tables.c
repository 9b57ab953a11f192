/* Works out at build what opening a model needs, so that the models which become part of the library are used
 * where they lie and not parsed. The bundle is checked by all rules (docs/bundle.md), which is why the
 * library need not check it again.
 *
 *   make_tables BUNDLE TABLES */
#include <stdio.h>

#include "base/file.h"
#include "model/inside.h"

static dm_status make_tables(const char *bundle, const char *path, dm_error *error) {
    dm_model *model;
    dm_output *output = NULL;
    dm_buffer tables = {0};
    dm_status status = dm_model_open(bundle, &model, error);
    if (status != DM_OK) {
        return status;
    }
    dm_model_store(model, &tables);
    status = tables.failed ? dm_out_of_memory(error) : dm_output_open(path, &output, error);
    if (status == DM_OK) {
        (void)dm_output_write(output, dm_buffer_text(&tables), error);
        status = dm_output_commit(output, error);
    }
    dm_buffer_free(&tables);
    dm_model_free(model);
    return status;
}

int main(int argc, char **argv) {
    dm_error error = {0};
    if (argc != 3) {
        (void)fputs("usage: make_tables BUNDLE TABLES\n", stderr);
        return 2;
    }
    if (make_tables(argv[1], argv[2], &error) != DM_OK) {
        (void)fprintf(stderr, "%s: byte %llu: %s\n", argv[1], (unsigned long long)error.offset,
                      error.message);
        return 3;
    }
    return 0;
}
