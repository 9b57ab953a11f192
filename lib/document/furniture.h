/* What a paragraph's own words say about its kind, wherever it stands. */
#ifndef DM_DOCUMENT_FURNITURE_H
#define DM_DOCUMENT_FURNITURE_H

#include "document/document.h"

/* FURNITURE or CAPTION when the words are those of a page's furniture or of a picture, else BODY. */
dm_paragraph_kind dm_furniture_kind(dm_text paragraph);

/* Whether the paragraph heads a list of links to other articles. */
bool dm_furniture_heads_links(dm_text paragraph);

/* Whether the paragraph names its author: By Anna Example and Ben Sample, Agency. */
bool dm_furniture_is_byline(dm_text paragraph);

/* Whether the paragraph ends as sentences do, closing marks and words in brackets aside. */
bool dm_ends_sentence(dm_text paragraph);

#endif
