/* What stands behind a mention and belongs to it: "of the council", ", a doctor,", ", Sergei Lavrov,". */
#include "attribution/attributor.h"
#include "attribution/mention.h"
#include "attribution/reading.h"

enum { LONGEST_CLAUSE = 20, LONGEST_BRACKET = 10 };

typedef struct mention_joiner {
    const dm_reading *reading;
    dm_mentions *mentions;
    dm_mention *mention;
    uint32_t limit; /* end of the sentence */
} mention_joiner;

static bool is_comma(const mention_joiner *joiner, uint32_t token) {
    return token < joiner->limit && dm_token_is_mark(joiner->reading, token, ',');
}

/* The mention that begins at a token, the outermost one; NULL: none. */
static dm_mention *mention_from(const mention_joiner *joiner, uint32_t token) {
    uint32_t number = token < joiner->limit ? joiner->mentions->at[token] : DM_NONE;
    while (number != DM_NONE && number + 1 < joiner->mentions->count &&
           joiner->mentions->items[number + 1].tokens.first == token) {
        number++;
    }
    if (number == DM_NONE || joiner->mentions->items[number].tokens.first != token ||
        &joiner->mentions->items[number] == joiner->mention) {
        return NULL;
    }
    return &joiner->mentions->items[number];
}

static bool is_any(const mention_joiner *joiner, uint32_t token, const char *const *words, size_t count) {
    return token < joiner->limit && dm_token_is_one_of(joiner->reading, token, words, count);
}

static void take_affiliation(const mention_joiner *joiner, const dm_mention *other) {
    dm_mention *mention = joiner->mention;
    if (mention->kind == DM_MENTION_PARTY || !dm_range_is_empty(mention->affiliation)) {
        return; /* a party belongs to nobody: "the Philippines in the court of arbitration" */
    }
    if (other->kind == DM_MENTION_PARTY || other->kind == DM_MENTION_ORGANISATION) {
        mention->affiliation = other->tokens;
        mention->party = other->party;
    } else if (!dm_range_is_empty(other->affiliation)) {
        mention->affiliation = other->affiliation;
        mention->party = other->party;
    }
}

/* "a doctor at the border clinic": the words behind the article up to the comma. */
static void join_unknown_place(const mention_joiner *joiner, uint32_t first) {
    enum { LONGEST = 6 };
    const dm_reading *reading = joiner->reading;
    dm_mention *mention = joiner->mention;
    bool opens = first < joiner->limit && dm_token_equals(reading, first, "the");
    bool person =
        mention->kind == DM_MENTION_PERSON || (mention->kind == DM_MENTION_ROLE && !mention->plural);
    uint32_t end = first;
    while (opens && end < joiner->limit && end - first < LONGEST && dm_token_is_word(reading, end) &&
           !dm_token_is(reading, end, DM_WORD_AUXILIARY | DM_WORD_PREPOSITION | DM_WORD_RELATIVE)) {
        end++;
    }
    bool closed = end == joiner->limit || is_comma(joiner, end) ||
                  (end < joiner->limit && dm_token_is_stop(reading, end));
    if (person && closed && end > first + 1 && dm_range_is_empty(mention->affiliation)) {
        mention->affiliation = (dm_range){first, end};
        mention->extent.end = end;
    }
}

/* "a spokesman for the ministry", "head of the IMF", "Jane Reed of the Hull Institute". */
static void join_preposition(const mention_joiner *joiner) {
    static const char *const ties[] = {"of", "for", "at", "from", "with"};
    static const char *const others[] = {"in", "to", "on"};
    dm_mention *mention = joiner->mention;
    uint32_t at = mention->extent.end;
    if (mention->kind == DM_MENTION_PERSON && is_comma(joiner, at) && is_any(joiner, at + 1, ties, 1)) {
        at++; /* "Jane Reed, of the Hull Institute," */
    }
    bool tie = is_any(joiner, at, ties, sizeof ties / sizeof *ties);
    bool role = mention->kind != DM_MENTION_PERSON;
    if (!tie && !(role && is_any(joiner, at, others, sizeof others / sizeof *others))) {
        return;
    }
    const dm_mention *other = mention_from(joiner, at + 1);
    if (!other && tie) {
        join_unknown_place(joiner, at + 1);
        return;
    }
    if (!other || (other->kind != DM_MENTION_PARTY && other->kind != DM_MENTION_ORGANISATION &&
                   other->kind != DM_MENTION_ROLE && !(role && is_any(joiner, at, ties, 2)))) {
        return;
    }
    mention->extent.end = other->extent.end;
    uint32_t next = other->extent.end;
    bool several = mention->plural && next + 1 < joiner->limit && mention_from(joiner, next + 1) &&
                   (is_comma(joiner, next) || dm_token_is(joiner->reading, next, DM_WORD_COORDINATOR));
    if (!several && (tie || dm_token_equals(joiner->reading, at, "in"))) {
        take_affiliation(joiner, other);
    }
    if (mention->kind == DM_MENTION_ROLE && other->kind == DM_MENTION_ROLE) {
        mention->role.end = other->tokens.end; /* chief of staff, adviser to the president */
    }
    bool body =
        mention->kind == DM_MENTION_ORGANISATION && dm_token_is(joiner->reading, mention->head, DM_WORD_BODY);
    if (body && other->kind == DM_MENTION_PARTY && dm_token_equals(joiner->reading, at, "of") &&
        joiner->reading->attributor->parties.items[other->party].is_state) {
        mention->kind = DM_MENTION_PARTY; /* the government of Norway */
        mention->party = other->party;
    }
}

