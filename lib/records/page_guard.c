#include "records/page_guard.h"

/* Units of work: a character costs one look at an open element each, a tag several longer ones. */
enum { TAG_COST = 8, ATTRIBUTE_COST = 10 };

/* What is known of an element by its name. A name that is not in the table is an element that nests. */
enum {
    SINGLE = 1,      /* void, or closed by the next of its kind in its table: adds nothing to the depth */
    BREAKS_OUT = 2,  /* ends an svg or math element around it */
    RAW = 4,         /* what looks like a comment inside it need not be one */
    MEETS_HTML = 8,  /* inside it svg or math holds HTML again, or it has rules of its own in HTML */
    FOREIGN = 16,    /* svg or math: begins other rules */
    PARAGRAPH = 32,  /* closed by the next p, li, dd or dt */
    ITEM = 64,       /* closed by the next li */
    DEFINITION = 128 /* closed by the next dd or dt */
};

typedef struct element_rule {
    dm_text name;
    unsigned flags;
} element_rule;

#define RULE(name, flags)                                                                                    \
    { {name, sizeof(name) - 1}, flags }

/* In byte order. */
static const element_rule rules[] = {
    RULE("annotation-xml", MEETS_HTML),
    RULE("area", SINGLE | MEETS_HTML),
    RULE("b", BREAKS_OUT),
    RULE("base", SINGLE | MEETS_HTML),
    RULE("big", BREAKS_OUT),
    RULE("blockquote", BREAKS_OUT),
    RULE("body", BREAKS_OUT),
    RULE("br", SINGLE | BREAKS_OUT),
    RULE("center", BREAKS_OUT),
    RULE("code", BREAKS_OUT),
    RULE("col", SINGLE | MEETS_HTML),
    RULE("colgroup", SINGLE | MEETS_HTML),
    RULE("dd", DEFINITION | BREAKS_OUT),
    RULE("desc", MEETS_HTML),
    RULE("div", BREAKS_OUT),
    RULE("dl", BREAKS_OUT),
    RULE("dt", DEFINITION | BREAKS_OUT),
    RULE("em", BREAKS_OUT),
    RULE("embed", SINGLE | BREAKS_OUT),
    RULE("font", BREAKS_OUT),
    RULE("foreignobject", MEETS_HTML),
    RULE("h1", BREAKS_OUT),
    RULE("h2", BREAKS_OUT),
    RULE("h3", BREAKS_OUT),
    RULE("h4", BREAKS_OUT),
    RULE("h5", BREAKS_OUT),
    RULE("h6", BREAKS_OUT),
    RULE("head", BREAKS_OUT),
    RULE("hr", SINGLE | BREAKS_OUT),
    RULE("i", BREAKS_OUT),
    RULE("iframe", RAW | MEETS_HTML),
    RULE("img", SINGLE | BREAKS_OUT),
    RULE("input", SINGLE | MEETS_HTML),
    RULE("keygen", MEETS_HTML),
    RULE("li", ITEM | BREAKS_OUT),
    RULE("link", SINGLE | MEETS_HTML),
    RULE("listing", BREAKS_OUT),
    RULE("math", FOREIGN),
    RULE("menu", BREAKS_OUT),
    RULE("meta", SINGLE | BREAKS_OUT),
    RULE("mi", MEETS_HTML),
    RULE("mn", MEETS_HTML),
    RULE("mo", MEETS_HTML),
    RULE("ms", MEETS_HTML),
    RULE("mtext", MEETS_HTML),
    RULE("nobr", BREAKS_OUT),
    RULE("noembed", RAW | MEETS_HTML),
    RULE("noframes", RAW | MEETS_HTML),
    RULE("noscript", RAW | MEETS_HTML),
    RULE("ol", BREAKS_OUT),
    RULE("optgroup", MEETS_HTML),
    RULE("option", SINGLE | MEETS_HTML),
    RULE("p", PARAGRAPH | BREAKS_OUT),
    RULE("param", SINGLE | MEETS_HTML),
    RULE("plaintext", RAW | MEETS_HTML),
    RULE("pre", BREAKS_OUT),
    RULE("ruby", BREAKS_OUT),
    RULE("s", BREAKS_OUT),
    RULE("script", RAW | MEETS_HTML),
    RULE("select", MEETS_HTML),
    RULE("small", BREAKS_OUT),
    RULE("source", SINGLE | MEETS_HTML),
    RULE("span", BREAKS_OUT),
    RULE("strike", BREAKS_OUT),
    RULE("strong", BREAKS_OUT),
    RULE("style", RAW | MEETS_HTML),
    RULE("sub", BREAKS_OUT),
    RULE("sup", BREAKS_OUT),
    RULE("svg", FOREIGN),
    RULE("table", BREAKS_OUT),
    RULE("tbody", SINGLE | MEETS_HTML),
    RULE("td", SINGLE | MEETS_HTML),
    RULE("template", MEETS_HTML),
    RULE("textarea", RAW | MEETS_HTML),
    RULE("tfoot", SINGLE | MEETS_HTML),
    RULE("th", SINGLE | MEETS_HTML),
    RULE("thead", SINGLE | MEETS_HTML),
    RULE("title", RAW | MEETS_HTML),
    RULE("tr", SINGLE | MEETS_HTML),
    RULE("track", SINGLE | MEETS_HTML),
    RULE("tt", BREAKS_OUT),
    RULE("u", BREAKS_OUT),
    RULE("ul", BREAKS_OUT),
    RULE("var", BREAKS_OUT),
    RULE("wbr", SINGLE | MEETS_HTML),
    RULE("xmp", RAW | MEETS_HTML),
};

