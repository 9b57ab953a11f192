/* Articles: whatever the bytes, every span lies on characters of the text, every index on what it counts,
 * contents of a unit follow one another, and no unit cuts a quotation's words in two speakers. */
#include <stdlib.h>

#include "attribution/attribution.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static dm_attributor *attributor;

static void require(bool holds) {
    if (!holds) {
        abort();
    }
}

static void require_span(dm_text text, dm_span span) {
    require(span.start <= span.end && span.end <= text.length);
    if (!dm_span_empty(span)) {
        require(dm_utf8_first_bad(dm_text_slice(text, span)) == span.end - span.start);
    }
}

static void require_unit(const dm_document *document, const dm_attribution *attribution,
                         const dm_unit *unit) {
    require(unit->span_count > 0);
    for (size_t i = 0; i < unit->span_count; i++) {
        require_span(document->text, unit->spans[i]);
        require(!dm_span_empty(unit->spans[i]));
        require(i == 0 || unit->spans[i].start >= unit->spans[i - 1].end);
    }
    require_span(document->text, unit->passage);
    require_span(document->text, unit->source);
    require_span(document->text, unit->cue);
    require_span(document->text, unit->target);
    require(unit->paragraph < document->paragraph_count);
    require(unit->speaker == DM_NONE ? unit->reason != NULL : unit->speaker < attribution->speaker_count);
    require(unit->confidence >= 0 && unit->confidence <= 1);
}

static void require_speaker(const dm_document *document, const dm_speaker *speaker) {
    require(speaker->name.length > 0 && dm_utf8_first_bad(speaker->name) == speaker->name.length);
    for (size_t i = 0; i < speaker->mention_count; i++) {
        require_span(document->text, speaker->mentions[i]);
    }
}

static void attribute(dm_text text, dm_arena *arena) {
    dm_document document;
    dm_attribution attribution;
    dm_error error = {0};
    if (dm_document_read(text, arena, &document, &error) != DM_OK) {
        require(error.message[0] != '\0');
        return;
    }
    require(dm_attribute(attributor, &document, &attribution, &error) == DM_OK);
    for (size_t i = 0; i < attribution.unit_count; i++) {
        require_unit(&document, &attribution, &attribution.units[i]);
    }
    for (size_t i = 0; i < attribution.speaker_count; i++) {
        require_speaker(&document, &attribution.speakers[i]);
    }
    for (size_t i = 0; i < attribution.narration_count; i++) {
        require(attribution.narration[i] < document.paragraph_count);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    if (!attributor) {
        require(dm_attributor_new(&attributor, NULL) == DM_OK);
    }
    dm_arena *arena = dm_arena_new(0);
    require(arena != NULL);
    attribute((dm_text){(const char *)bytes, length}, arena);
    dm_arena_free(arena);
    return 0;
}
