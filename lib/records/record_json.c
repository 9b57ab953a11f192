#include "annotation/summary.h"
#include "base/hash.h"
#include "base/number.h"
#include "records/json.h"
#include "records/record.h"

/* A record that is being written. */
typedef struct record_writing {
    const dm_record *record;
    const dm_annotation *annotation;
    dm_json json;
    dm_buffer words; /* of one value, reused */
} record_writing;

static void write_id(record_writing *writing, char letter, size_t index) {
    dm_buffer_reuse(&writing->words);
    dm_buffer_add_byte(&writing->words, letter);
    dm_buffer_add_unsigned(&writing->words, index + 1);
    dm_json_text(&writing->json, "id", dm_buffer_text(&writing->words));
}

/* What is printed reads back to the same double, and no digit is there that means nothing. */
static void write_number(record_writing *writing, const char *key, double value) {
    dm_json_number(&writing->json, key, dm_number_round(value));
}

static void write_pair(record_writing *writing, const char *key, dm_span span) {
    dm_json_pair(&writing->json, key, dm_record_offset(writing->record, span.start),
                 dm_record_offset(writing->record, span.end));
}

static void write_spans(record_writing *writing, const char *key, const dm_span *spans, size_t count) {
    dm_json_open(&writing->json, key, '[');
    for (size_t i = 0; i < count; i++) {
        write_pair(writing, NULL, spans[i]);
    }
    dm_json_close(&writing->json, ']');
}

/* The text and span of something that may be absent. */
static void write_place(record_writing *writing, dm_span span) {
    bool absent = dm_span_empty(span);
    if (!writing->record->options->no_text) {
        dm_json_text(&writing->json, "text",
                     absent ? DM_TEXT("") : dm_text_slice(writing->annotation->document.text, span));
    }
    if (absent) {
        dm_json_null(&writing->json, "span");
    } else {
        write_pair(writing, "span", span);
    }
}

static void write_notes(record_writing *writing, bool when_empty) {
    dm_note notes[DM_NOTES_MAXIMUM + DM_RUN_NOTES];
    size_t count = dm_record_notes(writing->annotation, notes);
    for (size_t i = 0; i < writing->record->options->note_count; i++) {
        notes[count++] = (dm_note){writing->record->options->notes[i], 1};
    }
    if (!count && !when_empty) {
        return;
    }
    dm_json_open(&writing->json, "notes", '[');
    for (size_t i = 0; i < count; i++) {
        dm_json_open(&writing->json, NULL, '{');
        dm_json_text(&writing->json, "code", dm_text_of(notes[i].code));
        dm_json_unsigned(&writing->json, "count", notes[i].count);
        dm_json_close(&writing->json, '}');
    }
    dm_json_close(&writing->json, ']');
}

static void write_metadata(record_writing *writing) {
    const dm_item *item = &writing->annotation->item;
    dm_json *json = &writing->json;
    if (item->metadata_count) {
        dm_json_open(json, "metadata", '{');
        for (size_t i = 0; i < item->metadata_count; i++) {
            dm_json_text_named(json, item->metadata[i].name, item->metadata[i].value);
        }
        dm_json_close(json, '}');
    }
    if (item->cluster.length) {
        dm_json_text(json, "cluster", item->cluster);
    }
}

/* What is known of a document whether it could be read or not. */
static void write_origin(record_writing *writing, bool when_empty) {
    const dm_item *item = &writing->annotation->item;
    const struct {
        const char *key;
        dm_text value;
    } fields[] = {{"date", item->date},
                  {"outlet", item->outlet},
                  {"language", dm_record_language(writing->annotation)}};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (when_empty || fields[i].value.length) {
            dm_json_text(&writing->json, fields[i].key, fields[i].value);
        }
    }
    write_metadata(writing);
}

/* The unit of the spans, where it is not what it mostly is. */
static void write_offsets(record_writing *writing) {
    dm_offset_unit unit = writing->record->options->offsets;
    if (unit != DM_OFFSET_CODEPOINT) {
        dm_json_text(&writing->json, "offsets", dm_text_of(dm_offset_unit_names[unit]));
    }
}

