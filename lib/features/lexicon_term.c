#include "features/lexicon_term.h"

#include "base/utf8.h"
#include "features/families.h"

dm_status dm_term_reader_start(dm_term_reader *reader, dm_error *error) {
    *reader = (dm_term_reader){.scratch = dm_arena_new(0)};
    return reader->scratch ? DM_OK : dm_out_of_memory(error);
}

void dm_term_reader_end(dm_term_reader *reader) {
    dm_words_free(&reader->words);
    dm_buffer_free(&reader->folded);
    dm_arena_free(reader->scratch);
}

static dm_term_fault fault_of(dm_text term) {
    if (!dm_term_is_clean(term)) {
        return DM_TERM_UNCLEAN;
    }
    if (dm_text_has(term, '*')) {
        return DM_TERM_INNER_WILDCARD;
    }
    return dm_text_trim(term).length == term.length ? DM_TERM_GOOD : DM_TERM_OUTER_SPACE;
}

static dm_status fold(dm_term_reader *reader, dm_text term, dm_term_fault *fault, dm_error *error) {
    dm_document document = {0};
    dm_arena_reset(reader->scratch);
    dm_status status = dm_document_read_row(term, reader->scratch, &document, error);
    if (status != DM_OK) {
        *fault = DM_TERM_UNREADABLE;
        return status == DM_NO_MEMORY ? status : DM_OK;
    }
    dm_passage passage = {.document = &document, .tokens = {0, (uint32_t)document.token_count}};
    status = dm_words_fold(&passage, &reader->words, error);
    if (status != DM_OK) {
        return status;
    }
    dm_buffer_clear(&reader->folded);
    for (size_t i = 0; i < reader->words.count; i++) {
        if (i) {
            dm_buffer_add_byte(&reader->folded, ' ');
        }
        dm_buffer_add(&reader->folded, dm_word_text(&reader->words, &reader->words.words[i]));
    }
    if (!reader->words.count) {
        *fault = DM_TERM_WORDLESS;
    }
    return reader->folded.failed ? dm_out_of_memory(error) : DM_OK;
}

dm_status dm_term_read(dm_term_reader *reader, dm_text given, dm_term_text *term, dm_term_fault *fault,
                       dm_error *error) {
    *term = (dm_term_text){.wildcard = dm_text_ends_with(given, DM_TEXT("*"))};
    given.length -= term->wildcard;
    *fault = fault_of(given);
    if (*fault != DM_TERM_GOOD) {
        return DM_OK;
    }
    dm_status status = fold(reader, given, fault, error);
    term->folded = dm_buffer_text(&reader->folded);
    return status;
}

const char *dm_term_fault_text(dm_term_fault fault) {
    static const char *const texts[] = {
        [DM_TERM_GOOD] = "the term is good",
        [DM_TERM_UNCLEAN] = "a term is 1 to 256 bytes of UTF-8 without hidden characters",
        [DM_TERM_INNER_WILDCARD] = "the wildcard * stands only at a term's end",
        [DM_TERM_OUTER_SPACE] = "a term has a space at its start or end",
        [DM_TERM_UNREADABLE] = "the term cannot be read as text",
        [DM_TERM_WORDLESS] = "the term holds no word",
    };
    return texts[fault];
}

static bool is_joint(uint32_t code) {
    return code == '-' || code == '_' || code == '.';
}

/* Small letters, digits, and what names join them with. */
static bool fits_name(uint32_t code) {
    dm_character_class class = dm_utf8_class(code);
    bool letter = class == DM_CHARACTER_LETTER && dm_utf8_lower(code) == code;
    return letter || class == DM_CHARACTER_DIGIT || class == DM_CHARACTER_IDEOGRAPH || is_joint(code);
}

bool dm_category_is_clean(dm_text name) {
    if (name.length > DM_CATEGORY_BYTES || dm_utf8_first_bad(name) < name.length) {
        return false;
    }
    bool named = false;
    for (size_t at = 0; at < name.length;) {
        uint32_t code = dm_utf8_next(name, &at);
        if (!fits_name(code)) {
            return false;
        }
        named |= !is_joint(code);
    }
    return named;
}

void dm_category_clean(dm_text given, dm_buffer *name) {
    dm_buffer_clear(name);
    dm_buffer folded = {0};
    dm_utf8_fold(given, &folded);
    bool pending = false;
    for (size_t at = 0; at < folded.length && !folded.failed;) {
        size_t start = at;
        bool fits = fits_name(dm_utf8_next(dm_buffer_text(&folded), &at));
        if (fits && pending && name->length) {
            dm_buffer_add_byte(name, '-');
        }
        pending = !fits;
        if (fits) {
            dm_buffer_add(name, (dm_text){folded.bytes + start, at - start});
        }
    }
    name->failed |= folded.failed;
    dm_buffer_free(&folded);
}
