#include "records/json.h"

#include "records/writer.h"

static void add_line(dm_json *json) {
    if (json->pretty) {
        dm_buffer_add_byte(json->out, '\n');
        for (unsigned i = 0; i < json->depth; i++) {
            dm_buffer_add(json->out, DM_TEXT("  "));
        }
    }
}

/* What stands before a member, or before its key: comma, new line. */
static void separate(dm_json *json) {
    if (!json->empty) {
        dm_buffer_add_byte(json->out, ',');
    }
    if (json->depth) {
        add_line(json);
    }
    json->empty = false;
}

/* The same and the key. */
static void begin_named(dm_json *json, dm_text key) {
    separate(json);
    dm_json_string(key, json->out);
    dm_buffer_add(json->out, json->pretty ? DM_TEXT(": ") : DM_TEXT(":"));
}

/* The same for a key of the program's own, in which nothing wants escaping; NULL: none. */
static void begin(dm_json *json, const char *key) {
    separate(json);
    size_t length = key ? strlen(key) : 0;
    if (length && dm_buffer_reserve(json->out, length + 4)) {
        char *at = json->out->bytes + json->out->length;
        *at++ = '"';
        memcpy(at, key, length);
        at += length;
        *at++ = '"';
        *at++ = ':';
        *at = ' ';
        json->out->length += length + 3 + json->pretty;
    }
}

static void open(dm_json *json, char bracket) {
    dm_buffer_add_byte(json->out, bracket);
    json->depth++;
    json->empty = true;
}

void dm_json_open_named(dm_json *json, dm_text key, char bracket) {
    begin_named(json, key);
    open(json, bracket);
}

void dm_json_open(dm_json *json, const char *key, char bracket) {
    begin(json, key);
    open(json, bracket);
}

void dm_json_close(dm_json *json, char bracket) {
    json->depth--;
    if (!json->empty) {
        add_line(json);
    }
    dm_buffer_add_byte(json->out, bracket);
    json->empty = false;
}

void dm_json_open_line(dm_json *json, const char *key, char bracket) {
    dm_json_open(json, key, bracket);
    json->pretty = false;
}

void dm_json_close_line(dm_json *json, char bracket) {
    dm_json_close(json, bracket);
    json->pretty = true;
}

void dm_json_text_named(dm_json *json, dm_text key, dm_text value) {
    begin_named(json, key);
    dm_json_string(value, json->out);
}

void dm_json_text(dm_json *json, const char *key, dm_text value) {
    begin(json, key);
    dm_json_string(value, json->out);
}

void dm_json_number_named(dm_json *json, dm_text key, double value) {
    begin_named(json, key);
    dm_buffer_add_number(json->out, value);
}

void dm_json_number(dm_json *json, const char *key, double value) {
    begin(json, key);
    dm_buffer_add_number(json->out, value);
}

void dm_json_unsigned_named(dm_json *json, dm_text key, uint64_t value) {
    begin_named(json, key);
    dm_buffer_add_unsigned(json->out, value);
}

void dm_json_unsigned(dm_json *json, const char *key, uint64_t value) {
    begin(json, key);
    dm_buffer_add_unsigned(json->out, value);
}

void dm_json_null(dm_json *json, const char *key) {
    begin(json, key);
    dm_buffer_add(json->out, DM_TEXT("null"));
}

void dm_json_true_or_false(dm_json *json, const char *key, bool value) {
    begin(json, key);
    dm_buffer_add(json->out, dm_text_of(value ? "true" : "false"));
}

static void add_separator(dm_json *json) {
    dm_buffer_add(json->out, json->pretty ? DM_TEXT(", ") : DM_TEXT(","));
}

void dm_json_pair(dm_json *json, const char *key, uint64_t first, uint64_t second) {
    begin(json, key);
    dm_buffer_add_byte(json->out, '[');
    dm_buffer_add_unsigned(json->out, first);
    add_separator(json);
    dm_buffer_add_unsigned(json->out, second);
    dm_buffer_add_byte(json->out, ']');
}

void dm_json_interval(dm_json *json, const char *key, double low, double high) {
    begin(json, key);
    dm_buffer_add_byte(json->out, '[');
    dm_buffer_add_number(json->out, low);
    add_separator(json);
    dm_buffer_add_number(json->out, high);
    dm_buffer_add_byte(json->out, ']');
}
