/* The story of attribution: quotations, proposals of an engine, units, speakers, targets. */
#include "attribution/attributor.h"
#include "attribution/modality.h"
#include "attribution/reading.h"
#include "attribution/rules/rules.h"
#include "attribution/speakers/resolve.h"
#include "attribution/speakers/speaker.h"
#include "attribution/target.h"

/* The learned engine, and the rules for what marks and layout show besides; the rules alone without it. */
static dm_status propose(const dm_reading *reading, dm_proposals *proposals, dm_error *error) {
    const dm_engine *engine = reading->attributor->engine;
    if (!engine) {
        return dm_rules_propose(reading, proposals, error);
    }
    dm_status status = dm_engine_propose(engine, reading->document, &reading->quotations, proposals, error);
    if (status == DM_OK) {
        status = dm_proposals_tidy(reading, proposals, error);
    }
    return status == DM_OK ? dm_rules_complete(reading, proposals, error) : status;
}

/* Body paragraphs without a word of any unit. */
static dm_status list_narration(const dm_reading *reading, dm_attribution *attribution, dm_error *error) {
    const dm_document *document = reading->document;
    bool *covered = dm_arena_take(document->arena, document->paragraph_count, sizeof *covered);
    attribution->narration =
        dm_arena_take(document->arena, document->paragraph_count, sizeof *attribution->narration);
    if (!covered || !attribution->narration) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < attribution->unit_count; i++) {
        const dm_unit *unit = &attribution->units[i];
        for (size_t span = 0; span < unit->span_count; span++) {
            dm_range tokens = dm_document_range(document, unit->spans[span]);
            for (uint32_t paragraph = dm_paragraph_of(reading, tokens.first);
                 paragraph <= dm_paragraph_of(reading, tokens.end - 1); paragraph++) {
                covered[paragraph] = true;
            }
        }
    }
    for (size_t i = 0; i < document->paragraph_count; i++) {
        const dm_paragraph *paragraph = &document->paragraphs[i];
        if (paragraph->kind == DM_PARAGRAPH_BODY && !covered[i] &&
            paragraph->tokens.first < paragraph->tokens.end) {
            attribution->narration[attribution->narration_count++] = (uint32_t)i;
        }
    }
    return DM_OK;
}

dm_status dm_attribute(const dm_attributor *attributor, const dm_document *document,
                       dm_attribution *attribution, dm_error *error) {
    dm_reading reading;
    dm_proposals proposals = {0};
    dm_drafts drafts;
    dm_cast cast;
    dm_status status = dm_reading_new(attributor, document, &reading, error);
    *attribution = (dm_attribution){0};
    if (status == DM_OK) {
        status = propose(&reading, &proposals, error);
    }
    if (status == DM_OK) {
        status = dm_drafts_make(&reading, &proposals, &drafts, error);
    }
    if (status == DM_OK) {
        status = dm_cast_new(&reading, &cast, error);
    }
    if (status == DM_OK) {
        status = dm_resolve_sources(&cast, &drafts, error);
    }
    if (status != DM_OK) {
        return status;
    }
    dm_affiliations_infer(&cast, &drafts);
    dm_targets_find(&cast, &drafts);
    for (size_t i = 0; i < drafts.count; i++) {
        drafts.items[i].unit.modality = dm_modality_of(&reading, &drafts.items[i]);
    }
    attribution->unclosed = reading.quotations.unclosed;
    attribution->parse = proposals.parse;
    status = dm_speakers_list(&cast, &drafts, attribution, error);
    return status == DM_OK ? list_narration(&reading, attribution, error) : status;
}
