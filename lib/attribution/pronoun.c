#include "attribution/pronoun.h"

#include "attribution/attributor.h"

enum {
    FARTHEST = 40, /* mentions that are looked at */
    NEAREST_BASE = 60,
    SENTENCE = -9,
    PARAGRAPH = -5,
    SUBJECT = 18,
    OBJECT = -10,
    QUOTED = -25,
    OWN_CONTENT = -20,
    LAST_SPEAKER = 22,
    SAME_GENDER = 6,
    UNKNOWN_GENDER = -8,
    PLURAL_NOUN = 8,
    MOST_REPEATED = 8,
    LEAST = 5
};

static bool is_male(const dm_reading *reading, uint32_t token) {
    return dm_token_is(reading, token, DM_WORD_MALE);
}

static bool is_singular_person(const dm_reading *reading, uint32_t token) {
    return dm_token_is(reading, token, DM_WORD_MALE | DM_WORD_FEMALE);
}

/* How well the gender fits; 0 in `*fits` when it does not. */
static int weigh_gender(const dm_reading *reading, uint32_t token, uint8_t gender, bool *fits) {
    uint8_t wanted = is_male(reading, token) ? DM_GENDER_MALE : DM_GENDER_FEMALE;
    *fits = !gender || gender == wanted;
    return gender ? SAME_GENDER : UNKNOWN_GENDER;
}

/* How well the kind of the mention fits the pronoun. */
static int weigh_kind(const dm_cast *cast, uint32_t number, uint32_t token, bool *fits) {
    const dm_reading *reading = cast->reading;
    const dm_mention *mention = &reading->mentions.items[number];
    uint32_t known = cast->of_mention[number];
    const dm_entity *entity = known == DM_NONE ? NULL : &cast->items[known];
    if (is_singular_person(reading, token)) {
        bool person = entity ? (entity->kind == DM_SPEAKER_PERSON || entity->kind == DM_SPEAKER_ANONYMOUS) &&
                                   entity->credible
                             : mention->kind == DM_MENTION_ROLE;
        if (!person || mention->plural) {
            *fits = false;
            return 0;
        }
        return weigh_gender(reading, token, entity ? entity->gender : mention->gender, fits);
    }
    bool body = mention->kind == DM_MENTION_PARTY || mention->kind == DM_MENTION_ORGANISATION;
    if (dm_token_is(reading, token, DM_WORD_PLURAL)) {
        bool group = mention->kind == DM_MENTION_GROUP || mention->plural;
        *fits = group || body;
        return group ? PLURAL_NOUN : UNKNOWN_GENDER;
    }
    *fits = body;
    return 0;
}

/* The mention opens its clause, or a preposition or verb governs it. */
static int weigh_place(const dm_reading *reading, const dm_mention *mention) {
    uint32_t first = mention->tokens.first;
    if (first == dm_sentence_of(reading, first).first || !dm_token_is_word(reading, first - 1) ||
        dm_token_is(reading, first - 1, DM_WORD_SUBORDINATOR | DM_WORD_COORDINATOR)) {
        bool preposition = first && dm_token_is(reading, first - 1, DM_WORD_PREPOSITION);
        return preposition ? OBJECT : SUBJECT;
    }
    return dm_token_is(reading, first - 1, DM_WORD_RELATIVE) ? 0 : OBJECT;
}

static int weigh(const dm_cast *cast, const dm_draft *draft, uint32_t token, uint32_t speaker,
                 uint32_t number) {
    const dm_reading *reading = cast->reading;
    const dm_mention *mention = &reading->mentions.items[number];
    uint32_t first = mention->tokens.first;
    uint32_t entity = cast->of_mention[number];
    bool fits = true;
    int weight = NEAREST_BASE + weigh_kind(cast, number, token, &fits);
    if (!fits || dm_range_is_empty(mention->tokens)) {
        return -1;
    }
    weight += SENTENCE * (int)(dm_token_of(reading, token)->sentence - dm_token_of(reading, first)->sentence);
    weight += PARAGRAPH * (int)(dm_paragraph_of(reading, token) - dm_paragraph_of(reading, first));
    weight += weigh_place(reading, mention);
    uint32_t around = reading->quotations.around[first];
    if (around != DM_NONE && around != reading->quotations.around[token]) {
        weight += QUOTED;
    }
    if (first >= draft->content && draft->content < token) {
        weight += OWN_CONTENT;
    }
    if (entity != DM_NONE) {
        size_t count = cast->items[entity].mention_count;
        weight += entity == speaker ? LAST_SPEAKER : 0;
        weight += count < MOST_REPEATED ? (int)count : MOST_REPEATED;
    }
    return weight;
}

/* The last mention that begins before the token. */
static uint32_t last_mention(const dm_mentions *mentions, uint32_t token) {
    size_t low = 0;
    size_t high = mentions->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (mentions->items[middle].tokens.first < token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return (uint32_t)low;
}

uint32_t dm_pronoun_antecedent(const dm_cast *cast, const dm_draft *draft, uint32_t token, uint32_t speaker) {
    uint32_t end = last_mention(&cast->reading->mentions, token);
    uint32_t best = DM_NONE;
    int best_weight = LEAST;
    for (uint32_t step = 1; step <= end && step <= FARTHEST; step++) {
        int weight = weigh(cast, draft, token, speaker, end - step);
        if (weight > best_weight) {
            best_weight = weight;
            best = end - step;
        }
    }
    return best;
}
