#include "train/engine/articles.h"

#include <stdlib.h>

#include <cjson/cJSON.h>

#include "attribution/quotation.h"
#include "base/file.h"
#include "train/engine/feature_index.h"

enum { FILE_LIMIT = 64 << 20, SPANS_MOST = 64 };

/* ---- gold spans to tokens */

/* Pairs of code points to ranges of tokens; returns how many there are. */
static size_t read_spans(const article *item, const cJSON *spans, dm_range *ranges) {
    size_t count = 0;
    const cJSON *span = NULL;
    cJSON_ArrayForEach(span, spans) {
        int start = cJSON_GetArrayItem(span, 0)->valueint;
        int end = cJSON_GetArrayItem(span, 1)->valueint;
        dm_span bytes = {dm_document_byte(&item->document, (uint32_t)start),
                         dm_document_byte(&item->document, (uint32_t)end)};
        dm_range range = dm_document_range(&item->document, bytes);
        if (range.first < range.end && count < SPANS_MOST) {
            ranges[count++] = range;
        }
    }
    return count;
}

/* How well a token stands for its cue: a main verb, else a noun, else a word, else anything. */
static int head_worth(const dm_view *view, uint32_t token) {
    bool auxiliary = dm_view_is(view, token, DM_SEEN_AUXILIARY);
    dm_part part = dm_parse_part(&view->parse, token);
    int worth = 0;
    if (dm_view_is(view, token, DM_SEEN_VERB) && !auxiliary) {
        worth = 4;
    } else if (part == DM_PART_NOUN || part == DM_PART_PROPN) {
        worth = 3;
    } else if (view->document->tokens[token].kind == DM_TOKEN_WORD && !auxiliary) {
        worth = 2;
    }
    return worth * 2 + dm_cue_part(view, token);
}

static uint32_t head_of(const dm_view *view, const dm_range *cues, size_t count) {
    uint32_t head = DM_NONE;
    int best = -1;
    for (size_t range = 0; range < count; range++) {
        for (uint32_t token = cues[range].first; token < cues[range].end; token++) {
            int worth = head_worth(view, token);
            if (worth > best) {
                best = worth;
                head = token;
            }
        }
    }
    return head;
}

static dm_range *copy_ranges(dm_arena *arena, const dm_range *ranges, size_t count) {
    dm_range *copy = dm_arena_take(arena, count, sizeof *copy);
    if (copy != NULL && count > 0) {
        memcpy(copy, ranges, count * sizeof *copy);
    }
    return copy;
}

static void read_gold(article *item, const cJSON *attributions) {
    dm_range ranges[SPANS_MOST];
    item->gold = must_resize(NULL, (size_t)cJSON_GetArraySize(attributions), sizeof *item->gold);
    const cJSON *attribution = NULL;
    cJSON_ArrayForEach(attribution, attributions) {
        gold_attribution *gold = &item->gold[item->gold_count++];
        gold->content_count = read_spans(item, cJSON_GetObjectItem(attribution, "content"), ranges);
        gold->contents = copy_ranges(item->arena, ranges, gold->content_count);
        gold->source_count = read_spans(item, cJSON_GetObjectItem(attribution, "source"), ranges);
        gold->sources = copy_ranges(item->arena, ranges, gold->source_count);
        size_t cues = read_spans(item, cJSON_GetObjectItem(attribution, "cue"), ranges);
        gold->head = head_of(&item->view, ranges, cues);
        if (gold->head != DM_NONE) {
            item->is_cue[gold->head] = true;
        }
    }
}

/* ---- reading */

static dm_status read_article(const cJSON *record, const dm_tagger *tagger, const dm_parser *parser,
                              article *item, dm_error *error) {
    *item = (article){.arena = dm_arena_new(0)};
    if (item->arena == NULL) {
        return dm_out_of_memory(error);
    }
    item->id = strdup(cJSON_GetObjectItem(record, "id")->valuestring);
    dm_text text = dm_text_of(cJSON_GetObjectItem(record, "text")->valuestring);
    text = dm_arena_copy(item->arena, text);
    dm_status status = dm_document_read(text, item->arena, &item->document, error);
    if (status == DM_OK) {
        status = dm_quotations_find(&item->document, &item->quotations, error);
    }
    if (status == DM_OK) {
        status =
            dm_view_new(tagger, parser, &item->document, &item->quotations, item->arena, &item->view, error);
    }
    if (status == DM_OK) {
        item->prior = dm_arena_take(item->arena, item->document.token_count, 1);
        item->view.prior = item->prior;
        item->is_cue = dm_arena_take(item->arena, item->document.token_count, 1);
        read_gold(item, cJSON_GetObjectItem(record, "attributions"));
    }
    return status;
}