/* Past "(R-Texas)", ", 45" and ", R-Texas" behind a name. */
static uint32_t skip_asides(const mention_joiner *joiner, uint32_t at) {
    const dm_reading *reading = joiner->reading;
    if (at < joiner->limit && dm_token_is_mark(reading, at, '(')) {
        uint32_t end = at + 1;
        while (end < joiner->limit && end - at < LONGEST_BRACKET && !dm_token_is_mark(reading, end, ')')) {
            end++;
        }
        return end < joiner->limit && dm_token_is_mark(reading, end, ')') ? end + 1 : at;
    }
    if (!is_comma(joiner, at) || at + 1 >= joiner->limit) {
        return at;
    }
    if (dm_token_of(reading, at + 1)->kind == DM_TOKEN_NUMBER && is_comma(joiner, at + 2)) {
        return at + 2;
    }
    bool letter = dm_token_of(reading, at + 1)->end - dm_token_of(reading, at + 1)->start == 1 &&
                  dm_token_has(reading, at + 1, DM_TOKEN_CAPITAL);
    if (letter && at + 3 < joiner->limit && dm_token_is_dash(reading, at + 2)) {
        return is_comma(joiner, at + 4) ? at + 4 : at + 3;
    }
    return at;
}

/* The end of an apposition whose noun phrase ends at `at`: the comma that closes it (taken along), or the end
 * of the sentence or quotation; 0 when it goes on as a clause would. */
static uint32_t apposition_end(const mention_joiner *joiner, uint32_t at) {
    const dm_reading *reading = joiner->reading;
    for (uint32_t token = at; token < joiner->limit && token - at < LONGEST_CLAUSE; token++) {
        if (is_comma(joiner, token)) {
            return token + 1;
        }
        if (dm_token_of(reading, token)->kind == DM_TOKEN_QUOTE || dm_token_is_stop(reading, token) ||
            dm_token_is_mark(reading, token, ':') || dm_token_is_mark(reading, token, ';')) {
            return token == at || dm_token_is_stop(reading, token) ? token : 0;
        }
        dm_cue_match cue;
        bool verb = dm_token_is(reading, token, DM_WORD_AUXILIARY | DM_WORD_COORDINATOR) ||
                    dm_cue_at(reading, token, joiner->limit, &cue);
        if (token == at && verb) {
            return 0;
        }
    }
    return at == joiner->limit ? at : 0;
}

/* "Hugh Hill, a doctor," and "Sergei Lavrov, Russia's foreign minister,". */
static void join_description(const mention_joiner *joiner) {
    dm_mention *mention = joiner->mention;
    uint32_t comma = mention->extent.end;
    const dm_mention *other = is_comma(joiner, comma) ? mention_from(joiner, comma + 1) : NULL;
    if (!other || other->kind != DM_MENTION_ROLE || other->plural) {
        return;
    }
    uint32_t end = apposition_end(joiner, other->extent.end);
    if (!end) {
        return;
    }
    mention->extent.end = end;
    if (dm_range_is_empty(mention->role)) {
        mention->role = other->role;
        mention->office = other->office;
        mention->title = other->title;
    }
    take_affiliation(joiner, other);
    if (!mention->gender) {
        mention->gender = other->gender;
    }
    if (mention->possessor == DM_NONE) {
        mention->possessor = other->possessor;
    }
}

