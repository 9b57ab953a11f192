#include "records/page.h"

/* Finding the article by where its text is dense, after Kohlschuetter, Fankhauser and Nejdl, "Boilerplate
 * detection using shallow text features", WSDM 2010 (text length and link density of blocks decide), with
 * blocks gathered by their containers as Readability does. */

/* Blocks shorter than this say nothing about where the article is, bytes. */
enum { TELLING_LENGTH = 25 };

/* What an element is to the article. */
enum {
    BLOCK = 1,     /* begins and ends a block of text */
    SKIPPED = 2,   /* its text is never the article's */
    PARAGRAPH = 4, /* its text belongs to the article however short it is */
    ARTICLE = 8    /* says that it is the article */
};

/* By tag; the others run on in their block. */
static const uint8_t kind_of_tag[GUMBO_TAG_LAST + 1] = {
    [GUMBO_TAG_P] = BLOCK | PARAGRAPH,
    [GUMBO_TAG_H1] = BLOCK | PARAGRAPH,
    [GUMBO_TAG_H2] = BLOCK | PARAGRAPH,
    [GUMBO_TAG_H3] = BLOCK | PARAGRAPH,
    [GUMBO_TAG_H4] = BLOCK | PARAGRAPH,
    [GUMBO_TAG_H5] = BLOCK | PARAGRAPH,
    [GUMBO_TAG_H6] = BLOCK | PARAGRAPH,
    [GUMBO_TAG_BLOCKQUOTE] = BLOCK | PARAGRAPH,
    [GUMBO_TAG_LI] = BLOCK | PARAGRAPH,
    [GUMBO_TAG_PRE] = BLOCK | PARAGRAPH,
    [GUMBO_TAG_DD] = BLOCK | PARAGRAPH,
    [GUMBO_TAG_DT] = BLOCK | PARAGRAPH,
    [GUMBO_TAG_ARTICLE] = BLOCK | ARTICLE,
    [GUMBO_TAG_MAIN] = BLOCK | ARTICLE,
    [GUMBO_TAG_BODY] = BLOCK,
    [GUMBO_TAG_DIV] = BLOCK,
    [GUMBO_TAG_SECTION] = BLOCK,
    [GUMBO_TAG_HEADER] = BLOCK,
    [GUMBO_TAG_CENTER] = BLOCK,
    [GUMBO_TAG_ADDRESS] = BLOCK,
    [GUMBO_TAG_DETAILS] = BLOCK,
    [GUMBO_TAG_SUMMARY] = BLOCK,
    [GUMBO_TAG_UL] = BLOCK,
    [GUMBO_TAG_OL] = BLOCK,
    [GUMBO_TAG_DL] = BLOCK,
    [GUMBO_TAG_TABLE] = BLOCK,
    [GUMBO_TAG_TBODY] = BLOCK,
    [GUMBO_TAG_THEAD] = BLOCK,
    [GUMBO_TAG_TFOOT] = BLOCK,
    [GUMBO_TAG_TR] = BLOCK,
    [GUMBO_TAG_TD] = BLOCK,
    [GUMBO_TAG_TH] = BLOCK,
    [GUMBO_TAG_CAPTION] = BLOCK,
    [GUMBO_TAG_FORM] = BLOCK,
    [GUMBO_TAG_FIELDSET] = BLOCK,
    [GUMBO_TAG_HR] = BLOCK,
    [GUMBO_TAG_HEAD] = BLOCK | SKIPPED,
    [GUMBO_TAG_NAV] = BLOCK | SKIPPED,
    [GUMBO_TAG_ASIDE] = BLOCK | SKIPPED,
    [GUMBO_TAG_FOOTER] = BLOCK | SKIPPED,
    [GUMBO_TAG_FIGURE] = BLOCK | SKIPPED,
    [GUMBO_TAG_FIGCAPTION] = BLOCK | SKIPPED,
    [GUMBO_TAG_SCRIPT] = SKIPPED,
    [GUMBO_TAG_STYLE] = SKIPPED,
    [GUMBO_TAG_NOSCRIPT] = SKIPPED,
    [GUMBO_TAG_TEMPLATE] = SKIPPED,
    [GUMBO_TAG_IFRAME] = SKIPPED,
    [GUMBO_TAG_OBJECT] = SKIPPED,
    [GUMBO_TAG_AUDIO] = SKIPPED,
    [GUMBO_TAG_VIDEO] = SKIPPED,
    [GUMBO_TAG_CANVAS] = SKIPPED,
    [GUMBO_TAG_BUTTON] = SKIPPED,
    [GUMBO_TAG_SELECT] = SKIPPED,
    [GUMBO_TAG_TEXTAREA] = SKIPPED,
    [GUMBO_TAG_SVG] = SKIPPED,
    [GUMBO_TAG_MATH] = SKIPPED,
};

