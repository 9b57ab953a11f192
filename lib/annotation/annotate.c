#include "annotation/annotate.h"

#include <stdlib.h>

#include "annotation/passage.h"
#include "annotation/summary.h"
#include "base/hash.h"
#include "base/size.h"
#include "features/language.h"

struct dm_annotator {
    dm_annotator_options options;
    const dm_attributor *attributor;
    dm_workspace *workspace;
};

dm_status dm_annotator_new(const dm_annotator_options *options, const dm_attributor *attributor,
                           dm_annotator **annotator, dm_error *error) {
    if (options->model_count > DM_MODELS_MAXIMUM) {
        return dm_fail(error, DM_BAD_ARGUMENT, "at most %d models", DM_MODELS_MAXIMUM);
    }
    if (!options->rows && !attributor) {
        return dm_fail(error, DM_BAD_ARGUMENT, "articles need an attributor");
    }
    dm_annotator *fresh = calloc(1, sizeof *fresh);
    dm_workspace *workspace = dm_workspace_new();
    if (!fresh || !workspace) {
        free(fresh);
        dm_workspace_free(workspace);
        return dm_out_of_memory(error);
    }
    *fresh = (dm_annotator){*options, attributor, workspace};
    *annotator = fresh;
    return DM_OK;
}

void dm_annotator_free(dm_annotator *annotator) {
    if (annotator) {
        dm_workspace_free(annotator->workspace);
        free(annotator);
    }
}

/* What all models say of a passage, into judgements[model_count]. */
static dm_status judge(dm_annotator *annotator, const dm_passage *passage, dm_judgement *judgements,
                       dm_error *error) {
    const dm_annotator_options *options = &annotator->options;
    dm_status status = DM_OK;
    for (size_t i = 0; i < options->model_count && status == DM_OK; i++) {
        status =
            dm_model_score(options->models[i], passage, annotator->workspace, &judgements[i].score, error);
        if (status != DM_OK || !options->explain) {
            continue;
        }
        judgements[i].evidence =
            dm_arena_take(passage->document->arena, options->explain, sizeof *judgements[i].evidence);
        status = judgements[i].evidence
                     ? dm_model_explain(options->models[i], passage, annotator->workspace, options->explain,
                                        judgements[i].evidence, &judgements[i].evidence_count, error)
                     : dm_out_of_memory(error);
    }
    return status;
}

/* Zeroed judgements of all models on `count` passages; NULL when memory ends. */
static dm_judgement *take_judgements(const dm_annotator *annotator, dm_arena *arena, size_t count) {
    size_t all;
    return dm_size_multiply(count, annotator->options.model_count, &all)
               ? dm_arena_take(arena, all, sizeof(dm_judgement))
               : NULL;
}

static void leave_out_doubtful(const dm_annotator *annotator, dm_annotation *annotation) {
    dm_attribution *attribution = &annotation->attribution;
    size_t kept = 0;
    for (size_t i = 0; i < attribution->unit_count; i++) {
        if ((double)attribution->units[i].confidence >= annotator->options.minimum_confidence) {
            attribution->units[kept++] = attribution->units[i];
        }
    }
    annotation->left_out = attribution->unit_count - kept;
    attribution->unit_count = kept;
}

static size_t place_of(const dm_attribution *attribution, size_t unit) {
    uint32_t speaker = attribution->units[unit].speaker;
    return speaker == DM_NONE ? attribution->speaker_count : speaker;
}

/* Sorts the units by speaker, by counting. */
static dm_status group_units(dm_annotation *annotation, dm_error *error) {
    const dm_attribution *attribution = &annotation->attribution;
    dm_arena *arena = annotation->document.arena;
    size_t places = attribution->speaker_count + 1;
    annotation->speaker_units =
        dm_arena_take(arena, attribution->unit_count, sizeof *annotation->speaker_units);
    annotation->speaker_first = dm_arena_take(arena, places + 1, sizeof *annotation->speaker_first);
    uint32_t *next = dm_arena_take(arena, places, sizeof *next);
    if (!annotation->speaker_units || !annotation->speaker_first || !next) {
        return dm_out_of_memory(error);
    }
    uint32_t *first = annotation->speaker_first;
    for (size_t i = 0; i < attribution->unit_count; i++) {
        first[place_of(attribution, i) + 1]++;
    }
    for (size_t i = 0; i < places; i++) {
        next[i] = first[i];
        first[i + 1] += first[i];
    }
    for (size_t i = 0; i < attribution->unit_count; i++) {
        annotation->speaker_units[next[place_of(attribution, i)]++] = (uint32_t)i;
    }
    return DM_OK;
}