enum { LONGEST_NAME = 16 };

/* An element that may be open. */
typedef struct open_element {
    dm_text name;
    unsigned flags;
    size_t drawing; /* the guard's, before it was opened */
    size_t breaks;
} open_element;

typedef struct page_guard {
    dm_text page;
    size_t at;
    open_element *open; /* [open_count]; while `lost` only counted */
    size_t open_count;
    size_t capacity;
    size_t foreign_open; /* svg and math among them */
    size_t raw_open;
    size_t drawing; /* open elements up to the svg or math that we are surely inside; 0: not inside one */
    size_t breaks;  /* tags so far that may have ended an svg or math element */
    bool lost;      /* the page cannot be followed: every tag counts as open from here on */
    uint64_t work;
    dm_arena *arena;
} page_guard;

static bool is_letter(char byte) {
    char lower = dm_ascii_lower(byte);
    return lower >= 'a' && lower <= 'z';
}

/* White space as HTML has it: no vertical tab. */
static bool is_blank(char byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r' && byte != '\v');
}

static char look(const page_guard *guard, size_t ahead) {
    if (ahead >= guard->page.length - guard->at) {
        return '\0';
    }
    return guard->page.bytes[guard->at + ahead];
}

static unsigned flags_of(dm_text name) {
    char folded[LONGEST_NAME];
    if (name.length > sizeof folded) {
        return 0;
    }
    for (size_t i = 0; i < name.length; i++) {
        folded[i] = dm_ascii_lower(name.bytes[i]);
    }
    dm_text key = {folded, name.length};
    size_t low = 0;
    size_t high = sizeof rules / sizeof *rules;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = dm_text_compare(rules[middle].name, key);
        if (order == 0) {
            return rules[middle].flags;
        }
        low = order < 0 ? middle + 1 : low;
        high = order < 0 ? high : middle;
    }
    return 0;
}

static void skip_blanks(page_guard *guard) {
    while (is_blank(look(guard, 0))) {
        guard->at++;
    }
}

/* Up to white space, '>' or one of `more`. */
static void skip_word(page_guard *guard, const char *more) {
    for (; guard->at < guard->page.length; guard->at++) {
        char byte = look(guard, 0);
        if (is_blank(byte) || byte == '>' || (byte && strchr(more, byte))) {
            break;
        }
    }
}

static void skip_value(page_guard *guard) {
    char quote = look(guard, 0);
    if (quote != '"' && quote != '\'') {
        skip_word(guard, "");
        return;
    }
    size_t from = guard->at + 1;
    const char *end = memchr(guard->page.bytes + from, quote, guard->page.length - from);
    guard->at = end ? (size_t)(end - guard->page.bytes) + 1 : guard->page.length;
}

