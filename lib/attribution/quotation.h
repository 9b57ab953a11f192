/* Quotation marks to quotations: the hard constraint of all that follows. */
#ifndef DM_ATTRIBUTION_QUOTATION_H
#define DM_ATTRIBUTION_QUOTATION_H

#include "attribution/attribution.h"

/* Finds the quotations of every paragraph that can hold speech (headline, standfirst, body). A quotation
 * never runs past its paragraph: one that is not closed ends there, and goes on where the next body paragraph
 * opens with a mark of the same style. Marks of one style inside another give quotations inside quotations,
 * at most eight deep. Everything lives in the document's arena; linear in the tokens. DM_NO_MEMORY. */
dm_status dm_quotations_find(const dm_document *document, dm_quotations *quotations, dm_error *error);

/* The tokens between the marks: without the opening mark, and without the closing one where there is one. */
dm_range dm_quotation_words(const dm_document *document, const dm_quotation *quotation);

#endif
