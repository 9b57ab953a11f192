/* The parts of the engine of rules: frames of a cue with its source, where contents begin and end, and who
 * claims which quotation. rules.c tells the story. */
#ifndef DM_ATTRIBUTION_RULES_RULES_PARTS_H
#define DM_ATTRIBUTION_RULES_RULES_PARTS_H

#include "attribution/cue.h"
#include "attribution/rules/rules.h"

/* Where the source of a frame was found. */
typedef enum dm_source_place {
    DM_SOURCE_NOWHERE,
    DM_SOURCE_BEFORE,    /* he said */
    DM_SOURCE_BEHIND,    /* said the minister; according to the minister */
    DM_SOURCE_NOBODY,    /* it was said; reportedly */
    DM_SOURCE_INHERITED, /* he said ..., adding; and insists */
} dm_source_place;

/* A cue outside quotations and its source. */
typedef struct dm_frame {
    dm_cue_match cue;
    dm_range verb;   /* the cue with its auxiliaries and adverbs */
    dm_range source; /* empty: none */
    dm_range clause; /* source, cue and what belongs to them, appositions and commas too */
    uint8_t place;   /* dm_source_place */
    bool participle; /* saying, adding */
    bool used;       /* a content was found for it */
} dm_frame;

typedef struct dm_rules {
    const dm_reading *reading;
    dm_proposals *proposals;
    dm_frame *frames; /* [frame_count] of the paragraph at hand, in text order */
    size_t frame_count;
    size_t frame_capacity;
    uint32_t *claimed;    /* [quotations.count] number of the proposal that holds the quotation, or DM_NONE */
    dm_range guest;       /* who answers in an interview; empty: nobody has yet */
    uint32_t *lines;      /* [words] paragraphs whose label is a name that ends in the word */
    size_t name_labels;   /* paragraphs with a label that comes back */
    size_t labels;        /* paragraphs of the document that begin with a label and a colon */
    uint32_t covered;     /* token behind the last indirect content */
    dm_range last_source; /* of the last proposal with one, in text order */
    uint32_t last_paragraph; /* its paragraph */
    uint32_t last_speaker;   /* its number */
} dm_rules;

/* Rules over a reading, with no quotation claimed. False when memory ends. */
bool dm_rules_start(dm_rules *rules, const dm_reading *reading, dm_proposals *proposals);

/* The frames of one paragraph, in text order. False when memory ends. */
bool dm_frames_find(dm_rules *rules, uint32_t paragraph);

/* Where the content of a frame begins to the right of its cue; `limit` or more: it has none there. */
uint32_t dm_content_start(const dm_reading *reading, const dm_frame *frame, uint32_t limit,
                          uint8_t *complement);

/* Behind "on Monday" and adverbs that follow a cue. */
uint32_t dm_time_end(const dm_reading *reading, uint32_t at, uint32_t limit);

/* Where a content that begins at `start` ends, given what it is (DM_TAKES_...). */
uint32_t dm_content_end(const dm_reading *reading, uint32_t start, uint32_t limit, uint8_t complement);

/* Quotations of a paragraph to the frames beside them. False when memory ends. */
bool dm_claim_quotations(dm_rules *rules, uint32_t paragraph);

/* "According to X", "reportedly" and ", X confirmed." in sentences of which no token is taken. False when
 * memory ends. */
bool dm_propose_attributed(dm_rules *rules, const bool *taken);

/* For every token the proposal whose cue begins there, or DM_NONE; NULL when memory ends. */
uint32_t *dm_cues_of_proposals(const dm_rules *rules);

/* Gives proposals of another engine the source beside their cue, by the frames of the paragraph, where they
 * have none or one from beyond another cue. */
void dm_mend_sources(const dm_rules *rules, const uint32_t *proposal_at);

/* "The deal is, in the words of X, "a bridge"": gives proposals of another engine that hold the quotation
 * alone the words before it, which end with "is". False when memory ends. */
bool dm_complete_quoted(const dm_rules *rules, const uint32_t *proposal_at, const bool *taken);

/* The longer ones that are left, to who spoke last. False when memory ends. */
bool dm_claim_bare_quotations(dm_rules *rules, uint32_t paragraph);

/* "NAME: ...", '"..." - Name', "Kremlin: ..." and their like. False when memory ends. */
bool dm_read_layout(dm_rules *rules, uint32_t paragraph);

/* Remembers who speaks in a proposal, for quotations that nobody claims; sources that are nobody to go on
 * with are passed over. */
void dm_rules_note_speaker(dm_rules *rules, const dm_proposal *proposal);

/* Counts the paragraphs that begin as those of a transcript do. False when memory ends. */
bool dm_labels_count(dm_rules *rules);

/* A proposal of one content; NULL when memory ends. */
dm_proposal *dm_propose(dm_rules *rules, dm_range content, const dm_frame *frame, float confidence);

#endif
