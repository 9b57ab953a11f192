/* A document as the learned engine sees it: its parse and quotations, and what features ask again and again,
 * computed once, so that each question later costs a look or a subtraction. */
#ifndef DM_ATTRIBUTION_LEARNED_VIEW_H
#define DM_ATTRIBUTION_LEARNED_VIEW_H

#include "attribution/attribution.h"
#include "syntax/parser.h"

/* What a token is, as flags. */
enum {
    DM_SEEN_VERB = 1,         /* verb or auxiliary */
    DM_SEEN_NOMINAL = 2,      /* noun, name or pronoun */
    DM_SEEN_AUXILIARY = 4,    /* a word that stands between a subject and its main verb */
    DM_SEEN_MARK = 8,         /* a quotation mark */
    DM_SEEN_BREAK = 16,       /* comma, semicolon or dash */
    DM_SEEN_SUBORDINATOR = 32 /* that, who, which */
};

/* Numbers of things before each token, so that those between two tokens are a difference. */
typedef struct dm_counts {
    uint32_t breaks;
    uint32_t verbs; /* main verbs */
    uint32_t subordinators;
    uint32_t marks;
    uint32_t quoted; /* words inside quotations */
    uint32_t rivals; /* likely cues outside quotations; filled after cues are scored */
} dm_counts;

typedef struct dm_view {
    const dm_document *document;
    const dm_quotations *quotations;
    dm_parse parse;
    uint8_t *seen;           /* [token_count] DM_SEEN_... */
    dm_counts *counts;       /* [token_count + 1] */
    uint32_t *subtree_first; /* [token_count] first token below (and with) each token */
    uint32_t *subtree_end;   /* [token_count] behind the last */
    uint32_t *first_child;   /* [token_count] or DM_NONE */
    uint32_t *next_sibling;  /* [token_count] or DM_NONE; children in text order */
    float *cue_alone;        /* [token_count] probability that the token heads a cue, of its own */
    const uint8_t *prior;    /* [token_count] steps of how often the lemmas are cues; with the cues */
    float *cue;              /* [token_count] the same in view of the likely cues beside it */
} dm_view;

/* Parses the document and fills everything but the cues, in `arena`. Linear. DM_NO_MEMORY. */
dm_status dm_view_new(const dm_tagger *tagger, const dm_parser *parser, const dm_document *document,
                      const dm_quotations *quotations, dm_arena *arena, dm_view *view, dm_error *error);

static inline const dm_word *dm_view_word(const dm_view *view, uint32_t token) {
    return &view->parse.words[token];
}

static inline const dm_sentence *dm_view_sentence(const dm_view *view, uint32_t token) {
    return &view->document->sentences[view->document->tokens[token].sentence];
}

static inline uint32_t dm_view_paragraph(const dm_view *view, uint32_t token) {
    return dm_view_sentence(view, token)->paragraph;
}

static inline uint32_t dm_view_quotation(const dm_view *view, uint32_t token) {
    return view->quotations->around[token];
}

static inline bool dm_view_is(const dm_view *view, uint32_t token, unsigned flags) {
    return (view->seen[token] & flags) != 0;
}

enum { DM_VIEW_BEFORE = 1, DM_VIEW_BEHIND = 2 };

/* In the paragraph of `home`, a word's form and tag; stand-ins beyond its edges. */
static inline uint64_t dm_view_form(const dm_view *view, dm_range home, int64_t token) {
    if (token < home.first) {
        return DM_VIEW_BEFORE;
    }
    return token < home.end ? view->parse.words[token].form : DM_VIEW_BEHIND;
}

static inline uint64_t dm_view_tag(const dm_view *view, dm_range home, int64_t token) {
    if (token < home.first) {
        return DM_TAGS_MOST + DM_VIEW_BEFORE;
    }
    return token < home.end ? view->parse.tag[token] : (uint64_t)(DM_TAGS_MOST + DM_VIEW_BEHIND);
}

#endif
