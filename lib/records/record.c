#include "records/record.h"

#include <stdio.h>

/* Names that fields of records have, which no model may take. */
static const char *const reserved[] = {
    "affiliation", "cluster", "code",     "confidence", "cue",      "demarche",     "document", "error",
    "evidence",    "id",      "kind",     "mentions",   "metadata", "modality",     "models",   "name",
    "narration",   "notes",   "offsets",  "paragraph",  "reason",   "role",         "row",      "sha256",
    "source",      "spans",   "speakers", "target",     "text",     "unattributed", "units",
};

static bool is_free(const dm_record *record, size_t before, const char *name) {
    if (!*name || strlen(name) >= DM_FIELD_NAME_BYTES) {
        return false;
    }
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++) {
        if (name[0] == reserved[i][0] && strcmp(name, reserved[i]) == 0) {
            return false;
        }
    }
    for (size_t i = 0; i < before; i++) {
        if (strcmp(name, record->fields[i]) == 0) {
            return false;
        }
    }
    return true;
}

void dm_record_begin_fields(dm_record *record) {
    for (size_t i = 0; i < record->annotator->model_count; i++) {
        const dm_model *model = record->annotator->models[i];
        char numbered[DM_FIELD_NAME_BYTES] = "";
        const char *name = dm_model_task(model);
        name = is_free(record, i, name) ? name : dm_model_name(model);
        for (size_t number = i + 1; !is_free(record, i, name); number += DM_MODELS_MAXIMUM) {
            (void)snprintf(numbered, sizeof numbered, "model-%zu", number);
            name = numbered;
        }
        memcpy(record->fields[i], name, strlen(name) + 1); /* is_free has looked at the length */
    }
}

const char *const dm_offset_unit_names[] = {
    [DM_OFFSET_CODEPOINT] = "codepoint", [DM_OFFSET_BYTE] = "byte", [DM_OFFSET_UTF16] = "utf16"};

uint64_t dm_offset_in(dm_offset_unit unit, const dm_document *document, uint32_t byte) {
    switch (unit) {
    case DM_OFFSET_BYTE:
        return byte;
    case DM_OFFSET_UTF16:
        return dm_document_utf16(document, byte);
    case DM_OFFSET_CODEPOINT:
    default:
        return dm_document_characters(document, byte);
    }
}

dm_offset_unit dm_offset_unit_of(dm_text name) {
    for (dm_offset_unit unit = DM_OFFSET_BYTE; name.bytes && unit <= DM_OFFSET_UTF16; unit++) {
        if (dm_text_equal(name, dm_text_of(dm_offset_unit_names[unit]))) {
            return unit;
        }
    }
    return DM_OFFSET_CODEPOINT;
}

uint64_t dm_record_offset(const dm_record *record, uint32_t byte) {
    return dm_offset_in(record->options->offsets, &record->annotation->document, byte);
}

static void add_note(dm_note notes[DM_NOTES_MAXIMUM], size_t *count, const char *code, uint64_t number) {
    if (number) {
        notes[(*count)++] = (dm_note){code, number};
    }
}

static uint64_t count_kind(const dm_document *document, dm_paragraph_kind kind) {
    uint64_t count = 0;
    for (size_t i = 0; i < document->paragraph_count; i++) {
        count += document->paragraphs[i].kind == kind;
    }
    return count;
}

static uint64_t count_nul(const dm_document *document) {
    uint64_t count = 0;
    for (size_t i = 0; document->has_nul && i < document->text.length; i++) {
        count += document->text.bytes[i] == '\0';
    }
    return count;
}

size_t dm_record_notes(const dm_annotation *annotation, dm_note notes[DM_NOTES_MAXIMUM]) {
    const dm_document *document = &annotation->document;
    size_t count = 0;
    add_note(notes, &count, "extracted", annotation->item.extracted);
    add_note(notes, &count, "decoded", annotation->item.encoding.length != 0);
    add_note(notes, &count, "guessed_encoding", annotation->item.encoding_guessed);
    add_note(notes, &count, "byte_order_mark", document->has_bom);
    add_note(notes, &count, "repaired", annotation->item.repaired + document->repaired);
    add_note(notes, &count, "nul", count_nul(document));
    add_note(notes, &count, "hidden_characters", document->hidden);
    add_note(notes, &count, "metadata_left_out", annotation->item.metadata_left_out);
    add_note(notes, &count, "bad_span", annotation->item.bad_span);
    add_note(notes, &count, "caption", count_kind(document, DM_PARAGRAPH_CAPTION));
    add_note(notes, &count, "furniture", count_kind(document, DM_PARAGRAPH_FURNITURE));
    add_note(notes, &count, "repeated", count_kind(document, DM_PARAGRAPH_REPEATED));
    add_note(notes, &count, "unclosed_quotation", annotation->attribution.unclosed);
    add_note(notes, &count, "other_language", annotation->other_language != NULL);
    add_note(notes, &count, "low_confidence", annotation->left_out);
    return count;
}

dm_text dm_record_language(const dm_annotation *annotation) {
    const char *other = annotation->other_language;
    return annotation->item.language.length || !other ? annotation->item.language : dm_text_of(other);
}

dm_text dm_record_title(const dm_annotation *annotation) {
    const dm_document *document = &annotation->document;
    if (annotation->item.title.length) {
        return annotation->item.title;
    }
    for (size_t i = 0; i < document->paragraph_count; i++) {
        if (document->paragraphs[i].kind == DM_PARAGRAPH_HEADLINE) {
            return dm_text_slice(document->text, document->paragraphs[i].bytes);
        }
    }
    return (dm_text){"", 0};
}

const char *dm_record_status_name(dm_status status) {
    static const char *const names[] = {
        [DM_OK] = "none",
        [DM_BAD_ARGUMENT] = "bad_argument",
        [DM_BAD_INPUT] = "bad_input",
        [DM_BAD_MODEL] = "bad_model",
        [DM_BAD_LEXICON] = "bad_lexicon",
        [DM_BAD_LABELS] = "bad_labels",
        [DM_BAD_IO] = "bad_io",
        [DM_NO_MEMORY] = "no_memory",
        [DM_OVER_LIMIT] = "over_limit",
        [DM_INTERRUPTED] = "interrupted",
    };
    return names[status];
}

void dm_record_unit_words(const dm_annotation *annotation, const dm_unit *unit, dm_buffer *words) {
    dm_buffer_reuse(words);
    for (size_t i = 0; i < unit->span_count; i++) {
        dm_buffer_add_string(words, i ? " ... " : "");
        dm_buffer_add(words, dm_text_slice(annotation->document.text, unit->spans[i]));
    }
}

void dm_record_feature(const dm_record *record, size_t model, uint32_t feature, dm_buffer *name) {
    const dm_extractor *extractor = dm_model_extractor(record->annotator->models[model]);
    if (feature == DM_NONE) {
        dm_buffer_reuse(name);
        dm_buffer_add_string(name, "left-out"); /* the evidence's text says which word */
        return;
    }
    const char *family = dm_extractor_family(extractor, feature);
    dm_buffer_reuse(name);
    dm_buffer_add_string(name, family);
    if (strncmp(family, "meaning", strlen("meaning")) == 0) {
        return; /* its terms are coordinates; the word that speaks is the evidence's text */
    }
    if (!record->options->no_text || strcmp(family, "lexicon") == 0) {
        dm_buffer_add_byte(name, ':');
        dm_buffer_add(name, dm_extractor_term(extractor, feature));
    }
}
