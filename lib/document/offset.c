#include "document/steps.h"

enum { STEP = 64 }; /* bytes between two checkpoints */

static bool starts_character(char byte) {
    return ((unsigned char)byte & 0xc0u) != 0x80u;
}

/* The lead byte of a code point above U+FFFF. */
static bool starts_pair(char byte) {
    return (unsigned char)byte >= 0xf0u;
}

bool dm_document_map(dm_document *document) {
    size_t count = document->text.length / STEP + 1;
    document->checkpoints = dm_arena_take(document->arena, count, sizeof *document->checkpoints);
    document->pairs = dm_arena_take(document->arena, count, sizeof *document->pairs);
    if (!document->checkpoints || !document->pairs) {
        return false;
    }
    uint32_t characters = 0;
    uint32_t pairs = 0;
    for (size_t step = 0; step < count; step++) {
        const char *bytes = document->text.bytes + step * STEP;
        size_t left = document->text.length - step * STEP;
        document->checkpoints[step] = characters;
        document->pairs[step] = pairs;
        uint8_t step_characters = 0;
        uint8_t step_pairs = 0;
        for (size_t i = 0; left >= STEP && i < STEP; i++) {
            step_characters = (uint8_t)(step_characters + starts_character(bytes[i]));
            step_pairs = (uint8_t)(step_pairs + starts_pair(bytes[i]));
        }
        for (size_t i = 0; left < STEP && i < left; i++) {
            step_characters = (uint8_t)(step_characters + starts_character(bytes[i]));
            step_pairs = (uint8_t)(step_pairs + starts_pair(bytes[i]));
        }
        characters += step_characters;
        pairs += step_pairs;
    }
    document->characters = characters;
    return true;
}

static uint32_t clamp(const dm_document *document, uint32_t byte) {
    return byte < document->text.length ? byte : (uint32_t)document->text.length;
}

uint32_t dm_document_characters(const dm_document *document, uint32_t byte) {
    byte = clamp(document, byte);
    if (!document->checkpoints) {
        return byte;
    }
    uint32_t characters = document->checkpoints[byte / STEP];
    for (uint32_t at = byte - byte % STEP; at < byte; at++) {
        characters += starts_character(document->text.bytes[at]);
    }
    return characters;
}

uint32_t dm_document_utf16(const dm_document *document, uint32_t byte) {
    byte = clamp(document, byte);
    if (!document->checkpoints) {
        return byte;
    }
    uint32_t units = dm_document_characters(document, byte) + document->pairs[byte / STEP];
    for (uint32_t at = byte - byte % STEP; at < byte; at++) {
        units += starts_pair(document->text.bytes[at]);
    }
    return units;
}

uint32_t dm_document_byte(const dm_document *document, uint32_t character) {
    uint32_t length = (uint32_t)document->text.length;
    if (character >= document->characters) {
        return length;
    }
    if (!document->checkpoints) {
        return character;
    }
    uint32_t low = 0;
    uint32_t high = length / STEP;
    while (low < high) {
        uint32_t middle = low + (high - low + 1) / 2;
        if (document->checkpoints[middle] <= character) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    uint32_t left = character - document->checkpoints[low];
    uint32_t at = low * STEP;
    while (at < length) {
        if (starts_character(document->text.bytes[at]) && left-- == 0) {
            break;
        }
        at++;
    }
    return at;
}

dm_range dm_document_range(const dm_document *document, dm_span span) {
    uint32_t count = (uint32_t)document->token_count;
    uint32_t low = 0;
    uint32_t high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (document->tokens[middle].end <= span.start) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    uint32_t end = low;
    high = dm_span_empty(span) ? low : count;
    while (end < high) {
        uint32_t middle = end + (high - end) / 2;
        if (document->tokens[middle].start < span.end) {
            end = middle + 1;
        } else {
            high = middle;
        }
    }
    return (dm_range){low, end};
}
