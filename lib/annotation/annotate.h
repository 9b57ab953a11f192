/* The main job: one item in, one annotation out. The story of the program in the order of lib's folders:
 *
 *   item -> document -> attribution -> passages -> scores -> annotation (-> record)
 */
#ifndef DM_ANNOTATION_ANNOTATE_H
#define DM_ANNOTATION_ANNOTATE_H

#include "attribution/attribution.h"
#include "document/item.h"
#include "model/model.h"

enum { DM_MODELS_MAXIMUM = 16 };

/* What one model says of one unit or paragraph. */
typedef struct dm_judgement {
    dm_score score;
    dm_evidence *evidence; /* [evidence_count] */
    size_t evidence_count;
} dm_judgement;

/* A speaker's units taken together, per model: mean score with an interval that shrinks toward the document's
 * mean when units are few. */
typedef struct dm_summary {
    uint32_t label;
    double score;
    double low, high; /* 95 % */
    uint32_t units;
    uint32_t counts[DM_LABELS_MAXIMUM]; /* units by label */
} dm_summary;

typedef struct dm_annotation {
    dm_item item;    /* as read; its bytes live in the caller's arena */
    dm_error error;  /* status DM_OK: the rest is there */
    char sha256[65]; /* of the item's text; empty with rows, most of whose records do not hold it */
    const char
        *other_language; /* code of the text's language, in which some model did not learn; NULL: none */
    dm_document document;
    dm_attribution attribution; /* without the units that are left out */
    size_t left_out;            /* units below minimum_confidence */
    dm_judgement *units;        /* [unit_count * model_count] */
    dm_judgement *narration;    /* [narration_count * model_count] */
    dm_summary *speakers;       /* [speaker_count * model_count]; of a speaker without units: zero */

    /* Units speaker by speaker, each in text order: speaker i has speaker_units[speaker_first[i]] up to
     * speaker_first[i + 1]. What would be speaker number speaker_count are the units of nobody. */
    uint32_t *speaker_units; /* [unit_count] indices of units */
    uint32_t *speaker_first; /* [speaker_count + 2] */

    dm_judgement *row; /* [model_count] with rows, else NULL */
} dm_annotation;

typedef struct dm_annotator_options {
    const dm_model *models[DM_MODELS_MAXIMUM]; /* shared, not owned */
    size_t model_count;
    bool rows;                 /* every item is one unit: no splitting, no attribution */
    size_t explain;            /* reasons a judgement; 0: none */
    double minimum_confidence; /* units of a smaller attribution confidence are left out */
} dm_annotator_options;

/* One a thread: holds a workspace. */
typedef struct dm_annotator dm_annotator;
dm_status dm_annotator_new(const dm_annotator_options *options, const dm_attributor *attributor,
                           dm_annotator **annotator, dm_error *error);
void dm_annotator_free(dm_annotator *annotator);

/* Annotates an item; everything lives in `arena`. A fault of the item (also memory or a limit within it) is
 * in annotation->error and the call succeeds: no document costs another. */
dm_status dm_annotate(dm_annotator *annotator, const dm_item *item, dm_arena *arena,
                      dm_annotation *annotation, dm_error *error);

#endif
