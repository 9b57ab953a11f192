/* The learned engine: proposes who said what from weights that were trained on annotated news.
 *
 *   words -> tags -> trees (learned/view.h) -> cues (learned/cue_score.h) -> content and source of each cue
 *   (learned/sequence.h) -> candidates, scored and chosen together (learned/choice.h) -> proposals
 *
 * An engine is read-only after it is opened and may be shared by threads. */
#ifndef DM_ATTRIBUTION_ENGINE_H
#define DM_ATTRIBUTION_ENGINE_H

#include "attribution/attribution.h"
#include "base/hash.h"
#include "syntax/parser.h"

typedef struct dm_engine dm_engine;

/* Opens weights in memory. Trusted ones (built into the library) must stay where they are, aligned to 64
 * bytes, as long as the engine lives, and are used in place; others are copied and checked to the last byte.
 * DM_BAD_MODEL, DM_NO_MEMORY. The caller frees the engine. */
dm_status dm_engine_open(dm_text weights, bool trusted, dm_engine **engine, dm_error *error);
void dm_engine_free(dm_engine *engine);

/* Adds proposals in text order of their cues, class DM_CUE_NONE, with a confidence that is the probability of
 * being right in content and source on news of the training's kind. Contents never cut a quotation in two,
 * but for one that holds the cue itself. Everything lives in the document's arena. Linear in the tokens.
 * DM_NO_MEMORY. */
dm_status dm_engine_propose(const dm_engine *engine, const dm_document *document,
                            const dm_quotations *quotations, dm_proposals *proposals, dm_error *error);

/* Tags and trees of a document, in its arena, for features over dependencies. DM_NO_MEMORY. */
dm_status dm_engine_parse(const dm_engine *engine, const dm_document *document, dm_parse *parse,
                          dm_error *error);

/* Names the weights of tagger and parser: engines of one digest parse alike. DM_NO_MEMORY. */
dm_status dm_engine_parser_digest(const dm_engine *engine, char digits[DM_SHA256_DIGITS + 1],
                                  dm_error *error);

#endif
