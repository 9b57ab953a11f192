#include "train/codings.h"

#include <stdlib.h>

#include "base/number.h"
#include "base/size.h"

dm_status dm_coded_rows_start(dm_coded_rows *rows, dm_error *error) {
    *rows = (dm_coded_rows){.arena = dm_arena_new(0)};
    if (!rows->arena) {
        return dm_out_of_memory(error);
    }
    dm_table_init(&rows->annotators, rows->arena);
    dm_table_init(&rows->ids, rows->arena);
    dm_table_init(&rows->labels, rows->arena);
    dm_table_init(&rows->groups, rows->arena);
    return DM_OK;
}

void dm_coded_rows_free(dm_coded_rows *rows) {
    dm_arena_free(rows->arena);
    *rows = (dm_coded_rows){0};
}

/* ---- reading */

/* The row of an id, a new one for a new id; NULL when memory ends. */
static dm_coded_row *row_of(dm_coded_rows *rows, dm_text id) {
    size_t known = rows->ids.count;
    uint32_t number = dm_table_add(&rows->ids, id);
    dm_coded_row *grown =
        dm_arena_grow(rows->arena, rows->rows, known, &rows->row_capacity, sizeof *rows->rows);
    if (number == DM_NONE || !grown) {
        return NULL;
    }
    rows->rows = grown;
    if (number == known) {
        rows->rows[number] = (dm_coded_row){.group = DM_NONE};
        for (size_t annotator = 0; annotator < DM_ANNOTATORS_MAXIMUM; annotator++) {
            rows->rows[number].codes[annotator] = DM_NONE;
        }
    }
    return &rows->rows[number];
}

/* What text, group and label of an item say of its row; `*fault` when that was said already. */
static dm_status fill_row(dm_coded_rows *rows, dm_coded_row *row, size_t annotator, const dm_item *item,
                          const char **fault, dm_error *error) {
    if (row->text.length == 0 && item->title.length) {
        row->text = dm_arena_copy(rows->arena, item->title);
        if (!row->text.bytes) {
            return dm_out_of_memory(error);
        }
    }
    if (row->group == DM_NONE && item->group.length) {
        row->group = dm_table_add(&rows->groups, item->group);
        if (row->group == DM_NONE) {
            return dm_out_of_memory(error);
        }
    }
    if (item->label.length == 0) {
        return DM_OK;
    }
    if (row->codes[annotator] != DM_NONE) {
        *fault = "has the id of an earlier row, which holds";
        return DM_OK;
    }
    row->codes[annotator] = dm_table_add(&rows->labels, item->label);
    return row->codes[annotator] == DM_NONE ? dm_out_of_memory(error) : DM_OK;
}

/* The number of who labelled an item. */
static dm_status find_annotator(dm_coded_rows *rows, dm_text name, size_t *annotator, dm_error *error) {
    uint32_t number = dm_table_add(&rows->annotators, name);
    if (number == DM_NONE) {
        return dm_out_of_memory(error);
    }
    *annotator = number;
    return number < DM_ANNOTATORS_MAXIMUM
               ? DM_OK
               : dm_fail(error, DM_BAD_LABELS, "more than %d annotators", DM_ANNOTATORS_MAXIMUM);
}

static dm_status take_item(dm_coded_rows *rows, const dm_coding_source *source, const dm_item *item,
                           const char **fault, dm_error *error) {
    dm_text id = dm_text_trim(item->text);
    dm_text who = source->annotator ? dm_text_of(source->annotator) : item->outlet;
    if (item->error.status != DM_OK) {
        *fault = item->error.message;
        return item->error.status == DM_NO_MEMORY ? dm_out_of_memory(error) : DM_OK;
    }
    if (id.length == 0 || who.length == 0) {
        *fault = id.length == 0 ? "has no id" : "does not say who labelled it";
        return DM_OK;
    }
    size_t annotator = 0;
    dm_status status = find_annotator(rows, who, &annotator, error);
    if (status != DM_OK) {
        return status;
    }
    dm_coded_row *row = row_of(rows, id);
    return row ? fill_row(rows, row, annotator, item, fault, error) : dm_out_of_memory(error);
}

