#include "records/record.h"

#include <math.h>

#include "base/hash.h"
#include "base/number.h"

enum { FIXED = 4 }; /* columns of a model before the probabilities of its labels */

typedef enum row_kind { ROW_UNIT, ROW_NARRATION, ROW_LABELLED, ROW_ERROR, ROW_EMPTY } row_kind;

/* What one CSV row is about; what a kind of row lacks is NULL or empty. */
typedef struct csv_row {
    const dm_record *record;
    row_kind kind;
    size_t index;                   /* of the unit or narration paragraph, for its id */
    const dm_unit *unit;            /* of ROW_UNIT */
    const dm_speaker *speaker;      /* NULL: the text names nobody */
    uint32_t paragraph;             /* index; DM_NONE: none */
    dm_span bytes;                  /* from the first to the last span; empty: none */
    const dm_judgement *judgements; /* [model_count] */
    dm_buffer *words;               /* reused */
} csv_row;

static dm_text text_or_empty(const char *string) {
    return string ? dm_text_of(string) : (dm_text){"", 0};
}

static const dm_annotation *annotation_of(const csv_row *row) {
    return row->record->annotation;
}

static void add_span_text(const csv_row *row, dm_span span, dm_buffer *out) {
    if (!dm_span_empty(span)) {
        dm_csv_field(dm_text_slice(annotation_of(row)->document.text, span), out);
    }
}

static void add_document(const csv_row *row, dm_buffer *out) {
    dm_csv_field(annotation_of(row)->item.id, out);
}

static void add_sha256(const csv_row *row, dm_buffer *out) {
    const dm_annotation *annotation = annotation_of(row);
    char digits[DM_SHA256_DIGITS + 1] = "";
    if (row->kind == ROW_LABELLED && !annotation->sha256[0]) {
        dm_sha256(annotation->item.text, digits);
        dm_buffer_add_string(out, digits);
    } else if (row->kind != ROW_ERROR) {
        dm_buffer_add_string(out, annotation->sha256);
    }
}

static void add_title(const csv_row *row, dm_buffer *out) {
    dm_csv_field(dm_record_title(annotation_of(row)), out);
}

static void add_date(const csv_row *row, dm_buffer *out) {
    dm_csv_field(annotation_of(row)->item.date, out);
}

static void add_outlet(const csv_row *row, dm_buffer *out) {
    dm_csv_field(annotation_of(row)->item.outlet, out);
}

static void add_speaker_id(const csv_row *row, dm_buffer *out) {
    if (row->speaker) {
        dm_buffer_add_byte(out, 's');
        dm_buffer_add_unsigned(out, (uint64_t)row->unit->speaker + 1);
    }
}

static void add_speaker(const csv_row *row, dm_buffer *out) {
    dm_csv_field(row->speaker ? row->speaker->name : DM_TEXT(""), out);
}

static void add_speaker_kind(const csv_row *row, dm_buffer *out) {
    dm_csv_field(row->speaker ? dm_text_of(dm_speaker_kind_name(row->speaker->kind)) : DM_TEXT(""), out);
}

static void add_role(const csv_row *row, dm_buffer *out) {
    dm_csv_field(row->speaker ? row->speaker->role : DM_TEXT(""), out);
}

static void add_affiliation(const csv_row *row, dm_buffer *out) {
    dm_csv_field(row->speaker ? row->speaker->affiliation : DM_TEXT(""), out);
}

static void add_unit(const csv_row *row, dm_buffer *out) {
    if (row->kind == ROW_UNIT || row->kind == ROW_NARRATION) {
        dm_buffer_add_byte(out, row->kind == ROW_UNIT ? 'u' : 'n');
        dm_buffer_add_unsigned(out, row->index + 1);
    }
}

static void add_kind(const csv_row *row, dm_buffer *out) {
    static const char *const names[] = {"", "paragraph", "row", "", ""};
    dm_buffer_add_string(out, row->unit ? dm_unit_kind_name(row->unit->kind) : names[row->kind]);
}

static void add_paragraph(const csv_row *row, dm_buffer *out) {
    if (row->paragraph != DM_NONE) {
        dm_buffer_add_unsigned(out, (uint64_t)row->paragraph + 1);
    }
}

static void add_start(const csv_row *row, dm_buffer *out) {
    if (!dm_span_empty(row->bytes)) {
        dm_buffer_add_unsigned(out, dm_record_offset(row->record, row->bytes.start));
    }
}

static void add_end(const csv_row *row, dm_buffer *out) {
    if (!dm_span_empty(row->bytes)) {
        dm_buffer_add_unsigned(out, dm_record_offset(row->record, row->bytes.end));
    }
}

static void add_text(const csv_row *row, dm_buffer *out) {
    if (row->unit) {
        dm_record_unit_words(annotation_of(row), row->unit, row->words);
        dm_csv_field(dm_buffer_text(row->words), out);
    } else {
        add_span_text(row, row->bytes, out);
    }
}

