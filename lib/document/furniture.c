#include "document/furniture.h"

#include "document/piece.h"

enum {
    LONGEST_FURNITURE = 240, /* bytes: more is an article's own text, whatever it begins with */
    LONGEST_CREDIT = 80,     /* bytes from the bracket that opens a credit to the end */
    LONGEST_BYLINE = 120,
};

typedef enum place {
    WHOLE,  /* the words are all of the paragraph, but for marks at its end */
    PREFIX, /* it begins with them */
    SUFFIX,
} place;

typedef struct pattern {
    dm_text words; /* lower case */
    uint8_t place;
    uint8_t kind; /* dm_paragraph_kind */
} pattern;

#define ROW(words, place, kind)                                                                              \
    { {words, sizeof(words) - 1}, place, DM_PARAGRAPH_##kind }

static const pattern patterns[] = {
    /* share bars */
    ROW("share", WHOLE, FURNITURE),
    ROW("share this article", PREFIX, FURNITURE),
    ROW("share this story", PREFIX, FURNITURE),
    ROW("share this", WHOLE, FURNITURE),
    ROW("share on", PREFIX, FURNITURE),
    ROW("share via", PREFIX, FURNITURE),
    ROW("share article", WHOLE, FURNITURE),
    ROW("tweet", WHOLE, FURNITURE),
    ROW("tweet this", PREFIX, FURNITURE),
    ROW("x", WHOLE, FURNITURE),
    ROW("twitter", WHOLE, FURNITURE),
    ROW("facebook", WHOLE, FURNITURE),
    ROW("whatsapp", WHOLE, FURNITURE),
    ROW("telegram", WHOLE, FURNITURE),
    ROW("linkedin", WHOLE, FURNITURE),
    ROW("reddit", WHOLE, FURNITURE),
    ROW("pinterest", WHOLE, FURNITURE),
    ROW("instagram", WHOLE, FURNITURE),
    ROW("youtube", WHOLE, FURNITURE),
    ROW("email", WHOLE, FURNITURE),
    ROW("e-mail", WHOLE, FURNITURE),
    ROW("email this", PREFIX, FURNITURE),
    ROW("print", WHOLE, FURNITURE),
    ROW("print this", PREFIX, FURNITURE),
    ROW("copy link", WHOLE, FURNITURE),
    ROW("link copied", PREFIX, FURNITURE),
    ROW("save", WHOLE, FURNITURE),
    ROW("save article", WHOLE, FURNITURE),
    ROW("listen to this article", PREFIX, FURNITURE),
    ROW("listen to article", PREFIX, FURNITURE),
    /* links to other pages */
    ROW("related stories", PREFIX, FURNITURE),
    ROW("related articles", PREFIX, FURNITURE),
    ROW("related news", PREFIX, FURNITURE),
    ROW("related topics", PREFIX, FURNITURE),
    ROW("related content", PREFIX, FURNITURE),
    ROW("related", WHOLE, FURNITURE),
    ROW("related:", PREFIX, FURNITURE),
    ROW("no stories found", WHOLE, FURNITURE),
    ROW("no comments", WHOLE, FURNITURE),
    ROW("read more", PREFIX, FURNITURE),
    ROW("read also", PREFIX, FURNITURE),
    ROW("read next", PREFIX, FURNITURE),
    ROW("also read", PREFIX, FURNITURE),
    ROW("see also", PREFIX, FURNITURE),
    ROW("more from", PREFIX, FURNITURE),
    ROW("more stories", PREFIX, FURNITURE),
    ROW("more on this story", PREFIX, FURNITURE),
    ROW("most read", WHOLE, FURNITURE),
    ROW("most popular", WHOLE, FURNITURE),
    ROW("trending", WHOLE, FURNITURE),
    ROW("trending now", WHOLE, FURNITURE),
    ROW("recommended", WHOLE, FURNITURE),
    ROW("recommended for you", WHOLE, FURNITURE),
    ROW("recommended stories", PREFIX, FURNITURE),
    ROW("editor's picks", WHOLE, FURNITURE),
    ROW("you may also like", PREFIX, FURNITURE),
    ROW("you might also like", PREFIX, FURNITURE),
    ROW("what to read next", PREFIX, FURNITURE),
    ROW("up next", WHOLE, FURNITURE),
    ROW("next article", PREFIX, FURNITURE),
    ROW("previous article", PREFIX, FURNITURE),
    ROW("topics", WHOLE, FURNITURE),
    ROW("topics:", PREFIX, FURNITURE),
    ROW("tags", WHOLE, FURNITURE),
    ROW("tags:", PREFIX, FURNITURE),
    ROW("filed under", PREFIX, FURNITURE),
    ROW("watch:", PREFIX, FURNITURE),
    ROW("watch live", PREFIX, FURNITURE),
    ROW("watch now", PREFIX, FURNITURE),
    ROW("live updates", WHOLE, FURNITURE),
    ROW("click here", PREFIX, FURNITURE),
    ROW("skip to", PREFIX, FURNITURE),
    ROW("back to top", WHOLE, FURNITURE),
    ROW("continue reading", PREFIX, FURNITURE),
    ROW("story continues below", PREFIX, FURNITURE),
    ROW("article continues below", PREFIX, FURNITURE),
    ROW("view comments", PREFIX, FURNITURE),
    ROW("leave a comment", PREFIX, FURNITURE),
    ROW("post a comment", PREFIX, FURNITURE),
    ROW("comments", WHOLE, FURNITURE),
    ROW("home", WHOLE, FURNITURE),
    ROW("menu", WHOLE, FURNITURE),
    /* subscriptions, advertisements, cookies */
    ROW("advertisement", PREFIX, FURNITURE),
    ROW("advertising", WHOLE, FURNITURE),
    ROW("sponsored", WHOLE, FURNITURE),
    ROW("sponsored content", WHOLE, FURNITURE),
    ROW("subscribe", WHOLE, FURNITURE),
    ROW("subscribe to", PREFIX, FURNITURE),
    ROW("subscribe now", PREFIX, FURNITURE),
    ROW("sign up for", PREFIX, FURNITURE),
    ROW("sign up to", PREFIX, FURNITURE),
    ROW("sign up here", PREFIX, FURNITURE),
    ROW("log in", WHOLE, FURNITURE),
    ROW("sign in", WHOLE, FURNITURE),
    ROW("sign in to", PREFIX, FURNITURE),
    ROW("register now", PREFIX, FURNITURE),
    ROW("newsletter", WHOLE, FURNITURE),
    ROW("get our newsletter", PREFIX, FURNITURE),
    ROW("download our app", PREFIX, FURNITURE),
    ROW("download the app", PREFIX, FURNITURE),
    ROW("download app", PREFIX, FURNITURE),
    ROW("follow us", PREFIX, FURNITURE),
    ROW("follow @", PREFIX, FURNITURE),
    ROW("follow the author", PREFIX, FURNITURE),
    ROW("like us on", PREFIX, FURNITURE),
    ROW("find us on", PREFIX, FURNITURE),
    ROW("join us on", PREFIX, FURNITURE),
    ROW("we use cookies", PREFIX, FURNITURE),
    ROW("by subscribing", PREFIX, FURNITURE),
    ROW("support our journalism", PREFIX, FURNITURE),
    ROW("thank you for reading", PREFIX, FURNITURE),
    ROW("our standards:", PREFIX, FURNITURE),
    ROW("terms of use", PREFIX, FURNITURE),
    ROW("terms of service", PREFIX, FURNITURE),
    ROW("privacy policy", PREFIX, FURNITURE),
    ROW("contact us", PREFIX, FURNITURE),
    ROW("about us", WHOLE, FURNITURE),
    /* copyright, dates, desks */
    ROW("copyright 19", PREFIX, FURNITURE),
    ROW("copyright 20", PREFIX, FURNITURE),
    ROW("copyright (c)", PREFIX, FURNITURE),
    ROW("copyright \xc2\xa9", PREFIX, FURNITURE),
    ROW("(c) ", PREFIX, FURNITURE),
    ROW("\xc2\xa9", PREFIX, FURNITURE),
    ROW("all rights reserved", PREFIX, FURNITURE),
    ROW("all rights reserved.", SUFFIX, FURNITURE),
    ROW("published:", PREFIX, FURNITURE),
    ROW("published on", PREFIX, FURNITURE),
    ROW("published at", PREFIX, FURNITURE),
    ROW("first published:", PREFIX, FURNITURE),
    ROW("first published on", PREFIX, FURNITURE),
    ROW("updated:", PREFIX, FURNITURE),
    ROW("source:", PREFIX, FURNITURE),
    ROW("last updated", PREFIX, FURNITURE),
    ROW("last modified", PREFIX, FURNITURE),
    ROW("posted on", PREFIX, FURNITURE),
    ROW("posted by", PREFIX, FURNITURE),
    ROW("issued on", PREFIX, FURNITURE),
    ROW("min read", SUFFIX, FURNITURE),
    ROW("minute read", SUFFIX, FURNITURE),
    ROW("minutes read", SUFFIX, FURNITURE),
    ROW("reading time", PREFIX, FURNITURE),
    ROW("reporting by", PREFIX, FURNITURE),
    ROW("(reporting by", PREFIX, FURNITURE),
    ROW("additional reporting by", PREFIX, FURNITURE),
    ROW("(additional reporting by", PREFIX, FURNITURE),
    ROW("writing by", PREFIX, FURNITURE),
    ROW("(writing by", PREFIX, FURNITURE),
    ROW("editing by", PREFIX, FURNITURE),
    ROW("(editing by", PREFIX, FURNITURE),
    ROW("(with inputs from", PREFIX, FURNITURE),
    ROW("(with agency inputs", PREFIX, FURNITURE),
    ROW("with inputs from", PREFIX, FURNITURE),
    ROW("(this story has not been edited", PREFIX, FURNITURE),
    ROW("written by", PREFIX, FURNITURE),
    /* pictures */
    ROW("file photo", PREFIX, CAPTION),
    ROW("file picture", PREFIX, CAPTION),
    ROW("file image", PREFIX, CAPTION),
    ROW("file - ", PREFIX, CAPTION),
    ROW("file \xe2\x80\x93 ", PREFIX, CAPTION),
    ROW("file \xe2\x80\x94 ", PREFIX, CAPTION),
    ROW("photo:", PREFIX, CAPTION),
    ROW("photo by", PREFIX, CAPTION),
    ROW("photo credit", PREFIX, CAPTION),
    ROW("photograph:", PREFIX, CAPTION),
    ROW("picture:", PREFIX, CAPTION),
    ROW("image:", PREFIX, CAPTION),
    ROW("image credit", PREFIX, CAPTION),
    ROW("image source", PREFIX, CAPTION),
    ROW("image caption", PREFIX, CAPTION),
    ROW("caption:", PREFIX, CAPTION),
    ROW("in this photo", PREFIX, CAPTION),
    ROW("in this image", PREFIX, CAPTION),
    ROW("in this handout", PREFIX, CAPTION),
    ROW("getty images", SUFFIX, CAPTION),
    ROW("afp via getty", SUFFIX, CAPTION),
    ROW("file photo", SUFFIX, CAPTION),
    ROW("ap photo", SUFFIX, CAPTION),
};

/* What a picture's credit in brackets begins with. */
static const dm_text credit_starts[] = {
    {"photo", 5},  {"photos", 6},  {"picture", 7},  {"image", 5},       {"images", 6}, {"file", 4},
    {"credit", 6}, {"handout", 7}, {"courtesy", 8}, {"screengrab", 10}, {"video", 5},  {"representative", 14},
};

/* And what it may hold anywhere. */
static const dm_text credit_parts[] = {
    {" photo", 6}, {"getty images", 12}, {"via ap", 6}, {"via reuters", 11}, {"via afp", 7}, {"file pic", 8},
};

/* Agencies are a credit alone, or before a slash and a name, when no sentence ends before the bracket. */
static const dm_text agencies[] = {
    {"ap", 2},   {"afp", 3}, {"reuters", 7}, {"epa", 3},     {"pti", 3},     {"ani", 3}, {"dpa", 3},
    {"tass", 4}, {"upi", 3}, {"xinhua", 6},  {"epa-efe", 7}, {"anadolu", 7}, {"pa", 2},
};

/* The paragraph's first bytes in ASCII lower case. */
typedef struct lowered {
    char bytes[LONGEST_FURNITURE];
    size_t length;
} lowered;

static void lower(dm_text paragraph, lowered *out) {
    out->length = paragraph.length;
    for (size_t i = 0; i < paragraph.length; i++) {
        out->bytes[i] = dm_ascii_lower(paragraph.bytes[i]);
    }
}

static bool is_word_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || (unsigned char)byte >= 0x80;
}