static dm_status take_items(dm_coded_rows *rows, const dm_coding_source *source, dm_reader *reader,
                            uint64_t *labelled, dm_error *error) {
    dm_arena *arena = dm_arena_new(0);
    dm_status status = arena ? DM_OK : dm_out_of_memory(error);
    while (status == DM_OK) {
        dm_item item;
        bool more;
        const char *fault = NULL;
        dm_arena_reset(arena);
        status = dm_reader_next(reader, arena, &item, &more, error);
        if (status != DM_OK || !more) {
            break;
        }
        status = take_item(rows, source, &item, &fault, error);
        *labelled += item.label.length > 0;
        if (fault) {
            rows->faults++;
            source->tell(source->context, source->path, item.line, fault);
        }
    }
    dm_arena_free(arena);
    return status;
}

/* An id is all that a row needs: the reader is told that it is the text, which it wants to find. */
static dm_field_names names_for_reader(const dm_coding_source *source) {
    dm_field_names names = source->names;
    names.may_lack = true; /* texts and groups */
    names.title = names.text;
    names.text = names.id;
    names.outlet = source->who ? source->who : names.outlet;
    return names;
}

static dm_status fail_without(const dm_reader *reader, const char *field, dm_error *error) {
    dm_text nearest = dm_reader_nearest_field(reader, field);
    return nearest.length
               ? dm_fail_at(error, DM_BAD_INPUT, 1, 0, "there is no column \"%s\" (did you mean \"%.*s\"?)",
                            field, (int)nearest.length, nearest.bytes)
               : dm_fail_at(error, DM_BAD_INPUT, 1, 0, "there is no column \"%s\"", field);
}

dm_status dm_coded_rows_read(dm_coded_rows *rows, const dm_coding_source *source, dm_error *error) {
    dm_field_names names = names_for_reader(source);
    dm_reader *reader;
    dm_status status = dm_reader_open(source->path, source->kind, &names, &reader, error);
    if (status != DM_OK) {
        return status;
    }
    uint64_t labelled = 0;
    dm_input_kind kind = dm_reader_kind(reader);
    const char *const fields[] = {source->names.label, source->who};
    if (kind == DM_INPUT_TEXT || kind == DM_INPUT_HTML) {
        status = dm_fail(error, DM_BAD_INPUT, "is no TSV, CSV or JSONL with a field \"%s\"", names.text);
    }
    for (size_t i = 0; i < 2 && status == DM_OK; i++) {
        if (kind != DM_INPUT_JSONL && fields[i] && !dm_reader_has_field(reader, fields[i])) {
            status = fail_without(reader, fields[i], error);
        }
    }
    if (status == DM_OK) {
        status = take_items(rows, source, reader, &labelled, error);
    }
    if (status == DM_OK && labelled == 0) {
        status = dm_fail(error, DM_BAD_LABELS, "no row has a label in the field \"%s\"", fields[0]);
    }
    dm_reader_close(reader);
    return status;
}

/* ---- categories */

/* A label on its way to its place. */
typedef struct dm_category {
    dm_text label;
    double value;    /* NaN-free; 0 where labels measure nothing */
    uint32_t number; /* in the table of labels */
} dm_category;

static int by_value_then_bytes(const void *left, const void *right) {
    const dm_category *first = left;
    const dm_category *second = right;
    int order = (first->value > second->value) - (first->value < second->value);
    return order ? order : dm_text_compare(first->label, second->label);
}

