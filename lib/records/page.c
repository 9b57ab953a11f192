#include "records/page.h"

#include <setjmp.h>

#include "records/page_guard.h"

/* gumbo checks no allocation, so one that fails must not return. */
typedef struct page_memory {
    dm_arena *arena;
    jmp_buf failed;
} page_memory;

static void *take(void *context, size_t size) {
    page_memory *memory = context;
    void *taken = dm_arena_take(memory->arena, size, 1);
    if (!taken) {
        longjmp(memory->failed, 1);
    }
    return taken;
}

/* Nothing is given back before the page as a whole: gumbo may free twice, or use what it has freed, and its
 * own freeing of the tree would recurse as deep as the page nests. */
static void give_back(void *context, void *pointer) {
    (void)context;
    (void)pointer;
}

static const GumboNode *parse(dm_text page, page_memory *memory) {
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = take;
    options.deallocator = give_back;
    options.userdata = memory;
    options.max_errors = 0;
    if (setjmp(memory->failed)) {
        return NULL;
    }
    return gumbo_parse_with_options(&options, page.bytes, page.length)->root;
}

dm_status dm_page_parse(dm_text page, dm_arena *arena, const GumboNode **root, dm_error *error) {
    dm_status status = dm_page_guard(page, arena, NULL, error);
    if (status != DM_OK) {
        return status;
    }
    page_memory memory = {.arena = arena};
    *root = parse(page, &memory);
    return *root ? DM_OK
                 : dm_fail(error, DM_OVER_LIMIT, "the page's elements need more than %zu bytes of memory",
                           DM_PAGE_MEMORY);
}

bool dm_page_is_text(const GumboNode *node) {
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
           node->type == GUMBO_NODE_CDATA;
}

static bool enter(dm_page_walk *walk, const GumboNode *element) {
    dm_page_step *path =
        dm_arena_grow(walk->arena, walk->path, walk->depth, &walk->capacity, sizeof *walk->path);
    if (!path) {
        walk->failed = true;
        return false;
    }
    walk->path = path;
    walk->path[walk->depth++] = (dm_page_step){element, 0};
    return true;
}

void dm_page_walk_begin(dm_page_walk *walk, const GumboNode *root, dm_arena *arena) {
    *walk = (dm_page_walk){.arena = arena};
    (void)enter(walk, root);
}

bool dm_page_walk_next(dm_page_walk *walk, const GumboNode **node, bool *leaving) {
    while (walk->depth && !walk->failed) {
        dm_page_step *step = &walk->path[walk->depth - 1];
        const GumboVector *children = &step->node->v.element.children;
        if (step->next == children->length) {
            *node = step->node;
            *leaving = true;
            walk->depth--;
            return true;
        }
        const GumboNode *child = children->data[step->next++];
        *leaving = false;
        *node = child;
        if (dm_page_is_text(child)) {
            return true;
        }
        if (child->type == GUMBO_NODE_ELEMENT) { /* no comments, no templates */
            return enter(walk, child);
        }
    }
    return false;
}

void dm_page_walk_skip(dm_page_walk *walk) {
    walk->depth--;
}

dm_text dm_page_attribute(const GumboNode *element, const char *name) {
    const GumboAttribute *attribute = gumbo_get_attribute(&element->v.element.attributes, name);
    return attribute ? dm_text_of(attribute->value) : (dm_text){"", 0};
}

/* Length of the white space at `at`, also U+00A0 and U+FEFF; 0 for other characters. */
static size_t blank_length(dm_text text, size_t at) {
    dm_text rest = {text.bytes + at, text.length - at};
    if (dm_ascii_space(rest.bytes[0])) {
        return 1;
    }
    return dm_text_starts_with(rest, DM_TEXT("\xc2\xa0"))       ? 2
           : dm_text_starts_with(rest, DM_TEXT("\xef\xbb\xbf")) ? 3
                                                                : 0;
}

void dm_page_add_text(dm_buffer *out, dm_text text) {
    for (size_t at = 0; at < text.length;) {
        size_t blank = blank_length(text, at);
        if (blank) {
            at += blank;
            if (out->length && out->bytes[out->length - 1] != ' ') {
                dm_buffer_add_byte(out, ' ');
            }
            continue;
        }
        size_t start = at;
        while (at < text.length && !blank_length(text, at)) {
            at++;
        }
        dm_buffer_add(out, (dm_text){text.bytes + start, at - start});
    }
}

dm_text dm_page_words(const GumboNode *element, dm_arena *arena) {
    dm_page_walk walk;
    dm_buffer words = {0};
    const GumboNode *node;
    bool leaving;
    dm_page_walk_begin(&walk, element, arena);
    while (dm_page_walk_next(&walk, &node, &leaving)) {
        if (dm_page_is_text(node)) {
            dm_page_add_text(&words, dm_text_of(node->v.text.text));
        }
    }
    dm_text trimmed = dm_text_trim(dm_buffer_text(&words));
    dm_text copy = walk.failed || words.failed ? (dm_text){NULL, 0} : dm_arena_copy(arena, trimmed);
    dm_buffer_free(&words);
    return copy;
}