/* The text without the marks that may stand behind a label: "Read more:", "Related Stories >>". */
static dm_text without_marks(dm_text text) {
    while (text.length && dm_text_has(DM_TEXT(":.!>+|- "), text.bytes[text.length - 1])) {
        text.length--;
    }
    return text;
}

/* A paragraph as the patterns see it. */
typedef struct candidate {
    dm_text text;  /* lower case */
    dm_text label; /* the same without the marks at its end */
} candidate;

static bool matches(const candidate *paragraph, const pattern *row) {
    dm_text text = paragraph->text;
    dm_text words = row->words;
    if (row->place != SUFFIX && text.bytes[0] != words.bytes[0]) {
        return false;
    }
    switch (row->place) {
    case WHOLE:
        return dm_text_equal(paragraph->label, words);
    case PREFIX:
        return dm_text_starts_with(text, words) &&
               (text.length == words.length || !is_word_byte(words.bytes[words.length - 1]) ||
                !is_word_byte(text.bytes[words.length]));
    default:
        return dm_text_ends_with(text, words);
    }
}

static bool contains(dm_text text, dm_text words) {
    return memmem(text.bytes, text.length, words.bytes, words.length) != NULL;
}

/* Whether the words, whole, stand at the start of the text. */
static bool begins_with(dm_text text, dm_text words) {
    return dm_text_starts_with(text, words) &&
           (text.length == words.length || !is_word_byte(text.bytes[words.length]));
}