static dm_status judge_article(dm_annotator *annotator, dm_annotation *annotation, dm_error *error) {
    const dm_document *document = &annotation->document;
    const dm_attribution *attribution = &annotation->attribution;
    size_t models = annotator->options.model_count;
    annotation->units = take_judgements(annotator, document->arena, attribution->unit_count);
    annotation->narration = take_judgements(annotator, document->arena, attribution->narration_count);
    if (!annotation->units || !annotation->narration) {
        return dm_out_of_memory(error);
    }
    dm_status status = DM_OK;
    for (size_t i = 0; i < attribution->unit_count && status == DM_OK; i++) {
        dm_passage passage = dm_passage_of_unit(document, &attribution->units[i]);
        passage.parse = attribution->parse;
        status = judge(annotator, &passage, &annotation->units[i * models], error);
    }
    for (size_t i = 0; i < attribution->narration_count && status == DM_OK; i++) {
        dm_passage passage = dm_passage_of_paragraph(document, attribution->narration[i]);
        passage.parse = attribution->parse;
        status = judge(annotator, &passage, &annotation->narration[i * models], error);
    }
    return status;
}

static dm_status annotate_article(dm_annotator *annotator, dm_annotation *annotation, dm_arena *arena,
                                  dm_error *error) {
    dm_status status = dm_document_read(annotation->item.text, arena, &annotation->document, error);
    if (status == DM_OK) {
        status = dm_attribute(annotator->attributor, &annotation->document, &annotation->attribution, error);
    }
    if (status != DM_OK) {
        return status;
    }
    leave_out_doubtful(annotator, annotation);
    status = group_units(annotation, error);
    if (status == DM_OK) {
        status = judge_article(annotator, annotation, error);
    }
    if (status != DM_OK) {
        return status;
    }
    size_t summaries;
    if (!dm_size_multiply(annotation->attribution.speaker_count, annotator->options.model_count,
                          &summaries)) {
        return dm_out_of_memory(error);
    }
    annotation->speakers = dm_arena_take(arena, summaries, sizeof *annotation->speakers);
    if (!annotation->speakers) {
        return dm_out_of_memory(error);
    }
    dm_summarise(&annotator->options, annotation);
    return DM_OK;
}

static dm_status annotate_row(dm_annotator *annotator, dm_annotation *annotation, dm_arena *arena,
                              dm_error *error) {
    bool sentences = false;
    for (size_t i = 0; i < annotator->options.model_count; i++) {
        sentences =
            sentences || dm_extractor_reads_sentences(dm_model_extractor(annotator->options.models[i]));
    }
    dm_text text = annotation->item.text;
    dm_status status = sentences ? dm_document_read_row(text, arena, &annotation->document, error)
                                 : dm_document_read_words(text, arena, &annotation->document, error);
    if (status != DM_OK) {
        return status;
    }
    annotation->row = take_judgements(annotator, arena, 1);
    if (!annotation->row) {
        return dm_out_of_memory(error);
    }
    dm_passage passage = dm_passage_of_row(&annotation->document, &annotation->item);
    for (size_t i = 0; i < annotator->options.model_count && status == DM_OK; i++) {
        const dm_extractor *extractor = dm_model_extractor(annotator->options.models[i]);
        status = dm_extractor_parse_passage(extractor, &passage, error);
    }
    return status != DM_OK ? status : judge(annotator, &passage, annotation->row, error);
}

/* The language of the text when a model learned from another. */
static const char *find_other_language(const dm_annotator *annotator, dm_text text) {
    const char *language = NULL;
    bool looked = false;
    for (size_t i = 0; i < annotator->options.model_count; i++) {
        const char *learned = dm_model_language(annotator->options.models[i]);
        if (learned && !looked) {
            language = dm_language_of(text);
            looked = true;
        }
        if (!dm_language_fits(learned, language)) {
            return language;
        }
    }
    return NULL;
}

dm_status dm_annotate(dm_annotator *annotator, const dm_item *item, dm_arena *arena,
                      dm_annotation *annotation, dm_error *error) {
    (void)error; /* whatever fails here is the item's own fault or fate */
    *annotation = (dm_annotation){.item = *item, .error = item->error};
    if (item->error.status != DM_OK) {
        return DM_OK;
    }
    if (!annotator->options.rows) {
        dm_sha256(item->text, annotation->sha256);
    }
    dm_error fault = {0};
    dm_status status = annotator->options.rows ? annotate_row(annotator, annotation, arena, &fault)
                                               : annotate_article(annotator, annotation, arena, &fault);
    if (status == DM_OK) {
        annotation->other_language = find_other_language(annotator, annotation->document.text);
    } else {
        annotation->error = fault;
    }
    return DM_OK;
}
