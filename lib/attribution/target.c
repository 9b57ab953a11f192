#include "attribution/target.h"

#include "attribution/attributor.h"
#include "attribution/subject.h"

enum { MOST_TOKENS = 400, ADDRESS_REACH = 3 };

/* "in Moscow", "Russian news agencies": a place or a medium, not a party to anything. */
static bool is_scenery(const dm_reading *reading, const dm_party_match *match, uint32_t end) {
    static const char *const places[] = {"in", "at", "near", "outside", "around", "across", "inside"};
    static const char *const media[] = {"news",       "media",     "agency", "agencies",
                                        "television", "newspaper", "tv"};
    uint32_t first = match->tokens.first;
    uint32_t behind = match->tokens.end;
    bool medium =
        behind < end && (dm_token_is_one_of(reading, behind, media, sizeof media / sizeof *media) ||
                         (dm_token_equals(reading, behind, "state") && behind + 1 < end &&
                          dm_token_is_one_of(reading, behind + 1, media, sizeof media / sizeof *media)));
    bool place = match->form == DM_PARTY_CAPITAL && first &&
                 dm_token_is_one_of(reading, first - 1, places, sizeof places / sizeof *places);
    return medium || place;
}

static bool is_within(uint32_t token, dm_range range) {
    return token >= range.first && token < range.end;
}

/* "NATO-led", "UN-backed": the party only describes what is named. */
static bool is_half(const dm_reading *reading, const dm_party_match *match, uint32_t end) {
    uint32_t hyphen = match->tokens.end;
    return hyphen + 1 < end && dm_token_is_mark(reading, hyphen, '-') &&
           !dm_token_has(reading, hyphen, DM_TOKEN_SPACE_BEFORE) && reading->party_at[hyphen + 1] == DM_NONE;
}

/* The speaker's own party, or one of the same family: the Security Council is of the United Nations. */
static bool is_own(const dm_reading *reading, uint32_t party, uint32_t own) {
    const dm_party *parties = reading->attributor->parties.items;
    return party == own || (own != DM_NONE && !parties[party].is_state && !parties[own].is_state &&
                            dm_text_starts_with(parties[party].code, DM_TEXT("UN")) &&
                            dm_text_starts_with(parties[own].code, DM_TEXT("UN")));
}

/* The first party in a range of tokens that can be a target; one that only describes something where no other
 * is named. */
static uint32_t first_party(const dm_reading *reading, const dm_target_scope *scope, dm_range range) {
    uint32_t end = range.end - range.first < MOST_TOKENS ? range.end : range.first + MOST_TOKENS;
    uint32_t half = DM_NONE;
    for (uint32_t token = range.first; token < end; token++) {
        uint32_t number = reading->party_at[token];
        if (number == DM_NONE || is_within(token, scope->source)) {
            continue;
        }
        const dm_party_match *match = &reading->parties[number];
        if (!is_own(reading, match->party, scope->own) && !is_scenery(reading, match, end)) {
            if (!is_half(reading, match, end)) {
                return number;
            }
            half = half == DM_NONE ? number : half;
        }
        token = match->tokens.end - 1;
    }
    return half;
}

/* "Brazil's drivers ... the Brazilian government": the state of a speaker who does not speak for it. */
static uint32_t own_government(const dm_reading *reading, const dm_target_scope *scope) {
    enum { BODY_REACH = 2 };
    const dm_mention *speaker =
        dm_range_is_empty(scope->source) ? NULL : dm_mention_from(reading, scope->source.first);
    bool official = !speaker || speaker->kind == DM_MENTION_PARTY || speaker->title == DM_TITLE_OFFICE ||
                    speaker->title == DM_TITLE_SPOKESPERSON || speaker->title == DM_TITLE_RANK;
    for (uint32_t token = scope->first;
         !official && token < scope->reach.end && token - scope->first < MOST_TOKENS; token++) {
        uint32_t number = reading->party_at[token];
        if (number == DM_NONE || reading->parties[number].party != scope->own) {
            continue;
        }
        uint32_t end = reading->parties[number].tokens.end;
        for (uint32_t at = end; at < scope->reach.end && at - end < BODY_REACH; at++) {
            if (dm_token_is(reading, at, DM_WORD_BODY)) {
                return number;
            }
        }
    }
    return DM_NONE;
}

