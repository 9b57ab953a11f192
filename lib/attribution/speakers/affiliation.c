/* The state of an official whom the text introduces without one. */
#include "attribution/attributor.h"
#include "attribution/speakers/speaker.h"
#include "attribution/subject.h"

/* Titles that only one state's officials have in English news. */
typedef struct national_title {
    const char *ending; /* of the role, in lower case */
    const char *code;
} national_title;

static const national_title national_titles[] = {
    {"secretary of state", "USA"},
    {"secretary of defense", "USA"},
    {"defense secretary", "USA"},
    {"treasury secretary", "USA"},
    {"homeland security secretary", "USA"},
    {"congressman", "USA"},
    {"congresswoman", "USA"},
    {"press secretary", "USA"},
    {"home secretary", "GBR"},
    {"chancellor of the exchequer", "GBR"},
    {"shadow foreign secretary", "GBR"},
    {"external affairs minister", "IND"},
    {"secretary-general", "UN"},
    {"secretary general", "UN"},
    {"national security adviser", "USA"},
    {"national security advisor", "USA"},
};

/* Secretaries-general there are many: the text must name the organisation. */
static bool is_named(const dm_reading *reading, uint32_t party) {
    for (size_t i = 0; i < reading->party_count; i++) {
        if (reading->parties[i].party == party) {
            return true;
        }
    }
    return false;
}

static uint32_t party_by_title(const dm_cast *cast, dm_text role) {
    for (size_t i = 0; i < sizeof national_titles / sizeof *national_titles; i++) {
        if (dm_text_ends_with_folded(role, dm_text_of(national_titles[i].ending))) {
            uint32_t party =
                dm_party_by_code(&cast->reading->attributor->parties, dm_text_of(national_titles[i].code));
            bool organisation = party != DM_NONE && !cast->reading->attributor->parties.items[party].is_state;
            return organisation && !is_named(cast->reading, party) ? DM_NONE : party;
        }
    }
    return DM_NONE;
}

/* The state whose capital the first dateline names. */
static uint32_t dateline_state(const dm_reading *reading) {
    const dm_document *document = reading->document;
    for (size_t i = 0; i < document->paragraph_count; i++) {
        const dm_paragraph *paragraph = &document->paragraphs[i];
        if (dm_span_empty(paragraph->dateline)) {
            continue;
        }
        for (uint32_t token = paragraph->tokens.first;
             token < paragraph->tokens.end && document->tokens[token].start < paragraph->dateline.end;
             token++) {
            uint32_t match = reading->party_at[token];
            if (match != DM_NONE &&
                reading->attributor->parties.items[reading->parties[match].party].is_state) {
                return reading->parties[match].party;
            }
        }
        return DM_NONE;
    }
    return DM_NONE;
}

/* "by Russian news agencies" in the sentence of the cue. */
static uint32_t agency_state(const dm_reading *reading, const dm_draft *draft) {
    enum { REACH = 24 };
    if (dm_range_is_empty(draft->cue)) {
        return DM_NONE;
    }
    uint32_t end = dm_sentence_of(reading, draft->cue.first).end;
    end = end - draft->cue.end < REACH ? end : draft->cue.end + REACH;
    for (uint32_t token = draft->cue.end; token + 1 < end; token++) {
        uint32_t match = reading->party_at[token];
        if (match == DM_NONE || reading->parties[match].form != DM_PARTY_DEMONYM) {
            continue;
        }
        uint32_t behind = reading->parties[match].tokens.end;
        bool state = behind + 1 < end && dm_token_equals(reading, behind, "state");
        behind += state;
        if (behind < end &&
            (dm_token_equals(reading, behind, "news") || dm_token_equals(reading, behind, "media") ||
             dm_token_equals(reading, behind, "television") ||
             dm_token_equals(reading, behind, "agencies"))) {
            return reading->parties[match].party;
        }
    }
    return DM_NONE;
}

static bool is_official(const dm_entity *entity) {
    return entity->kind == DM_SPEAKER_PERSON && entity->role.length && !entity->affiliation.length &&
           entity->official;
}

static void affiliate(const dm_cast *cast, dm_entity *entity, uint32_t party) {
    entity->party = party;
    entity->affiliation = cast->reading->attributor->parties.items[party].name;
}

/* The only state that a sentence names outside of quotations, or DM_NONE. */
static uint32_t only_state(const dm_reading *reading, dm_range sentence) {
    enum { LONGEST = 80 };
    uint32_t found = DM_NONE;
    for (uint32_t token = sentence.first; token < sentence.end && token - sentence.first < LONGEST; token++) {
        uint32_t match = reading->party_at[token];
        if (match == DM_NONE || reading->quotations.around[token] != DM_NONE) {
            continue;
        }
        uint32_t party = reading->parties[match].party;
        if (found != DM_NONE && found != party) {
            return DM_NONE;
        }
        found = party;
    }
    return found;
}

