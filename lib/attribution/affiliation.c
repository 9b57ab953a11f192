/* The state of an official whom the text introduces without one. */
#include "attribution/attributor.h"
#include "attribution/speaker.h"

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
    {"national security adviser", "USA"},
    {"national security advisor", "USA"},
};

/* What a sign is worth; an affiliation needs NEEDED. */
enum { DATELINE = 2, AGENCIES = 2, STATE_SPEAKS = 1, NEEDED = 2 };

static bool ends_folded(dm_text text, const char *ending) {
    dm_text tail = dm_text_of(ending);
    return text.length >= tail.length &&
           dm_text_equal_folded((dm_text){text.bytes + text.length - tail.length, tail.length}, tail);
}

static uint32_t party_by_code(const dm_cast *cast, const char *code) {
    const dm_parties *parties = &cast->reading->attributor->parties;
    for (size_t i = 0; i < parties->count; i++) {
        if (dm_text_equal(parties->items[i].code, dm_text_of(code))) {
            return (uint32_t)i;
        }
    }
    return DM_NONE;
}

static uint32_t party_by_title(const dm_cast *cast, dm_text role) {
    for (size_t i = 0; i < sizeof national_titles / sizeof *national_titles; i++) {
        if (ends_folded(role, national_titles[i].ending)) {
            return party_by_code(cast, national_titles[i].code);
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

void dm_affiliations_infer(dm_cast *cast, const dm_drafts *drafts) {
    const dm_reading *reading = cast->reading;
    uint32_t dateline = dateline_state(reading);
    uint32_t entity_of_dateline = dateline == DM_NONE ? DM_NONE : cast->of_party[dateline];
    bool speaks = false;
    for (size_t i = 0; i < drafts->count && !speaks; i++) {
        speaks = entity_of_dateline != DM_NONE && drafts->items[i].speaker == entity_of_dateline;
    }
    for (size_t i = 0; i < drafts->count; i++) {
        uint32_t number = drafts->items[i].speaker;
        if (number == DM_NONE || !is_official(&cast->items[number])) {
            continue;
        }
        uint32_t title = party_by_title(cast, cast->items[number].role);
        uint32_t agency = agency_state(reading, &drafts->items[i]);
        int worth = (dateline != DM_NONE ? DATELINE : 0) + (speaks ? STATE_SPEAKS : 0);
        if (title != DM_NONE) {
            affiliate(cast, &cast->items[number], title);
        } else if (agency != DM_NONE && (agency == dateline || AGENCIES >= NEEDED)) {
            affiliate(cast, &cast->items[number], agency);
        } else if (dateline != DM_NONE && worth >= NEEDED) {
            affiliate(cast, &cast->items[number], dateline);
        }
    }
}
