#include "train/labels.h"

#include <stdlib.h>

#include "command/terminal.h"

static int by_label(const void *left, const void *right) {
    return dm_text_compare(((const dm_label_count *)left)->label, ((const dm_label_count *)right)->label);
}

void dm_labels_print(dm_label_count *counts, size_t count, uint64_t few, const char *note, dm_buffer *out) {
    if (count) {
        qsort(counts, count, sizeof *counts, by_label);
    }
    for (size_t i = 0; i < count; i++) {
        dm_buffer_format(out, "%8llu  ", (unsigned long long)counts[i].rows);
        dm_terminal_add(out, counts[i].label);
        dm_buffer_add_string(out, counts[i].rows < few ? note : "");
        dm_buffer_add_byte(out, '\n');
    }
}

/* [*count] in the rows' arena; NULL when memory ends. */
static dm_label_count *count_labels(const dm_rows *rows, size_t *count) {
    dm_table labels;
    dm_table_init(&labels, rows->arena);
    size_t capacity = 0;
    dm_label_count *counts = dm_arena_grow(rows->arena, NULL, 0, &capacity, sizeof *counts);
    for (size_t i = 0; i < rows->count && counts; i++) {
        size_t known = labels.count;
        uint32_t label = dm_table_add(&labels, rows->rows[i].label);
        if (label == DM_NONE) {
            return NULL;
        }
        if (label == known) {
            counts = dm_arena_grow(rows->arena, counts, known, &capacity, sizeof *counts);
        }
        if (counts && label == known) {
            counts[label] = (dm_label_count){.label = rows->rows[i].label};
        }
        if (counts) {
            counts[label].rows++;
        }
    }
    *count = labels.count;
    return counts;
}

static void add_faults(const dm_rows *rows, dm_buffer *out) {
    for (dm_row_fault fault = 0; fault < DM_ROW_FAULT_COUNT; fault++) {
        uint64_t count = rows->faults[fault];
        if (count) {
            dm_buffer_format(out, "  line %llu %s", (unsigned long long)rows->first_line[fault],
                             dm_row_fault_text(fault));
            dm_buffer_format(out, count > 1 ? " (%llu such rows)\n" : "\n", (unsigned long long)count);
        }
    }
}

void dm_rows_print(const char *path, const dm_rows *rows, dm_buffer *out) {
    dm_terminal_add(out, dm_text_of(path));
    dm_buffer_format(out, ": %llu rows read, %zu can be used\n", (unsigned long long)rows->read, rows->count);
    add_faults(rows, out);
    size_t count;
    dm_label_count *counts = count_labels(rows, &count);
    if (counts) {
        dm_labels_print(counts, count, 0, "", out);
    } else {
        out->failed = true;
    }
}