static void write_document(record_writing *writing) {
    const dm_item *item = &writing->annotation->item;
    const dm_document *document = &writing->annotation->document;
    dm_json *json = &writing->json;
    bool no_text = writing->record->options->no_text;
    dm_json_open(json, "document", '{');
    dm_json_text(json, "id", item->id);
    if (!no_text) {
        dm_json_text(json, "title", dm_record_title(writing->annotation));
    }
    write_origin(writing, true);
    if (item->encoding.length) {
        dm_json_text(json, "encoding", item->encoding);
    }
    write_offsets(writing);
    dm_json_unsigned(json, "characters", document->characters);
    dm_json_unsigned(json, "paragraphs", document->paragraph_count);
    dm_json_text(json, "sha256", dm_text_of(writing->annotation->sha256));
    write_notes(writing, true);
    if (item->extracted && !no_text) {
        dm_json_text(json, "text", document->text);
    }
    dm_json_close(json, '}');
}

static void write_models(record_writing *writing) {
    const dm_annotator_options *annotator = writing->record->annotator;
    dm_json *json = &writing->json;
    dm_json_open(json, "models", '[');
    for (size_t i = 0; i < annotator->model_count; i++) {
        const dm_model *model = annotator->models[i];
        dm_json_open(json, NULL, '{');
        dm_json_text(json, "name", dm_text_of(dm_model_name(model)));
        dm_json_text(json, "version", dm_text_of(dm_model_version(model)));
        dm_json_text(json, "sha256", dm_text_of(dm_model_sha256(model)));
        dm_json_text(json, "task", dm_text_of(dm_model_task(model)));
        dm_json_text(json, "field", dm_text_of(writing->record->fields[i]));
        dm_json_open(json, "labels", '[');
        for (size_t label = 0; label < dm_model_label_count(model); label++) {
            dm_json_text(json, NULL, dm_text_of(dm_model_label(model, label)));
        }
        dm_json_close(json, ']');
        dm_json_close(json, '}');
    }
    dm_json_close(json, ']');
}

static void write_score(record_writing *writing, size_t index, const dm_score *score) {
    const dm_model *model = writing->record->annotator->models[index];
    dm_json *json = &writing->json;
    dm_json_open_named(json, dm_text_of(writing->record->fields[index]), '{');
    dm_json_text(json, "label", dm_text_of(dm_model_label(model, score->label)));
    write_number(writing, "score", score->score);
    write_number(writing, "confidence", score->confidence);
    dm_json_true_or_false(json, "sure", dm_score_is_sure(score));
    dm_json_open(json, "probability", '{');
    for (size_t label = 0; label < dm_model_label_count(model); label++) {
        dm_json_number_named(json, dm_text_of(dm_model_label(model, label)),
                             dm_number_round(score->probability[label]));
    }
    dm_json_close(json, '}');
    dm_json_close(json, '}');
}

static void write_evidence(record_writing *writing, size_t index, const dm_evidence *evidence) {
    const dm_model *model = writing->record->annotator->models[index];
    dm_json *json = &writing->json;
    dm_json_open(json, NULL, '{');
    write_place(writing, evidence->span);
    dm_record_feature(writing->record, index, evidence->feature, &writing->words);
    dm_json_text(json, "feature", dm_buffer_text(&writing->words));
    dm_json_text(json, "label", dm_text_of(dm_model_label(model, evidence->label)));
    write_number(writing, "weight", evidence->weight);
    dm_json_text(json, "field", dm_text_of(writing->record->fields[index]));
    dm_json_close(json, '}');
}

/* The scores of all models, and what they rest on where that was asked for. */
static void write_judgements(record_writing *writing, const dm_judgement *judgements) {
    const dm_annotator_options *annotator = writing->record->annotator;
    for (size_t i = 0; i < annotator->model_count; i++) {
        write_score(writing, i, &judgements[i].score);
    }
    if (!annotator->explain) {
        return;
    }
    dm_json_open(&writing->json, "evidence", '[');
    for (size_t i = 0; i < annotator->model_count; i++) {
        for (size_t j = 0; j < judgements[i].evidence_count; j++) {
            write_evidence(writing, i, &judgements[i].evidence[j]);
        }
    }
    dm_json_close(&writing->json, ']');
}

