#include "base/text.h"

bool dm_text_equal_folded(dm_text left, dm_text right) {
    if (left.length != right.length) {
        return false;
    }
    for (size_t i = 0; i < left.length; i++) {
        if (dm_ascii_lower(left.bytes[i]) != dm_ascii_lower(right.bytes[i])) {
            return false;
        }
    }
    return true;
}

bool dm_text_ends_with_folded(dm_text text, dm_text ending) {
    return text.length >= ending.length &&
           dm_text_equal_folded((dm_text){text.bytes + text.length - ending.length, ending.length}, ending);
}

dm_text dm_text_trim(dm_text text) {
    while (text.length && dm_ascii_space(text.bytes[0])) {
        text.bytes++;
        text.length--;
    }
    while (text.length && dm_ascii_space(text.bytes[text.length - 1])) {
        text.length--;
    }
    return text;
}

bool dm_text_next_field(dm_text *rest, char separator, dm_text *field) {
    if (!rest->bytes) {
        return false;
    }
    const char *end = rest->length ? memchr(rest->bytes, separator, rest->length) : NULL;
    if (!end) {
        *field = *rest;
        *rest = (dm_text){NULL, 0};
        return true;
    }
    *field = (dm_text){rest->bytes, (size_t)(end - rest->bytes)};
    rest->length -= field->length + 1;
    rest->bytes = end + 1;
    return true;
}