static void add_source(const csv_row *row, dm_buffer *out) {
    add_span_text(row, row->unit ? row->unit->source : (dm_span){0, 0}, out);
}

static void add_cue(const csv_row *row, dm_buffer *out) {
    add_span_text(row, row->unit ? row->unit->cue : (dm_span){0, 0}, out);
}

static void add_cue_class(const csv_row *row, dm_buffer *out) {
    dm_csv_field(text_or_empty(row->unit ? dm_cue_class_name(row->unit->cue_class) : NULL), out);
}

static void add_modality(const csv_row *row, dm_buffer *out) {
    dm_csv_field(text_or_empty(row->unit ? dm_modality_name(row->unit->modality) : NULL), out);
}

static void add_target(const csv_row *row, dm_buffer *out) {
    dm_csv_field(row->unit ? row->unit->target_name : DM_TEXT(""), out);
}

static void add_target_code(const csv_row *row, dm_buffer *out) {
    dm_csv_field(row->unit ? row->unit->target_code : DM_TEXT(""), out);
}

static void add_number(double value, dm_buffer *out) {
    if (!isnan(value)) { /* else the cell stays empty */
        dm_buffer_add_number(out, dm_number_round(value));
    }
}

static void add_confidence(const csv_row *row, dm_buffer *out) {
    if (row->unit) {
        add_number((double)row->unit->confidence, out);
    }
}

static void add_error(const csv_row *row, dm_buffer *out) {
    if (row->kind == ROW_ERROR) {
        const dm_error *error = &annotation_of(row)->error;
        dm_buffer_reuse(row->words);
        dm_buffer_add_string(row->words, dm_record_status_name(error->status));
        dm_buffer_add_string(row->words, ": ");
        dm_buffer_add_string(row->words, error->message);
        dm_csv_field(dm_buffer_text(row->words), out);
    }
}

typedef struct csv_column {
    const char *name;
    bool words; /* holds words of the text */
    void (*add)(const csv_row *row, dm_buffer *out);
} csv_column;

static const csv_column columns[] = {
    {"document", false, add_document},
    {"sha256", false, add_sha256},
    {"title", true, add_title},
    {"date", false, add_date},
    {"outlet", false, add_outlet},
    {"speaker_id", false, add_speaker_id},
    {"speaker", false, add_speaker},
    {"speaker_kind", false, add_speaker_kind},
    {"role", false, add_role},
    {"affiliation", false, add_affiliation},
    {"unit", false, add_unit},
    {"kind", false, add_kind},
    {"paragraph", false, add_paragraph},
    {"start", false, add_start},
    {"end", false, add_end},
    {"text", true, add_text},
    {"source", true, add_source},
    {"cue", true, add_cue},
    {"cue_class", false, add_cue_class},
    {"modality", false, add_modality},
    {"target", false, add_target},
    {"target_code", false, add_target_code},
    {"confidence", false, add_confidence},
    {"error", false, add_error},
};

enum { COLUMN_COUNT = sizeof columns / sizeof *columns };

static bool is_shown(const dm_record *record, const csv_column *column) {
    return !column->words || !record->options->no_text;
}

void dm_record_csv_head(const dm_record *record, dm_buffer *out) {
    dm_buffer name = {0};
    for (size_t i = 0; i < COLUMN_COUNT; i++) {
        if (is_shown(record, &columns[i])) {
            dm_buffer_add_string(out, i ? "," : "");
            dm_buffer_add_string(out, columns[i].name);
        }
    }
    dm_buffer_add_string(out, record->options->cluster ? ",cluster" : "");
    for (size_t i = 0; i < record->options->metadata_count; i++) {
        dm_buffer_reuse(&name);
        dm_buffer_add_string(&name, "metadata_");
        dm_buffer_add(&name, record->options->metadata[i]);
        dm_buffer_add_byte(out, ',');
        dm_csv_field(dm_buffer_text(&name), out);
    }
    for (size_t i = 0; i < record->annotator->model_count; i++) {
        static const char *const endings[FIXED] = {"_label", "_score", "_confidence", "_sure"};
        const dm_model *model = record->annotator->models[i];
        size_t label_count = dm_model_label_count(model);
        for (size_t j = 0; j < FIXED + label_count; j++) {
            dm_buffer_reuse(&name);
            dm_buffer_add_string(&name, record->fields[i]);
            dm_buffer_add_string(&name, j < FIXED ? endings[j] : "_");
            dm_buffer_add_string(&name, j < FIXED ? "" : dm_model_label(model, j - FIXED));
            dm_buffer_add_byte(out, ',');
            dm_csv_field(dm_buffer_text(&name), out);
        }
    }
    dm_buffer_add(out, DM_TEXT("\r\n"));
    out->failed = out->failed || name.failed;
    dm_buffer_free(&name);
}

