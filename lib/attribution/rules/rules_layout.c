/* Who speaks by the layout of the text: transcripts, lists of quotations, headlines. */
#include "attribution/attributor.h"
#include "attribution/quotation.h"
#include "attribution/rules/rules_parts.h"
#include "attribution/subject.h"

enum { LONGEST_LABEL = 8, LEAST_WORDS = 3, LEAST_LABELS = 2, MOST_NAME_WORDS = 4, LEAST_NAME_LABELS = 4 };

static const float LAYOUT = 0.8F;

/* The colon behind a label, or the point of "Q." and "A."; the end when there is none. */
static uint32_t find_colon(const dm_reading *reading, dm_range tokens) {
    if (tokens.end > tokens.first + 1 &&
        (dm_token_equals(reading, tokens.first, "Q.") || dm_token_equals(reading, tokens.first, "A."))) {
        return tokens.first;
    }
    for (uint32_t at = tokens.first; at < tokens.end && at - tokens.first <= LONGEST_LABEL; at++) {
        if (dm_token_is_mark(reading, at, ':')) {
            return at;
        }
    }
    return tokens.end;
}

static uint32_t behind_dateline(const dm_reading *reading, const dm_paragraph *paragraph) {
    uint32_t at = paragraph->tokens.first;
    while (at < paragraph->tokens.end && dm_token_of(reading, at)->start < paragraph->dateline.end) {
        at++;
    }
    return at;
}

static dm_range without_stop(const dm_reading *reading, dm_range content) {
    while (content.end > content.first && (dm_token_is_stop(reading, content.end - 1))) {
        content.end--;
    }
    return content;
}

static bool propose_labelled(dm_rules *rules, dm_range source, dm_range cue, dm_range content) {
    dm_frame frame = {.cue = {.tokens = cue}, .source = source};
    return dm_propose(rules, without_stop(rules->reading, content), &frame, LAYOUT) != NULL;
}

/* Somebody who can speak: one mention that fills the range. */
static bool is_speaker(const dm_reading *reading, dm_range range) {
    const dm_mention *mention = range.first < range.end ? dm_mention_from(reading, range.first) : NULL;
    return mention && (mention->tokens.end == range.end || mention->extent.end == range.end);
}

static bool asks(const dm_reading *reading, dm_range label) {
    return label.end == label.first + 1 &&
           (dm_token_equals(reading, label.first, "Q") || dm_token_equals(reading, label.first, "Q.") ||
            dm_token_equals(reading, label.first, "QUESTION"));
}

static bool answers(const dm_reading *reading, dm_range label) {
    return label.end == label.first + 1 &&
           (dm_token_equals(reading, label.first, "A") || dm_token_equals(reading, label.first, "A.") ||
            dm_token_equals(reading, label.first, "ANSWER"));
}

/* A label in capitals, as in transcripts; "Q" and "A" too. */
static bool is_label(const dm_reading *reading, dm_range range) {
    bool capitals = false;
    for (uint32_t at = range.first; at < range.end; at++) {
        if (dm_token_is_word(reading, at)) {
            if (!dm_token_has(reading, at, DM_TOKEN_CAPITAL)) {
                return false;
            }
            capitals |= dm_token_has(reading, at, DM_TOKEN_ALL_CAPITAL);
        }
    }
    return capitals || asks(reading, range) || answers(reading, range);
}

/* Words in capitals before a colon that are no speaker. */
static bool is_notice(const dm_reading *reading, uint32_t token) {
    static const char *const words[] = {"update",  "note",       "watch", "read",  "related",  "photos",
                                        "photo",   "video",      "more",  "live",  "breaking", "exclusive",
                                        "opinion", "correction", "fact",  "claim", "source",   "sources",
                                        "file",    "see",        "editor"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (dm_token_equals(reading, token, words[i])) {
            return true;
        }
    }
    return false;
}

/* The label that opens a paragraph, with the mark that ends it: "WALLER:", "Q."; empty: none. */
typedef struct line_label {
    dm_range words;
    uint32_t mark;
} line_label;

static line_label label_of(const dm_reading *reading, const dm_paragraph *paragraph) {
    uint32_t first = paragraph->tokens.first;
    uint32_t mark = find_colon(reading, paragraph->tokens);
    if (paragraph->kind != DM_PARAGRAPH_BODY || mark + 1 >= paragraph->tokens.end ||
        is_notice(reading, first)) {
        return (line_label){{first, first}, first};
    }
    uint32_t end = dm_token_is_mark(reading, mark, ':') ? mark : mark + 1;
    return (line_label){{first, end}, mark};
}

