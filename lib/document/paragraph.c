#include "document/steps.h"

enum {
    NARROWEST_WRAP = 40,    /* code points */
    WIDEST_WRAP = 132,      /* longer lines are paragraphs, not pieces that an editor made */
    LOOSE = 8,              /* share of the width that may be left free at the end of a full line */
    VERY_LOOSE = 3,         /* the same when the line ends within a sentence */
    WRAPPED_SHARE = 4,      /* of the breaks between lines, one in so many shows that the text is wrapped */
    LONGEST_PARAGRAPH = 25, /* lines, on average, if blank lines stand between paragraphs */
};

/* A line that is not blank, without the white space around it. */
typedef struct text_line {
    uint32_t start;      /* bytes */
    uint32_t end;        /* bytes */
    uint32_t characters; /* code points */
    uint32_t indent;     /* bytes of white space before it */
    bool opens_block;    /* first of the text, or behind a blank line */
} text_line;

typedef struct line_list {
    text_line *items; /* [count] */
    size_t count;
    size_t capacity;
} line_list;

/* The bytes of the line break at `at`: LF, CR, CRLF, or the Unicode line and paragraph separators. */
static size_t break_length(dm_text text, size_t at) {
    switch (text.bytes[at]) {
    case '\n':
        return 1;
    case '\r':
        return at + 1 < text.length && text.bytes[at + 1] == '\n' ? 2 : 1;
    case '\xe2':
        return (text.bytes[at + 1] == '\x80' && (text.bytes[at + 2] & '\xfe') == '\xa8') ? 3 : 0;
    default:
        return 0;
    }
}

/* Where the line that begins at `from` ends. */
static size_t line_end(dm_text text, size_t from) {
    for (size_t at = from; at < text.length; at++) {
        unsigned char byte = (unsigned char)text.bytes[at];
        if ((byte == '\n' || byte == '\r' || byte == 0xe2) && break_length(text, at)) {
            return at;
        }
    }
    return text.length;
}

static bool is_blank(uint32_t code) {
    dm_character_class class = dm_utf8_class(code);
    return class == DM_CHARACTER_SPACE || class == DM_CHARACTER_IGNORED;
}

/* The span without white space and invisible characters at its ends. */
static dm_span trim(dm_text text, size_t start, size_t end) {
    while (start < end) {
        size_t behind = start;
        if (!is_blank(dm_utf8_next(text, &behind))) {
            break;
        }
        start = behind;
    }
    while (end > start) {
        size_t before = end;
        if (!is_blank(dm_utf8_previous(text, &before))) {
            break;
        }
        end = before;
    }
    return (dm_span){(uint32_t)start, (uint32_t)end};
}

static bool read_lines(dm_document *document, line_list *lines) {
    dm_text text = document->text;
    size_t at = 0;
    bool blank = true;
    while (at < text.length) {
        size_t end = line_end(text, at);
        dm_span span = trim(text, at, end);
        if (dm_span_empty(span)) {
            blank = true;
        } else {
            text_line *items = dm_arena_grow(document->arena, lines->items, lines->count, &lines->capacity,
                                             sizeof(text_line));
            if (!items) {
                return false;
            }
            lines->items = items;
            size_t characters =
                document->checkpoints ? dm_utf8_count(dm_text_slice(text, span)) : span.end - span.start;
            items[lines->count++] = (text_line){.start = span.start,
                                                .end = span.end,
                                                .characters = (uint32_t)characters,
                                                .indent = (uint32_t)(span.start - at),
                                                .opens_block = blank};
            blank = false;
        }
        at = end < text.length ? end + break_length(text, end) : end;
    }
    return true;
}

/* The code points of a line's first word. */
static uint32_t first_word(dm_text text, const text_line *line) {
    uint32_t characters = 0;
    for (size_t at = line->start; at < line->end && !dm_ascii_space(text.bytes[at]); at++) {
        characters += ((unsigned char)text.bytes[at] & 0xc0u) != 0x80u;
    }
    return characters;
}

/* Whether the line ends as sentences do, closing marks aside. */
static bool ends_sentence(dm_text text, const text_line *line) {
    size_t at = line->end;
    while (at > line->start) {
        uint32_t code = dm_utf8_previous(text, &at);
        switch (code) {
        case '"':
        case '\'':
        case ')':
        case ']':
        case 0x201d:
        case 0x2019:
        case 0xbb:
            continue;
        default:
            return code == '.' || code == '!' || code == '?' || code == ':' || code == 0x2026;
        }
    }
    return false;
}

/* How the text is wrapped. */
typedef struct wrapping {
    uint32_t width;  /* code points; 0: a line is a paragraph */
    bool separated;  /* blank lines stand between the paragraphs */
    bool indented;   /* the first lines of paragraphs are, where no blank lines are */
    uint32_t margin; /* bytes of white space before every line */
} wrapping;