/* An element that holds blocks. */
typedef struct container {
    uint32_t parent; /* index; the first is its own */
    unsigned kind;
    uint32_t first_block; /* of all inside it, also deeper down */
    uint32_t end_block;
    double score;
} container;

typedef struct text_block {
    size_t start; /* bytes of `words` */
    size_t end;
    size_t linked; /* bytes of it inside links */
    bool paragraph;
} text_block;

typedef struct page_blocks {
    dm_arena *arena;
    dm_buffer words;   /* of all blocks, one after the other */
    dm_buffer current; /* of the block that is being read */
    size_t linked;     /* bytes of `current` inside links */
    unsigned breaks;   /* br elements since the last word */
    uint32_t inside;   /* container that is open */
    unsigned links;    /* links that are open */
    container *containers;
    size_t container_count;
    size_t container_capacity;
    text_block *all;
    size_t count;
    size_t capacity;
    bool failed; /* memory ended */
} page_blocks;

/* The container itself and the two above it share what a block is worth: paragraphs side by side speak for
 * their parent more than for themselves. */
static void score(page_blocks *blocks, const text_block *block) {
    size_t length = block->end - block->start;
    if (length < TELLING_LENGTH || 2 * block->linked > length) {
        return;
    }
    double worth = (double)length - (double)block->linked;
    container *own = &blocks->containers[blocks->inside];
    container *parent = &blocks->containers[own->parent];
    container *grandparent = &blocks->containers[parent->parent];
    own->score += own->kind & PARAGRAPH ? 0 : worth;
    if (parent != own) {
        parent->score += worth;
    }
    if (grandparent != parent) {
        grandparent->score += worth / 2;
    }
}

/* Ends the block that is being read. */
static void flush(page_blocks *blocks) {
    dm_text words = dm_text_trim(dm_buffer_text(&blocks->current));
    blocks->breaks = 0;
    if (words.length) {
        text_block *all =
            dm_arena_grow(blocks->arena, blocks->all, blocks->count, &blocks->capacity, sizeof *blocks->all);
        if (!all) {
            blocks->failed = true;
            return;
        }
        blocks->all = all;
        text_block *block = &blocks->all[blocks->count++];
        *block = (text_block){blocks->words.length, blocks->words.length + words.length, blocks->linked,
                              blocks->containers[blocks->inside].kind & PARAGRAPH};
        dm_buffer_add(&blocks->words, words);
        score(blocks, block);
    }
    dm_buffer_clear(&blocks->current);
    blocks->linked = 0;
}

static void open_container(page_blocks *blocks, unsigned kind) {
    container *all = dm_arena_grow(blocks->arena, blocks->containers, blocks->container_count,
                                   &blocks->container_capacity, sizeof *blocks->containers);
    if (!all || blocks->container_count == DM_NONE) {
        blocks->failed = true;
        return;
    }
    blocks->containers = all;
    uint32_t index = (uint32_t)blocks->container_count++;
    all[index] = (container){.parent = blocks->inside, .kind = kind, .first_block = (uint32_t)blocks->count};
    blocks->inside = index;
}

static void close_container(page_blocks *blocks) {
    container *closed = &blocks->containers[blocks->inside];
    closed->end_block = (uint32_t)blocks->count;
    blocks->inside = closed->parent;
}

static void add_words(page_blocks *blocks, dm_text text) {
    size_t before = blocks->current.length;
    dm_page_add_text(&blocks->current, text);
    size_t added = blocks->current.length - before;
    if (added && dm_text_trim(text).length) {
        blocks->breaks = 0;
    }
    blocks->linked += blocks->links ? added : 0;
}

/* One line break is a space, two end a paragraph. */
static void add_break(page_blocks *blocks) {
    dm_page_add_text(&blocks->current, DM_TEXT(" "));
    if (++blocks->breaks == 2) {
        flush(blocks);
    }
}

