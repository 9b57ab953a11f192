#include "train/row_check.h"

dm_status dm_row_check_start(dm_row_check *check, dm_error *error) {
    *check = (dm_row_check){.arena = dm_arena_new(0)};
    if (!check->arena) {
        return dm_out_of_memory(error);
    }
    dm_table_init(&check->ids, check->arena);
    dm_table_init(&check->passages, check->arena);
    dm_table_init(&check->labels, check->arena);
    dm_table_init(&check->groups, check->arena);
    return DM_OK;
}

void dm_row_check_end(dm_row_check *check) {
    dm_buffer_free(&check->passage);
    dm_arena_free(check->arena);
}

static void find(dm_row_check *check, dm_row_fault fault, uint64_t earlier, dm_finding *findings,
                 size_t *count) {
    check->faults[fault]++;
    findings[(*count)++] = (dm_finding){fault, earlier};
}

/* What the row shows by itself; false for a row that training leaves out. */
static bool check_alone(dm_row_check *check, const dm_item *item, dm_finding *findings, size_t *count) {
    if (item->error.status != DM_OK) {
        find(check, DM_ROW_UNREADABLE, 0, findings, count);
        return false;
    }
    if (!dm_text_trim(item->text).length) {
        find(check, DM_ROW_EMPTY_TEXT, 0, findings, count);
    }
    if (!item->label.length) {
        find(check, DM_ROW_NO_LABEL, 0, findings, count);
    }
    if (*count) {
        return false;
    }
    if (item->bad_span) {
        find(check, DM_ROW_BAD_SPAN, 0, findings, count);
    }
    if (item->repaired || item->encoding.length) {
        find(check, DM_ROW_NOT_UTF8, 0, findings, count);
    }
    return true;
}

static bool check_id(dm_row_check *check, const dm_item *item, dm_finding *findings, size_t *count) {
    size_t known = check->ids.count;
    uint32_t id = dm_table_add(&check->ids, item->id);
    uint64_t *lines = dm_arena_grow(check->arena, check->id_lines, known, &check->id_capacity, sizeof *lines);
    if (id == DM_NONE || !lines) {
        return false;
    }
    check->id_lines = lines;
    if (id < known) {
        find(check, DM_ROW_DUPLICATE_ID, lines[id], findings, count);
    } else {
        lines[id] = item->line;
    }
    return true;
}

/* The label's number, DM_NONE when memory ends. */
static uint32_t count_label(dm_row_check *check, const dm_item *item) {
    size_t known = check->labels.count;
    uint32_t label = dm_table_add(&check->labels, item->label);
    uint64_t *rows =
        dm_arena_grow(check->arena, check->label_rows, known, &check->label_capacity, sizeof *rows);
    if (label == DM_NONE || !rows) {
        return DM_NONE;
    }
    check->label_rows = rows;
    rows[label] = label < known ? rows[label] + 1 : 1;
    return label;
}

/* The same sentence about other parties is another passage. */
static uint32_t add_passage(dm_row_check *check, const dm_item *item) {
    const uint32_t roles[] = {item->source_span.start, item->source_span.end, item->target_span.start,
                              item->target_span.end};
    dm_buffer_clear(&check->passage);
    dm_buffer_add(&check->passage, (dm_text){(const char *)roles, sizeof roles});
    dm_buffer_add(&check->passage, item->text);
    return check->passage.failed ? DM_NONE : dm_table_add(&check->passages, dm_buffer_text(&check->passage));
}

static bool check_passage(dm_row_check *check, const dm_item *item, dm_finding *findings, size_t *count) {
    size_t known = check->passages.count;
    uint32_t label = count_label(check, item);
    uint32_t passage = label == DM_NONE ? DM_NONE : add_passage(check, item);
    uint64_t *lines =
        dm_arena_grow(check->arena, check->passage_lines, known, &check->line_capacity, sizeof *lines);
    uint32_t *labels =
        dm_arena_grow(check->arena, check->passage_labels, known, &check->passage_capacity, sizeof *labels);
    if (passage == DM_NONE || !lines || !labels) {
        return false;
    }
    check->passage_lines = lines;
    check->passage_labels = labels;
    if (passage < known) {
        dm_row_fault fault = labels[passage] == label ? DM_ROW_DUPLICATE_TEXT : DM_ROW_CONTRADICTION;
        find(check, fault, lines[passage], findings, count);
    } else {
        lines[passage] = item->line;
        labels[passage] = label;
    }
    return true;
}

dm_status dm_row_check_take(dm_row_check *check, const dm_item *item, dm_finding *findings, size_t *count,
                            dm_error *error) {
    *count = 0;
    check->read++;
    if (item->error.status == DM_NO_MEMORY) {
        return dm_out_of_memory(error);
    }
    if (!check_alone(check, item, findings, count)) {
        return DM_OK;
    }
    check->usable++;
    check->with_source += !dm_span_empty(item->source_span);
    check->groupless += item->group.length == 0;
    bool grouped = item->group.length == 0 || dm_table_add(&check->groups, item->group) != DM_NONE;
    if (!grouped || !check_id(check, item, findings, count) || !check_passage(check, item, findings, count)) {
        return dm_out_of_memory(error);
    }
    return DM_OK;
}