/* "Tidende: Will you send ships?" A label in small letters names somebody, and stands before others' words
 * as well. */
static bool is_name_label(const dm_reading *reading, dm_range words) {
    return words.end > words.first && words.end - words.first <= MOST_NAME_WORDS &&
           is_speaker(reading, words);
}

/* Whether the paragraph is a line of a transcript: by its label alone, or as one of many lines under names
 * that come back. */
static bool has_label(const dm_rules *rules, const dm_paragraph *paragraph) {
    const dm_reading *reading = rules->reading;
    dm_range words = label_of(reading, paragraph).words;
    if (dm_range_is_empty(words)) {
        return false;
    }
    bool named = rules->name_labels >= LEAST_NAME_LABELS && is_name_label(reading, words) &&
                 rules->lines[reading->words[words.end - 1]] >= LEAST_LABELS;
    return is_label(reading, words) || named;
}

bool dm_labels_count(dm_rules *rules) {
    const dm_reading *reading = rules->reading;
    const dm_document *document = reading->document;
    size_t words = reading->attributor->vocabulary.words.count + reading->own.count;
    rules->lines = dm_arena_take(document->arena, words, sizeof *rules->lines);
    if (!rules->lines) {
        return false;
    }
    for (size_t i = 0; i < document->paragraph_count; i++) {
        dm_range name = label_of(reading, &document->paragraphs[i]).words;
        if (is_name_label(reading, name)) {
            uint32_t lines = ++rules->lines[reading->words[name.end - 1]];
            rules->name_labels += lines < LEAST_LABELS ? 0 : lines == LEAST_LABELS ? LEAST_LABELS : 1;
        }
    }
    for (size_t i = 0; i < document->paragraph_count; i++) {
        rules->labels += has_label(rules, &document->paragraphs[i]);
    }
    return true;
}

/* The person who answers: the last one whom the text names before the questions begin. */
static dm_range guest(const dm_rules *rules, uint32_t token) {
    enum { FARTHEST = 12 };
    const dm_mentions *mentions = &rules->reading->mentions;
    uint32_t at = token;
    uint32_t number = DM_NONE;
    while (at > 0 && number == DM_NONE && token - at < 400) {
        number = mentions->at[--at];
    }
    for (unsigned step = 0; number != DM_NONE && step < FARTHEST; step++) {
        const dm_mention *mention = &mentions->items[number];
        if (mention->kind == DM_MENTION_PERSON && !dm_range_is_empty(mention->role)) {
            return mention->tokens;
        }
        number = number ? number - 1 : DM_NONE;
    }
    return (dm_range){token, token};
}

/* "WALLER: We never agreed to that." */
static bool read_transcript(dm_rules *rules, const dm_paragraph *paragraph) {
    const dm_reading *reading = rules->reading;
    uint32_t first = paragraph->tokens.first;
    line_label found = label_of(reading, paragraph);
    dm_range label = found.words;
    dm_range content = {found.mark + 1, paragraph->tokens.end};
    if (rules->labels < LEAST_LABELS || !has_label(rules, paragraph) ||
        reading->quotations.around[content.first] != DM_NONE) {
        return true;
    }
    if (asks(reading, label)) {
        label = (dm_range){first, first};
    } else if (answers(reading, label)) {
        rules->guest = dm_range_is_empty(rules->guest) ? guest(rules, first) : rules->guest;
        label = rules->guest;
    }
    dm_frame frame = {.cue = {.tokens = {found.mark, found.mark + 1}}, .source = label};
    return dm_propose(rules, content, &frame, LAYOUT) != NULL;
}

/* "From Chairwoman Della Rourke: "..."" and "Waller: "..."" */
static bool read_labelled_quotation(dm_rules *rules, const dm_paragraph *paragraph) {
    const dm_reading *reading = rules->reading;
    uint32_t first = paragraph->tokens.first;
    uint32_t colon = find_colon(reading, paragraph->tokens);
    uint32_t start = first + (dm_token_equals(reading, first, "from") ? 1 : 0);
    dm_range label = {start, colon};
    uint32_t number = colon + 1 < paragraph->tokens.end ? reading->quotations.around[colon + 1] : DM_NONE;
    if (number == DM_NONE || !is_speaker(reading, label)) {
        return true;
    }
    dm_frame frame = {.cue = {.tokens = {colon, colon + 1}}, .source = label};
    dm_proposal *proposal = dm_propose(
        rules, dm_quotation_words(reading->document, &reading->quotations.items[number]), &frame, LAYOUT);
    if (proposal) {
        rules->claimed[number] = (uint32_t)(proposal - rules->proposals->items);
    }
    return proposal != NULL;
}

