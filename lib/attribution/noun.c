#include "attribution/noun.h"

enum {
    HEADS = DM_WORD_BODY | DM_WORD_ORGANISATION | DM_WORD_COLLECTIVE | DM_WORD_DOCUMENT,
    STOPS = DM_WORD_DEFINITE | DM_WORD_INDEFINITE | DM_WORD_POSSESSIVE | DM_WORD_PRONOUN | DM_WORD_RELATIVE |
            DM_WORD_PREPOSITION | DM_WORD_COORDINATOR | DM_WORD_SUBORDINATOR | DM_WORD_AUXILIARY |
            DM_WORD_NEGATION | DM_WORD_ADVERB | DM_WORD_TIME | DM_WORD_CLITIC,
    MOST_OTHERS = 3
};

typedef struct noun_reader {
    const dm_reading *reading;
    dm_noun *noun;
    uint32_t at;
    uint32_t limit;
    size_t committed; /* elements up to the last one that can end a phrase */
    unsigned others;  /* words in lower case since the last element that is known */
    bool determined;  /* a determiner, number, possessor or adjective of a party stands in front */
    bool has_head;    /* a head or title in lower case is there */
    bool has_of;
} noun_reader;

static void add(noun_reader *reader, dm_element_kind kind, uint32_t end, uint32_t value, bool commits) {
    reader->noun->elements[reader->noun->count++] =
        (dm_element){.tokens = {reader->at, end}, .value = value, .kind = (uint8_t)kind};
    reader->at = end;
    reader->others = kind == DM_ELEMENT_OTHER ? reader->others + 1 : 0;
    if (commits) {
        reader->committed = reader->noun->count;
    }
}

static const dm_element *last(const noun_reader *reader) {
    return reader->noun->count ? &reader->noun->elements[reader->noun->count - 1] : NULL;
}

static bool last_is(const noun_reader *reader, dm_element_kind kind) {
    const dm_element *element = last(reader);
    return element && element->kind == kind;
}

static bool is_glued(const dm_reading *reading, uint32_t token, uint32_t limit) {
    return token + 1 < limit && !dm_token_has(reading, token, DM_TOKEN_SPACE_BEFORE) &&
           !dm_token_has(reading, token + 1, DM_TOKEN_SPACE_BEFORE);
}

static bool is_title_at(const noun_reader *reader, uint32_t token, uint32_t *end, const dm_phrase **title) {
    const dm_reading *reading = reader->reading;
    *title = dm_phrases_match(&reading->attributor->titles.phrases, reading->document, reading->words, token,
                              reader->limit, end);
    return *title != NULL;
}

/* "Stephen", or the initial behind it. */
static bool follows_given_name(const noun_reader *reader) {
    if (!last_is(reader, DM_ELEMENT_NAME)) {
        return false;
    }
    const dm_token *before = dm_token_of(reader->reading, reader->at - 1);
    bool initial =
        before->end - before->start == 2 && reader->reading->document->text.bytes[before->end - 1] == '.';
    return initial || dm_token_is(reader->reading, reader->at - 1, DM_WORD_GIVEN_NAME);
}

/* "Vienna Energy Forum": behind a capital, words of a body that no state has. */
static bool names_institute(const noun_reader *reader, uint32_t behind) {
    static const char *const bodies[] = {"forum",      "institute", "institution", "university", "college",
                                         "foundation", "center",    "centre",      "school",     "academy",
                                         "times",      "post",      "herald",      "review"};
    enum { LONGEST = 4 };
    const dm_reading *reading = reader->reading;
    for (uint32_t token = behind;
         token < reader->limit && token - behind < LONGEST && reading->capital[token]; token++) {
        if (dm_token_is_one_of(reading, token, bodies, sizeof bodies / sizeof *bodies)) {
            return true;
        }
    }
    return false;
}