/* "its delegate, Mei Guozhen,": words before the name that no lexicon knows are what the person does. */
static void join_unknown_role(const mention_joiner *joiner) {
    enum { MOST_WORDS = 3 };
    const dm_reading *reading = joiner->reading;
    dm_mention *mention = joiner->mention;
    uint32_t first = dm_sentence_of(reading, mention->tokens.first).first;
    uint32_t comma = mention->tokens.first - 1;
    if (mention->tokens.first < first + 3 || !is_comma(joiner, comma) || !dm_range_is_empty(mention->role)) {
        return;
    }
    uint32_t at = comma;
    while (at > first && comma - at < MOST_WORDS && dm_token_is_word(reading, at - 1) &&
           !reading->classes[at - 1] && !reading->capital[at - 1]) {
        at--;
    }
    uint32_t end = at < comma && at > first ? apposition_end(joiner, mention->extent.end) : 0;
    if (!end || !dm_token_names_agent(reading, comma - 1) ||
        !dm_token_is(reading, at - 1, DM_WORD_POSSESSIVE | DM_WORD_DEFINITE | DM_WORD_INDEFINITE)) {
        return;
    }
    mention->role = (dm_range){at, comma};
    mention->office = comma - 1;
    mention->tokens.first = at - 1;
    mention->extent = (dm_range){at - 1, end};
    if (dm_token_is(reading, at - 1, DM_WORD_POSSESSIVE)) {
        mention->possessor = at - 1;
    }
    for (uint32_t token = at - 1; token <= comma; token++) {
        joiner->mentions->at[token] = (uint32_t)(mention - joiner->mentions->items);
    }
}

/* A name that stands for the mention: it takes the other's place and uses it up. */
static void take_name(const mention_joiner *joiner, dm_mention *other, dm_mention_kind kind, uint32_t end) {
    dm_mention *mention = joiner->mention;
    uint32_t number = (uint32_t)(mention - joiner->mentions->items);
    mention->kind = (uint8_t)kind;
    mention->name = other->name;
    mention->head = other->head;
    mention->gender = mention->gender ? mention->gender : other->gender;
    mention->tokens.end = other->tokens.end;
    mention->extent.end = end;
    for (uint32_t token = mention->tokens.first; token < other->tokens.end; token++) {
        bool own = joiner->mentions->at[token] == DM_NONE || token >= other->tokens.first;
        joiner->mentions->at[token] = own ? number : joiner->mentions->at[token];
    }
    other->tokens.end = other->tokens.first;
    other->extent = other->tokens;
}

/* "its spokesman, Major General Aung Win," is one man; "the president, Foreign Minister Aung Win and ..." are
 * several. */
static bool is_his_name(const mention_joiner *joiner, const dm_mention *other, uint32_t end) {
    if (other->title == DM_TITLE_NONE && dm_range_is_empty(other->role)) {
        return true;
    }
    bool list = end < joiner->limit && dm_token_is(joiner->reading, end, DM_WORD_COORDINATOR);
    return !list && dm_token_is_mark(joiner->reading, end - 1, ',');
}

/* "The Russian foreign minister, Sergei Lavrov," */
static bool join_name(const mention_joiner *joiner) {
    dm_mention *mention = joiner->mention;
    uint32_t comma = mention->extent.end;
    dm_mention *other = is_comma(joiner, comma) ? mention_from(joiner, comma + 1) : NULL;
    uint32_t end = other && other->kind == DM_MENTION_PERSON ? apposition_end(joiner, other->extent.end) : 0;
    if (!end || mention->plural || !is_his_name(joiner, other, end)) {
        return false;
    }
    take_affiliation(joiner, other);
    take_name(joiner, other, DM_MENTION_PERSON, end);
    return true;
}

/* "a farmer who gave his name as Vuthy", "the envoy, who goes by the name of Abu Yahya,". */
static void join_alias(const mention_joiner *joiner) {
    enum { LONGEST = 9 };
    static const char *const naming[] = {"name", "as", "called", "named", "by"};
    static const char *const verbs[] = {"gave",   "gives",      "goes",  "went", "known", "named",
                                        "called", "identified", "asked", "uses", "used"};
    const dm_reading *reading = joiner->reading;
    uint32_t who = joiner->mention->extent.end;
    who += is_comma(joiner, who);
    bool verb = false;
    for (uint32_t token = who; token < joiner->limit && token - who < LONGEST; token++) {
        dm_mention *other = verb ? mention_from(joiner, token) : NULL;
        bool named = other && other->kind == DM_MENTION_PERSON &&
                     (is_any(joiner, token - 1, naming, sizeof naming / sizeof *naming) ||
                      (dm_token_equals(reading, token - 1, "of") && is_any(joiner, token - 2, naming, 1)));
        if (named) {
            uint32_t end = other->extent.end;
            take_name(joiner, other, DM_MENTION_PERSON, is_comma(joiner, end) ? end + 1 : end);
            return;
        }
        if ((token == who && !dm_token_is(reading, token, DM_WORD_RELATIVE)) ||
            (token > who && !dm_token_is_word(reading, token))) {
            return;
        }
        verb |= is_any(joiner, token, verbs, sizeof verbs / sizeof *verbs);
    }
}

