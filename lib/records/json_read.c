#include "records/json_read.h"

#include <math.h>

#include "base/number.h"

enum { NAME_ROOM = 64 };

const cJSON *dm_json_at(const cJSON *object, const char *path) {
    dm_text rest = dm_text_of(path);
    dm_text name;
    while (object && dm_text_next_field(&rest, '.', &name)) {
        char copy[NAME_ROOM];
        size_t length = name.length < sizeof copy ? name.length : sizeof copy - 1;
        memcpy(copy, name.bytes, length);
        copy[length] = '\0';
        object = cJSON_GetObjectItemCaseSensitive(object, copy);
    }
    return object;
}

dm_text dm_json_text_at(const cJSON *object, const char *path) {
    const char *value = cJSON_GetStringValue(dm_json_at(object, path));
    return value ? dm_text_of(value) : (dm_text){NULL, 0};
}

double dm_json_number_of(const cJSON *value) {
    const char *digits = cJSON_GetStringValue(value);
    double number;
    return digits && dm_number_parse(dm_text_of(digits), &number) ? number : NAN;
}

double dm_json_number_at(const cJSON *object, const char *path) {
    return dm_json_number_of(dm_json_at(object, path));
}

bool dm_json_span(const cJSON *value, uint64_t *start, uint64_t *end) {
    const char *first = cJSON_GetStringValue(cJSON_GetArrayItem(value, 0));
    const char *second = cJSON_GetStringValue(cJSON_GetArrayItem(value, 1));
    return first && second && dm_number_parse_unsigned(dm_text_of(first), UINT32_MAX, start) &&
           dm_number_parse_unsigned(dm_text_of(second), UINT32_MAX, end);
}