/* "Paris Hilton", "Michael Jordan": places that are parts of names of persons or papers. */
static bool is_party_in_name(const noun_reader *reader, const dm_party_match *match) {
    const dm_reading *reading = reader->reading;
    uint32_t end = match->tokens.end;
    if (last_is(reader, DM_ELEMENT_NAME) && !dm_token_is_dash(reading, match->tokens.first - 1) &&
        !reading->attributor->parties.items[match->party].is_state &&
        match->tokens.end > match->tokens.first + 1) {
        return true; /* the Karen National Liberation Army is not the one of Colombia */
    }
    if (match->form == DM_PARTY_DEMONYM || match->form == DM_PARTY_ALIAS) {
        return false;
    }
    if (follows_given_name(reader)) {
        return true;
    }
    if (!reader->noun->count && reader->at && dm_token_is(reading, reader->at - 1, DM_WORD_PREPOSITION) &&
        end < reader->limit && dm_token_is(reading, end, DM_WORD_GIVEN_NAME)) {
        return false;
    }
    return end < reader->limit && reading->capital[end] && reading->party_at[end] == DM_NONE &&
           (!dm_token_is(reading, end, DM_WORD_TITLE | DM_WORD_ROLE | HEADS) || names_institute(reader, end));
}

static bool take_party(noun_reader *reader) {
    const dm_reading *reading = reader->reading;
    uint32_t number = reading->party_at[reader->at];
    if (number == DM_NONE || reading->parties[number].tokens.first != reader->at ||
        reading->parties[number].tokens.end > reader->limit) {
        return false;
    }
    const dm_party_match *match = &reading->parties[number];
    if (is_party_in_name(reader, match)) {
        add(reader, DM_ELEMENT_NAME, match->tokens.end, 0, true);
        return true;
    }
    reader->determined |= match->form == DM_PARTY_DEMONYM;
    add(reader, DM_ELEMENT_PARTY, match->tokens.end, number, true);
    return true;
}

/* "Stephen King": a capital title behind a given name is a surname. An honorific needs its capital, or an
 * article. */
static bool take_title(noun_reader *reader) {
    const dm_reading *reading = reader->reading;
    const dm_phrase *title;
    uint32_t end;
    if (!is_title_at(reader, reader->at, &end, &title)) {
        return false;
    }
    bool capital = dm_token_has(reading, reader->at, DM_TOKEN_CAPITAL);
    if (capital && reader->has_of) {
        return false; /* Society for General Systems Research */
    }
    if (capital && end == reader->at + 1 && follows_given_name(reader) &&
        !(end < reader->limit && reading->capital[end])) {
        return false;
    }
    if (dm_title_kind_of(title) == DM_TITLE_HONORIFIC && !capital &&
        !last_is(reader, DM_ELEMENT_DETERMINER)) {
        return false;
    }
    reader->has_head |= !capital;
    add(reader, DM_ELEMENT_TITLE, end, title->value, true);
    return true;
}

static bool take_head(noun_reader *reader) {
    const dm_reading *reading = reader->reading;
    bool capital = reading->capital[reader->at];
    if (!dm_token_is(reading, reader->at, HEADS) || (capital && follows_given_name(reader))) {
        return false;
    }
    bool alone = !reader->noun->count && !dm_token_is(reading, reader->at, DM_WORD_COLLECTIVE);
    if (alone && !capital) {
        return false;
    }
    reader->has_head |= !capital;
    add(reader, DM_ELEMENT_HEAD, reader->at + 1, 0, true);
    return true;
}

/* de, van, al-: before a word with a capital, behind one or at the start. */
static bool is_particle(const noun_reader *reader) {
    const dm_reading *reading = reader->reading;
    uint32_t next = reader->at + 1;
    if (!dm_token_is(reading, reader->at, DM_WORD_PARTICLE) || next >= reader->limit) {
        return false;
    }
    if (dm_token_is_dash(reading, next) && is_glued(reading, next, reader->limit)) {
        next++;
    }
    while (next < reader->limit && dm_token_is(reading, next, DM_WORD_PARTICLE)) {
        next++;
    }
    bool follows = last_is(reader, DM_ELEMENT_NAME) || last_is(reader, DM_ELEMENT_TITLE);
    return next < reader->limit && reading->capital[next] &&
           (follows || (!reader->noun->count && !dm_token_is(reading, reader->at, STOPS)));
}

