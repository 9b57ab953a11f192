#include "attribution/mention.h"

#include "attribution/noun.h"

/* A noun phrase on its way to a mention. */
typedef struct noun_phrase {
    const dm_reading *reading;
    const dm_noun *noun;
    size_t front; /* first element behind the possessor, determiners and numbers */
    size_t name;  /* first element of the name at the end; count: none */
    size_t title; /* last title before the name that is no honorific; count: none */
} noun_phrase;

static const dm_element *element(const noun_phrase *phrase, size_t number) {
    return &phrase->noun->elements[number];
}

static bool is_kind(const noun_phrase *phrase, size_t number, dm_element_kind kind) {
    return number < phrase->noun->count && phrase->noun->elements[number].kind == kind;
}

static dm_title_kind title_kind(const dm_element *title) {
    return (dm_title_kind)(title->value >> 2);
}

static bool has_capital(const noun_phrase *phrase, size_t number) {
    return phrase->reading->capital[element(phrase, number)->tokens.first];
}

/* The last index of an element of this kind, count when there is none. */
static size_t last_of(const noun_phrase *phrase, dm_element_kind kind) {
    for (size_t i = phrase->noun->count; i-- > 0;) {
        if (is_kind(phrase, i, kind)) {
            return i;
        }
    }
    return phrase->noun->count;
}

/* The words of "54-year-old". */
static bool is_age_word(const noun_phrase *phrase, size_t number) {
    uint32_t token = element(phrase, number)->tokens.first;
    return dm_token_equals(phrase->reading, token, "year") || dm_token_equals(phrase->reading, token, "old");
}

static size_t find_front(const noun_phrase *phrase) {
    size_t possessive = last_of(phrase, DM_ELEMENT_POSSESSIVE);
    size_t front = possessive < phrase->noun->count ? possessive + 1 : 0;
    while (is_kind(phrase, front, DM_ELEMENT_DETERMINER) || is_kind(phrase, front, DM_ELEMENT_NUMBER)) {
        bool age = is_kind(phrase, front, DM_ELEMENT_NUMBER) && is_kind(phrase, front + 1, DM_ELEMENT_HYPHEN);
        front += age ? 2 : 1;
        while (age && (is_kind(phrase, front, DM_ELEMENT_HYPHEN) ||
                       (is_kind(phrase, front, DM_ELEMENT_OTHER) && is_age_word(phrase, front)))) {
            front++;
        }
    }
    return front;
}

/* The run of name words at the end; the whole of "University of California" where "of" is part of it. */
static size_t find_name(const noun_phrase *phrase) {
    size_t at = phrase->noun->count;
    while (at > phrase->front && (is_kind(phrase, at - 1, DM_ELEMENT_NAME) ||
                                  (is_kind(phrase, at - 1, DM_ELEMENT_HYPHEN) && at < phrase->noun->count))) {
        at--;
    }
    return at;
}

static size_t find_title(const noun_phrase *phrase) {
    for (size_t i = phrase->name; i-- > phrase->front;) {
        if (is_kind(phrase, i, DM_ELEMENT_TITLE) && title_kind(element(phrase, i)) != DM_TITLE_HONORIFIC) {
            return i;
        }
    }
    return phrase->noun->count;
}

static dm_range range_of(const noun_phrase *phrase, size_t first, size_t last) {
    return (dm_range){element(phrase, first)->tokens.first, element(phrase, last)->tokens.end};
}

/* The first party of the phrase that is no part of a compound (US-led) nor one of two (Russian and US). */
static size_t find_party(const noun_phrase *phrase, size_t before) {
    for (size_t i = 0; i < before; i++) {
        if (is_kind(phrase, i, DM_ELEMENT_PARTY) && !is_kind(phrase, i + 1, DM_ELEMENT_HYPHEN) &&
            !(i && is_kind(phrase, i - 1, DM_ELEMENT_HYPHEN))) {
            return is_kind(phrase, i + 1, DM_ELEMENT_AND) ? phrase->noun->count : i;
        }
    }
    return phrase->noun->count;
}

