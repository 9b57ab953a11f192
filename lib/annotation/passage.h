/* From what was found to what is scored: passages of a document with the roles in them. */
#ifndef DM_ANNOTATION_PASSAGE_H
#define DM_ANNOTATION_PASSAGE_H

#include "attribution/attribution.h"
#include "document/item.h"
#include "features/features.h"

/* A unit: from the first to the last of its source, cue and contents. */
dm_passage dm_passage_of_unit(const dm_document *document, const dm_unit *unit);

/* A paragraph of narration: nobody speaks in it. */
dm_passage dm_passage_of_paragraph(const dm_document *document, uint32_t paragraph);

/* A labelled row: the whole text, with the roles that the item names. */
dm_passage dm_passage_of_row(const dm_document *document, const dm_item *item);

#endif