/* "Kim Sang-woo": the small half of a given name, behind a surname; "Abu Dhabi-based" is none. */
static bool is_second_syllable(const noun_reader *reader) {
    static const char *const joined[] = {"led",  "run",  "era",  "style", "wide", "like", "born",
                                         "held", "made", "area", "built", "bred", "rich", "wing"};
    const dm_reading *reading = reader->reading;
    const dm_noun *noun = reader->noun;
    dm_text word = dm_token_text(reading->document, dm_token_of(reading, reader->at));
    return noun->count >= 3 && last_is(reader, DM_ELEMENT_HYPHEN) &&
           noun->elements[noun->count - 2].kind == DM_ELEMENT_NAME &&
           noun->elements[noun->count - 3].kind == DM_ELEMENT_NAME && dm_token_is_word(reading, reader->at) &&
           !reading->classes[reader->at] && word.length < 7 && !dm_text_ends_with(word, DM_TEXT("ed")) &&
           !dm_token_is_one_of(reading, reader->at, joined, sizeof joined / sizeof *joined);
}

static bool take_name(noun_reader *reader) {
    const dm_reading *reading = reader->reading;
    if (!is_particle(reader) && !is_second_syllable(reader) &&
        (!reading->capital[reader->at] ||
         (dm_token_is(reading, reader->at, DM_WORD_ROLE) && !follows_given_name(reader) &&
          !(reader->has_of && last_is(reader, DM_ELEMENT_NAME))))) {
        return false;
    }
    add(reader, DM_ELEMENT_NAME, reader->at + 1, 0, true);
    return true;
}

static bool take_small_words(noun_reader *reader) {
    const dm_reading *reading = reader->reading;
    uint32_t at = reader->at;
    if (!reader->noun->count &&
        dm_token_is(reading, at, DM_WORD_DEFINITE | DM_WORD_INDEFINITE | DM_WORD_POSSESSIVE) &&
        !dm_token_is(reading, at, DM_WORD_RELATIVE)) {
        reader->determined = true;
        add(reader, DM_ELEMENT_DETERMINER, at + 1, 0, false);
        return true;
    }
    bool front = !reader->noun->count || last_is(reader, DM_ELEMENT_DETERMINER);
    if (front &&
        (dm_token_is(reading, at, DM_WORD_NUMBER) || dm_token_of(reading, at)->kind == DM_TOKEN_NUMBER)) {
        reader->determined = true;
        add(reader, DM_ELEMENT_NUMBER, at + 1, 0, false);
        return true;
    }
    if (dm_token_is(reading, at, DM_WORD_ROLE)) {
        add(reader, DM_ELEMENT_ROLE, at + 1, 0, false);
        return true;
    }
    return false;
}

/* "the Russian and US officials": two parties before one noun. */
static bool is_and_between_parties(const noun_reader *reader) {
    const dm_reading *reading = reader->reading;
    uint32_t next = reader->at + 1;
    if (!last_is(reader, DM_ELEMENT_PARTY) || !dm_token_is(reading, reader->at, DM_WORD_COORDINATOR) ||
        reading->party_at[next] == DM_NONE) {
        return false;
    }
    uint32_t behind = reading->parties[reading->party_at[next]].tokens.end;
    return behind < reader->limit && !reading->capital[behind] &&
           dm_token_is(reading, behind, DM_WORD_TITLE | DM_WORD_ROLE | HEADS);
}