/* "..." - Name */
static bool read_signed_quotation(dm_rules *rules, const dm_paragraph *paragraph) {
    const dm_reading *reading = rules->reading;
    uint32_t number = reading->quotations.around[paragraph->tokens.first];
    if (number == DM_NONE) {
        return true;
    }
    const dm_quotation *quotation = &reading->quotations.items[number];
    uint32_t dash = quotation->tokens.end;
    if (dash == paragraph->tokens.end &&
        paragraph + 1 < reading->document->paragraphs + reading->document->paragraph_count) {
        paragraph++; /* the name stands in a paragraph of its own */
    }
    bool fits = quotation->closed && dash + 1 < paragraph->tokens.end && dm_token_is_dash(reading, dash) &&
                paragraph->tokens.end - dash <= 2 * LONGEST_LABEL;
    dm_range source = fits ? dm_noun_behind(reading, dash + 1, paragraph->tokens.end) : (dm_range){0, 0};
    if (dm_range_is_empty(source)) {
        return true;
    }
    dm_frame frame = {.cue = {.tokens = {dash, dash + 1}}, .source = source};
    dm_proposal *proposal =
        dm_propose(rules, dm_quotation_words(reading->document, quotation), &frame, LAYOUT);
    if (proposal) {
        rules->claimed[number] = (uint32_t)(proposal - rules->proposals->items);
    }
    return proposal != NULL;
}

/* The colon or the free dash that divides a headline; the end when there is none, or more than one. */
static uint32_t find_divider(const dm_reading *reading, dm_range tokens) {
    uint32_t found = tokens.end;
    for (uint32_t at = tokens.first; at < tokens.end; at++) {
        bool dash = dm_token_is_dash(reading, at) && dm_token_has(reading, at, DM_TOKEN_SPACE_BEFORE);
        if (dash || dm_token_is_mark(reading, at, ':')) {
            if (found < tokens.end) {
                return tokens.end;
            }
            found = at;
        }
    }
    return found;
}

/* "Maruk to Brussels: ...": whoever stands before "to" speaks. */
static dm_range without_hearer(const dm_reading *reading, dm_range label) {
    for (uint32_t at = label.first + 1; at + 1 < label.end; at++) {
        if (dm_token_equals(reading, at, "to") && is_speaker(reading, (dm_range){at + 1, label.end})) {
            return (dm_range){label.first, at};
        }
    }
    return label;
}

/* "Kremlin: no plans to talk", "No plans to talk: Kremlin" and "No plans to talk - Kremlin". */
static bool read_headline(dm_rules *rules, const dm_paragraph *paragraph) {
    const dm_reading *reading = rules->reading;
    dm_range tokens = paragraph->tokens;
    uint32_t divider = find_divider(reading, tokens);
    if (divider + 1 >= tokens.end) {
        return true;
    }
    dm_range left = {tokens.first, divider};
    dm_range right = {divider + 1, tokens.end};
    dm_range cue = {divider, divider + 1};
    bool colon = dm_token_is_mark(reading, divider, ':');
    bool quoted = reading->quotations.around[right.first] != DM_NONE;
    dm_range speaker = without_hearer(reading, left);
    if ((colon || quoted) && right.end - right.first >= LEAST_WORDS && is_speaker(reading, speaker)) {
        return propose_labelled(rules, speaker, cue, right);
    }
    if (left.end - left.first >= LEAST_WORDS && is_speaker(reading, right)) {
        return propose_labelled(rules, right, cue, left);
    }
    return true;
}

bool dm_read_layout(dm_rules *rules, uint32_t number) {
    const dm_paragraph *paragraph = &rules->reading->document->paragraphs[number];
    if (paragraph->kind == DM_PARAGRAPH_HEADLINE) {
        return read_headline(rules, paragraph);
    }
    if (behind_dateline(rules->reading, paragraph) > paragraph->tokens.first ||
        paragraph->tokens.first == paragraph->tokens.end) {
        return true;
    }
    return read_transcript(rules, paragraph) && read_labelled_quotation(rules, paragraph) &&
           read_signed_quotation(rules, paragraph);
}
