/* HTML: a page is one item; and where the guard lets a page pass, gumbo's tree is no deeper than the guard's
 * count of steps allows, so that no page can hide work from it. */
#include "items.h"

#include "records/page.h"
#include "records/page_guard.h"

/* A level costs the guard at least eight steps times the depth so far; tables open up to four levels at once.
 */
static void require_depth(const GumboNode *root, dm_arena *arena, uint64_t work) {
    dm_page_walk walk;
    const GumboNode *node;
    bool leaving;
    uint64_t deepest = 0;
    dm_page_walk_begin(&walk, root, arena);
    while (dm_page_walk_next(&walk, &node, &leaving)) {
        deepest = walk.depth > deepest ? walk.depth : deepest;
    }
    deepest = deepest > 24 ? deepest - 24 : 0;
    require(walk.failed || deepest * deepest <= 8 * work);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    if (is_packed(bytes, length)) {
        return 0;
    }
    require(read_items(bytes, length, DM_INPUT_HTML) == 1);
    dm_text page = {(const char *)bytes, length};
    if (dm_utf8_first_bad(page) < length) {
        return 0;
    }
    dm_arena *arena = dm_arena_new(DM_PAGE_MEMORY);
    dm_error error;
    uint64_t work;
    const GumboNode *root;
    if (dm_page_guard(page, arena, &work, &error) == DM_OK &&
        dm_page_parse(page, arena, &root, &error) == DM_OK) {
        require_depth(root, arena, work);
    }
    dm_arena_free(arena);
    return 0;
}