static bool take_joint(noun_reader *reader) {
    const dm_reading *reading = reader->reading;
    uint32_t at = reader->at;
    if (!reader->noun->count || at + 1 >= reader->limit) {
        return false;
    }
    bool hyphen = dm_token_is_mark(reading, at, '-') || dm_token_equals(reading, at, "\xe2\x80\x93") ||
                  dm_token_equals(reading, at, "\xe2\x80\x90") ||
                  dm_token_equals(reading, at, "\xe2\x80\x91");
    if (hyphen && is_glued(reading, at, reader->limit)) {
        add(reader, DM_ELEMENT_HYPHEN, at + 1, 0, false);
        return true;
    }
    if (is_and_between_parties(reader)) {
        add(reader, DM_ELEMENT_AND, at + 1, 0, false);
        return true;
    }
    if ((dm_token_equals(reading, at, "'s") || dm_token_equals(reading, at, "\xe2\x80\x99s") ||
         dm_token_equals(reading, at, "'") || dm_token_equals(reading, at, "\xe2\x80\x99")) &&
        dm_token_is_word(reading, at + 1) && reader->committed == reader->noun->count) {
        reader->determined = true;
        reader->has_head = false;
        add(reader, DM_ELEMENT_POSSESSIVE, at + 1, 0, false);
        return true;
    }
    return false;
}

/* "of" and "and" inside the name of an organisation: Department of Health and Human Services. */
static bool take_of(noun_reader *reader) {
    const dm_reading *reading = reader->reading;
    uint32_t at = reader->at;
    bool behind_name = last_is(reader, DM_ELEMENT_HEAD) || last_is(reader, DM_ELEMENT_TITLE) ||
                       (reader->has_of && last_is(reader, DM_ELEMENT_NAME));
    if (!behind_name || !reading->capital[at - 1]) {
        return false;
    }
    uint32_t next = at + 1;
    if (next < reader->limit && dm_token_equals(reading, next, "the")) {
        next++;
    }
    bool joins = dm_token_equals(reading, at, "of") || dm_token_equals(reading, at, "for");
    bool office = last_is(reader, DM_ELEMENT_TITLE) &&
                  !dm_token_is(reading, at - 1, DM_WORD_ORGANISATION | DM_WORD_BODY);
    if (office || !(joins || (reader->has_of && dm_token_equals(reading, at, "and"))) ||
        next >= reader->limit || !reading->capital[next]) {
        return false;
    }
    reader->has_of = true;
    add(reader, DM_ELEMENT_OF, next, 0, false);
    return true;
}

/* "the embattled president": unknown words between a determiner and the head, as long as they are no cue. */
static bool take_other(noun_reader *reader) {
    const dm_reading *reading = reader->reading;
    dm_cue_match cue;
    if (last_is(reader, DM_ELEMENT_HYPHEN)) {
        add(reader, DM_ELEMENT_OTHER, reader->at + 1, 0, false);
        return true;
    }
    if (!dm_token_is_word(reading, reader->at) || dm_token_is(reading, reader->at, STOPS) ||
        dm_token_has(reading, reader->at, DM_TOKEN_CAPITAL) || !reader->determined || reader->has_head ||
        last_is(reader, DM_ELEMENT_NAME) || reader->others >= MOST_OTHERS ||
        dm_cue_at(reading, reader->at, reader->limit, &cue)) {
        return false;
    }
    add(reader, DM_ELEMENT_OTHER, reader->at + 1, 0, false);
    return true;
}

typedef bool element_taker(noun_reader *reader);

/* The first that takes the next token wins. */
static element_taker *const takers[] = {take_joint, take_party, take_of,          take_title,
                                        take_head,  take_name,  take_small_words, take_other};

static bool take_element(noun_reader *reader) {
    for (size_t i = 0; i < sizeof takers / sizeof *takers; i++) {
        if (takers[i](reader)) {
            return true;
        }
    }
    return false;
}

void dm_noun_read(const dm_reading *reading, uint32_t first, uint32_t limit, dm_noun *noun) {
    noun_reader reader = {.reading = reading, .noun = noun, .at = first, .limit = limit};
    noun->count = 0;
    while (reader.at < limit && noun->count < DM_NOUN_ELEMENTS && take_element(&reader)) {
    }
    noun->count = reader.committed;
}
