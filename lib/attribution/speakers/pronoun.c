#include "attribution/speakers/pronoun.h"

#include "attribution/attributor.h"

enum {
    FARTHEST = 40,         /* mentions that are looked at */
    FARTHEST_PRONOUNS = 6, /* and pronouns read before */
    NEAREST_BASE = 60,
    SENTENCE = -5,
    PARAGRAPH = -6,
    SAME_PARAGRAPH = 12,
    SUBJECT = 18,
    OBJECT = -10,
    QUOTED = -25,
    OWN_CONTENT = -20,
    FOCUS = 14, /* the subject of the sentence before */
    LAST_SPEAKER = 22,
    SAME_GENDER = 6,
    UNKNOWN_GENDER = -6,
    DOUBTFUL = -12,
    PLURAL_NOUN = 8,
    MOST_REPEATED = 8,
    LEAST = 5,
    CERTAIN = 85,
    MARGIN = 15,
    UNFIT = -1000
};

/* A mention, or an earlier pronoun for one, that a pronoun may stand for. */
typedef struct pronoun_candidate {
    uint32_t token;   /* where it stands */
    uint32_t mention; /* that it means */
    uint8_t gender;   /* dm_gender, by entity, title or the pronoun's own form */
} pronoun_candidate;

static uint8_t gender_of(const dm_reading *reading, uint32_t token) {
    if (dm_token_is(reading, token, DM_WORD_MALE)) {
        return DM_GENDER_MALE;
    }
    return dm_token_is(reading, token, DM_WORD_FEMALE) ? DM_GENDER_FEMALE : DM_GENDER_UNKNOWN;
}

/* One person, as far as the text shows. */
static bool is_person(const dm_cast *cast, uint32_t number) {
    const dm_mention *mention = &cast->reading->mentions.items[number];
    uint32_t known = cast->of_mention[number];
    const dm_entity *entity = known == DM_NONE ? NULL : &cast->items[known];
    if (!entity) {
        return mention->kind == DM_MENTION_ROLE && !mention->plural;
    }
    return (entity->kind == DM_SPEAKER_PERSON || entity->kind == DM_SPEAKER_ANONYMOUS) && !mention->plural;
}

/* A name without title, role or known given name may be a place. */
static bool is_doubtful(const dm_cast *cast, uint32_t number) {
    uint32_t entity = cast->of_mention[number];
    return entity != DM_NONE && !cast->items[entity].credible;
}

/* How well gender, number and kind fit the pronoun. */
static int weigh_kind(const dm_cast *cast, const pronoun_candidate *candidate, uint32_t token) {
    const dm_reading *reading = cast->reading;
    const dm_mention *mention = &reading->mentions.items[candidate->mention];
    uint8_t wanted = gender_of(reading, token);
    if (wanted) {
        if (!is_person(cast, candidate->mention) || (candidate->gender && candidate->gender != wanted)) {
            return UNFIT;
        }
        return (candidate->gender ? SAME_GENDER : UNKNOWN_GENDER) +
               (is_doubtful(cast, candidate->mention) ? DOUBTFUL : 0);
    }
    bool body = mention->kind == DM_MENTION_PARTY || mention->kind == DM_MENTION_ORGANISATION;
    if (dm_token_is(reading, token, DM_WORD_PLURAL)) {
        bool group = mention->kind == DM_MENTION_GROUP || mention->plural;
        return group ? PLURAL_NOUN : body ? UNKNOWN_GENDER : UNFIT;
    }
    return body ? 0 : UNFIT;
}

/* The word opens its clause, or a preposition or verb governs it. */
static int weigh_place(const dm_reading *reading, uint32_t first) {
    if (first == dm_sentence_of(reading, first).first || !dm_token_is_word(reading, first - 1) ||
        dm_token_is(reading, first - 1, DM_WORD_SUBORDINATOR | DM_WORD_COORDINATOR)) {
        bool preposition = first && dm_token_is(reading, first - 1, DM_WORD_PREPOSITION);
        return preposition ? OBJECT : SUBJECT;
    }
    return dm_token_is(reading, first - 1, DM_WORD_RELATIVE) ? 0 : OBJECT;
}