/* "In Bogotá, opposition senator Elvira Mosquera": the state of the place that opens the sentence, or
 * DM_NONE. */
static uint32_t opening_state(const dm_reading *reading, dm_range sentence) {
    uint32_t match = sentence.end > sentence.first + 3 && dm_token_equals(reading, sentence.first, "in")
                         ? reading->party_at[sentence.first + 1]
                         : DM_NONE;
    if (match == DM_NONE || !dm_token_is_mark(reading, reading->parties[match].tokens.end, ',')) {
        return DM_NONE;
    }
    uint32_t party = reading->parties[match].party;
    return reading->attributor->parties.items[party].is_state ? party : DM_NONE;
}

/* "The Commission confirmed it. "...," said spokesman Bruno Hellinckx": whom the sentence before is about. */
static void affiliate_by_context(const dm_cast *cast, const dm_draft *draft, dm_entity *entity) {
    const dm_reading *reading = cast->reading;
    uint32_t paragraph = dm_paragraph_of(reading, draft->hull.first);
    dm_range sentence = dm_sentence_of(reading, draft->hull.first);
    uint32_t start = sentence.first < draft->source.first ? sentence.first : draft->source.first;
    if (dm_range_is_empty(draft->source) || !start ||
        dm_paragraph_of(reading, draft->source.first) != paragraph) {
        return;
    }
    if (opening_state(reading, sentence) != DM_NONE) {
        affiliate(cast, entity, opening_state(reading, sentence));
        return;
    }
    bool same = start > reading->document->paragraphs[paragraph].tokens.first;
    dm_range before = dm_sentence_of(reading, start - 1);
    if (!dm_paragraph_speaks(&reading->document->paragraphs[dm_paragraph_of(reading, before.first)])) {
        return;
    }
    dm_range subject = dm_sentence_subject(reading, before, before.end);
    const dm_mention *mention = dm_range_is_empty(subject) ? NULL : dm_mention_from(reading, subject.first);
    bool body = mention && (mention->kind == DM_MENTION_PARTY || mention->kind == DM_MENTION_ORGANISATION);
    uint32_t known = body ? cast->of_mention[mention - reading->mentions.items] : DM_NONE;
    if (known != DM_NONE && cast->items[known].party != DM_NONE) {
        affiliate(cast, entity, cast->items[known].party);
    } else if (known != DM_NONE && entity->spokesperson) {
        entity->affiliation = cast->items[known].name;
    } else if (same && only_state(reading, before) != DM_NONE) {
        affiliate(cast, entity, only_state(reading, before));
    }
}

static bool speaks(const dm_drafts *drafts, uint32_t entity) {
    for (size_t i = 0; i < drafts->count && entity != DM_NONE; i++) {
        if (drafts->items[i].speaker == entity) {
            return true;
        }
    }
    return false;
}

/* The first paragraphs name the state of the dateline: the report is about its affairs. */
static bool is_home(const dm_reading *reading, uint32_t party) {
    enum { LEAD = 2 };
    const dm_document *document = reading->document;
    unsigned paragraphs = 0;
    for (size_t i = 0; i < document->paragraph_count && paragraphs < LEAD; i++) {
        const dm_paragraph *paragraph = &document->paragraphs[i];
        paragraphs += paragraph->kind == DM_PARAGRAPH_BODY;
        for (uint32_t token = paragraph->tokens.first;
             paragraph->kind == DM_PARAGRAPH_BODY && token < paragraph->tokens.end; token++) {
            uint32_t match = reading->party_at[token];
            if (match != DM_NONE && reading->parties[match].party == party &&
                dm_token_of(reading, token)->start >= paragraph->dateline.end) {
                return true;
            }
        }
    }
    return false;
}

void dm_affiliations_infer(dm_cast *cast, const dm_drafts *drafts) {
    const dm_reading *reading = cast->reading;
    uint32_t dateline = dateline_state(reading);
    bool at_home =
        dateline != DM_NONE && (speaks(drafts, cast->of_party[dateline]) || is_home(reading, dateline));
    for (size_t i = 0; i < drafts->count; i++) {
        uint32_t number = drafts->items[i].speaker;
        if (number == DM_NONE || !is_official(&cast->items[number])) {
            continue;
        }
        dm_entity *entity = &cast->items[number];
        uint32_t title = party_by_title(cast, entity->role);
        uint32_t agency = agency_state(reading, &drafts->items[i]);
        if (title != DM_NONE) {
            affiliate(cast, entity, title);
        } else if (agency != DM_NONE) {
            affiliate(cast, entity, agency);
        } else {
            affiliate_by_context(cast, &drafts->items[i], entity);
        }
    }
    for (size_t i = 0; at_home && i < drafts->count; i++) {
        uint32_t number = drafts->items[i].speaker;
        if (number != DM_NONE && is_official(&cast->items[number])) {
            affiliate(cast, &cast->items[number], dateline);
        }
    }
}