static unsigned kind_of(const GumboNode *element) {
    unsigned kind = kind_of_tag[element->v.element.tag];
    bool body = dm_text_equal(dm_page_attribute(element, "itemprop"), DM_TEXT("articleBody"));
    return body && !(kind & SKIPPED) ? BLOCK | ARTICLE : kind;
}

/* An element is entered; false when what it holds is to be skipped. */
static bool enter(page_blocks *blocks, const GumboNode *element) {
    unsigned kind = kind_of(element);
    if (kind & BLOCK) {
        flush(blocks);
    }
    if (kind & SKIPPED) {
        return false;
    }
    if (kind & BLOCK) {
        open_container(blocks, kind);
    }
    blocks->links += element->v.element.tag == GUMBO_TAG_A;
    if (element->v.element.tag == GUMBO_TAG_BR) {
        add_break(blocks);
    }
    return true;
}

static void leave(page_blocks *blocks, const GumboNode *element) {
    if (kind_of(element) & BLOCK) {
        flush(blocks);
        close_container(blocks);
    }
    blocks->links -= element->v.element.tag == GUMBO_TAG_A;
}

static void read_blocks(page_blocks *blocks, const GumboNode *root) {
    dm_page_walk walk;
    const GumboNode *node;
    bool leaving;
    open_container(blocks, BLOCK);
    dm_page_walk_begin(&walk, root, blocks->arena);
    while (!blocks->failed && dm_page_walk_next(&walk, &node, &leaving)) {
        if (dm_page_is_text(node)) {
            add_words(blocks, dm_text_of(node->v.text.text));
        } else if (!leaving && !enter(blocks, node)) {
            dm_page_walk_skip(&walk);
        } else if (leaving && node != root) {
            leave(blocks, node);
        }
    }
    if (!blocks->failed) {
        flush(blocks);
        blocks->containers[0].end_block = (uint32_t)blocks->count;
    }
    blocks->failed = blocks->failed || walk.failed || blocks->words.failed || blocks->current.failed;
}

/* The container with the most text, or the element around it that says that it is the article. */
static const container *find_article(const page_blocks *blocks) {
    const container *best = &blocks->containers[0];
    for (size_t i = 1; i < blocks->container_count; i++) {
        if (blocks->containers[i].score > best->score) {
            best = &blocks->containers[i];
        }
    }
    const container *around = best;
    while (!(around->kind & ARTICLE) && around != blocks->containers) {
        around = &blocks->containers[around->parent];
    }
    return around->kind & ARTICLE ? around : best;
}

/* Whether words end as sentences do, closing quotation marks (" and U+201D, U+2019) aside. */
static bool ends_sentence(dm_text words) {
    static const dm_text marks[] = {{"\"", 1}, {"\xe2\x80\x9d", 3}, {"\xe2\x80\x99", 3}};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (dm_text_ends_with(words, marks[i])) {
            words.length -= marks[i].length;
        }
    }
    static const char ends[] = {'.', '!', '?', ','};
    return words.length && memchr(ends, words.bytes[words.length - 1], sizeof ends);
}

static bool belongs(const page_blocks *blocks, const text_block *block, dm_text title) {
    dm_text words = {blocks->words.bytes + block->start, block->end - block->start};
    bool telling = block->paragraph || words.length >= TELLING_LENGTH || ends_sentence(words);
    return telling && 2 * block->linked <= words.length && !dm_text_equal(words, title);
}

dm_status dm_page_read_article(const GumboNode *root, dm_text title, dm_arena *arena, dm_buffer *text,
                               dm_error *error) {
    page_blocks blocks = {.arena = arena};
    read_blocks(&blocks, root);
    if (!blocks.failed) {
        const container *article = find_article(&blocks);
        for (uint32_t i = article->first_block; i < article->end_block; i++) {
            const text_block *block = &blocks.all[i];
            if (belongs(&blocks, block, title)) {
                dm_buffer_add_string(text, text->length ? "\n\n" : "");
                dm_buffer_add(text, (dm_text){blocks.words.bytes + block->start, block->end - block->start});
            }
        }
    }
    dm_buffer_free(&blocks.words);
    dm_buffer_free(&blocks.current);
    return blocks.failed || text->failed ? dm_out_of_memory(error) : DM_OK;
}