/* "The rebels, the Karen National Liberation Army, said": a body by what it is and by its name. */
static void join_body(const mention_joiner *joiner) {
    dm_mention *mention = joiner->mention;
    const dm_reading *reading = joiner->reading;
    uint32_t comma = mention->extent.end;
    dm_mention *other = is_comma(joiner, comma) ? mention_from(joiner, comma + 1) : NULL;
    bool bare = (mention->definite || mention->indefinite) &&
                mention->tokens.end <= mention->tokens.first + 3 && !reading->capital[mention->head];
    if (!bare || !other) {
        return;
    }
    bool unknown = other->kind == DM_MENTION_PERSON && other->title == DM_TITLE_NONE &&
                   mention->kind == DM_MENTION_ORGANISATION && mention->indefinite &&
                   dm_range_is_empty(other->role) && other->name.end == other->name.first + 1 &&
                   !dm_token_is(reading, other->name.first, DM_WORD_GIVEN_NAME);
    if (unknown) {
        other->kind = DM_MENTION_ORGANISATION; /* a British company, SeaLine, */
    }
    bool party =
        other->kind == DM_MENTION_PARTY && !reading->attributor->parties.items[other->party].is_state;
    uint32_t end = other->extent.end;
    if (!(party || (other->kind == DM_MENTION_ORGANISATION && reading->capital[other->head])) ||
        !is_comma(joiner, end) || !is_his_name(joiner, other, end + 1)) {
        return;
    }
    mention->party = other->party;
    mention->affiliation = other->affiliation;
    mention->role = (dm_range){0, 0};
    mention->office = DM_NONE;
    mention->plural = false;
    take_name(joiner, other, (dm_mention_kind)other->kind, end + 1);
}

/* "its coordinator in Istanbul, Amara Diallo,", "the commissioner for peace, Hadiza Sule,": words behind a
 * preposition that are no party, up to the comma before a name. */
static void join_field(const mention_joiner *joiner) {
    enum { LONGEST = 6 };
    static const char *const ties[] = {"in", "at", "for", "of", "on", "to"};
    const dm_reading *reading = joiner->reading;
    dm_mention *mention = joiner->mention;
    uint32_t at = mention->extent.end;
    if (mention->plural || !is_any(joiner, at, ties, sizeof ties / sizeof *ties)) {
        return;
    }
    uint32_t end = at + 1;
    dm_cue_match cue;
    while (end < joiner->limit && end - at <= LONGEST && dm_token_is_word(reading, end) &&
           !dm_token_is(reading, end, DM_WORD_AUXILIARY | DM_WORD_RELATIVE | DM_WORD_COORDINATOR) &&
           (reading->capital[end] || !dm_cue_at(reading, end, joiner->limit, &cue))) {
        end++;
    }
    const dm_mention *name = end > at + 1 && is_comma(joiner, end) ? mention_from(joiner, end + 1) : NULL;
    if (name && name->kind == DM_MENTION_PERSON && apposition_end(joiner, name->extent.end)) {
        bool small = mention->role.end == at && !reading->capital[at + 1] && end == at + 2;
        mention->role.end = small ? end : mention->role.end; /* commissioner for peace */
        mention->extent.end = end;
    }
}

void dm_mention_join(const dm_reading *reading, dm_mentions *mentions, uint32_t number) {
    dm_mention *mention = &mentions->items[number];
    mention_joiner joiner = {.reading = reading, .mentions = mentions, .mention = mention};
    if (dm_range_is_empty(mention->tokens)) {
        return;
    }
    joiner.limit = dm_sentence_of(reading, mention->tokens.first).end;
    switch ((dm_mention_kind)mention->kind) {
    case DM_MENTION_PERSON:
        mention->extent.end = skip_asides(&joiner, mention->extent.end);
        join_preposition(&joiner);
        join_description(&joiner);
        join_unknown_role(&joiner);
        break;
    case DM_MENTION_ROLE:
        join_preposition(&joiner);
        join_field(&joiner);
        if (!join_name(&joiner)) {
            join_alias(&joiner);
        }
        break;
    case DM_MENTION_GROUP:
    case DM_MENTION_ORGANISATION:
        join_body(&joiner);
        join_preposition(&joiner);
        break;
    default:
        join_preposition(&joiner);
    }
}