/* Reads over attributes to behind the tag's '>', as the tokeniser of HTML does. True for "/>". */
static bool skip_attributes(page_guard *guard) {
    uint64_t attributes = 0;
    char last = '\0';
    while (guard->at < guard->page.length) {
        char byte = look(guard, 0);
        if (byte == '>') {
            guard->at++;
            return last == '/';
        }
        last = byte;
        if (is_blank(byte) || byte == '/') {
            guard->at++;
            continue;
        }
        guard->work += ATTRIBUTE_COST * ++attributes;
        guard->at++; /* a name may begin with '=' */
        skip_word(guard, "/=");
        skip_blanks(guard);
        if (look(guard, 0) == '=') {
            guard->at++;
            skip_blanks(guard);
            skip_value(guard);
        }
    }
    return false;
}

static bool push(page_guard *guard, dm_text name, unsigned flags, size_t drawing) {
    if (!guard->lost) {
        open_element *open = dm_arena_grow(guard->arena, guard->open, guard->open_count, &guard->capacity,
                                           sizeof *guard->open);
        if (!open) {
            return false;
        }
        guard->open = open;
        guard->open[guard->open_count] = (open_element){name, flags, drawing, guard->breaks};
        guard->foreign_open += (flags & FOREIGN) != 0;
        guard->raw_open += (flags & RAW) != 0;
    }
    guard->open_count++;
    return true;
}

static void pop(page_guard *guard) {
    const open_element *closed = &guard->open[--guard->open_count];
    guard->foreign_open -= (closed->flags & FOREIGN) != 0;
    guard->raw_open -= (closed->flags & RAW) != 0;
    guard->drawing = guard->breaks == closed->breaks ? closed->drawing : 0;
}

static dm_text tag_name(page_guard *guard) {
    size_t start = guard->at;
    skip_word(guard, "/");
    return (dm_text){guard->page.bytes + start, guard->at - start};
}

/* Where `words` (ASCII, any case) stand at or behind the current place; the page's end when nowhere. */
static size_t find(const page_guard *guard, dm_text words) {
    size_t from = guard->at;
    while (from + words.length <= guard->page.length) {
        const char *found = memchr(guard->page.bytes + from, words.bytes[0], guard->page.length - from);
        if (!found) {
            break;
        }
        from = (size_t)(found - guard->page.bytes);
        if (guard->page.length - from >= words.length &&
            dm_text_equal_folded((dm_text){found, words.length}, words)) {
            return from;
        }
        from++;
    }
    return guard->page.length;
}

/* A script's text is no HTML up to its end tag, unless it holds a comment with a script in it. */
static void skip_script(page_guard *guard) {
    size_t end = find(guard, DM_TEXT("</script"));
    dm_text whole = guard->page;
    guard->page.length = end;
    guard->lost = find(guard, DM_TEXT("<!--")) < end && find(guard, DM_TEXT("<script")) < end;
    guard->page = whole;
    guard->at = guard->lost ? guard->at : end;
}

/* p, li, dd and dt end those of their kind that stand on top; they count like others, since an open one
 * keeps gumbo from obeying the end tags of what is around it. */
static void close_siblings(page_guard *guard, unsigned flags) {
    unsigned closes = flags & (PARAGRAPH | ITEM | DEFINITION);
    closes |= closes ? PARAGRAPH : 0;
    while (guard->open_count && (guard->open[guard->open_count - 1].flags & closes)) {
        pop(guard);
    }
}

static bool start_tag(page_guard *guard) {
    guard->at++;
    dm_text name = tag_name(guard);
    bool closed = skip_attributes(guard);
    guard->work += TAG_COST * (guard->open_count + 1);
    unsigned flags = flags_of(name);
    close_siblings(guard, flags);
    size_t drawing = guard->drawing;
    guard->drawing = flags & (BREAKS_OUT | MEETS_HTML) ? 0 : drawing;
    guard->breaks += (flags & BREAKS_OUT) != 0;
    if (guard->foreign_open == 0 && dm_text_equal_folded(name, DM_TEXT("script"))) {
        skip_script(guard);
        return true;
    }
    bool single = (flags & SINGLE) && ((flags & BREAKS_OUT) || guard->foreign_open == 0);
    if (single || (closed && (guard->drawing || (flags & FOREIGN)))) {
        return true;
    }
    if (!push(guard, name, flags, drawing)) {
        return false;
    }
    if ((flags & FOREIGN) && !guard->drawing) {
        guard->drawing = guard->open_count;
    }
    return true;
}

