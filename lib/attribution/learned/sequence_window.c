#include "attribution/learned/sequence.h"

enum {
    PARAGRAPH_REACH = 240, /* tokens on either side of the cue */
    SHORT_PARAGRAPH = 14,  /* so short a paragraph with a cue may speak of the quotation above it */
    LEVELS = 4,            /* of heads above the cue that branches tell apart */
    CHILDREN = 256         /* of one head that are looked at, so that a list without end costs no more */
};

/* Branches: level * 64 + relation + 1 for a token below a child (by that relation) of the cue or of a head
 * above it; level * 64 for the head itself; NONE for the rest of the sentence, ELSEWHERE for others. */
enum { NONE = 255, ELSEWHERE = 254 };

static bool quoted_in(const dm_view *view, dm_range tokens) {
    return view->counts[tokens.end].quoted > view->counts[tokens.first].quoted;
}

static bool opens_with_mark(const dm_view *view, dm_range tokens) {
    return tokens.first < tokens.end && dm_view_is(view, tokens.first, DM_SEEN_MARK);
}

static bool opens_with_dash(const dm_view *view, dm_range tokens) {
    return dm_view_is(view, tokens.first, DM_SEEN_BREAK) ||
           view->document->text.bytes[view->document->tokens[tokens.first].start] == '-';
}

/* The cue's paragraph, with the next one if it opens with a mark, and with the one before if the cue's is
 * about it. */
static dm_range reach_of(const dm_view *view, uint32_t cue) {
    const dm_document *document = view->document;
    uint32_t paragraph = dm_view_paragraph(view, cue);
    dm_range home = document->paragraphs[paragraph].tokens;
    dm_range reach = home;
    if (paragraph + 1 < document->paragraph_count &&
        opens_with_mark(view, document->paragraphs[paragraph + 1].tokens)) {
        reach.end = document->paragraphs[paragraph + 1].tokens.end;
    }
    bool about_before =
        !quoted_in(view, home) && (home.end - home.first <= SHORT_PARAGRAPH || opens_with_dash(view, home));
    if (about_before && paragraph > 0 && quoted_in(view, document->paragraphs[paragraph - 1].tokens)) {
        reach.first = document->paragraphs[paragraph - 1].tokens.first;
    }
    if (cue - reach.first > PARAGRAPH_REACH) {
        reach.first = cue - PARAGRAPH_REACH;
    }
    if (reach.end - cue > PARAGRAPH_REACH) {
        reach.end = cue + PARAGRAPH_REACH;
    }
    return reach;
}

static void add_token(const dm_view *view, uint32_t token, dm_window *window) {
    uint32_t place = window->count++;
    window->tokens[place] = token;
    window->branches[place] = ELSEWHERE;
    uint32_t quotation = dm_view_quotation(view, token);
    window->bound[place] = place > 0 && quotation != DM_NONE &&
                           quotation == dm_view_quotation(view, window->tokens[place - 1]) &&
                           quotation != dm_view_quotation(view, window->cue);
    if (token == window->cue) {
        window->cue_place = place;
    }
}

/* Sets the branch of all tokens of the window in a range of the sentence that starts at `sentence_place`. */
static void mark_branch(dm_window *window, uint32_t sentence_place, uint32_t sentence_first, dm_range range,
                        uint32_t branch) {
    uint32_t sentence_end = sentence_first + window->count - sentence_place; /* at most, in the window */
    uint32_t first = range.first > sentence_first ? range.first : sentence_first;
    uint32_t end = range.end < sentence_end ? range.end : sentence_end;
    for (uint32_t token = first; token < end; token++) {
        uint32_t place = sentence_place + token - sentence_first;
        if (window->tokens[place] == token && window->branches[place] == NONE) {
            window->branches[place] = (uint8_t)branch;
        }
    }
}

/* The tree as the cue sees it: first its own children's subtrees, then those of the heads above it. */
static void find_branches(const dm_view *view, dm_window *window) {
    dm_range sentence = dm_view_sentence(view, window->cue)->tokens;
    uint32_t first_place = window->cue_place;
    while (first_place > 0 && window->tokens[first_place - 1] >= sentence.first) {
        first_place--;
    }
    uint32_t first = window->tokens[first_place];
    for (uint32_t place = first_place; place < window->count && window->tokens[place] < sentence.end;
         place++) {
        window->branches[place] = NONE;
    }
    uint32_t head = window->cue;
    for (uint32_t level = 0; level < LEVELS && head != DM_NONE; level++) {
        mark_branch(window, first_place, first, (dm_range){head, head + 1}, level * 64);
        int children = 0;
        for (uint32_t child = view->first_child[head]; child != DM_NONE && children < CHILDREN;
             child = view->next_sibling[child], children++) {
            dm_range below = {view->subtree_first[child], view->subtree_end[child]};
            if (level == 0 || window->cue < below.first || window->cue >= below.end) {
                uint32_t branch = level * 64 + view->parse.relation[child] + 1U;
                mark_branch(window, first_place, first, below, branch);
            }
        }
        head = view->parse.head[head];
    }
}

void dm_window_find(const dm_view *view, uint32_t cue, dm_window *window) {
    dm_range reach = reach_of(view, cue);
    uint32_t home = view->document->tokens[cue].sentence;
    window->cue = cue;
    window->count = 0;
    uint32_t token = reach.first;
    while (token < reach.end && window->count < DM_WINDOW_MOST) {
        uint32_t number = view->document->tokens[token].sentence;
        dm_range sentence = view->document->sentences[number].tokens;
        dm_range inside = {token, sentence.end < reach.end ? sentence.end : reach.end};
        if (number == home || quoted_in(view, inside)) {
            for (; token < inside.end && window->count < DM_WINDOW_MOST; token++) {
                add_token(view, token, window);
            }
        }
        token = inside.end;
    }
    find_branches(view, window);
}