static void write_source(record_writing *writing, const dm_unit *unit) {
    if (dm_span_empty(unit->source)) {
        dm_json_null(&writing->json, "source");
        return;
    }
    dm_json_open(&writing->json, "source", '{');
    write_place(writing, unit->source);
    dm_json_close(&writing->json, '}');
}

static void write_cue(record_writing *writing, const dm_unit *unit) {
    if (dm_span_empty(unit->cue)) {
        dm_json_null(&writing->json, "cue");
        return;
    }
    dm_json_open(&writing->json, "cue", '{');
    write_place(writing, unit->cue);
    const char *class = dm_cue_class_name(unit->cue_class);
    if (class) {
        dm_json_text(&writing->json, "class", dm_text_of(class));
    } else {
        dm_json_null(&writing->json, "class");
    }
    dm_json_close(&writing->json, '}');
}

static void write_target(record_writing *writing, const dm_unit *unit) {
    if (dm_span_empty(unit->target) && !unit->target_name.length) {
        dm_json_null(&writing->json, "target");
        return;
    }
    dm_json_open(&writing->json, "target", '{');
    write_place(writing, unit->target);
    dm_json_text(&writing->json, "name", unit->target_name);
    dm_json_text(&writing->json, "code", unit->target_code);
    dm_json_close(&writing->json, '}');
}

static void write_unit(record_writing *writing, uint32_t index) {
    const dm_unit *unit = &writing->annotation->attribution.units[index];
    dm_json *json = &writing->json;
    dm_json_open(json, NULL, '{');
    write_id(writing, 'u', index);
    dm_json_text(json, "kind", dm_text_of(dm_unit_kind_name(unit->kind)));
    dm_json_unsigned(json, "paragraph", (uint64_t)unit->paragraph + 1);
    write_spans(writing, "spans", unit->spans, unit->span_count);
    if (!writing->record->options->no_text) {
        dm_record_unit_words(writing->annotation, unit, &writing->words);
        dm_json_text(json, "text", dm_buffer_text(&writing->words));
    }
    if (unit->speaker == DM_NONE) {
        dm_json_text(json, "reason", unit->reason ? dm_text_of(unit->reason) : DM_TEXT(""));
    }
    write_source(writing, unit);
    write_cue(writing, unit);
    dm_json_text(json, "modality", dm_text_of(dm_modality_name(unit->modality)));
    write_target(writing, unit);
    write_number(writing, "confidence", (double)unit->confidence);
    write_judgements(writing, &writing->annotation->units[index * writing->record->annotator->model_count]);
    dm_json_close(json, '}');
}

/* The units of a speaker; with the number of speakers as index: those of nobody. */
static void write_units(record_writing *writing, const char *key, size_t speaker) {
    const dm_annotation *annotation = writing->annotation;
    dm_json_open(&writing->json, key, '[');
    for (uint32_t i = annotation->speaker_first[speaker]; i < annotation->speaker_first[speaker + 1]; i++) {
        write_unit(writing, annotation->speaker_units[i]);
    }
    dm_json_close(&writing->json, ']');
}

static void write_summary(record_writing *writing, size_t index, const dm_summary *summary) {
    const dm_model *model = writing->record->annotator->models[index];
    dm_json *json = &writing->json;
    dm_json_open_named(json, dm_text_of(writing->record->fields[index]), '{');
    dm_json_text(json, "label", dm_text_of(dm_model_label(model, summary->label)));
    write_number(writing, "score", summary->score);
    dm_json_interval(json, "interval", dm_number_round(summary->low), dm_number_round(summary->high));
    dm_json_unsigned(json, "units", summary->units);
    dm_json_true_or_false(json, "thin", summary->units < DM_THIN_UNITS);
    dm_json_open(json, "counts", '{');
    for (size_t label = 0; label < dm_model_label_count(model); label++) {
        dm_json_unsigned_named(json, dm_text_of(dm_model_label(model, label)), summary->counts[label]);
    }
    dm_json_close(json, '}');
    dm_json_close(json, '}');
}