/* Gives each label its place in the order as its value. */
static dm_status place_by_order(dm_coded_rows *rows, const char *order, dm_category *categories,
                                dm_error *error) {
    dm_table places;
    dm_table_init(&places, rows->arena);
    dm_text rest = dm_text_of(order);
    dm_text label;
    while (dm_text_next_field(&rest, ',', &label)) {
        size_t known = places.count;
        label = dm_text_trim(label);
        if (dm_table_add(&places, label) == DM_NONE) {
            return dm_out_of_memory(error);
        }
        if (places.count == known) {
            return dm_fail(error, DM_BAD_LABELS, "the order has '%.*s' twice",
                           label.length < 80 ? (int)label.length : 80, label.bytes);
        }
    }
    for (size_t i = 0; i < rows->labels.count; i++) {
        label = rows->labels.keys[i];
        uint32_t place = dm_table_find(&places, label);
        if (place == DM_NONE) {
            return dm_fail(error, DM_BAD_LABELS, "the order lacks the label '%.*s'",
                           label.length < 80 ? (int)label.length : 80, label.bytes);
        }
        categories[i].value = place;
    }
    return DM_OK;
}

/* Whether all labels are numbers, which then are their values. */
static bool place_by_number(const dm_coded_rows *rows, dm_category *categories) {
    bool numbers = true;
    for (size_t i = 0; i < rows->labels.count && numbers; i++) {
        numbers = dm_number_parse(rows->labels.keys[i], &categories[i].value);
    }
    for (size_t i = 0; i < rows->labels.count && !numbers; i++) {
        categories[i].value = 0;
    }
    return numbers;
}

/* The rows' codes with the categories' numbers, and the rows' groups, those without one behind the others. */
static dm_status fill_codings(const dm_coded_rows *rows, const uint32_t *number_of, dm_codings *codings,
                              dm_error *error) {
    size_t units = rows->ids.count;
    size_t annotators = rows->annotators.count;
    size_t size;
    uint32_t *codes =
        dm_size_multiply(units, annotators, &size) ? dm_arena_take(rows->arena, size, sizeof *codes) : NULL;
    uint32_t *groups = dm_arena_take(rows->arena, units, sizeof *groups);
    if (!codes || !groups) {
        return dm_out_of_memory(error);
    }
    codings->group_count = rows->groups.count;
    for (size_t unit = 0; unit < units; unit++) {
        const dm_coded_row *row = &rows->rows[unit];
        groups[unit] = row->group == DM_NONE ? (uint32_t)codings->group_count++ : row->group;
        for (size_t annotator = 0; annotator < annotators; annotator++) {
            uint32_t code = row->codes[annotator];
            codes[unit * annotators + annotator] = code == DM_NONE ? DM_NONE : number_of[code];
        }
    }
    codings->codes = codes;
    codings->groups = groups;
    codings->unit_count = units;
    codings->annotator_count = annotators;
    return DM_OK;
}

dm_status dm_coded_rows_finish(dm_coded_rows *rows, const char *order, dm_coded *coded, dm_error *error) {
    size_t count = rows->labels.count;
    dm_category *categories = dm_arena_take(rows->arena, count, sizeof *categories);
    dm_text *labels = dm_arena_take(rows->arena, count, sizeof *labels);
    double *values = dm_arena_take(rows->arena, count, sizeof *values);
    uint32_t *number_of = dm_arena_take(rows->arena, count, sizeof *number_of);
    if (!categories || !labels || !values || !number_of) {
        return dm_out_of_memory(error);
    }
    dm_status status = order ? place_by_order(rows, order, categories, error) : DM_OK;
    if (status != DM_OK) {
        return status;
    }
    bool measured = order || place_by_number(rows, categories);
    for (uint32_t i = 0; i < count; i++) {
        categories[i].label = rows->labels.keys[i];
        categories[i].number = i;
    }
    qsort(categories, count, sizeof *categories, by_value_then_bytes);
    for (uint32_t place = 0; place < count; place++) {
        labels[place] = categories[place].label;
        values[place] = categories[place].value;
        number_of[categories[place].number] = place;
    }
    *coded = (dm_coded){
        .codings = {.category_count = count, .values = measured ? values : NULL, .ordered = measured},
        .categories = labels};
    return fill_codings(rows, number_of, &coded->codings, error);
}