static void add_judgement(const csv_row *row, size_t index, dm_buffer *out) {
    const dm_model *model = row->record->annotator->models[index];
    size_t label_count = dm_model_label_count(model);
    if (!row->judgements) {
        for (size_t i = 0; i < FIXED + label_count; i++) {
            dm_buffer_add_byte(out, ',');
        }
        return;
    }
    const dm_score *score = &row->judgements[index].score;
    dm_buffer_add_byte(out, ',');
    dm_csv_field(dm_text_of(dm_model_label(model, score->label)), out);
    dm_buffer_add_byte(out, ',');
    add_number(score->score, out);
    dm_buffer_add_byte(out, ',');
    add_number(score->confidence, out);
    dm_buffer_add_string(out, dm_score_is_sure(score) ? ",true" : ",false");
    for (size_t i = 0; i < label_count; i++) {
        dm_buffer_add_byte(out, ',');
        add_number(score->probability[i], out);
    }
}

/* Fields of the input, as they are. */
static void add_metadata(const csv_row *row, dm_buffer *out) {
    const dm_record_options *options = row->record->options;
    const dm_item *item = &annotation_of(row)->item;
    if (options->cluster) {
        dm_buffer_add_byte(out, ',');
        dm_csv_field(item->cluster, out);
    }
    for (size_t i = 0; i < options->metadata_count; i++) {
        dm_buffer_add_byte(out, ',');
        size_t place = i; /* where a table has it; in JSONL it may be anywhere */
        if (place >= item->metadata_count ||
            !dm_text_equal(item->metadata[place].name, options->metadata[i])) {
            place = 0;
            while (place < item->metadata_count &&
                   !dm_text_equal(item->metadata[place].name, options->metadata[i])) {
                place++;
            }
        }
        if (place < item->metadata_count) {
            dm_csv_field(item->metadata[place].value, out);
        }
    }
}

static void add_row(const csv_row *row, dm_buffer *out) {
    for (size_t i = 0; i < COLUMN_COUNT; i++) {
        if (is_shown(row->record, &columns[i])) {
            dm_buffer_add_string(out, i ? "," : "");
            columns[i].add(row, out);
        }
    }
    add_metadata(row, out);
    for (size_t i = 0; i < row->record->annotator->model_count; i++) {
        add_judgement(row, i, out);
    }
    dm_buffer_add(out, DM_TEXT("\r\n"));
}

static void add_unit_row(csv_row row, uint32_t index, dm_buffer *out) {
    const dm_annotation *annotation = row.record->annotation;
    const dm_unit *unit = &annotation->attribution.units[index];
    row.kind = ROW_UNIT;
    row.index = index;
    row.unit = unit;
    row.speaker = unit->speaker == DM_NONE ? NULL : &annotation->attribution.speakers[unit->speaker];
    row.paragraph = unit->paragraph;
    row.bytes = unit->span_count ? (dm_span){unit->spans[0].start, unit->spans[unit->span_count - 1].end}
                                 : (dm_span){0, 0};
    row.judgements = &annotation->units[index * row.record->annotator->model_count];
    add_row(&row, out);
}

static void add_narration_row(csv_row row, size_t index, dm_buffer *out) {
    const dm_annotation *annotation = row.record->annotation;
    row.kind = ROW_NARRATION;
    row.index = index;
    row.paragraph = annotation->attribution.narration[index];
    row.bytes = annotation->document.paragraphs[row.paragraph].bytes;
    row.judgements = &annotation->narration[index * row.record->annotator->model_count];
    add_row(&row, out);
}

/* Units in the order of the speakers, those of nobody behind them, then the narration. A document that has
 * none of these still gets its row. */
static void add_article(const csv_row *empty, dm_buffer *out) {
    const dm_annotation *annotation = empty->record->annotation;
    uint32_t unit_count = annotation->speaker_first[annotation->attribution.speaker_count + 1];
    for (uint32_t i = 0; i < unit_count; i++) {
        add_unit_row(*empty, annotation->speaker_units[i], out);
    }
    for (size_t i = 0; i < annotation->attribution.narration_count; i++) {
        add_narration_row(*empty, i, out);
    }
    if (!unit_count && !annotation->attribution.narration_count) {
        add_row(empty, out);
    }
}

void dm_record_csv(const dm_record *record, dm_buffer *out) {
    dm_buffer words = {0};
    csv_row row = {.record = record, .kind = ROW_EMPTY, .paragraph = DM_NONE, .words = &words};
    if (record->annotation->error.status != DM_OK) {
        row.kind = ROW_ERROR;
        add_row(&row, out);
    } else if (record->annotator->rows) {
        row.kind = ROW_LABELLED;
        row.judgements = record->annotation->row;
        add_row(&row, out);
    } else {
        add_article(&row, out);
    }
    out->failed = out->failed || words.failed;
    dm_buffer_free(&words);
}