static bool is_credit(dm_text credit, bool behind_sentence) {
    for (size_t i = 0; i < sizeof credit_starts / sizeof *credit_starts; i++) {
        if (begins_with(credit, credit_starts[i])) {
            return true;
        }
    }
    for (size_t i = 0; i < sizeof credit_parts / sizeof *credit_parts; i++) {
        if (contains(credit, credit_parts[i])) {
            return true;
        }
    }
    for (size_t i = 0; i < sizeof agencies / sizeof *agencies && !behind_sentence; i++) {
        if (begins_with(credit, agencies[i]) &&
            (credit.length == agencies[i].length || credit.bytes[agencies[i].length] == '/')) {
            return true;
        }
    }
    return false;
}

/* Whether the paragraph ends with a credit in brackets: (Photo | AP), [File: Agency], (AFP). */
static bool ends_with_credit(dm_text paragraph) {
    if (dm_text_ends_with(paragraph, DM_TEXT("."))) {
        paragraph.length--;
    }
    bool round = dm_text_ends_with(paragraph, DM_TEXT(")"));
    if (!round && !dm_text_ends_with(paragraph, DM_TEXT("]"))) {
        return false;
    }
    size_t limit = paragraph.length < LONGEST_CREDIT ? paragraph.length : LONGEST_CREDIT;
    dm_text tail = {paragraph.bytes + (paragraph.length - limit), limit};
    const char *open = memrchr(tail.bytes, round ? '(' : '[', tail.length);
    if (!open) {
        return false;
    }
    lowered inner = {.length = 0};
    lower((dm_text){open + 1, (size_t)(tail.bytes + tail.length - open) - 2}, &inner);
    dm_text before = dm_text_trim((dm_text){paragraph.bytes, (size_t)(open - paragraph.bytes)});
    return before.length && is_credit((dm_text){inner.bytes, inner.length}, dm_ends_sentence(before));
}

