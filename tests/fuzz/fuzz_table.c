/* CSV and TSV under a head that names every field. */
#include "items.h"

#include <string.h>

enum { LARGEST = 1 << 16 };

static void read_table(const char *head, const uint8_t *bytes, size_t length, dm_input_kind kind) {
    static uint8_t file[LARGEST + 256];
    size_t before = strlen(head);
    memcpy(file, head, before);
    memcpy(file + before, bytes, length);
    long items = read_items(file, before + length, kind);
    require(items >= 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    if (length > LARGEST || is_packed(bytes, length)) {
        return 0;
    }
    read_table("text,id,source,source_start,source_end,weight\n", bytes, length, DM_INPUT_CSV);
    read_table("text\tid\ttarget\ttarget_start\ttarget_end\n", bytes, length, DM_INPUT_TSV);
    (void)read_items(bytes, length, DM_INPUT_CSV);
    (void)read_items(bytes, length, DM_INPUT_TSV);
    return 0;
}
