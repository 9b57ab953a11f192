#include "records/json_parse.h"
#include "records/page.h"

/* The facts by name, so that tables can say which one they mean. */
typedef enum page_fact { FACT_TITLE, FACT_DATE, FACT_OUTLET, FACT_LANGUAGE, FACT_COUNT } page_fact;

/* How far a source of a fact is trusted; the highest wins, and of equals the first. */
enum { RANK_NONE, RANK_TITLE_ELEMENT, RANK_HEADING, RANK_META, RANK_OPEN_GRAPH, RANK_JSON_LD };

/* The key of a meta element (in `property`, `name`, `itemprop` or `http-equiv`), and the fact it gives. */
typedef struct meta_key {
    dm_text key;
    page_fact fact;
    int rank;
} meta_key;

#define META(key, fact, rank)                                                                                \
    { {key, sizeof(key) - 1}, fact, rank }

static const meta_key meta_keys[] = {
    META("og:title", FACT_TITLE, RANK_OPEN_GRAPH),
    META("twitter:title", FACT_TITLE, RANK_META),
    META("dc.title", FACT_TITLE, RANK_META),
    META("headline", FACT_TITLE, RANK_META),
    META("article:published_time", FACT_DATE, RANK_OPEN_GRAPH),
    META("og:published_time", FACT_DATE, RANK_OPEN_GRAPH),
    META("datepublished", FACT_DATE, RANK_META),
    META("date", FACT_DATE, RANK_META),
    META("pubdate", FACT_DATE, RANK_META),
    META("publish-date", FACT_DATE, RANK_META),
    META("dc.date", FACT_DATE, RANK_META),
    META("dc.date.issued", FACT_DATE, RANK_META),
    META("dcterms.created", FACT_DATE, RANK_META),
    META("parsely-pub-date", FACT_DATE, RANK_META),
    META("sailthru.date", FACT_DATE, RANK_META),
    META("og:site_name", FACT_OUTLET, RANK_OPEN_GRAPH),
    META("application-name", FACT_OUTLET, RANK_META),
    META("dc.publisher", FACT_OUTLET, RANK_META),
    META("content-language", FACT_LANGUAGE, RANK_META),
    META("language", FACT_LANGUAGE, RANK_META),
};

static const char *const key_attributes[] = {"property", "name", "itemprop", "http-equiv"};

typedef struct fact_finder {
    dm_arena *arena;
    dm_text values[FACT_COUNT];
    int ranks[FACT_COUNT];
    unsigned tried; /* bit r: the first element of rank r was read, others are left alone */
    dm_buffer work; /* of the JSON parser */
    bool failed;    /* memory ended */
} fact_finder;

/* Keeps a value when it comes from a better source than what is there. */
static void offer(fact_finder *finder, page_fact fact, int rank, dm_text value) {
    value = dm_text_trim(value);
    if (!value.length || rank <= finder->ranks[fact]) {
        return;
    }
    dm_buffer plain = {0};
    dm_page_add_text(&plain, value);
    dm_text copy = plain.failed ? (dm_text){NULL, 0} : dm_arena_copy(finder->arena, dm_buffer_text(&plain));
    dm_buffer_free(&plain);
    if (!copy.bytes) {
        finder->failed = true;
        return;
    }
    finder->values[fact] = copy;
    finder->ranks[fact] = rank;
}

static void read_meta(fact_finder *finder, const GumboNode *element) {
    dm_text content = dm_page_attribute(element, "content");
    for (size_t i = 0; i < sizeof key_attributes / sizeof *key_attributes; i++) {
        dm_text key = dm_page_attribute(element, key_attributes[i]);
        for (size_t j = 0; key.length && j < sizeof meta_keys / sizeof *meta_keys; j++) {
            if (dm_text_equal_folded(key, meta_keys[j].key)) {
                offer(finder, meta_keys[j].fact, meta_keys[j].rank, content);
            }
        }
    }
}

static dm_text member_text(const cJSON *object, const char *name) {
    const cJSON *member = cJSON_GetObjectItemCaseSensitive(object, name);
    return cJSON_IsString(member) ? dm_text_of(member->valuestring) : (dm_text){"", 0};
}

/* "NewsArticle", "ReportageNewsArticle", "BlogPosting": what schema.org calls kinds of articles. */
static bool is_article(const cJSON *object) {
    const cJSON *type = cJSON_GetObjectItemCaseSensitive(object, "@type");
    type = cJSON_IsArray(type) ? type->child : type;
    if (!cJSON_IsString(type)) {
        return false;
    }
    dm_text name = dm_text_of(type->valuestring);
    return dm_text_ends_with(name, DM_TEXT("Article")) || dm_text_ends_with(name, DM_TEXT("Posting"));
}

