#include "document/dateline.h"

#include "base/utf8.h"

enum {
    LONGEST_DATELINE = 120,   /* bytes */
    LONGEST_PLACE = 60,       /* bytes */
    FEWEST_CAPITALS = 3,      /* UN - no place has so short a name ... */
    FEWEST_COLON_CAPITALS = 4 /* ... and before a colon stand other words as well */
};

/* Capitals before a dash or a colon that are no place. */
static const dm_text labels[] = {
    {"ADVERTISEMENT", 13}, {"ANALYSIS", 8},    {"BREAKING", 8},    {"BREAKING NEWS", 13}, {"BYLINE", 6},
    {"COMMENT", 7},        {"CORRECTED", 9},   {"CORRECTION", 10}, {"EDITORIAL", 9},      {"EXCLUSIVE", 9},
    {"EXPLAINED", 9},      {"EXPLAINER", 9},   {"FACTBOX", 7},     {"FILE", 4},           {"FILE PHOTO", 10},
    {"INTERVIEW", 9},      {"LIVE", 4},        {"LOOK", 4},        {"NATO", 4},           {"NEWS", 4},
    {"NOTE", 4},           {"OPINION", 7},     {"PHOTO", 5},       {"PHOTOS", 6},         {"PODCAST", 7},
    {"POLL", 4},           {"QUESTION", 8},    {"READ", 4},        {"REVIEW", 6},         {"TIMELINE", 8},
    {"TRANSCRIPT", 10},    {"UPDATE", 6},      {"UPDATED", 7},     {"VIDEO", 5},          {"VIEWPOINT", 9},
    {"WATCH", 5},          {"WATCH LIVE", 10}, {"WRAPUP", 6},      {"ANSWER", 6},         {"FULL TEXT", 9},
};

/* News agencies, as they stand in brackets behind a place in any case. */
static const dm_text agencies[] = {
    {"AA", 2},           {"AFP", 3},     {"Agencies", 8},
    {"AJP", 3},          {"Anadolu", 7}, {"ANI", 3},
    {"ANSA", 4},         {"AP", 2},      {"APP", 3},
    {"BelTA", 5},        {"dpa", 3},     {"DPA", 3},
    {"EFE", 3},          {"IANS", 4},    {"Interfax", 8},
    {"IRNA", 4},         {"KUNA", 4},    {"Kyodo", 5},
    {"NNN", 3},          {"PTI", 3},     {"Reuters", 7},
    {"RIA Novosti", 11}, {"SPA", 3},     {"Sputnik", 7},
    {"TASS", 4},         {"UN News", 7}, {"UPI", 3},
    {"Ukrinform", 9},    {"WAM", 3},     {"Xinhua", 6},
    {"Yonhap", 6},       {"APA", 3},     {"Reuters Life!", 13},
    {"CNN", 3},          {"VOA", 3},     {"RFE/RL", 6},
};

static bool is_among(dm_text text, const dm_text *list, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (dm_text_equal(text, list[i])) {
            return true;
        }
    }
    return false;
}

/* A place that the paragraph begins with. */
typedef struct place {
    size_t length;   /* bytes; 0: none */
    size_t capitals; /* letters */
    bool capital;    /* all its letters are: MOSCOW, NEW DELHI, ST. JOHN'S */
} place;

static place place_at_start(dm_text text) {
    place found = {0, 0, true};
    bool inside = false; /* a word */
    size_t at = 0;
    while (at < text.length && at < LONGEST_PLACE) {
        size_t behind = at;
        uint32_t code = dm_utf8_next(text, &behind);
        bool letter = dm_utf8_class(code) == DM_CHARACTER_LETTER;
        bool upper = letter && dm_utf8_is_upper(code);
        if (letter ? !upper && !inside : !(code < 0x80 && dm_text_has(DM_TEXT(" .-'/"), (char)code))) {
            break;
        }
        found.capitals += upper;
        found.capital = found.capital && (upper || !letter);
        inside = letter || code == '\'';
        found.length = letter ? behind : found.length;
        at = behind;
    }
    return found;
}

/* The bytes of the dash, colon or the like that ends a dateline at `at`, with the white space behind it; 0
 * when none stands there, or nothing behind it. */
static size_t mark_length(dm_text text, size_t at) {
    static const dm_text marks[] = {{":", 1},           {"--", 2},           {"-", 1},
                                    {"/TASS/.", 7},     {"\xe2\x80\x94", 3}, {"\xe2\x80\x93", 3},
                                    {"\xe2\x80\x95", 3}};
    dm_text rest = {text.bytes + at, text.length - at};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (dm_text_starts_with(rest, marks[i])) {
            size_t end = marks[i].length;
            while (end < rest.length && dm_ascii_space(rest.bytes[end])) {
                end++;
            }
            bool apart = end > marks[i].length || (unsigned char)rest.bytes[0] >= 0x80;
            return apart && end < rest.length ? end : 0;
        }
    }
    return 0;
}

static bool is_date_byte(char byte) {
    return (unsigned char)byte >= 0x80 || byte == ' ' || byte == ',' || byte == '.' || byte == '/' ||
           (dm_ascii_lower(byte) >= 'a' && dm_ascii_lower(byte) <= 'z') || (byte >= '0' && byte <= '9');
}

/* What stands behind the place. */
typedef struct tail {
    size_t end; /* byte behind the dateline's mark; 0: this is no dateline */
    bool date;  /* region or date, behind a comma or a point */
    bool agency;
    bool colon; /* the mark is one */
} tail;

/* Reads the text from `at` up to the mark: region and date, then an agency in brackets, each at most once. */
static tail read_tail(dm_text text, size_t at) {
    static const tail none = {0, false, false, false};
    tail found = none;
    bool date = text.bytes[at] == ',' || text.bytes[at] == '.';
    found.date = date;
    while (at < text.length) {
        size_t mark = mark_length(text, at);
        if (mark) {
            found.end = at + mark;
            found.colon = text.bytes[at] == ':';
            return found;
        }
        if (text.bytes[at] == '(' && !found.agency) {
            const char *close = memchr(text.bytes + at, ')', text.length - at);
            if (!close) {
                return none;
            }
            size_t end = (size_t)(close - text.bytes);
            found.agency = is_among((dm_text){text.bytes + at + 1, end - at - 1}, agencies,
                                    sizeof agencies / sizeof *agencies);
            at = end + 1;
            date = false;
        } else if (text.bytes[at] == ' ' || (date && is_date_byte(text.bytes[at]))) {
            at++;
        } else {
            return none;
        }
    }
    return none;
}

dm_dateline dm_dateline_find(dm_text paragraph) {
    static const dm_dateline none = {0, false, false};
    place start = place_at_start(paragraph);
    dm_text text = {paragraph.bytes,
                    paragraph.length < LONGEST_DATELINE ? paragraph.length : LONGEST_DATELINE};
    if (!start.length || start.length >= text.length) {
        return none;
    }
    tail behind = read_tail(text, start.length);
    bool bare = !behind.date && !behind.agency;
    dm_text name = {text.bytes, start.length};
    size_t fewest = bare && behind.colon ? FEWEST_COLON_CAPITALS : FEWEST_CAPITALS;
    bool capital =
        start.capital && start.capitals >= fewest && !is_among(name, labels, sizeof labels / sizeof *labels);
    if (!behind.end || (!capital && !behind.agency)) {
        return none;
    }
    return (dm_dateline){behind.end, bare, bare && behind.colon};
}