static bool belongs(size_t number, article_part part) {
    switch (part) {
    case ARTICLES_DEVELOP:
        return number % 10 == 8;
    case ARTICLES_TEST:
        return number % 10 == 9;
    case ARTICLES_TRAIN:
        return number % 10 < 8;
    default:
        return true;
    }
}

dm_status articles_read(const char *path, article_part part, size_t most, const dm_tagger *tagger,
                        const dm_parser *parser, articles *articles_out, dm_error *error) {
    dm_arena *arena = dm_arena_new(0);
    dm_text bytes = {0};
    dm_text line = {0};
    size_t number = 0;
    *articles_out = (articles){0};
    dm_status status =
        arena == NULL ? dm_out_of_memory(error) : dm_file_read(path, FILE_LIMIT, arena, &bytes, error);
    while (status == DM_OK && dm_text_next_field(&bytes, '\n', &line) && articles_out->count < most) {
        if (line.length == 0 || !belongs(number++, part)) {
            continue;
        }
        cJSON *record = cJSON_ParseWithLength(line.bytes, line.length);
        articles_out->items =
            must_resize(articles_out->items, articles_out->count + 1, sizeof *articles_out->items);
        status = record == NULL ? dm_fail(error, DM_BAD_INPUT, "%s: line %zu is no JSON", path, number)
                                : read_article(record, tagger, parser,
                                               &articles_out->items[articles_out->count++], error);
        cJSON_Delete(record);
    }
    for (size_t place = 0; place < articles_out->count; place++) { /* the list has moved while it grew */
        article *item = &articles_out->items[place];
        item->view.document = &item->document;
        item->view.quotations = &item->quotations;
    }
    dm_arena_free(arena);
    return status;
}

void articles_free(articles *list) {
    for (size_t number = 0; number < list->count; number++) {
        free(list->items[number].id);
        free(list->items[number].gold);
        dm_arena_free(list->items[number].arena);
    }
    free(list->items);
    *list = (articles){0};
}

/* ---- what is right */

static bool is_word(const article *item, uint32_t token) {
    return item->document.tokens[token].kind <= DM_TOKEN_NUMBER;
}

static bool inside(const dm_range *ranges, size_t count, uint32_t token) {
    for (size_t range = 0; range < count; range++) {
        if (token >= ranges[range].first && token < ranges[range].end) {
            return true;
        }
    }
    return false;
}

static size_t words_in(const article *item, const dm_range *ranges, size_t count) {
    size_t words = 0;
    for (size_t range = 0; range < count; range++) {
        for (uint32_t token = ranges[range].first; token < ranges[range].end; token++) {
            words += is_word(item, token);
        }
    }
    return words;
}

/* Names and nouns count; function words are in every source. */
static bool bears_content(const article *item, uint32_t token) {
    dm_part part = dm_parse_part(&item->view.parse, token);
    return is_word(item, token) && part != DM_PART_DET && part != DM_PART_ADP && part != DM_PART_PART &&
           part != DM_PART_CCONJ;
}

static bool right_source(const article *item, const dm_candidate *candidate, const gold_attribution *gold) {
    dm_range source = candidate->source;
    if (gold->source_count == 0 || source.first == source.end) {
        return gold->source_count == 0 && source.first == source.end;
    }
    bool any = false;
    for (uint32_t token = source.first; token < source.end; token++) {
        any = any || (inside(gold->sources, gold->source_count, token) && bears_content(item, token));
    }
    return any;
}

bool article_is_right(const article *item, const dm_candidate *candidate, const gold_attribution *gold) {
    size_t shared = 0;
    for (uint32_t part = 0; part < candidate->content_count; part++) {
        dm_range range = candidate->contents[part];
        for (uint32_t token = range.first; token < range.end; token++) {
            shared += is_word(item, token) && inside(gold->contents, gold->content_count, token);
        }
    }
    size_t words = words_in(item, gold->contents, gold->content_count) +
                   words_in(item, candidate->contents, candidate->content_count);
    return 10 * 2 * shared >= 8 * words && shared > 0 && right_source(item, candidate, gold);
}