/* Sites write HTML's entities into JSON, where they are plain text: "Talks &amp; terms". */
static bool holds_entity(dm_text text) {
    const char *mark = text.length ? memchr(text.bytes, '&', text.length) : NULL;
    return mark && memchr(mark, ';', text.length - (size_t)(mark - text.bytes));
}

static void read_article(fact_finder *finder, const cJSON *object) {
    if (!is_article(object)) {
        return;
    }
    const cJSON *publisher = cJSON_GetObjectItemCaseSensitive(object, "publisher");
    publisher = cJSON_IsArray(publisher) ? publisher->child : publisher;
    dm_text headline = member_text(object, "headline");
    offer(finder, FACT_TITLE, holds_entity(headline) ? RANK_NONE : RANK_JSON_LD, headline);
    offer(finder, FACT_DATE, RANK_JSON_LD, member_text(object, "datePublished"));
    offer(finder, FACT_OUTLET, RANK_JSON_LD, member_text(publisher, "name"));
    offer(finder, FACT_LANGUAGE, RANK_JSON_LD, member_text(object, "inLanguage"));
}

/* An article alone, in an array, or in the "@graph" of either. */
static void read_linked_data(fact_finder *finder, const GumboNode *script) {
    const GumboVector *children = &script->v.element.children;
    const GumboNode *text = children->length == 1 ? children->data[0] : NULL;
    cJSON *value;
    dm_error ignored; /* a page with broken JSON-LD still has its article */
    if (!text || !dm_page_is_text(text) ||
        dm_json_parse(dm_text_of(text->v.text.text), &finder->work, &value, &ignored) != DM_OK) {
        return;
    }
    const cJSON *object;
    for (object = cJSON_IsArray(value) ? value->child : value; object; object = object->next) {
        read_article(finder, object);
        const cJSON *graph = cJSON_GetObjectItemCaseSensitive(object, "@graph");
        const cJSON *member;
        cJSON_ArrayForEach(member, graph) {
            read_article(finder, member);
        }
    }
    cJSON_Delete(value);
}

static void offer_words(fact_finder *finder, int rank, const GumboNode *element) {
    unsigned bit = 1u << rank;
    if (rank > finder->ranks[FACT_TITLE] && !(finder->tried & bit)) {
        finder->tried |= bit;
        dm_text words = dm_page_words(element, finder->arena);
        finder->failed = finder->failed || !words.bytes;
        offer(finder, FACT_TITLE, rank, words);
    }
}

static void visit(fact_finder *finder, const GumboNode *element) {
    if (element->v.element.tag_namespace != GUMBO_NAMESPACE_HTML) {
        return;
    }
    switch (element->v.element.tag) {
    case GUMBO_TAG_META:
        read_meta(finder, element);
        break;
    case GUMBO_TAG_TITLE:
        offer_words(finder, RANK_TITLE_ELEMENT, element);
        break;
    case GUMBO_TAG_H1:
        offer_words(finder, RANK_HEADING, element);
        break;
    case GUMBO_TAG_TIME:
        offer(finder, FACT_DATE, RANK_TITLE_ELEMENT, dm_page_attribute(element, "datetime"));
        break;
    case GUMBO_TAG_SCRIPT:
        if (dm_text_equal_folded(dm_page_attribute(element, "type"), DM_TEXT("application/ld+json"))) {
            read_linked_data(finder, element);
        }
        break;
    default:
        break;
    }
}

dm_status dm_page_read_facts(const GumboNode *root, dm_arena *arena, dm_page_facts *facts, dm_error *error) {
    fact_finder finder = {.arena = arena};
    offer(&finder, FACT_LANGUAGE, RANK_OPEN_GRAPH, dm_page_attribute(root, "lang"));
    dm_page_walk walk;
    const GumboNode *node;
    bool leaving;
    dm_page_walk_begin(&walk, root, arena);
    while (!finder.failed && dm_page_walk_next(&walk, &node, &leaving)) {
        if (!leaving && node->type == GUMBO_NODE_ELEMENT) {
            visit(&finder, node);
        }
    }
    dm_buffer_free(&finder.work);
    if (finder.failed || walk.failed) {
        return dm_out_of_memory(error);
    }
    *facts = (dm_page_facts){finder.values[FACT_TITLE], finder.values[FACT_DATE], finder.values[FACT_OUTLET],
                             finder.values[FACT_LANGUAGE]};
    return DM_OK;
}
