#include "api/article.h"

#include <math.h>

#include "records/record.h"
#include "records/writer.h"

dm_status dm_article_new(dm_text id, dm_text text, dm_article **article, dm_error *error) {
    dm_arena *arena = dm_arena_new(0);
    dm_article *fresh = arena ? dm_arena_take(arena, 1, sizeof *fresh) : NULL;
    if (fresh) {
        fresh->arena = arena;
        fresh->annotation.item =
            (dm_item){.id = dm_arena_copy(arena, id), .text = dm_arena_copy(arena, text), .line = 1};
    }
    if (!fresh || !fresh->annotation.item.id.bytes || !fresh->annotation.item.text.bytes) {
        dm_arena_free(arena);
        return dm_out_of_memory(error);
    }
    *article = fresh;
    return DM_OK;
}

void dm_article_free(dm_article *article) {
    if (article) {
        dm_arena_free(article->arena);
    }
}

/* ---- strings */

static bool copy(dm_article *article, dm_text text, const char **string) {
    *string = dm_arena_copy(article->arena, text).bytes;
    return *string != NULL;
}

static bool copy_span(dm_article *article, dm_span span, const char **string) {
    return copy(article, dm_text_slice(article->annotation.document.text, span), string);
}

static bool complete_speaker(dm_article *article, const dm_speaker *speaker, dm_speaker_words *words) {
    return copy(article, speaker->name, &words->name) && copy(article, speaker->role, &words->role) &&
           copy(article, speaker->affiliation, &words->affiliation);
}

static bool complete_unit(dm_article *article, const dm_unit *unit, dm_unit_words *words) {
    dm_buffer text = {0};
    dm_record_unit_words(&article->annotation, unit, &text);
    bool complete = !text.failed && copy(article, dm_buffer_text(&text), &words->text);
    dm_buffer_free(&text);
    dm_text target = unit->target_name;
    return complete && copy_span(article, unit->source, &words->source) &&
           copy_span(article, unit->cue, &words->cue) &&
           (target.length ? copy(article, target, &words->target)
                          : copy_span(article, unit->target, &words->target));
}

static bool complete_json(dm_article *article) {
    static const dm_record_options options = {.kind = DM_OUTPUT_JSONL};
    dm_buffer json = {0};
    dm_record_write(&options, &article->options, &article->annotation, 0, &json);
    bool complete =
        !json.failed && copy(article, (dm_text){json.bytes, json.length - strlen("\n")}, &article->json);
    dm_buffer_free(&json);
    return complete;
}

dm_status dm_article_complete(dm_article *article, dm_error *error) {
    const dm_attribution *attribution = &article->annotation.attribution;
    article->speakers = dm_arena_take(article->arena, attribution->speaker_count, sizeof *article->speakers);
    article->units = dm_arena_take(article->arena, attribution->unit_count, sizeof *article->units);
    bool complete = article->speakers && article->units && complete_json(article);
    for (size_t i = 0; i < attribution->speaker_count && complete; i++) {
        complete = complete_speaker(article, &attribution->speakers[i], &article->speakers[i]);
    }
    for (size_t i = 0; i < attribution->unit_count && complete; i++) {
        complete = complete_unit(article, &attribution->units[i], &article->units[i]);
    }
    return complete ? DM_OK : dm_out_of_memory(error);
}

/* ---- what callers read */

const char *dm_article_json(const dm_article *article) {
    return article->json;
}

static dm_extent extent_of(const dm_article *article, dm_span span) {
    const dm_document *document = &article->annotation.document;
    return (dm_extent){dm_document_characters(document, span.start),
                       dm_document_characters(document, span.end)};
}

static const dm_speaker *speaker_at(const dm_article *article, size_t speaker) {
    return &article->annotation.attribution.speakers[speaker];
}

size_t dm_article_speaker_count(const dm_article *article) {
    return article->annotation.attribution.speaker_count;
}

const char *dm_article_speaker_name(const dm_article *article, size_t speaker) {
    return article->speakers[speaker].name;
}

const char *dm_article_speaker_kind(const dm_article *article, size_t speaker) {
    return dm_speaker_kind_name(speaker_at(article, speaker)->kind);
}

const char *dm_article_speaker_role(const dm_article *article, size_t speaker) {
    return article->speakers[speaker].role;
}

const char *dm_article_speaker_affiliation(const dm_article *article, size_t speaker) {
    return article->speakers[speaker].affiliation;
}

size_t dm_article_speaker_mention_count(const dm_article *article, size_t speaker) {
    return speaker_at(article, speaker)->mention_count;
}

dm_extent dm_article_speaker_mention(const dm_article *article, size_t speaker, size_t mention) {
    return extent_of(article, speaker_at(article, speaker)->mentions[mention]);
}

bool dm_article_speaker_score(const dm_article *article, size_t speaker, size_t model, double *score,
                              double *low, double *high) {
    const dm_summary *summary = &article->annotation.speakers[speaker * article->options.model_count + model];
    bool known = summary->units > 0 && !isnan(summary->score);
    *score = known ? summary->score : NAN;
    *low = known ? summary->low : NAN;
    *high = known ? summary->high : NAN;
    return known;
}

static const dm_unit *unit_at(const dm_article *article, size_t unit) {
    return &article->annotation.attribution.units[unit];
}

static const dm_score *score_at(const dm_article *article, size_t unit, size_t model) {
    return &article->annotation.units[unit * article->options.model_count + model].score;
}

size_t dm_article_unit_count(const dm_article *article) {
    return article->annotation.attribution.unit_count;
}

const char *dm_article_unit_kind(const dm_article *article, size_t unit) {
    return dm_unit_kind_name(unit_at(article, unit)->kind);
}

const char *dm_article_unit_text(const dm_article *article, size_t unit) {
    return article->units[unit].text;
}

size_t dm_article_unit_span_count(const dm_article *article, size_t unit) {
    return unit_at(article, unit)->span_count;
}

dm_extent dm_article_unit_span(const dm_article *article, size_t unit, size_t span) {
    return extent_of(article, unit_at(article, unit)->spans[span]);
}

size_t dm_article_unit_speaker(const dm_article *article, size_t unit) {
    uint32_t speaker = unit_at(article, unit)->speaker;
    return speaker == DM_NONE ? DM_NOBODY : speaker;
}

const char *dm_article_unit_source(const dm_article *article, size_t unit) {
    return article->units[unit].source;
}

const char *dm_article_unit_cue(const dm_article *article, size_t unit) {
    return article->units[unit].cue;
}

const char *dm_article_unit_cue_class(const dm_article *article, size_t unit) {
    const char *name = dm_cue_class_name(unit_at(article, unit)->cue_class);
    return name ? name : "";
}

const char *dm_article_unit_modality(const dm_article *article, size_t unit) {
    return dm_modality_name(unit_at(article, unit)->modality);
}

const char *dm_article_unit_target(const dm_article *article, size_t unit) {
    return article->units[unit].target;
}

double dm_article_unit_confidence(const dm_article *article, size_t unit) {
    return (double)unit_at(article, unit)->confidence;
}

size_t dm_article_unit_label(const dm_article *article, size_t unit, size_t model) {
    return score_at(article, unit, model)->label;
}

double dm_article_unit_probability(const dm_article *article, size_t unit, size_t model, size_t label) {
    return score_at(article, unit, model)->probability[label];
}

double dm_article_unit_score(const dm_article *article, size_t unit, size_t model) {
    return score_at(article, unit, model)->score;
}
