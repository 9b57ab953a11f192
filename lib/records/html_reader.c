#include "records/page.h"
#include "records/reader.h"

#include "base/utf8.h"

/* Code points of the bytes 0x80 to 0x9f of Windows-1252; 0: not assigned. The others stand for themselves. */
static const uint16_t windows_1252[32] = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

static void decode_windows(dm_text bytes, dm_buffer *out) {
    for (size_t i = 0; i < bytes.length; i++) {
        unsigned char byte = (unsigned char)bytes.bytes[i];
        uint32_t code = byte >= 0x80 && byte < 0xa0 ? windows_1252[byte - 0x80] : byte;
        char encoded[4];
        size_t length = dm_utf8_encode(code || byte == 0 ? code : DM_REPLACEMENT, encoded);
        dm_buffer_add(out, (dm_text){encoded, length});
    }
}

/* Whether the page says near its start that it is UTF-8, as `charset=utf-8` or `charset="utf-8"`. */
static bool says_utf8(dm_text page) {
    enum { SEARCHED = 2048 };
    dm_text rest = {page.bytes, page.length < SEARCHED ? page.length : SEARCHED};
    static const dm_text key = {"charset=", 8};
    for (; rest.length > key.length; rest.bytes++, rest.length--) {
        if (!dm_text_equal_folded((dm_text){rest.bytes, key.length}, key)) {
            continue;
        }
        dm_text value = {rest.bytes + key.length, rest.length - key.length};
        if (value.bytes[0] == '"' || value.bytes[0] == '\'') {
            value.bytes++;
            value.length--;
        }
        return value.length >= 5 && dm_text_equal_folded((dm_text){value.bytes, 5}, DM_TEXT("utf-8"));
    }
    return false;
}

/* The page as UTF-8. Bytes that are none are taken for Windows-1252, as browsers do, unless the page says
 * that it is UTF-8: then they are damage. */
static void decode(dm_text page, dm_item *item, dm_buffer *out) {
    if (dm_utf8_first_bad(page) == page.length) {
        dm_buffer_add(out, page);
    } else if (says_utf8(page)) {
        item->repaired = dm_utf8_repair(page, out);
    } else {
        decode_windows(page, out);
    }
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
    if (dm_text_starts_with(page, DM_TEXT("\xff\xfe")) || dm_text_starts_with(page, DM_TEXT("\xfe\xff"))) {
        return dm_fail(error, DM_BAD_INPUT, "this is UTF-16, convert it to UTF-8");
    }
    dm_arena *work = dm_arena_new(DM_PAGE_MEMORY);
    if (!work) {
        return dm_out_of_memory(error);
    }
    dm_buffer decoded = {0};
    decode(page, item, &decoded);
    const GumboNode *root = NULL;
    dm_status status = decoded.failed ? dm_out_of_memory(error)
                                      : dm_page_parse(dm_buffer_text(&decoded), work, &root, error);
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
