#include "report/unit_row.h"

#include <math.h>

#include "records/json.h"
#include "records/json_read.h"

const char dm_unit_columns[] = "document, id, speaker, kind, paragraph, confidence, reason, modality, "
                               "source, cue, cue_class, target, text, spans, "
                               "start, \"end\", evidence, target_party, speaker_id";

/* The places that dm_unit_columns gives to what is not simply a member of the unit. */
enum {
    DOCUMENT = 1,
    ID,
    SPEAKER,
    KIND,
    PARAGRAPH,
    CONFIDENCE,
    REASON,
    MODALITY,
    SOURCE,
    CUE,
    CUE_CLASS,
    TARGET,
    TEXT,
    SPANS,
    START,
    END,
    EVIDENCE,
    TARGET_PARTY,
    SPEAKER_ID,
    JUDGEMENTS
};

static const struct unit_member {
    int place;
    const char *path;
} texts[] = {{REASON, "reason"}, {MODALITY, "modality"}, {CUE_CLASS, "cue.class"}, {TARGET, "target.name"}};

/* The member's words: its own, or those of its span in the text at hand. */
static dm_text words_of(const dm_ingest *ingest, const cJSON *member) {
    dm_text own = dm_json_text_at(member, "text");
    uint64_t start;
    uint64_t end;
    if (!own.bytes && ingest->texts && dm_json_span(dm_json_at(member, "span"), &start, &end)) {
        return dm_texts_slice(ingest->texts, start, end);
    }
    return own;
}

/* The unit's words; those of several spans are joined as records join them. A row is all of its text. */
static dm_text unit_words(dm_ingest *ingest, const cJSON *unit) {
    dm_text own = dm_json_text_at(unit, "text");
    if (own.bytes || !ingest->texts || !ingest->texts->text.bytes) {
        return own;
    }
    if (dm_json_at(unit, "row")) {
        return ingest->texts->text;
    }
    dm_buffer_reuse(&ingest->work);
    const cJSON *span;
    bool first = true;
    cJSON_ArrayForEach(span, dm_json_at(unit, "spans")) {
        uint64_t start;
        uint64_t end;
        dm_buffer_add(&ingest->work, first ? DM_TEXT("") : DM_TEXT(" ... "));
        if (dm_json_span(span, &start, &end)) {
            dm_buffer_add(&ingest->work, dm_texts_slice(ingest->texts, start, end));
        }
        first = false;
    }
    return ingest->work.length ? dm_buffer_text(&ingest->work) : own;
}

static void bind_spans(dm_ingest *ingest, const cJSON *unit) {
    dm_json json = {.out = &ingest->work, .empty = true};
    uint64_t least = UINT64_MAX;
    uint64_t most = 0;
    const cJSON *span;
    dm_buffer_reuse(&ingest->work);
    dm_json_open(&json, NULL, '[');
    cJSON_ArrayForEach(span, dm_json_at(unit, "spans")) {
        uint64_t start;
        uint64_t end;
        if (dm_json_span(span, &start, &end)) {
            dm_json_pair(&json, NULL, start, end);
            least = start < least ? start : least;
            most = end > most ? end : most;
        }
    }
    dm_json_close(&json, ']');
    if (least <= most) {
        dm_store_bind_text(ingest->store, ingest->unit, SPANS, dm_buffer_text(&ingest->work));
        dm_store_bind_count(ingest->unit, START, least);
        dm_store_bind_count(ingest->unit, END, most);
    }
}

static void add_reason(dm_ingest *ingest, dm_json *json, const cJSON *reason) {
    static const char *const members[] = {"feature", "label", "field"};
    uint64_t start;
    uint64_t end;
    dm_json_open(json, NULL, '{');
    dm_text words = words_of(ingest, reason);
    if (words.bytes) {
        dm_json_text(json, "text", words);
    }
    if (dm_json_span(dm_json_at(reason, "span"), &start, &end)) {
        dm_json_pair(json, "span", start, end);
    }
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        dm_text value = dm_json_text_at(reason, members[i]);
        dm_json_text(json, members[i], value.bytes ? value : DM_TEXT(""));
    }
    dm_json_number(json, "weight", dm_json_number_at(reason, "weight"));
    dm_json_close(json, '}');
}

