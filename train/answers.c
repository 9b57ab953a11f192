#include "train/answers.h"

#include <sys/stat.h>

#include "base/table.h"
#include "records/annotated.h"
#include "records/json_read.h"

/* What is known while records are read. */
typedef struct answer_reading {
    const dm_answers_source *source;
    dm_answers *answers;
    size_t row_capacity, item_capacity;
    dm_rows labels;     /* of the file of labels */
    dm_table label_ids; /* number: the row of labels.rows */
    bool *used;         /* [labels.count] */
    bool begun;         /* the model is known */
    dm_buffer id;
} answer_reading;

bool dm_answers_found(const char *path) {
    dm_annotated file;
    const cJSON *record = NULL;
    bool more = false;
    dm_error fault;
    dm_error error;
    struct stat about;
    bool found =
        stat(path, &about) == 0 && S_ISREG(about.st_mode) && dm_annotated_open(path, &file, &error) == DM_OK;
    if (found) {
        found = dm_annotated_next(&file, &record, &more, &fault, &error) == DM_OK && record &&
                dm_json_at(record, "demarche");
        if (record) {
            dm_annotated_done(&file, record);
        }
        dm_annotated_close(&file);
    }
    return found;
}

/* ---- labels */

static dm_status read_labels(answer_reading *reading, dm_error *error) {
    const dm_answers_source *source = reading->source;
    dm_field_names names = *source->names;
    names.text = names.id; /* the words are not needed, but a row without a text is none */
    dm_status status =
        dm_rows_read(source->labels, source->labels_kind, &names, true, &reading->labels, error);
    if (status != DM_OK) {
        return status;
    }
    dm_table_init(&reading->label_ids, reading->labels.arena);
    reading->used = dm_arena_take(reading->labels.arena, reading->labels.count + 1, sizeof *reading->used);
    if (!reading->used) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < reading->labels.count && status == DM_OK; i++) {
        size_t known = reading->label_ids.count;
        uint32_t number = dm_table_add(&reading->label_ids, reading->labels.rows[i].id);
        if (number == DM_NONE) {
            status = dm_out_of_memory(error);
        } else if (number < known) {
            status = dm_fail_at(error, DM_BAD_LABELS, reading->labels.rows[i].line, 0,
                                "the id stands twice; which of the labels is it?");
        }
    }
    return status;
}

/* The label of an answer and what it is drawn with; false without one. A label counts once: a record that
 * stands twice is one answer. */
static bool find_label(answer_reading *reading, dm_text id, const cJSON *record, dm_row *row) {
    const dm_field_names *names = reading->source->names;
    if (!reading->source->labels) {
        const cJSON *metadata = dm_json_at(record, "metadata");
        const char *label = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(metadata, names->label));
        const char *group = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(metadata, names->group));
        row->label = label ? dm_text_of(label) : DM_TEXT("");
        row->group = group ? dm_text_of(group) : DM_TEXT("");
        return row->label.length > 0;
    }
    uint32_t number = dm_table_find(&reading->label_ids, id);
    if (number == DM_NONE || reading->used[number]) {
        return false;
    }
    const dm_row *labelled = &reading->labels.rows[number];
    reading->used[number] = true;
    row->label = labelled->label;
    row->line = labelled->line;
    row->group = labelled->group.length ? labelled->group : row->group;
    return true;
}

/* ---- models */

static const char *keep_string(answer_reading *reading, const cJSON *object, const char *path) {
    dm_text text = dm_json_text_at(object, path);
    return dm_arena_copy(reading->answers->rows.arena, text.bytes ? text : DM_TEXT("")).bytes;
}

static bool add_label(answer_reading *reading, const char *name) {
    dm_judged_model *model = &reading->answers->model;
    if (!name || model->label_count == DM_LABELS_MAXIMUM) {
        return false;
    }
    model->labels[model->label_count] = dm_arena_copy(reading->answers->rows.arena, dm_text_of(name)).bytes;
    return model->labels[model->label_count++] != NULL;
}

/* The entry of an article's `models`, or the judgement of a row, that the field names. */
static const cJSON *find_field(const cJSON *record, const char *field) {
    const cJSON *models = dm_json_at(record, "models");
    const cJSON *first = NULL;
    const cJSON *item;
    const cJSON *members = models ? models : record;
    cJSON_ArrayForEach(item, members) {
        dm_text name = models ? dm_json_text_at(item, "field") : dm_text_of(item->string);
        if (!name.bytes || (!models && !dm_json_at(item, "probability"))) {
            continue;
        }
        if (dm_text_equal(name, dm_text_of(field ? field : "stance"))) {
            return item;
        }
        first = first ? first : item;
    }
    return field ? NULL : first;
}

