/* Labelled rows: every row that was read is one that can be used or has a fault, and roles lie within their
 * texts. */
#include "items.h"

#include "records/rows.h"

static void read_rows(const char *path, dm_input_kind kind) {
    dm_rows rows;
    dm_error error = {0};
    if (dm_rows_read(path, kind, &dm_field_names_default, true, &rows, &error) != DM_OK) {
        require(error.message[0] != '\0');
        return;
    }
    require(rows.count <= rows.read);
    for (size_t i = 0; i < rows.count; i++) {
        require(rows.rows[i].label.length > 0);
    }
    uint64_t left_out = 0;
    for (int fault = 0; fault < DM_ROW_FAULT_COUNT; fault++) {
        require(!rows.faults[fault] == !rows.first_line[fault]);
        left_out += rows.faults[fault];
    }
    require(rows.count + left_out >= rows.read);
    dm_rows_free(&rows);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    int descriptor = memfd_create("fuzzed", 0);
    require(descriptor >= 0 && write(descriptor, bytes, length) == (ssize_t)length);
    char path[64];
    (void)snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    read_rows(path, DM_INPUT_JSONL);
    read_rows(path, DM_INPUT_TSV);
    read_rows(path, DM_INPUT_CSV);
    (void)close(descriptor);
    return 0;
}