static void bind_evidence(dm_ingest *ingest, const cJSON *unit) {
    const cJSON *evidence = dm_json_at(unit, "evidence");
    if (!evidence) {
        return;
    }
    dm_json json = {.out = &ingest->work, .empty = true};
    const cJSON *reason;
    dm_buffer_reuse(&ingest->work);
    dm_json_open(&json, NULL, '[');
    cJSON_ArrayForEach(reason, evidence) {
        add_reason(ingest, &json, reason);
    }
    dm_json_close(&json, ']');
    dm_store_bind_text(ingest->store, ingest->unit, EVIDENCE, dm_buffer_text(&ingest->work));
}

/* Members by name: a judgement of another model than the first record's has what it has. */
static void bind_judgements(const dm_ingest *ingest, const cJSON *unit) {
    int place = JUDGEMENTS;
    for (size_t i = 0; i < ingest->store->tasks.count; i++) {
        const dm_report_task *task = &ingest->store->tasks.items[i];
        const cJSON *judgement = cJSON_GetObjectItemCaseSensitive(unit, task->field);
        dm_store_bind_text(ingest->store, ingest->unit, place++, dm_json_text_at(judgement, "label"));
        dm_store_bind_number(ingest->unit, place++, dm_json_number_at(judgement, "score"));
        dm_store_bind_number(ingest->unit, place++, dm_json_number_at(judgement, "confidence"));
        const cJSON *probability = dm_json_at(judgement, "probability");
        for (size_t label = 0; label < task->label_count; label++) {
            dm_store_bind_number(
                ingest->unit, place++,
                dm_json_number_of(cJSON_GetObjectItemCaseSensitive(probability, task->labels[label])));
        }
    }
}

static dm_status bind_target(dm_ingest *ingest, const cJSON *unit, dm_error *error) {
    dm_text code = dm_json_text_at(unit, "target.code");
    dm_text name = dm_json_text_at(unit, "target.name");
    dm_text words = code.length ? code : name;
    if (!words.length) {
        return DM_OK;
    }
    dm_party_name party = dm_speakers_party(&ingest->speakers, words);
    dm_store_bind_text(ingest->store, ingest->unit, TARGET_PARTY, party.party);
    return dm_ingest_party(ingest, &party, error);
}

dm_status dm_unit_write(dm_ingest *ingest, const dm_unit_place *place, const cJSON *unit, dm_error *error) {
    sqlite3_stmt *row = ingest->unit;
    dm_text id = dm_json_text_at(unit, "id");
    dm_text kind = dm_json_text_at(unit, "kind");
    (void)sqlite3_clear_bindings(row);
    (void)sqlite3_bind_int64(row, DOCUMENT, place->document);
    dm_store_bind_text(ingest->store, row, ID, id.bytes ? id : DM_TEXT(""));
    if (place->speaker != DM_NONE) {
        dm_store_bind_count(row, SPEAKER, (uint64_t)place->speaker + 1);
        dm_store_bind_text(ingest->store, row, SPEAKER_ID, place->speaker_id);
    }
    dm_store_bind_text(ingest->store, row, KIND, kind.bytes ? kind : DM_TEXT("row"));
    dm_store_bind_number(row, PARAGRAPH, dm_json_number_at(unit, "paragraph"));
    dm_store_bind_number(row, CONFIDENCE, dm_json_number_at(unit, "confidence"));
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        dm_store_bind_text(ingest->store, row, texts[i].place, dm_json_text_at(unit, texts[i].path));
    }
    dm_store_bind_text(ingest->store, row, SOURCE, words_of(ingest, dm_json_at(unit, "source")));
    dm_store_bind_text(ingest->store, row, CUE, words_of(ingest, dm_json_at(unit, "cue")));
    dm_store_bind_text(ingest->store, row, TEXT, unit_words(ingest, unit));
    bind_spans(ingest, unit);
    bind_evidence(ingest, unit);
    bind_judgements(ingest, unit);
    dm_status status = bind_target(ingest, unit, error);
    if (status == DM_OK && ingest->work.failed) {
        status = dm_out_of_memory(error);
    }
    return status == DM_OK ? dm_store_write(ingest->store, row, error) : status;
}