/* The noun phrase right behind the cue, with a preposition between them at most; or "Ankara to Athens: ...". */
static dm_range addressee(const dm_reading *reading, const dm_target_scope *scope) {
    if (!dm_range_is_empty(scope->source) && scope->source.end < scope->cue.first &&
        dm_token_equals(reading, scope->source.end, "to")) {
        return dm_noun_behind(reading, scope->source.end + 1, scope->cue.first);
    }
    uint32_t at = scope->cue.end;
    uint32_t limit = scope->reach.end;
    bool behind = !dm_range_is_empty(scope->cue) && !is_within(at, scope->source) &&
                  !(scope->source.first >= at && scope->source.first < at + ADDRESS_REACH);
    if (!behind || at >= limit) {
        return (dm_range){at, at};
    }
    if (dm_token_is(reading, at, DM_WORD_PREPOSITION) || dm_token_equals(reading, at, "to")) {
        at++;
    }
    return at < limit ? dm_noun_behind(reading, at, limit) : (dm_range){at, at};
}

uint32_t dm_target_party(const dm_reading *reading, const dm_target_scope *scope) {
    uint32_t found = first_party(reading, scope, addressee(reading, scope));
    if (found == DM_NONE) {
        found = first_party(reading, scope, (dm_range){scope->first, scope->reach.end});
    }
    if (found == DM_NONE && scope->first >= scope->source.end && scope->reach.first < scope->source.first) {
        found = first_party(reading, scope, (dm_range){scope->reach.first, scope->source.first}); /* by X */
    }
    return found != DM_NONE || scope->own == DM_NONE ? found : own_government(reading, scope);
}

/* A person by name right behind the cue: "urged President Danylo Maruk to". */
static uint32_t addressed_person(const dm_cast *cast, const dm_target_scope *scope) {
    const dm_reading *reading = cast->reading;
    dm_range noun = addressee(reading, scope);
    const dm_mention *mention = dm_range_is_empty(noun) ? NULL : dm_mention_from(reading, noun.first);
    if (!mention || mention->kind != DM_MENTION_PERSON) {
        return DM_NONE;
    }
    uint32_t entity = cast->of_mention[mention - reading->mentions.items];
    return entity != DM_NONE && cast->items[entity].credible ? entity : DM_NONE;
}

static dm_target_scope scope_of(const dm_cast *cast, const dm_draft *draft) {
    const dm_document *document = cast->reading->document;
    dm_target_scope scope = {.source = draft->source,
                             .cue = draft->cue,
                             .reach = draft->hull,
                             .first = draft->content,
                             .own = DM_NONE};
    for (size_t i = 0; i < draft->unit.span_count; i++) {
        dm_range tokens = dm_document_range(document, draft->unit.spans[i]);
        scope.reach.end = tokens.end > scope.reach.end ? tokens.end : scope.reach.end;
    }
    if (!dm_range_is_empty(
            draft->cue)) { /* an addressee may stand behind the contents: ..., X told Beijing */
        uint32_t end = draft->cue.end + ADDRESS_REACH;
        uint32_t limit = dm_sentence_of(cast->reading, draft->cue.first).end;
        end = end < limit ? end : limit;
        scope.reach.end = end > scope.reach.end ? end : scope.reach.end;
    }
    if (draft->speaker != DM_NONE) {
        scope.own = cast->items[draft->speaker].party;
    }
    return scope;
}

static void set_person(const dm_cast *cast, const dm_target_scope *scope, uint32_t number, dm_unit *unit) {
    const dm_entity *person = &cast->items[number];
    unit->target = dm_range_span(cast->reading->document, addressee(cast->reading, scope));
    unit->target_name = person->name;
    if (person->party != DM_NONE) {
        unit->target_code = cast->reading->attributor->parties.items[person->party].code;
    }
}

void dm_targets_find(const dm_cast *cast, dm_drafts *drafts) {
    const dm_reading *reading = cast->reading;
    for (size_t i = 0; i < drafts->count; i++) {
        dm_unit *unit = &drafts->items[i].unit;
        dm_target_scope scope = scope_of(cast, &drafts->items[i]);
        uint32_t person = addressed_person(cast, &scope);
        if (person != DM_NONE && person != drafts->items[i].speaker) {
            set_person(cast, &scope, person, unit);
            continue;
        }
        uint32_t number = dm_target_party(reading, &scope);
        if (number != DM_NONE) {
            const dm_party *party = &reading->attributor->parties.items[reading->parties[number].party];
            unit->target = dm_range_span(reading->document, reading->parties[number].tokens);
            unit->target_name = party->name;
            unit->target_code = party->code;
        }
    }
}
