#include "attribution/speakers/speaker.h"

#include <stdlib.h>

#include "attribution/attributor.h"

static const char *const kind_names[] = {"person", "state", "organisation", "group", "anonymous"};

const char *dm_speaker_kind_name(dm_speaker_kind kind) {
    return kind_names[kind];
}

static int by_start(const void *left, const void *right) {
    const dm_span *one = left;
    const dm_span *other = right;
    if (one->start != other->start) {
        return one->start < other->start ? -1 : 1;
    }
    return (one->end > other->end) - (one->end < other->end);
}

/* In text order, each once. */
static void sort_mentions(dm_entity *entity) {
    size_t kept = 0;
    if (!entity->mention_count) {
        return;
    }
    qsort(entity->mentions, entity->mention_count, sizeof *entity->mentions, by_start);
    for (size_t i = 1; i < entity->mention_count; i++) {
        if (entity->mentions[i].start >= entity->mentions[kept].end) {
            entity->mentions[++kept] = entity->mentions[i];
        }
    }
    entity->mention_count = kept + 1;
}

typedef struct place {
    uint32_t entity;
    uint32_t start; /* bytes, of the first mention */
} place;

static int by_first_mention(const void *left, const void *right) {
    const place *one = left;
    const place *other = right;
    if (one->start != other->start) {
        return one->start < other->start ? -1 : 1;
    }
    return (one->entity > other->entity) - (one->entity < other->entity);
}

static dm_speaker speaker_of(const dm_cast *cast, const dm_entity *entity) {
    bool itself = entity->kind == DM_SPEAKER_STATE ||
                  (entity->kind == DM_SPEAKER_ORGANISATION && !entity->affiliation.length);
    bool people = entity->kind != DM_SPEAKER_STATE && entity->kind != DM_SPEAKER_ORGANISATION;
    bool thing = entity->kind == DM_SPEAKER_PERSON && entity->thing && !entity->credible && !entity->gender;
    return (dm_speaker){
        .kind = thing ? DM_SPEAKER_ORGANISATION : entity->kind,
        .name = entity->name,
        .role = people ? entity->role : (dm_text){NULL, 0},
        .affiliation = entity->affiliation,
        .code = itself && entity->party != DM_NONE
                    ? cast->reading->attributor->parties.items[entity->party].code
                    : (dm_text){NULL, 0},
        .mentions = entity->mentions,
        .mention_count = entity->mention_count,
    };
}

/* Mentions by surname of somebody who became a person only as a source. */
static bool link_late_names(dm_cast *cast) {
    const dm_mentions *mentions = &cast->reading->mentions;
    for (size_t i = 0; i < mentions->count; i++) {
        const dm_mention *mention = &mentions->items[i];
        if (mention->kind != DM_MENTION_PERSON || cast->of_mention[i] != DM_NONE ||
            dm_range_is_empty(mention->tokens)) {
            continue;
        }
        uint32_t person = dm_cast_find_person(cast, mention);
        if (person != DM_NONE && !dm_cast_link(cast, (uint32_t)i, person)) {
            return false;
        }
    }
    return true;
}

static size_t collect(const dm_cast *cast, const dm_drafts *drafts, uint32_t *index, place *places) {
    size_t count = 0;
    memset(index, 0xff, cast->count * sizeof *index);
    for (size_t i = 0; i < drafts->count; i++) {
        uint32_t entity = drafts->items[i].speaker;
        if (entity != DM_NONE && index[entity] == DM_NONE) {
            index[entity] = 0;
            sort_mentions(&cast->items[entity]);
            places[count++] =
                (place){entity, cast->items[entity].mention_count ? cast->items[entity].mentions[0].start
                                                                  : drafts->items[i].unit.passage.start};
        }
    }
    qsort(places, count, sizeof *places, by_first_mention);
    for (size_t i = 0; i < count; i++) {
        index[places[i].entity] = (uint32_t)i;
    }
    return count;
}

dm_status dm_speakers_list(dm_cast *cast, const dm_drafts *drafts, dm_attribution *attribution,
                           dm_error *error) {
    dm_arena *arena = cast->reading->document->arena;
    uint32_t *index = dm_arena_take(arena, cast->count, sizeof *index);
    place *places = dm_arena_take(arena, cast->count, sizeof *places);
    attribution->units = dm_arena_take(arena, drafts->count, sizeof *attribution->units);
    if (!index || !places || !attribution->units || !link_late_names(cast)) {
        return dm_out_of_memory(error);
    }
    attribution->speaker_count = collect(cast, drafts, index, places);
    attribution->speakers = dm_arena_take(arena, attribution->speaker_count, sizeof *attribution->speakers);
    if (!attribution->speakers) {
        return dm_out_of_memory(error);
    }
    for (size_t i = 0; i < attribution->speaker_count; i++) {
        attribution->speakers[i] = speaker_of(cast, &cast->items[places[i].entity]);
    }
    attribution->unit_count = drafts->count;
    for (size_t i = 0; i < drafts->count; i++) {
        attribution->units[i] = drafts->items[i].unit;
        uint32_t entity = drafts->items[i].speaker;
        attribution->units[i].speaker = entity == DM_NONE ? DM_NONE : index[entity];
    }
    return DM_OK;
}