/* What the first record says of the model. */
static dm_status begin(answer_reading *reading, const cJSON *record, dm_error *error) {
    const char *field = reading->source->field;
    const cJSON *found = find_field(record, field);
    if (!found) {
        return dm_fail(error, DM_BAD_INPUT, "the records have no judgement %s%s", field ? "named " : "",
                       field ? field : "at all");
    }
    dm_judged_model *model = &reading->answers->model;
    bool article = dm_json_at(record, "models") != NULL;
    const cJSON *labels = article ? dm_json_at(found, "labels") : dm_json_at(found, "probability");
    const cJSON *label;
    bool room = true;
    cJSON_ArrayForEach(label, labels) {
        room = room && add_label(reading, article ? cJSON_GetStringValue(label) : label->string);
    }
    dm_text name = article ? dm_json_text_at(found, "field") : dm_text_of(found->string);
    model->task = dm_arena_copy(reading->answers->rows.arena, name).bytes;
    model->name = article ? keep_string(reading, found, "name") : model->task;
    model->version = keep_string(reading, article ? found : NULL, "version");
    model->sha256 = keep_string(reading, article ? found : NULL, "sha256");
    reading->begun = true;
    if (!room && model->label_count == DM_LABELS_MAXIMUM) {
        return dm_fail(error, DM_BAD_INPUT, "a model with more than %d labels", DM_LABELS_MAXIMUM);
    }
    return room && model->task && model->name && model->version && model->sha256 ? DM_OK
                                                                                 : dm_out_of_memory(error);
}

/* Figures are those of one model. */
static dm_status check_model(const answer_reading *reading, const cJSON *record, dm_error *error) {
    const cJSON *found = find_field(record, reading->answers->model.task);
    dm_text sha256 = dm_json_text_at(found, "sha256");
    if (!found ||
        !dm_text_equal(sha256.bytes ? sha256 : DM_TEXT(""), dm_text_of(reading->answers->model.sha256))) {
        return dm_fail(error, DM_BAD_INPUT, "is a record of another model than the first one's %s",
                       reading->answers->model.name);
    }
    return DM_OK;
}

/* ---- answers */

/* The number of a label of the model; that of all for one that it does not have. */
static uint32_t label_number(const dm_judged_model *model, dm_text name) {
    uint32_t label = 0;
    while (label < model->label_count && !dm_text_equal(name, dm_text_of(model->labels[label]))) {
        label++;
    }
    return label;
}

/* The answer in a judgement; false where it is none of the model's. */
static bool read_answer(const answer_reading *reading, const cJSON *judgement, double *probability,
                        dm_answer *answer) {
    const dm_judged_model *model = &reading->answers->model;
    dm_text name = dm_json_text_at(judgement, "label");
    const cJSON *shares = dm_json_at(judgement, "probability");
    *answer = (dm_answer){.label = name.bytes ? label_number(model, name) : (uint32_t)model->label_count,
                          .confidence = dm_json_number_at(judgement, "confidence"),
                          .probability = probability};
    bool whole = true;
    for (size_t label = 0; label < model->label_count; label++) {
        const cJSON *share = cJSON_GetObjectItemCaseSensitive(shares, model->labels[label]);
        probability[label] = dm_json_number_of(share);
        whole = whole && probability[label] >= 0 && probability[label] <= 1;
    }
    return whole && answer->label < model->label_count && answer->confidence >= 0 && answer->confidence <= 1;
}

static dm_status keep_answer(answer_reading *reading, const dm_row *row, const cJSON *judgement,
                             dm_error *error) {
    dm_answers *answers = reading->answers;
    dm_rows *rows = &answers->rows;
    dm_row kept = *row;
    kept.id = dm_arena_copy(rows->arena, row->id);
    kept.label = dm_arena_copy(rows->arena, row->label);
    kept.group = dm_arena_copy(rows->arena, row->group);
    double *probability = dm_arena_take(rows->arena, answers->model.label_count, sizeof *probability);
    dm_row *all = dm_arena_grow(rows->arena, rows->rows, rows->count, &reading->row_capacity, sizeof *all);
    dm_answer *items =
        dm_arena_grow(rows->arena, answers->items, rows->count, &reading->item_capacity, sizeof *items);
    if (!kept.id.bytes || !kept.label.bytes || !kept.group.bytes || !probability || !all || !items) {
        return dm_out_of_memory(error);
    }
    rows->rows = all;
    answers->items = items;
    if (!read_answer(reading, judgement, probability, &items[rows->count])) {
        return dm_fail(error, DM_BAD_INPUT, "%.*s has a judgement without its label or probabilities",
                       (int)(row->id.length < 200 ? row->id.length : 200), row->id.bytes);
    }
    all[rows->count++] = kept;
    return DM_OK;
}