static void write_speaker(record_writing *writing, size_t index) {
    const dm_speaker *speaker = &writing->annotation->attribution.speakers[index];
    size_t models = writing->record->annotator->model_count;
    dm_json *json = &writing->json;
    dm_json_open(json, NULL, '{');
    write_id(writing, 's', index);
    dm_json_text(json, "name", speaker->name);
    dm_json_text(json, "kind", dm_text_of(dm_speaker_kind_name(speaker->kind)));
    dm_json_text(json, "role", speaker->role);
    dm_json_text(json, "affiliation", speaker->affiliation);
    dm_json_text(json, "code", speaker->code);
    write_spans(writing, "mentions", speaker->mentions, speaker->mention_count);
    for (size_t i = 0; i < models; i++) {
        write_summary(writing, i, &writing->annotation->speakers[index * models + i]);
    }
    write_units(writing, "units", index);
    dm_json_close(json, '}');
}

static void write_narration(record_writing *writing, size_t index) {
    const dm_document *document = &writing->annotation->document;
    uint32_t paragraph = writing->annotation->attribution.narration[index];
    dm_span bytes = document->paragraphs[paragraph].bytes;
    dm_json *json = &writing->json;
    dm_json_open(json, NULL, '{');
    write_id(writing, 'n', index);
    dm_json_text(json, "kind", DM_TEXT("paragraph"));
    dm_json_unsigned(json, "paragraph", (uint64_t)paragraph + 1);
    write_spans(writing, "spans", &bytes, 1);
    if (!writing->record->options->no_text) {
        dm_json_text(json, "text", dm_text_slice(document->text, bytes));
    }
    write_judgements(writing,
                     &writing->annotation->narration[index * writing->record->annotator->model_count]);
    dm_json_close(json, '}');
}

static void write_error(record_writing *writing) {
    const dm_error *error = &writing->annotation->error;
    dm_json *json = &writing->json;
    dm_json_open(json, "document", '{');
    dm_json_text(json, "id", writing->annotation->item.id);
    write_origin(writing, false);
    dm_json_close(json, '}');
    dm_json_open(json, "error", '{');
    dm_json_text(json, "code", dm_text_of(dm_record_status_name(error->status)));
    dm_json_text(json, "message", dm_text_of(error->message));
    if (error->line) {
        dm_json_unsigned(json, "line", error->line);
    }
    dm_json_unsigned(json, "offset", error->offset);
    dm_json_close(json, '}');
}

static void write_row(record_writing *writing) {
    dm_json_unsigned(&writing->json, "row", 1);
    const dm_item *item = &writing->annotation->item;
    dm_json_text(&writing->json, "id", item->id);
    write_offsets(writing);
    if (writing->record->options->no_text) {
        char digits[DM_SHA256_DIGITS + 1];
        dm_sha256(item->text, digits);
        dm_json_text(&writing->json, "sha256", dm_text_of(digits));
    }
    write_metadata(writing);
    write_notes(writing, false);
    write_judgements(writing, writing->annotation->row);
}

static void write_article(record_writing *writing) {
    const dm_annotation *annotation = writing->annotation;
    dm_json *json = &writing->json;
    size_t speaker_count = annotation->attribution.speaker_count;
    write_document(writing);
    write_models(writing);
    dm_json_open(json, "speakers", '[');
    for (size_t i = 0; i < speaker_count; i++) {
        if (annotation->speaker_first[i] < annotation->speaker_first[i + 1]) {
            write_speaker(writing, i);
        }
    }
    dm_json_close(json, ']');
    write_units(writing, "unattributed", speaker_count);
    dm_json_open(json, "narration", '[');
    for (size_t i = 0; i < annotation->attribution.narration_count; i++) {
        write_narration(writing, i);
    }
    dm_json_close(json, ']');
}

void dm_record_json(const dm_record *record, dm_buffer *out) {
    record_writing writing = {
        .record = record,
        .annotation = record->annotation,
        .json = {.out = out, .pretty = record->options->kind == DM_OUTPUT_JSON, .empty = true},
    };
    dm_json_open(&writing.json, NULL, '{');
    dm_json_unsigned(&writing.json, "demarche", 1);
    if (record->annotation->error.status != DM_OK) {
        write_error(&writing);
    } else if (record->annotator->rows) {
        write_row(&writing);
    } else {
        write_article(&writing);
    }
    dm_json_close(&writing.json, '}');
    out->failed = out->failed || writing.words.failed;
    dm_buffer_free(&writing.words);
}
