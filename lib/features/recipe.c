#include <stddef.h>

#include <cjson/cJSON.h>

#include "features/families.h"

enum { RECIPE_BYTES = 4096, WINDOW_LONGEST = 100, FREQUENCY_LARGEST = 1000000 };

const dm_recipe dm_recipe_default = DM_RECIPE_DEFAULT;

typedef enum field_kind {
    NUMBER,
    SWITCH,
    YOUNG_SWITCH /* missing in recipes from before it was there: off */
} field_kind;

/* A key of the JSON and its member of dm_recipe. */
typedef struct recipe_field {
    const char *key;
    field_kind kind;
    size_t offset;
    uint32_t smallest; /* of numbers */
    uint32_t largest;
} recipe_field;

static const recipe_field fields[] = {
    {"word_from", NUMBER, offsetof(dm_recipe, word_from), 0, DM_WORD_NGRAM_LONGEST},
    {"word_to", NUMBER, offsetof(dm_recipe, word_to), 0, DM_WORD_NGRAM_LONGEST},
    {"character_from", NUMBER, offsetof(dm_recipe, character_from), 0, DM_CHARACTER_NGRAM_LONGEST},
    {"character_to", NUMBER, offsetof(dm_recipe, character_to), 0, DM_CHARACTER_NGRAM_LONGEST},
    {"windows", SWITCH, offsetof(dm_recipe, windows), 0, 1},
    {"window_length", NUMBER, offsetof(dm_recipe, window_length), 1, WINDOW_LONGEST},
    {"lexicon", SWITCH, offsetof(dm_recipe, lexicon), 0, 1},
    {"meaning", YOUNG_SWITCH, offsetof(dm_recipe, meaning), 0, 1},
    {"clauses", YOUNG_SWITCH, offsetof(dm_recipe, clauses), 0, 1},
    {"mask_names", YOUNG_SWITCH, offsetof(dm_recipe, mask_names), 0, 1},
    {"minimum_frequency", NUMBER, offsetof(dm_recipe, minimum_frequency), 1, FREQUENCY_LARGEST},
    {"sublinear", SWITCH, offsetof(dm_recipe, sublinear), 0, 1},
    {"inverse_frequency", SWITCH, offsetof(dm_recipe, inverse_frequency), 0, 1},
};

enum { FIELDS = sizeof fields / sizeof fields[0] };

/* A part and the member without which it is not there. */
typedef struct recipe_part {
    const char *name;
    const char *key;  /* of the member */
    const char *also; /* a member that goes with it; NULL: none */
} recipe_part;

static const recipe_part parts[] = {
    {"words", "word_to", "word_from"}, {"characters", "character_to", "character_from"},
    {"windows", "windows", NULL},      {"lexicon", "lexicon", NULL},
    {"clauses", "clauses", NULL},      {"vectors", "meaning", NULL},
};

static const recipe_field *field_of(const char *key) {
    size_t i = 0;
    while (strcmp(fields[i].key, key) != 0) {
        i++;
    }
    return &fields[i];
}

static void clear_member(dm_recipe *recipe, const char *key) {
    const recipe_field *field = field_of(key);
    size_t size = field->kind == NUMBER ? sizeof(uint32_t) : sizeof(bool);
    memset((unsigned char *)recipe + field->offset, 0, size);
}

size_t dm_recipe_part_count(void) {
    return sizeof parts / sizeof parts[0];
}

const char *dm_recipe_part_name(size_t part) {
    return parts[part].name;
}

bool dm_recipe_has_part(const dm_recipe *recipe, size_t part) {
    const recipe_field *field = field_of(parts[part].key);
    const unsigned char *member = (const unsigned char *)recipe + field->offset;
    return field->kind == NUMBER ? *(const uint32_t *)(const void *)member > 0 : *(const bool *)member;
}

void dm_recipe_drop_part(dm_recipe *recipe, size_t part) {
    clear_member(recipe, parts[part].key);
    if (parts[part].also) {
        clear_member(recipe, parts[part].also);
    }
}

void dm_recipe_print(const dm_recipe *recipe, dm_buffer *json) {
    for (size_t i = 0; i < FIELDS; i++) {
        const unsigned char *member = (const unsigned char *)recipe + fields[i].offset;
        dm_buffer_add_string(json, i ? ", \"" : "{\"");
        dm_buffer_add_string(json, fields[i].key);
        dm_buffer_add_string(json, "\": ");
        if (fields[i].kind != NUMBER) {
            dm_buffer_add_string(json, *(const bool *)member ? "true" : "false");
        } else {
            dm_buffer_add_unsigned(json, *(const uint32_t *)(const void *)member);
        }
    }
    dm_buffer_add_string(json, "}");
}

