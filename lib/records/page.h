/* An HTML page as gumbo's tree, parsed within bounds of time and memory, and a walk over it that does not
 * recurse. */
#ifndef DM_RECORDS_PAGE_H
#define DM_RECORDS_PAGE_H

#include <gumbo.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/error.h"

/* The most memory that a page's tree may take, bytes; pages of news take about ten times their size. */
#define DM_PAGE_MEMORY ((size_t)128 * 1024 * 1024)

/* What a page says of itself; empty where it does not. */
typedef struct dm_page_facts {
    dm_text title;
    dm_text date;
    dm_text outlet;
    dm_text language;
} dm_page_facts;

/* Parses valid UTF-8, which must live as long as the tree. The tree lives in `arena`, which should have a
 * limit of DM_PAGE_MEMORY. DM_OVER_LIMIT for a page that would cost too much, DM_NO_MEMORY. */
dm_status dm_page_parse(dm_text page, dm_arena *arena, const GumboNode **root, dm_error *error);

/* One element on the way from the root to the place of a walk. */
typedef struct dm_page_step {
    const GumboNode *node;
    unsigned next; /* index of the child that comes next */
} dm_page_step;

typedef struct dm_page_walk {
    dm_arena *arena;
    dm_page_step *path; /* [depth] elements that are entered and not left */
    size_t depth;
    size_t capacity;
    bool failed; /* memory ended */
} dm_page_walk;

void dm_page_walk_begin(dm_page_walk *walk, const GumboNode *root, dm_arena *arena);

/* The next node in document order: texts once, elements when they are entered and again when they are left.
 * False behind the last one and when memory ends. */
bool dm_page_walk_next(dm_page_walk *walk, const GumboNode **node, bool *leaving);

/* Goes on behind the element that was just entered, without a visit for leaving it. */
void dm_page_walk_skip(dm_page_walk *walk);

bool dm_page_is_text(const GumboNode *node);

/* An attribute's value; empty when it is not there. */
dm_text dm_page_attribute(const GumboNode *element, const char *name);

/* Appends text with every run of white space as one space; none at the start of `out` or after another. */
void dm_page_add_text(dm_buffer *out, dm_text text);

/* The words of an element, in `arena`; NULL bytes when memory ends. */
dm_text dm_page_words(const GumboNode *element, dm_arena *arena);

/* What the page says of itself in meta elements, JSON-LD and headings; everything lives in `arena`. */
dm_status dm_page_read_facts(const GumboNode *root, dm_arena *arena, dm_page_facts *facts, dm_error *error);

/* The article: its paragraphs, joined by blank lines, appended to `text`. Paragraphs equal to `title` are
 * left out. Nothing is appended when the page holds no text. */
dm_status dm_page_read_article(const GumboNode *root, dm_text title, dm_arena *arena, dm_buffer *text,
                               dm_error *error);

#endif
