/* Who said what: units (quotations and reported statements), the speakers they belong to, and what is
 * nobody's.
 *
 *   document -> quotations (marks) -> proposals (an engine) -> units -> speakers
 *
 * The engine is a seam: whatever proposes contents, cues and sources as ranges of tokens can stand there.
 * Quotation marks are a hard constraint for all of them: no content cuts a quotation in two or runs past its
 * end. */
#ifndef DM_ATTRIBUTION_ATTRIBUTION_H
#define DM_ATTRIBUTION_ATTRIBUTION_H

#include "document/document.h"

/* What stands between one opening mark and its closing mark, marks included. A quotation reopened at the
 * start of the next paragraph gives one quotation a paragraph, linked by `continues`. */
typedef struct dm_quotation {
    dm_range tokens;    /* from the opening to the closing mark, or to the end of the paragraph */
    uint32_t paragraph; /* index */
    uint32_t continues; /* the quotation of an earlier paragraph that this one goes on with, or DM_NONE */
    uint32_t inside;    /* the quotation around this one, or DM_NONE */
    bool closed;        /* the closing mark was found, here or in a paragraph that goes on */
    bool speech;        /* false: scare quotes, titles, single words */
} dm_quotation;

/* All quotations of a document in the order of their opening marks. */
typedef struct dm_quotations {
    dm_quotation *items; /* [count] */
    size_t count;
    uint32_t *around; /* [token_count] the outermost quotation that holds the token (marks too), or DM_NONE */
    size_t unclosed;  /* quotations whose closing mark is missing */
} dm_quotations;

typedef enum dm_unit_kind { DM_UNIT_DIRECT, DM_UNIT_MIXED, DM_UNIT_INDIRECT } dm_unit_kind;

typedef enum dm_cue_class {
    DM_CUE_NONE,
    DM_CUE_STATEMENT,
    DM_CUE_CLAIM,
    DM_CUE_PROMISE,
    DM_CUE_DEMAND,
    DM_CUE_THREAT,
    DM_CUE_WARNING,
    DM_CUE_OFFER,
    DM_CUE_QUESTION,
    DM_CUE_DENIAL,
    DM_CUE_ACCUSATION,
    DM_CUE_AGREEMENT,
    DM_CUE_OPINION
} dm_cue_class;

typedef enum dm_modality {
    DM_MODALITY_ACTUAL,
    DM_MODALITY_CONDITIONAL,
    DM_MODALITY_DENIED,
    DM_MODALITY_REQUESTED,
    DM_MODALITY_HYPOTHETICAL
} dm_modality;

typedef enum dm_speaker_kind {
    DM_SPEAKER_PERSON,
    DM_SPEAKER_STATE,
    DM_SPEAKER_ORGANISATION,
    DM_SPEAKER_GROUP,
    DM_SPEAKER_ANONYMOUS
} dm_speaker_kind;

static inline bool dm_range_is_empty(dm_range range) {
    return range.first >= range.end;
}

struct dm_parse;

/* What an engine finds: contents as tokens, in text order, not overlapping. */
typedef struct dm_proposal {
    dm_range *contents; /* [content_count] */
    size_t content_count;
    dm_range cue;       /* absent: first == end */
    dm_range source;    /* absent: nobody is named */
    dm_cue_class class; /* DM_CUE_NONE: as the lexicon classes the cue */
    float confidence;   /* in [0, 1] */
} dm_proposal;

/* What an engine found in a document; in any order, contents may nest. Memory: the document's arena. */
typedef struct dm_proposals {
    dm_proposal *items; /* [count] */
    size_t count;
    size_t capacity;
    const struct dm_parse *parse; /* of the document; NULL: the engine made none */
    const float *cues; /* [token_count] how likely each token heads a cue; NULL: the engine does not say */
} dm_proposals;

typedef struct dm_unit {
    dm_unit_kind kind;
    dm_span *spans; /* [span_count] bytes of the document, trimmed, without the outer marks' white space */
    size_t span_count;
    dm_span passage;    /* bytes from the first to the last of source, cue and contents: what is scored */
    uint32_t paragraph; /* of the first span */
    uint32_t speaker;   /* index into speakers, or DM_NONE: the text names nobody */
    const char *reason; /* why there is no speaker; NULL when there is one */
    dm_span source;
    dm_span cue;
    dm_cue_class cue_class;
    dm_modality modality;
    dm_span target;      /* the party addressed; empty: none shown */
    dm_text target_name; /* canonical */
    dm_text target_code; /* ISO 3166-1 alpha-3 or the organisation's short name; empty: none */
    float confidence;    /* in [0, 1] */
} dm_unit;

typedef struct dm_speaker {
    dm_speaker_kind kind;
    dm_text name; /* fullest form in the document, or the canonical name of a state or organisation */
    dm_text role;
    dm_text affiliation;
    dm_text code;      /* of the state or organisation itself; empty: none */
    dm_span *mentions; /* [mention_count] bytes, in text order */
    size_t mention_count;
} dm_speaker;

typedef struct dm_attribution {
    dm_unit *units; /* [unit_count] in text order of the first span */
    size_t unit_count;
    dm_speaker *speakers; /* [speaker_count] in order of first mention */
    size_t speaker_count;
    uint32_t *narration; /* [narration_count] body paragraphs that no unit covers */
    size_t narration_count;
    size_t unclosed;              /* quotations whose closing mark is missing */
    const struct dm_parse *parse; /* of the document, for further reading; NULL: none was made */
} dm_attribution;

/* Cue words, parties, titles and names from the lexicons, shared read-only by all threads. */
typedef struct dm_attributor dm_attributor;

/* Built from the embedded lexicons. */
dm_status dm_attributor_new(dm_attributor **attributor, dm_error *error);
void dm_attributor_free(dm_attributor *attributor);

/* Everything in `attribution` lives in the document's arena. */
dm_status dm_attribute(const dm_attributor *attributor, const dm_document *document,
                       dm_attribution *attribution, dm_error *error);

/* The words that records use, "direct" to "indirect", "statement" to "opinion" (NULL for none) and so on. */
const char *dm_unit_kind_name(dm_unit_kind kind);
const char *dm_cue_class_name(dm_cue_class class);
const char *dm_modality_name(dm_modality modality);
const char *dm_speaker_kind_name(dm_speaker_kind kind);

#endif