/* The party before the head, else the name of an organisation or person directly before the title. */
static void set_affiliation(const noun_phrase *phrase, size_t before, dm_mention *mention) {
    size_t party = find_party(phrase, before);
    if (party < before) {
        mention->affiliation = element(phrase, party)->tokens;
        mention->party = phrase->reading->parties[element(phrase, party)->value].party;
        return;
    }
    size_t end = phrase->front;
    while (end < before && (is_kind(phrase, end, DM_ELEMENT_NAME) ||
                            is_kind(phrase, end, DM_ELEMENT_HYPHEN) || is_kind(phrase, end, DM_ELEMENT_OF) ||
                            (is_kind(phrase, end, DM_ELEMENT_HEAD) && has_capital(phrase, end)))) {
        end++;
    }
    if (end > phrase->front && is_kind(phrase, end - 1, DM_ELEMENT_HYPHEN)) {
        return;
    }
    if (end > phrase->front && end < before) {
        mention->affiliation = range_of(phrase, phrase->front, end - 1);
    }
}

static bool is_part_of(dm_range inner, dm_range outer) {
    return inner.first >= outer.first && inner.end <= outer.end;
}

/* "the Russian and US officials": one of the parties, or the "and". */
static bool is_of_two(const noun_phrase *phrase, size_t number) {
    bool joined = is_kind(phrase, number + 1, DM_ELEMENT_AND) ||
                  (number && is_kind(phrase, number - 1, DM_ELEMENT_AND));
    return is_kind(phrase, number, DM_ELEMENT_AND) || (joined && is_kind(phrase, number, DM_ELEMENT_PARTY));
}

/* The noun of a role: "minister" of a minister of state, "mother" of a mother-in-law. */
static uint32_t office_of(const dm_reading *reading, dm_range role) {
    static const char *const ties[] = {"of", "to", "for", "in", "at"};
    for (uint32_t token = role.first + 1; token + 1 < role.end; token++) {
        if (dm_token_is_one_of(reading, token, ties, sizeof ties / sizeof *ties)) {
            uint32_t noun = token - 1;
            return noun > role.first && dm_token_is_dash(reading, noun) ? noun - 1 : noun;
        }
    }
    return role.end - 1;
}

/* From the first word that belongs to the role to its title or head. */
static void set_role(const noun_phrase *phrase, size_t last, dm_mention *mention) {
    size_t first = phrase->front;
    while (first < last && (is_kind(phrase, first, DM_ELEMENT_HYPHEN) || is_of_two(phrase, first) ||
                            (mention->affiliation.first < mention->affiliation.end &&
                             is_part_of(element(phrase, first)->tokens, mention->affiliation)))) {
        first++;
    }
    mention->role = range_of(phrase, first, last);
    mention->office = office_of(phrase->reading, mention->role);
}

static void set_possessor(const noun_phrase *phrase, dm_mention *mention) {
    const dm_element *first = element(phrase, 0);
    size_t possessive = last_of(phrase, DM_ELEMENT_POSSESSIVE);
    if (possessive < phrase->noun->count && possessive) {
        const dm_element *owner = element(phrase, possessive - 1);
        mention->definite = true;
        mention->possessor = owner->tokens.end - 1;
    } else if (first->kind == DM_ELEMENT_DETERMINER &&
               dm_token_is(phrase->reading, first->tokens.first, DM_WORD_POSSESSIVE)) {
        mention->definite = true;
        mention->possessor = first->tokens.first;
    }
}

static void set_determination(const noun_phrase *phrase, dm_mention *mention) {
    for (size_t i = 0; i < phrase->front; i++) {
        const dm_element *part = element(phrase, i);
        bool number = part->kind == DM_ELEMENT_NUMBER && !is_kind(phrase, i + 1, DM_ELEMENT_HYPHEN);
        mention->definite |= part->kind == DM_ELEMENT_DETERMINER &&
                             dm_token_is(phrase->reading, part->tokens.first, DM_WORD_DEFINITE);
        mention->indefinite |=
            number || (part->kind == DM_ELEMENT_DETERMINER &&
                       dm_token_is(phrase->reading, part->tokens.first, DM_WORD_INDEFINITE));
        mention->plural |= number && !dm_token_equals(phrase->reading, part->tokens.first, "one");
    }
}

