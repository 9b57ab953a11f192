#include "base/tables.h"

#include "base/size.h"

enum { ALIGNMENT = 64 };

void dm_tables_add(dm_buffer *tables, const void *items, size_t count, size_t size) {
    while (tables->length % ALIGNMENT && !tables->failed) {
        dm_buffer_add_byte(tables, '\0');
    }
    dm_buffer_add(tables, (dm_text){items, count * size});
}

const void *dm_tables_take(dm_tables *tables, size_t count, size_t size) {
    size_t bytes;
    size_t at = tables->at + (ALIGNMENT - tables->at % ALIGNMENT) % ALIGNMENT;
    if (!dm_size_multiply(count, size, &bytes) || at > tables->text.length ||
        bytes > tables->text.length - at) {
        tables->at = SIZE_MAX / 2;
        return NULL;
    }
    tables->at = at + bytes;
    return tables->text.bytes + at;
}

dm_status dm_tables_fail(dm_error *error) {
    return dm_fail(error, DM_BAD_MODEL, "the tables that were made of a model at build are not those of it");
}
