#include "records/page.h"
#include "records/reader.h"

/* What stands behind `key` near the start of the page, without quotation marks; empty when nothing does. */
static dm_text value_behind(dm_text page, dm_text key) {
    enum { SEARCHED = 2048 };
    dm_text rest = {page.bytes, page.length < SEARCHED ? page.length : SEARCHED};
    for (; rest.length > key.length; rest.bytes++, rest.length--) {
        if (!dm_text_equal_folded((dm_text){rest.bytes, key.length}, key)) {
            continue;
        }
        dm_text value = dm_text_trim((dm_text){rest.bytes + key.length, rest.length - key.length});
        if (value.length && (value.bytes[0] == '"' || value.bytes[0] == '\'')) {
            value.bytes++;
            value.length--;
        }
        size_t length = 0;
        while (length < value.length && !strchr("\"'; />?\t\r\n", value.bytes[length])) {
            length++;
        }
        return (dm_text){value.bytes, length};
    }
    return (dm_text){"", 0};
}

/* As `<?xml encoding="..."?>` or `<meta charset="...">` say, also within `content="text/html; charset=..."`.
 */
static dm_text declared_encoding(dm_text page) {
    dm_text start = dm_text_trim(page);
    dm_text declared = {"", 0};
    if (dm_text_starts_with(start, DM_TEXT("<?xml"))) {
        const char *end = memchr(start.bytes, '>', start.length);
        start.length = end ? (size_t)(end - start.bytes) : start.length;
        declared = value_behind(start, DM_TEXT("encoding="));
    }
    return declared.length ? declared : value_behind(page, DM_TEXT("charset="));
}

/* The page as UTF-8; false when memory ends. */
static bool decode(dm_text page, dm_item *item, dm_arena *arena, dm_buffer *out) {
    dm_decoding decoding;
    if (!dm_encoding_choose(page, declared_encoding(page), &decoding)) {
        dm_buffer_add(out, page);
        return !out->failed;
    }
    item->repaired = dm_encoding_convert(&decoding, page, out);
    return dm_item_decoded(item, &decoding, arena) && !out->failed;
}

static dm_status join(dm_item *item, const GumboNode *root, dm_arena *arena, dm_arena *work,
                      dm_error *error) {
    dm_page_facts facts;
    dm_status status = dm_page_read_facts(root, arena, &facts, error);
    if (status != DM_OK) {
        return status;
    }
    dm_buffer text = {0};
    dm_buffer_add(&text, facts.title);
    size_t title_length = text.length;
    status = dm_page_read_article(root, facts.title, work, &text, error);
    if (status == DM_OK && text.length == title_length) {
        status = dm_fail(error, DM_BAD_INPUT, "the page holds no article");
    }
    if (status == DM_OK) {
        item->text = dm_arena_copy(arena, dm_buffer_text(&text));
        status = item->text.bytes ? DM_OK : dm_out_of_memory(error);
    }
    dm_buffer_free(&text);
    item->title = facts.title;
    item->date = facts.date;
    item->outlet = facts.outlet;
    item->language = facts.language;
    item->extracted = true;
    return status;
}

static dm_status read_page(dm_text page, dm_arena *arena, dm_item *item, dm_error *error) {
    dm_arena *work = dm_arena_new(DM_PAGE_MEMORY);
    if (!work) {
        return dm_out_of_memory(error);
    }
    dm_buffer decoded = {0};
    const GumboNode *root = NULL;
    dm_status status = decode(page, item, arena, &decoded)
                           ? dm_page_parse(dm_buffer_text(&decoded), work, &root, error)
                           : dm_out_of_memory(error);
    if (status == DM_OK) {
        status = join(item, root, arena, work, error);
    }
    dm_buffer_free(&decoded);
    dm_arena_free(work);
    return status;
}

static dm_status next(dm_reader *reader, dm_arena *arena, dm_item *item, bool *more, dm_error *error) {
    if (reader->ordinal) {
        return DM_OK;
    }
    *more = true;
    dm_item_begin(reader, 0, arena, item);
    dm_status status = dm_item_read_whole(reader, arena, item, error);
    if (status == DM_OK && item->error.status == DM_OK) {
        dm_text page = item->text;
        item->text = (dm_text){NULL, 0};
        (void)read_page(page, arena, item, &item->error);
    }
    return status;
}

static bool matches(dm_text head, const dm_text fields[DM_FIELD_COUNT]) {
    static const dm_text beginnings[] = {
        {"<!doctype html", 14}, {"<html", 5}, {"<head", 5}, {"<body", 5}, {"<article", 8},
    };
    (void)fields;
    dm_text rest = dm_text_trim(head);
    while (dm_text_starts_with(rest, DM_TEXT("<!--")) || dm_text_starts_with(rest, DM_TEXT("<?"))) {
        const char *end = memchr(rest.bytes, '>', rest.length);
        if (!end) {
            return true;
        }
        rest.length -= (size_t)(end + 1 - rest.bytes);
        rest.bytes = end + 1;
        rest = dm_text_trim(rest);
    }
    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++) {
        if (rest.length >= beginnings[i].length &&
            dm_text_equal_folded((dm_text){rest.bytes, beginnings[i].length}, beginnings[i])) {
            return true;
        }
    }
    return false;
}

const dm_format dm_html_format = {
    .kind = DM_INPUT_HTML, .extensions = ".html.htm.xhtml", .matches = matches, .next = next};