/* Whether all of the paragraph is one address: no white space, a scheme or www. */
static bool is_address(dm_text lower_text) {
    return !memchr(lower_text.bytes, ' ', lower_text.length) &&
           (dm_text_starts_with(lower_text, DM_TEXT("http://")) ||
            dm_text_starts_with(lower_text, DM_TEXT("https://")) ||
            dm_text_starts_with(lower_text, DM_TEXT("www.")));
}

/* By Anna Example and Ben Sample, Agency: every word but a few small ones begins with a capital. */
bool dm_furniture_is_byline(dm_text paragraph) {
    if (paragraph.length > LONGEST_BYLINE || paragraph.length < 6 ||
        !dm_text_equal_folded((dm_text){paragraph.bytes, 3}, DM_TEXT("by ")) || dm_ends_sentence(paragraph)) {
        return false;
    }
    dm_text rest = {paragraph.bytes + 3, paragraph.length - 3};
    dm_text word;
    while (dm_text_next_field(&rest, ' ', &word)) {
        size_t at = 0;
        bool small = dm_text_equal(word, DM_TEXT("and")) || dm_text_equal(word, DM_TEXT("in")) ||
                     dm_text_equal(word, DM_TEXT("for")) || dm_text_equal(word, DM_TEXT("with")) ||
                     dm_text_equal(word, DM_TEXT("de")) || dm_text_equal(word, DM_TEXT("van"));
        if (word.length && !small && dm_utf8_class(dm_utf8_next(word, &at)) == DM_CHARACTER_LETTER &&
            !dm_utf8_is_upper((at = 0, dm_utf8_next(word, &at)))) {
            return false;
        }
    }
    return true;
}