static dm_status read_value(const cJSON *item, const recipe_field *field, dm_recipe *recipe,
                            dm_error *error) {
    unsigned char *member = (unsigned char *)recipe + field->offset;
    if (field->kind != NUMBER) {
        if (!cJSON_IsBool(item)) {
            return dm_fail(error, DM_BAD_MODEL, "recipe: %s is true or false", field->key);
        }
        *(bool *)member = cJSON_IsTrue(item) != 0;
        return DM_OK;
    }
    double value = cJSON_IsNumber(item) ? item->valuedouble : -1;
    if (!(value >= field->smallest && value <= field->largest) || value != (double)(uint32_t)value) {
        return dm_fail(error, DM_BAD_MODEL, "recipe: %s is a whole number from %u to %u", field->key,
                       field->smallest, field->largest);
    }
    *(uint32_t *)(void *)member = (uint32_t)value;
    return DM_OK;
}

/* Lengths of n-grams that contradict each other, or no feature at all. */
static dm_status check_whole(const dm_recipe *recipe, dm_error *error) {
    bool words_fit = recipe->word_from <= recipe->word_to && (recipe->word_from > 0) == (recipe->word_to > 0);
    bool characters_fit = recipe->character_from <= recipe->character_to &&
                          (recipe->character_from > 0) == (recipe->character_to > 0);
    if (!words_fit || !characters_fit) {
        return dm_fail(error, DM_BAD_MODEL,
                       "recipe: n-grams go from 1 or more to as many or more, or 0 to 0");
    }
    if (!recipe->word_to && !recipe->character_to && !recipe->windows && !recipe->lexicon &&
        !recipe->meaning && !recipe->clauses) {
        return dm_fail(error, DM_BAD_MODEL, "recipe: no family of features is wanted");
    }
    return DM_OK;
}

static dm_status read_object(const cJSON *object, dm_recipe *recipe, dm_error *error) {
    bool seen[FIELDS] = {false};
    size_t count = 0;
    for (const cJSON *item = object->child; item; item = item->next) {
        size_t i = 0;
        while (i < FIELDS && strcmp(item->string, fields[i].key) != 0) {
            i++;
        }
        if (i == FIELDS) {
            return dm_fail(error, DM_BAD_MODEL, "recipe: the key %.40s is not known", item->string);
        }
        if (seen[i]) {
            return dm_fail(error, DM_BAD_MODEL, "recipe: %s stands twice", fields[i].key);
        }
        seen[i] = true;
        count++;
        dm_status status = read_value(item, &fields[i], recipe, error);
        if (status != DM_OK) {
            return status;
        }
    }
    for (size_t i = 0; count < FIELDS && i < FIELDS; i++) {
        if (!seen[i] && fields[i].kind == YOUNG_SWITCH) {
            *(bool *)((unsigned char *)recipe + fields[i].offset) = false;
        } else if (!seen[i]) {
            return dm_fail(error, DM_BAD_MODEL, "recipe: %s is missing", fields[i].key);
        }
    }
    return check_whole(recipe, error);
}

dm_status dm_recipe_parse(dm_text json, dm_recipe *recipe, dm_error *error) {
    char copy[RECIPE_BYTES];
    json = dm_text_trim(json);
    if (!json.length || json.length >= sizeof copy || memchr(json.bytes, '\0', json.length) ||
        memchr(json.bytes, '\\', json.length)) {
        return dm_fail(error, DM_BAD_MODEL, "recipe: not a JSON object");
    }
    memcpy(copy, json.bytes, json.length);
    copy[json.length] = '\0';
    cJSON *object = cJSON_ParseWithLengthOpts(copy, json.length + 1, NULL, 1);
    if (!cJSON_IsObject(object)) {
        cJSON_Delete(object);
        return dm_fail(error, DM_BAD_MODEL, "recipe: not a JSON object");
    }
    dm_recipe read = dm_recipe_default;
    dm_status status = read_object(object, &read, error);
    cJSON_Delete(object);
    if (status == DM_OK) {
        *recipe = read;
    }
    return status;
}
