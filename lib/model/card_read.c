#include <cjson/cJSON.h>
#include <math.h>

#include "base/utf8.h"
#include "model/card.h"

enum { LONGEST_NAME = 200, MOST_MEMBERS = 64, MOST_FEATURES = 100000000 };

bool dm_card_is_name(dm_text text) {
    if (text.length == 0 || text.length > LONGEST_NAME || dm_utf8_first_bad(text) < text.length) {
        return false;
    }
    for (size_t i = 0; i < text.length; i++) {
        if ((unsigned char)text.bytes[i] < ' ' || text.bytes[i] == 0x7f) {
            return false;
        }
    }
    return true;
}

/* A member's string, copied into the arena; `what` says what is missing when it is none, or no name. */
static dm_status take_name(const dm_cursor *cursor, int rule, const char *what, const cJSON *item,
                           dm_arena *arena, const char **name) {
    const char *string = cJSON_GetStringValue(item);
    if (!string || !dm_card_is_name(dm_text_of(string))) {
        return dm_cursor_fail(cursor, rule, "%s", what);
    }
    *name = dm_arena_copy(arena, dm_text_of(string)).bytes;
    if (!*name) {
        (void)dm_out_of_memory(cursor->error);
        return DM_NO_MEMORY;
    }
    return DM_OK;
}

/* cJSON keeps members of one name and hands out the first; others may read the last. */
static bool has_duplicates(const cJSON *object) {
    size_t members = 0;
    for (const cJSON *item = object->child; item; item = item->next) {
        if (++members > MOST_MEMBERS) {
            return true;
        }
        for (const cJSON *other = item->next; other; other = other->next) {
            if (strcmp(item->string, other->string) == 0) {
                return true;
            }
        }
    }
    return false;
}

/* The language, which cards of earlier versions do not have. */
static dm_status read_language(const dm_cursor *cursor, const cJSON *root, dm_arena *arena, dm_card *card) {
    const cJSON *language = cJSON_GetObjectItemCaseSensitive(root, "language");
    return !language || cJSON_IsNull(language)
               ? DM_OK
               : take_name(cursor, 3, "the card's language is neither null nor a name", language, arena,
                           &card->language);
}

static bool is_whole(const cJSON *item, double least, double most) {
    double number = cJSON_GetNumberValue(item);
    return number >= least && number <= most && number == nearbyint(number);
}

static dm_status read_names(const dm_cursor *cursor, const cJSON *root, dm_arena *arena, dm_card *card) {
    const struct {
        const char *member;
        const char **name;
    } names[] = {{"name", &card->name}, {"task", &card->task}, {"version", &card->version}};
    if (!is_whole(cJSON_GetObjectItemCaseSensitive(root, "demarche_model"), 1, 1)) {
        return dm_cursor_fail(cursor, 3, "the card is not of version 1");
    }
    dm_status status = DM_OK;
    for (size_t i = 0; i < sizeof names / sizeof names[0] && status == DM_OK; i++) {
        const cJSON *item = cJSON_GetObjectItemCaseSensitive(root, names[i].member);
        status = take_name(cursor, 3, "the card lacks a name, task or version", item, arena, names[i].name);
    }
    return status;
}

static dm_status read_labels(const dm_cursor *cursor, const cJSON *root, dm_arena *arena, dm_card *card) {
    static const char what[] = "the card's labels are not names in byte order";
    const cJSON *labels = cJSON_GetObjectItemCaseSensitive(root, "labels");
    const cJSON *label;
    cJSON_ArrayForEach(label, labels) {
        if (card->label_count == DM_LABELS_MAXIMUM) {
            return dm_cursor_fail(cursor, 3, "the card has more than %d labels", DM_LABELS_MAXIMUM);
        }
        const char **name = card->labels + card->label_count;
        dm_status status = take_name(cursor, 3, what, label, arena, name);
        if (status != DM_OK) {
            return status;
        }
        if (card->label_count && strcmp(name[-1], *name) >= 0) {
            return dm_cursor_fail(cursor, 3, "%s", what);
        }
        card->label_count++;
    }
    if (card->label_count < 2) {
        return dm_cursor_fail(cursor, 3, "the card has fewer than two labels");
    }
    return DM_OK;
}

static dm_status read_recipe(const dm_cursor *cursor, const cJSON *features, dm_card *card) {
    const cJSON *recipe = cJSON_GetObjectItemCaseSensitive(features, "recipe");
    if (!cJSON_IsObject(recipe)) {
        return dm_cursor_fail(cursor, 8, "the card has no recipe of features");
    }
    char *text = cJSON_PrintUnformatted(recipe);
    if (!text) {
        return dm_out_of_memory(cursor->error);
    }
    dm_error reason;
    dm_status status = dm_recipe_parse(dm_text_of(text), &card->recipe, &reason);
    cJSON_free(text);
    if (status == DM_NO_MEMORY) {
        return dm_out_of_memory(cursor->error);
    }
    return status == DM_OK ? DM_OK : dm_cursor_fail(cursor, 8, "the recipe of features: %s", reason.message);
}

static dm_status read_features(const dm_cursor *cursor, const cJSON *root, dm_arena *arena, dm_card *card) {
    const cJSON *features = cJSON_GetObjectItemCaseSensitive(root, "features");
    const cJSON *version = cJSON_GetObjectItemCaseSensitive(features, "version");
    const cJSON *count = cJSON_GetObjectItemCaseSensitive(features, "count");
    const cJSON *lexicon = cJSON_GetObjectItemCaseSensitive(features, "lexicon");
    if (!is_whole(version, DM_FEATURES_VERSION, DM_FEATURES_VERSION)) {
        return dm_cursor_fail(cursor, 8, "features are not of version %d, the one that is known here",
                              DM_FEATURES_VERSION);
    }
    if (!is_whole(count, 1, MOST_FEATURES)) {
        return dm_cursor_fail(cursor, 8, "the card has no count of features");
    }
    card->feature_count = (size_t)cJSON_GetNumberValue(count);
    dm_status status = DM_OK;
    if (!cJSON_IsNull(lexicon)) {
        static const char what[] = "the card's lexicon is neither null nor a name";
        status = take_name(cursor, 8, what, lexicon, arena, &card->lexicon);
    }
    return status == DM_OK ? read_recipe(cursor, features, card) : status;
}

static bool holds(dm_text text, dm_text part) {
    return memmem(text.bytes, text.length, part.bytes, part.length) != NULL;
}

dm_status dm_card_parse(dm_cursor *cursor, dm_arena *arena, dm_card *card) {
    *card = (dm_card){0};
    if (holds(cursor->text, DM_TEXT("\\u0000"))) {
        return dm_cursor_fail(cursor, 3, "the card has a NUL character in a string");
    }
    const char *end = NULL;
    cJSON *root = cJSON_ParseWithLengthOpts(cursor->text.bytes, cursor->text.length, &end, false);
    bool whole = cJSON_IsObject(root) && end == cursor->text.bytes + cursor->text.length - 1 && *end == '\n';
    if (!whole || has_duplicates(root)) {
        cJSON_Delete(root);
        return dm_cursor_fail(cursor, 3, "the card is not one JSON object of different members");
    }
    dm_status status = read_names(cursor, root, arena, card);
    if (status == DM_OK) {
        status = read_language(cursor, root, arena, card);
    }
    if (status == DM_OK) {
        status = read_labels(cursor, root, arena, card);
    }
    if (status == DM_OK) {
        status = read_features(cursor, root, arena, card);
    }
    cJSON_Delete(root);
    if (status == DM_OK) {
        cursor->at = cursor->text.length;
    }
    return status;
}