static bool ends_with_stop(dm_text text) {
    size_t at = text.length;
    while (at) {
        size_t behind;
        size_t start = at;
        uint32_t code = dm_utf8_previous(text, &start);
        dm_piece piece = dm_piece_at(text, start, &behind);
        bool closing = piece == DM_PIECE_QUOTE || piece == DM_PIECE_APOSTROPHE || code == ')' ||
                       code == ']' || piece == DM_PIECE_SPACE;
        if (!closing) {
            return piece == DM_PIECE_POINT;
        }
        at = start;
    }
    return false;
}

bool dm_ends_sentence(dm_text paragraph) {
    if (ends_with_stop(paragraph)) {
        return true;
    }
    if (!dm_text_ends_with(paragraph, DM_TEXT(")"))) {
        return false;
    }
    size_t limit = paragraph.length < LONGEST_CREDIT ? paragraph.length : LONGEST_CREDIT;
    const char *open = memrchr(paragraph.bytes + (paragraph.length - limit), '(', limit);
    return open && ends_with_stop((dm_text){paragraph.bytes, (size_t)(open - paragraph.bytes)});
}

/* A row of marks between two parts of a text has none. */
static bool has_letter_or_digit(dm_text paragraph) {
    size_t at = 0;
    while (at < paragraph.length) {
        dm_character_class class = dm_utf8_class(dm_utf8_next(paragraph, &at));
        if (class == DM_CHARACTER_LETTER || class == DM_CHARACTER_DIGIT || class == DM_CHARACTER_IDEOGRAPH) {
            return true;
        }
    }
    return false;
}

static bool is_quoted_sentence(dm_text paragraph) {
    return dm_ends_sentence(paragraph) &&
           (memchr(paragraph.bytes, '"', paragraph.length) || contains(paragraph, DM_TEXT("\xe2\x80\x9c")));
}

dm_paragraph_kind dm_furniture_kind(dm_text paragraph) {
    if (ends_with_credit(paragraph)) {
        return DM_PARAGRAPH_CAPTION;
    }
    if (!paragraph.length || paragraph.length > LONGEST_FURNITURE) {
        return DM_PARAGRAPH_BODY;
    }
    lowered text = {.length = 0};
    lower(paragraph, &text);
    dm_text words = {text.bytes, text.length};
    if (!has_letter_or_digit(paragraph) || is_address(words) || dm_furniture_is_byline(paragraph)) {
        return DM_PARAGRAPH_FURNITURE;
    }
    if (is_quoted_sentence(paragraph)) {
        return DM_PARAGRAPH_BODY;
    }
    candidate seen = {words, without_marks(words)};
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        if (matches(&seen, &patterns[i])) {
            return (dm_paragraph_kind)patterns[i].kind;
        }
    }
    return DM_PARAGRAPH_BODY;
}

bool dm_furniture_heads_links(dm_text paragraph) {
    static const dm_text heads[] = {
        {"related", 7},
        {"related stories", 15},
        {"related articles", 16},
        {"related news", 12},
        {"most read", 9},
        {"most popular", 12},
        {"trending", 8},
        {"trending now", 12},
        {"recommended", 11},
        {"more stories", 12},
        {"recommended for you", 19},
        {"editor's picks", 14},
        {"read more", 9},
        {"see also", 8},
        {"you may also like", 17},
        {"what to read next", 17},
        {"also read", 9},
        {"related content", 15},
        {"you might also like", 19},
        {"related topics", 14},
    };
    dm_text head = without_marks(paragraph);
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        if (dm_text_equal_folded(head, heads[i])) {
            return true;
        }
    }
    return false;
}