static void set_gender(const noun_phrase *phrase, dm_mention *mention) {
    const dm_reading *reading = phrase->reading;
    const dm_titles *titles = &reading->attributor->titles;
    for (size_t i = phrase->name; i-- > phrase->front && !mention->gender;) {
        if (is_kind(phrase, i, DM_ELEMENT_TITLE)) {
            mention->gender = (uint8_t)(element(phrase, i)->value & 3u);
        }
    }
    uint32_t given = mention->name.first;
    if (!mention->gender && mention->kind == DM_MENTION_PERSON && mention->name.end > given + 1 &&
        reading->words[given] < titles->given_count) {
        mention->gender = titles->given[reading->words[given]];
    }
}

/* "WALLER:" at the start of a paragraph is somebody's name. */
static bool is_label(const dm_reading *reading, const dm_mention *mention) {
    dm_range paragraph = reading->document->paragraphs[dm_paragraph_of(reading, mention->head)].tokens;
    return mention->tokens.first == paragraph.first && mention->head + 1 < paragraph.end &&
           dm_token_is_mark(reading, mention->head + 1, ':');
}

/* "Togolese delegate Kossi Amouzou": words in lower case before the name that no lexicon knows are what the
 * person does; before a single name the last of them must look so: "the press conference Lomidze" said. */
static bool has_occupation(const noun_phrase *phrase) {
    size_t before = phrase->name - 1;
    if (phrase->name == phrase->front ||
        !(is_kind(phrase, before, DM_ELEMENT_OTHER) || is_kind(phrase, before, DM_ELEMENT_ROLE))) {
        return false;
    }
    return phrase->name + 1 < phrase->noun->count ||
           dm_token_names_agent(phrase->reading, element(phrase, before)->tokens.end - 1);
}

/* A name at the end: a person with or without a title, or an organisation by its form. */
static void conclude_name(const noun_phrase *phrase, dm_mention *mention) {
    const dm_reading *reading = phrase->reading;
    size_t count = phrase->noun->count;
    size_t of = last_of(phrase, DM_ELEMENT_OF);
    mention->name = range_of(phrase, phrase->name, count - 1);
    mention->head = mention->name.end - 1;
    mention->kind = DM_MENTION_PERSON;
    bool titled = phrase->name > phrase->front && is_kind(phrase, phrase->name - 1, DM_ELEMENT_TITLE);
    if (of < count && of >= phrase->front && !titled) {
        mention->kind = DM_MENTION_ORGANISATION;
        mention->name = range_of(phrase, phrase->front, count - 1);
        mention->head = element(phrase, of)->tokens.first - 1;
        return;
    }
    bool behind_head = phrase->name > phrase->front && is_kind(phrase, phrase->name - 1, DM_ELEMENT_HEAD);
    bool acronym = mention->name.end == mention->name.first + 1 &&
                   dm_token_has(reading, mention->head, DM_TOKEN_ALL_CAPITAL) && !is_label(reading, mention);
    bool body = mention->definite && mention->name.end > mention->name.first + 1 &&
                dm_token_is(reading, mention->head, DM_WORD_ORGANISATION); /* the Karen Army */
    if (!titled && (acronym || behind_head || body)) {
        mention->kind = DM_MENTION_ORGANISATION;
        return;
    }
    if (phrase->name > phrase->front) {
        size_t before = phrase->title < count ? phrase->title : phrase->name;
        set_affiliation(phrase, before, mention);
        if (phrase->title < count || has_occupation(phrase)) {
            set_role(phrase, phrase->title < count ? phrase->title : phrase->name - 1, mention);
        } else if (mention->possessor == DM_NONE && is_kind(phrase, phrase->name - 1, DM_ELEMENT_OTHER)) {
            mention->tokens.first = mention->name.first; /* another noun phrase stands before the name */
            mention->extent.first = mention->name.first;
        }
        if (titled) {
            mention->title = (uint8_t)title_kind(element(phrase, phrase->name - 1));
        }
    }
}