/* Only the element on top is taken off: gumbo then takes it off, too. Where an end tag fits nothing, gumbo
 * may close much or nothing, and all stays counted. */
static void end_tag(page_guard *guard) {
    guard->at += 2;
    dm_text name = tag_name(guard);
    (void)skip_attributes(guard);
    guard->work += TAG_COST * (guard->open_count + 1);
    if (guard->open_count && dm_text_equal_folded(guard->open[guard->open_count - 1].name, name)) {
        pop(guard);
    } else {
        guard->drawing = 0;
        guard->breaks++;
    }
}

static void skip_past(page_guard *guard, char byte) {
    const char *found = memchr(guard->page.bytes + guard->at, byte, guard->page.length - guard->at);
    guard->at = found ? (size_t)(found - guard->page.bytes) + 1 : guard->page.length;
}

/* Where the comment that we are inside ends: behind "-->" or "--!>". */
static size_t comment_end(const page_guard *guard) {
    for (size_t at = guard->at; at < guard->page.length; at++) {
        const char *found = memchr(guard->page.bytes + at, '-', guard->page.length - at);
        if (!found) {
            break;
        }
        at = (size_t)(found - guard->page.bytes);
        dm_text rest = {found, guard->page.length - at};
        if (dm_text_starts_with(rest, DM_TEXT("-->"))) {
            return at + 3;
        }
        if (dm_text_starts_with(rest, DM_TEXT("--!>"))) {
            return at + 4;
        }
    }
    return guard->page.length;
}

static void comment(page_guard *guard) {
    guard->at += 4;
    if (look(guard, 0) == '>' || (look(guard, 0) == '-' && look(guard, 1) == '>')) {
        skip_past(guard, '>');
        return;
    }
    size_t end = comment_end(guard);
    dm_text inside = {guard->page.bytes + guard->at, end - guard->at};
    if (guard->raw_open && memmem(inside.bytes, inside.length, "</", 2)) {
        guard->lost = true;
    } else {
        guard->at = end;
    }
}

/* What begins with '<'. False when memory ends. */
static bool markup(page_guard *guard) {
    char byte = look(guard, 1);
    if (is_letter(byte)) {
        if (guard->lost) {
            guard->at += 2;
            guard->work += TAG_COST * (guard->open_count + 1);
            return push(guard, (dm_text){NULL, 0}, 0, 0);
        }
        return start_tag(guard);
    }
    if (guard->lost || (byte != '/' && byte != '!' && byte != '?')) {
        guard->at++;
    } else if (byte == '/' && is_letter(look(guard, 2))) {
        end_tag(guard);
    } else if (look(guard, 1) == '!' && look(guard, 2) == '-' && look(guard, 3) == '-') {
        comment(guard);
    } else if (byte == '!' && look(guard, 2) == '[' && guard->foreign_open) {
        guard->lost = true;
    } else {
        skip_past(guard, '>');
    }
    return true;
}

dm_status dm_page_guard(dm_text page, dm_arena *arena, uint64_t *work, dm_error *error) {
    page_guard guard = {.page = page, .arena = arena};
    while (guard.at < page.length) {
        const char *found = memchr(page.bytes + guard.at, '<', page.length - guard.at);
        size_t next = found ? (size_t)(found - page.bytes) : page.length;
        guard.work += (next - guard.at) * (guard.open_count + 1);
        guard.at = next;
        if (found && !markup(&guard)) {
            return dm_out_of_memory(error);
        }
        if (guard.work > DM_PAGE_WORK) {
            return dm_fail_at(error, DM_OVER_LIMIT, 0, guard.at,
                              "the page nests too many elements to be read");
        }
    }
    if (work) {
        *work = guard.work;
    }
    return DM_OK;
}