/* Whether an editor that fills lines up to `width` would have broken here: the next word had no room. */
static bool is_full(dm_text text, const text_line *line, uint32_t width) {
    return line->characters + 1 + first_word(text, line + 1) > width;
}

static bool is_followed(const line_list *lines, size_t line) {
    return line + 1 < lines->count && !lines->items[line + 1].opens_block;
}

/* The widest line among those that stand directly above or below another one. */
static uint32_t widest_line(const line_list *lines) {
    uint32_t width = 0;
    for (size_t i = 0; i < lines->count; i++) {
        bool alone = lines->items[i].opens_block && !is_followed(lines, i);
        if (!alone && lines->items[i].characters > width) {
            width = lines->items[i].characters;
        }
    }
    return width;
}

static uint32_t smallest_indent(const line_list *lines) {
    uint32_t margin = UINT32_MAX;
    for (size_t i = 0; i < lines->count; i++) {
        margin = lines->items[i].indent < margin ? lines->items[i].indent : margin;
    }
    return margin;
}

static bool is_indented(const text_line *line, uint32_t margin) {
    return line->indent > margin + 1;
}

static bool begins_small(dm_text text, const text_line *line) {
    size_t at = line->start;
    return dm_utf8_is_lower(dm_utf8_next(text, &at));
}

/* Whether the break behind the line is surely one within a sentence, made because the line was full. */
static bool is_wrapped(dm_text text, const text_line *line, uint32_t width) {
    size_t next = line[1].start;
    uint32_t code = dm_utf8_next(text, &next);
    return is_full(text, line, width - width / LOOSE) && !ends_sentence(text, line) &&
           dm_utf8_class(code) == DM_CHARACTER_LETTER && !dm_utf8_is_upper(code);
}

/* In wrapped text most lines, among those that another follows directly, end within a sentence when the next
 * word had no room; lists, captions and furniture between them do not. */
static wrapping find_wrapping(dm_text text, const line_list *lines) {
    static const wrapping none = {0, false, false, 0};
    uint32_t width = widest_line(lines);
    if (width < NARROWEST_WRAP || width > WIDEST_WRAP) {
        return none;
    }
    uint32_t margin = smallest_indent(lines);
    size_t blocks = 0; /* of more than one line */
    size_t breaks = 0;
    size_t wrapped = 0;
    size_t indents = 0;
    for (size_t i = 0; i < lines->count; i++) {
        const text_line *line = &lines->items[i];
        if (is_followed(lines, i)) {
            blocks += line->opens_block;
            breaks++;
            wrapped += is_wrapped(text, line, width);
            indents += is_indented(line + 1, margin);
        }
    }
    if (wrapped * WRAPPED_SHARE < breaks) {
        return none;
    }
    bool separated = breaks <= blocks * LONGEST_PARAGRAPH;
    return (wrapping){width, separated, !separated && indents > 1, margin};
}

static bool is_list_item(dm_text text, const text_line *line) {
    static const dm_text bullets[] = {{"- ", 2}, {"* ", 2}, {"\xe2\x80\xa2", 3}, {"\xe2\x96\xaa", 3}};
    dm_text whole = {text.bytes + line->start, line->end - line->start};
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++) {
        if (dm_text_starts_with(whole, bullets[i])) {
            return true;
        }
    }
    return false;
}

/* Whether the line goes on with the paragraph of the line before it. */
static bool continues(dm_text text, const text_line *line, wrapping by) {
    uint32_t width = by.width;
    if (!width || line->opens_block) {
        return false;
    }
    if (by.indented) {
        return !is_indented(line, by.margin);
    }
    const text_line *before = line - 1;
    if (is_indented(line, before->indent)) {
        return false;
    }
    if (ends_sentence(text, before)) {
        uint32_t room = by.separated ? width / LOOSE : 0;
        return is_full(text, before, width - room) && !is_list_item(text, line);
    }
    if (is_list_item(text, line)) { /* or a dash within a sentence */
        return is_full(text, before, width) && !is_list_item(text, before);
    }
    return is_full(text, before, width - width / VERY_LOOSE) || begins_small(text, line);
}

dm_status dm_document_split_paragraphs(dm_document *document, dm_error *error) {
    line_list lines = {0};
    if (!read_lines(document, &lines)) {
        return dm_out_of_memory(error);
    }
    document->paragraphs = dm_arena_take(document->arena, lines.count, sizeof *document->paragraphs);
    if (!document->paragraphs) {
        return dm_out_of_memory(error);
    }
    wrapping found = find_wrapping(document->text, &lines);
    for (size_t i = 0; i < lines.count; i++) {
        const text_line *line = &lines.items[i];
        if (document->paragraph_count && continues(document->text, line, found)) {
            document->paragraphs[document->paragraph_count - 1].bytes.end = line->end;
        } else {
            document->paragraphs[document->paragraph_count++].bytes = (dm_span){line->start, line->end};
        }
    }
    return DM_OK;
}