static void conclude_title(const noun_phrase *phrase, dm_mention *mention) {
    size_t last = phrase->noun->count - 1;
    const dm_element *title = element(phrase, last);
    dm_title_kind kind = title_kind(title);
    uint32_t head = title->tokens.end - 1;
    uint32_t classes = phrase->reading->classes[head];
    dm_text word = dm_token_text(phrase->reading->document, dm_token_of(phrase->reading, head));
    set_affiliation(phrase, last, mention);
    mention->title = (uint8_t)kind;
    mention->head = head;
    mention->kind = DM_MENTION_ROLE;
    bool body = classes & (DM_WORD_BODY | DM_WORD_ORGANISATION) && !(classes & DM_WORD_COLLECTIVE);
    bool many = (kind == DM_TITLE_GROUP || dm_text_ends_with(word, DM_TEXT("s")) ||
                 dm_text_ends_with(word, DM_TEXT("men")) || dm_text_ends_with(word, DM_TEXT("people"))) &&
                !dm_text_ends_with(word, DM_TEXT("ss"));
    if (body && kind == DM_TITLE_GROUP) {
        mention->kind = DM_MENTION_ORGANISATION;
        mention->name = range_of(phrase, phrase->front, last);
    } else if (many) {
        mention->kind = DM_MENTION_GROUP;
        mention->plural = true;
    }
    if (mention->kind != DM_MENTION_ORGANISATION) {
        set_role(phrase, last, mention);
    }
}

static void conclude_head(const noun_phrase *phrase, dm_mention *mention) {
    size_t last = phrase->noun->count - 1;
    mention->head = element(phrase, last)->tokens.first;
    uint32_t classes = phrase->reading->classes[mention->head];
    set_affiliation(phrase, last, mention);
    if (classes & DM_WORD_COLLECTIVE) {
        mention->kind = DM_MENTION_GROUP;
        mention->plural = true;
        set_role(phrase, last, mention);
    } else if (classes & DM_WORD_DOCUMENT) {
        mention->kind = DM_MENTION_DOCUMENT;
        mention->name = range_of(phrase, phrase->front, last);
    } else {
        mention->kind = DM_MENTION_ORGANISATION;
        mention->name = range_of(phrase, phrase->front, last);
    }
}

/* "The British said": a verb, an end or a joint stands behind, no noun. */
static bool stands_alone(const dm_reading *reading, uint32_t token, uint32_t limit) {
    dm_cue_match cue;
    dm_text word =
        token < limit ? dm_token_text(reading->document, dm_token_of(reading, token)) : DM_TEXT("");
    return token >= limit || dm_cue_at(reading, token, limit, &cue) || !dm_token_is_word(reading, token) ||
           dm_text_ends_with(word, DM_TEXT("ed")) || dm_text_ends_with(word, DM_TEXT("said")) ||
           dm_text_ends_with(word, DM_TEXT("says")) ||
           dm_token_is(reading, token,
                       DM_WORD_AUXILIARY | DM_WORD_ADVERB | DM_WORD_PREPOSITION | DM_WORD_COORDINATOR |
                           DM_WORD_RELATIVE | DM_WORD_CLITIC);
}

/* "Russian" alone names nobody, nor do both together in "Russia-NATO"; "the Russians", "Moscow" and "the
 * British" do. */
static bool conclude_party(const noun_phrase *phrase, uint32_t limit, dm_mention *mention) {
    size_t last = phrase->noun->count - 1;
    const dm_element *party = element(phrase, last);
    const dm_party_match *match = &phrase->reading->parties[party->value];
    mention->kind = DM_MENTION_PARTY;
    mention->party = match->party;
    mention->name = party->tokens;
    mention->head = party->tokens.end - 1;
    if (last && is_kind(phrase, last - 1, DM_ELEMENT_HYPHEN)) {
        return false;
    }
    if (match->form != DM_PARTY_DEMONYM) {
        return true;
    }
    dm_text word = dm_token_text(phrase->reading->document, dm_token_of(phrase->reading, mention->head));
    mention->plural = dm_text_ends_with(word, DM_TEXT("s"));
    if (!mention->definite && mention->plural) {
        mention->kind = DM_MENTION_GROUP;
        mention->role = party->tokens;
        mention->office = mention->head;
    }
    return mention->plural || (mention->definite && stands_alone(phrase->reading, party->tokens.end, limit));
}

/* "the Russian government" and "authorities in Moscow" speak as the state. */
static void conclude_body(const dm_reading *reading, dm_mention *mention) {
    if (mention->kind == DM_MENTION_ORGANISATION && mention->party != DM_NONE &&
        dm_token_is(reading, mention->head, DM_WORD_BODY) &&
        reading->attributor->parties.items[mention->party].is_state) {
        mention->kind = DM_MENTION_PARTY;
    }
}

/* Reads one noun phrase that begins at `first` and ends at or before `limit`. False: none begins there, and
 * `*mention` is not written. */