static int weigh(const dm_cast *cast, const pronoun_candidate *candidate, const dm_pronoun_context *context) {
    const dm_reading *reading = cast->reading;
    uint32_t token = context->token;
    int weight = weigh_kind(cast, candidate, token);
    if (weight == UNFIT) {
        return UNFIT;
    }
    uint32_t place = candidate->token;
    int paragraphs = (int)(dm_paragraph_of(reading, token) - dm_paragraph_of(reading, place));
    uint32_t entity = cast->of_mention[candidate->mention];
    bool spoke = entity != DM_NONE && entity == context->speaker;
    weight += NEAREST_BASE + (spoke ? SUBJECT : weigh_place(reading, place)); /* said Lindt */
    uint32_t sentences = dm_token_of(reading, token)->sentence - dm_token_of(reading, place)->sentence;
    weight += SENTENCE * (int)sentences;
    weight += sentences == 1 && !paragraphs && place == dm_sentence_of(reading, place).first ? FOCUS : 0;
    weight += paragraphs ? PARAGRAPH * paragraphs : SAME_PARAGRAPH;
    uint32_t around = reading->quotations.around[place];
    if (around != DM_NONE && around != reading->quotations.around[token]) {
        weight += QUOTED;
    }
    if (place >= context->own_content.first && place < context->own_content.end) {
        weight += OWN_CONTENT;
    }
    if (entity != DM_NONE) {
        size_t count = cast->items[entity].mention_count;
        weight += spoke ? LAST_SPEAKER : 0;
        weight += count < MOST_REPEATED ? (int)count : MOST_REPEATED;
    }
    return weight;
}

/* How many mentions begin before the token. */
static uint32_t mentions_before(const dm_mentions *mentions, uint32_t token) {
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

static pronoun_candidate mention_candidate(const dm_cast *cast, uint32_t number) {
    const dm_mention *mention = &cast->reading->mentions.items[number];
    uint32_t entity = cast->of_mention[number];
    return (pronoun_candidate){.token = mention->tokens.first,
                               .mention = number,
                               .gender = entity == DM_NONE ? mention->gender : cast->items[entity].gender};
}

/* The best candidate so far, and the best that means somebody else. */
typedef struct choice {
    uint32_t mention;
    int weight;
    int rival;
} pronoun_choice;

static bool same_entity(const dm_cast *cast, uint32_t one, uint32_t other) {
    return one == other || (one != DM_NONE && other != DM_NONE && cast->of_mention[one] != DM_NONE &&
                            cast->of_mention[one] == cast->of_mention[other]);
}

static void consider(const dm_cast *cast, const pronoun_candidate *candidate,
                     const dm_pronoun_context *context, pronoun_choice *choice) {
    int weight = weigh(cast, candidate, context);
    bool same = same_entity(cast, choice->mention, candidate->mention);
    if (weight > choice->weight) {
        choice->rival = same ? choice->rival : choice->weight;
        choice->weight = weight;
        choice->mention = candidate->mention;
    } else if (!same && weight > choice->rival) {
        choice->rival = weight;
    }
}

uint32_t dm_pronoun_antecedent(const dm_pronouns *pronouns, const dm_pronoun_context *context,
                               bool *certain) {
    const dm_cast *cast = pronouns->cast;
    const dm_mentions *mentions = &cast->reading->mentions;
    uint32_t end = mentions_before(mentions, context->token);
    pronoun_choice choice = {.mention = DM_NONE, .weight = LEAST, .rival = LEAST};
    for (uint32_t step = 1; step <= end && step <= FARTHEST; step++) {
        pronoun_candidate candidate = mention_candidate(cast, end - step);
        if (!dm_range_is_empty(mentions->items[end - step].tokens)) {
            consider(cast, &candidate, context, &choice);
        }
    }
    for (size_t step = 1; step <= pronouns->count && step <= FARTHEST_PRONOUNS; step++) {
        const dm_pronoun *before = &pronouns->items[pronouns->count - step];
        if (before->mention != DM_NONE && before->token < context->token) {
            pronoun_candidate candidate = {.token = before->token,
                                           .mention = before->mention,
                                           .gender = gender_of(cast->reading, before->token)};
            consider(cast, &candidate, context, &choice);
        }
    }
    if (certain) {
        *certain =
            choice.mention != DM_NONE && choice.weight >= CERTAIN && choice.weight >= choice.rival + MARGIN;
    }
    return choice.mention;
}

bool dm_pronouns_read(dm_pronouns *pronouns, uint32_t token, uint32_t speaker) {
    const dm_reading *reading = pronouns->cast->reading;
    for (; pronouns->read < token; pronouns->read++) {
        uint32_t at = pronouns->read;
        if (!gender_of(reading, at) || reading->quotations.around[at] != DM_NONE ||
            !dm_paragraph_speaks(&reading->document->paragraphs[dm_paragraph_of(reading, at)])) {
            continue;
        }
        dm_pronoun *items = dm_arena_grow(reading->document->arena, pronouns->items, pronouns->count,
                                          &pronouns->capacity, sizeof *items);
        if (!items) {
            return false;
        }
        pronouns->items = items;
        dm_pronoun_context context = {.token = at, .speaker = speaker};
        dm_pronoun pronoun = {.token = at};
        pronoun.mention = dm_pronoun_antecedent(pronouns, &context, &pronoun.certain);
        items[pronouns->count++] = pronoun;
    }
    return true;
}
