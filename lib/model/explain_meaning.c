#include "base/number.h"
#include "model/explain.h"

/* One family's part of a passage's vector: dimensions of the sum of word vectors, times a factor. */
typedef struct meaning {
    dm_range words;                     /* that were added up, unless a list says which */
    const dm_word_list *list;           /* NULL: none */
    double factor;                      /* value of a dimension / sum of the words' coordinates */
    size_t count;                       /* dimensions in the vector */
    uint32_t dimensions[DM_DIMENSIONS]; /* [count] */
    uint32_t features[DM_DIMENSIONS];   /* [count] */
    double values[DM_DIMENSIONS];       /* [count] */
    double differences[DM_DIMENSIONS];  /* [count] weight for the label less that for the other */
} meaning;

/* Meanings are coordinates, everything else is counted. */
static bool is_meaning(const dm_family *family) {
    return !family->counts;
}

static uint32_t family_of(const dm_model *model, uint32_t feature) {
    return dm_dictionary_family(model->extractor->dictionary, feature);
}

bool dm_explain_is_meaning(const dm_model *model, uint32_t feature) {
    return is_meaning(&dm_families[family_of(model, feature)]);
}

size_t dm_explain_meaning_most(const dm_workspace *workspace) {
    return DM_FAMILY_COUNT * workspace->reading.words.count;
}

/* Widens the range to the words of the terms. */
static bool take_range(void *context, const dm_term *terms, size_t count) {
    dm_range *range = context;
    for (size_t i = 0; i < count; i++) {
        bool empty = range->first >= range->end;
        uint32_t end = terms[i].word + terms[i].words;
        range->first = empty || terms[i].word < range->first ? terms[i].word : range->first;
        range->end = empty || end > range->end ? end : range->end;
    }
    return true;
}

/* The words that carry clauses; NULL for the other windows. */
static const dm_word_list *list_of(const dm_family *family, const dm_reading *reading) {
    switch (family->window) {
    case DM_WINDOW_VERBS:
        return &reading->clauses.lists[DM_CLAUSE_VERBS];
    case DM_WINDOW_OBJECTS:
        return &reading->clauses.lists[DM_CLAUSE_OBJECTS];
    case DM_WINDOW_PATH:
        return &reading->clauses.lists[DM_CLAUSE_PATH];
    default:
        return NULL;
    }
}

/* The words of a family's window: those that the n-grams of the same window cover. */
static dm_range words_of(const dm_family *family, const dm_reading *reading) {
    dm_range range = {0, 0};
    const dm_word_list *list = list_of(family, reading);
    if (list) {
        return (dm_range){0, (uint32_t)list->count};
    }
    if (family->window == DM_WINDOW_ALL) {
        return (dm_range){0, (uint32_t)reading->words.count};
    }
    const dm_family *counted = dm_families;
    while (counted->window != family->window) {
        counted++;
    }
    dm_sink sink = {.take = take_range, .context = &range};
    dm_family_emit(counted, reading, &sink);
    return range;
}

/* The family's dimensions in the vector and what they weigh. */
static void gather(const dm_model *model, uint32_t family, const dm_vector *vector, const dm_reasons *found,
                   meaning *part) {
    part->count = 0;
    for (size_t i = 0; i < vector->count && part->count < DM_DIMENSIONS; i++) {
        uint32_t feature = vector->elements[i].feature;
        uint64_t dimension;
        if (family_of(model, feature) == family &&
            dm_number_parse_unsigned(dm_extractor_term(model->extractor, feature), DM_DIMENSIONS - 1,
                                     &dimension)) {
            part->dimensions[part->count] = (uint32_t)dimension;
            part->features[part->count] = feature;
            part->values[part->count] = vector->elements[i].value;
            part->differences[part->count++] = dm_scorer_weight(&model->scorer, feature, found->label) -
                                               dm_scorer_weight(&model->scorer, feature, found->other);
        }
    }
}

/* The factor that fits all dimensions best; they only differ by rounding. */
static void find_factor(const dm_vectors *vectors, const dm_words *words, meaning *part) {
    int32_t sums[DM_DIMENSIONS] = {0};
    if (part->list) {
        dm_vectors_add_each(vectors, words, part->list->words, part->list->count, sums);
    } else {
        dm_vectors_add(vectors, words, part->words, sums);
    }
    double products = 0;
    double squares = 0;
    for (size_t i = 0; i < part->count; i++) {
        double sum = sums[part->dimensions[i]];
        products += sum * part->values[i];
        squares += sum * sum;
    }
    part->factor = squares > 0 ? products / squares : 0;
}

/* The share of one word; named after the dimension in which it is largest. */
static void add_word(const dm_vectors *vectors, const dm_words *words, uint32_t word, const meaning *part,
                     const dm_document *document, dm_reasons *found) {
    int32_t coordinates[DM_DIMENSIONS] = {0};
    dm_vectors_add(vectors, words, (dm_range){word, word + 1}, coordinates);
    double share = 0;
    double largest = -1;
    uint32_t feature = 0;
    for (size_t i = 0; i < part->count; i++) {
        double own = part->factor * coordinates[part->dimensions[i]] * part->differences[i];
        double size = own < 0 ? -own : own;
        share += own;
        feature = size > largest ? part->features[i] : feature;
        largest = size > largest ? size : largest;
    }
    if (share != 0) {
        found->reasons[found->count++] =
            (dm_evidence){.feature = feature,
                          .span = dm_range_span(document, words->words[word].tokens),
                          .label = share > 0 ? found->label : found->other,
                          .weight = share};
    }
}

void dm_explain_meaning(const dm_model *model, const dm_workspace *workspace, const dm_document *document,
                        const dm_vector *vector, dm_reasons *found) {
    const dm_vectors *vectors = model->extractor->vectors;
    const dm_reading *reading = &workspace->reading;
    for (uint32_t family = 0; vectors && family < DM_FAMILY_COUNT; family++) {
        meaning part;
        if (!is_meaning(&dm_families[family])) {
            continue;
        }
        gather(model, family, vector, found, &part);
        if (part.count == 0) {
            continue;
        }
        part.words = words_of(&dm_families[family], reading);
        part.list = list_of(&dm_families[family], reading);
        find_factor(vectors, &reading->words, &part);
        for (uint32_t place = part.words.first; place < part.words.end; place++) {
            uint32_t word = part.list ? part.list->words[place] : place;
            add_word(vectors, &reading->words, word, &part, document, found);
        }
    }
}