static bool mention_read(const dm_reading *reading, uint32_t first, uint32_t limit, dm_mention *mention) {
    dm_noun noun;
    dm_noun_read(reading, first, limit, &noun);
    if (!noun.count) {
        return false;
    }
    noun_phrase phrase = {.reading = reading, .noun = &noun};
    phrase.front = find_front(&phrase);
    phrase.name = find_name(&phrase);
    phrase.title = find_title(&phrase);
    dm_range tokens = {first, noun.elements[noun.count - 1].tokens.end};
    dm_mention fresh = {.tokens = tokens,
                        .extent = tokens,
                        .party = DM_NONE,
                        .possessor = DM_NONE,
                        .office = DM_NONE,
                        .head = tokens.end - 1,
                        .title = DM_TITLE_NONE};
    set_determination(&phrase, &fresh);
    set_possessor(&phrase, &fresh);
    bool names = true;
    switch ((dm_element_kind)noun.elements[noun.count - 1].kind) {
    case DM_ELEMENT_NAME:
        conclude_name(&phrase, &fresh);
        break;
    case DM_ELEMENT_TITLE:
        conclude_title(&phrase, &fresh);
        break;
    case DM_ELEMENT_HEAD:
        conclude_head(&phrase, &fresh);
        break;
    default:
        names = conclude_party(&phrase, limit, &fresh);
    }
    set_gender(&phrase, &fresh);
    conclude_body(reading, &fresh);
    if (names) {
        *mention = fresh;
    }
    return names;
}

static dm_status add_mention(const dm_reading *reading, dm_mentions *mentions, const dm_mention *mention,
                             dm_error *error) {
    dm_mention *items = dm_arena_grow(reading->document->arena, mentions->items, mentions->count,
                                      &mentions->capacity, sizeof *items);
    if (!items) {
        return dm_out_of_memory(error);
    }
    mentions->items = items;
    items[mentions->count] = *mention;
    for (uint32_t token = mention->tokens.first; token < mention->tokens.end; token++) {
        if (mentions->at[token] == DM_NONE) {
            mentions->at[token] = (uint32_t)mentions->count;
        }
    }
    mentions->count++;
    return DM_OK;
}

/* A possessor that is a noun phrase of its own ("Putin" in "Putin's spokesman") is a mention too. */
static dm_status add_with_possessor(const dm_reading *reading, dm_mentions *mentions,
                                    const dm_mention *mention, dm_error *error) {
    dm_mention owner;
    bool owned =
        mention->possessor != DM_NONE && !dm_token_is(reading, mention->possessor, DM_WORD_POSSESSIVE);
    if (owned && mention_read(reading, mention->tokens.first, mention->possessor + 1, &owner)) {
        dm_status status = add_mention(reading, mentions, &owner, error);
        if (status != DM_OK) {
            return status;
        }
    }
    return add_mention(reading, mentions, mention, error);
}

static dm_status find_in(const dm_reading *reading, dm_range sentence, dm_mentions *mentions,
                         dm_error *error) {
    for (uint32_t at = sentence.first; at < sentence.end;) {
        dm_mention mention;
        if (!mention_read(reading, at, sentence.end, &mention)) {
            at++;
            continue;
        }
        dm_status status = add_with_possessor(reading, mentions, &mention, error);
        if (status != DM_OK) {
            return status;
        }
        at = mention.tokens.end;
    }
    return DM_OK;
}

dm_status dm_mentions_find(const dm_reading *reading, dm_mentions *mentions, dm_error *error) {
    const dm_document *document = reading->document;
    *mentions = (dm_mentions){.at = dm_arena_take(document->arena, document->token_count, sizeof(uint32_t))};
    if (!mentions->at) {
        return dm_out_of_memory(error);
    }
    memset(mentions->at, 0xff, document->token_count * sizeof *mentions->at);
    for (size_t i = 0; i < document->sentence_count; i++) {
        const dm_sentence *sentence = &document->sentences[i];
        if (dm_paragraph_speaks(&document->paragraphs[sentence->paragraph])) {
            dm_status status = find_in(reading, sentence->tokens, mentions, error);
            if (status != DM_OK) {
                return status;
            }
        }
    }
    for (size_t i = mentions->count; i-- > 0;) {
        dm_mention_join(reading, mentions, (uint32_t)i);
    }
    return DM_OK;
}