/* One unit or row. */
static dm_status add_answer(answer_reading *reading, dm_text id, dm_text group, uint64_t line,
                            const cJSON *record, const cJSON *unit, dm_error *error) {
    dm_row row = {.id = id, .group = group, .weight = 1, .line = line};
    reading->answers->rows.read += !reading->source->labels;
    if (!find_label(reading, id, record, &row)) {
        return DM_OK;
    }
    return keep_answer(reading, &row, cJSON_GetObjectItemCaseSensitive(unit, reading->answers->model.task),
                       error);
}

static dm_status add_units(answer_reading *reading, dm_text document, uint64_t line, const cJSON *record,
                           const cJSON *units, dm_error *error) {
    const cJSON *unit;
    dm_status status = DM_OK;
    cJSON_ArrayForEach(unit, units) {
        dm_text own = dm_json_text_at(unit, "id");
        dm_buffer_reuse(&reading->id);
        dm_buffer_add(&reading->id, document);
        dm_buffer_add_byte(&reading->id, ':');
        dm_buffer_add(&reading->id, own.bytes ? own : DM_TEXT(""));
        if (status == DM_OK) {
            status = reading->id.failed ? dm_out_of_memory(error)
                                        : add_answer(reading, dm_buffer_text(&reading->id), document, line,
                                                     record, unit, error);
        }
    }
    return status;
}

static dm_status add_record(answer_reading *reading, const cJSON *record, uint64_t line, dm_error *error) {
    bool row = dm_json_at(record, "row") != NULL;
    dm_text id = dm_json_text_at(record, row ? "id" : "document.id");
    if (!dm_json_at(record, "demarche") || !id.bytes) {
        return dm_fail(error, DM_BAD_INPUT, "is no annotated record");
    }
    if (dm_json_at(record, "error")) {
        return DM_OK; /* nothing was judged */
    }
    dm_status status = reading->begun ? check_model(reading, record, error) : begin(reading, record, error);
    if (status != DM_OK || row) {
        return status == DM_OK ? add_answer(reading, id, DM_TEXT(""), line, record, record, error) : status;
    }
    const cJSON *speaker;
    cJSON_ArrayForEach(speaker, dm_json_at(record, "speakers")) {
        if (status == DM_OK) {
            status = add_units(reading, id, line, record, dm_json_at(speaker, "units"), error);
        }
    }
    static const char *const others[] = {"unattributed", "narration"};
    for (size_t i = 0; i < sizeof others / sizeof *others && status == DM_OK; i++) {
        status = add_units(reading, id, line, record, dm_json_at(record, others[i]), error);
    }
    return status;
}

static dm_status read_records(answer_reading *reading, dm_error *error) {
    dm_annotated file;
    dm_status status = dm_annotated_open(reading->source->path, &file, error);
    bool more = true;
    while (status == DM_OK && more) {
        const cJSON *record;
        dm_error fault;
        status = dm_annotated_next(&file, &record, &more, &fault, error);
        uint64_t line = file.lines.number;
        if (status == DM_OK && fault.status != DM_OK) {
            *error = fault;
            status = fault.status;
        } else if (status == DM_OK && record) {
            status = add_record(reading, record, line, error);
            error->line = status == DM_OK ? 0 : line;
        }
        if (record) {
            dm_annotated_done(&file, record);
        }
    }
    dm_annotated_close(&file);
    return status;
}

dm_status dm_answers_read(const dm_answers_source *source, dm_answers *answers, const char **fault_path,
                          dm_error *error) {
    *answers = (dm_answers){.rows = {.arena = dm_arena_new(0)}};
    answer_reading reading = {.source = source, .answers = answers};
    dm_status status = answers->rows.arena ? DM_OK : dm_out_of_memory(error);
    if (status == DM_OK && source->labels) {
        *fault_path = source->labels;
        status = read_labels(&reading, error);
    }
    if (status == DM_OK) {
        *fault_path = source->path;
        status = read_records(&reading, error);
    }
    if (status == DM_OK && !answers->rows.count) {
        status = dm_fail(error, DM_BAD_LABELS,
                         source->labels ? "no label has the id of a unit (DOCUMENT:UNIT) or row"
                                        : "the records hold no label; --labels names a file of them");
    }
    answers->rows.read += reading.labels.read;
    dm_rows_free(&reading.labels);
    dm_buffer_free(&reading.id);
    if (status != DM_OK) {
        dm_rows_free(&answers->rows);
        *answers = (dm_answers){0};
    }
    return status;
}

void dm_answers_take(const dm_answers *answers, const dm_judged *judged, dm_prediction *predictions) {
    for (size_t i = 0; i < judged->count; i++) {
        const dm_answer *answer = &answers->items[judged->rows[i] - answers->rows.rows];
        predictions[i] = (dm_prediction){
            judged->gold[i], answer->label, answer->confidence,
            dm_squared_error(answer->probability, answers->model.label_count, judged->gold[i])};
    }
}
