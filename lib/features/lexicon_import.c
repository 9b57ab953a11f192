#include "features/lexicon_import.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "features/lexicon_draft.h"
#include "features/lexicon_format.h"

dm_status dm_lexicon_import_new(dm_lexicon_import **import, dm_error *error) {
    dm_arena *arena = dm_arena_new(0);
    dm_draft *draft = arena ? dm_arena_take(arena, 1, sizeof *draft) : NULL;
    if (!draft) {
        dm_arena_free(arena);
        return dm_out_of_memory(error);
    }
    draft->arena = arena;
    dm_table_init(&draft->categories, arena);
    dm_table_init(&draft->keys, arena);
    dm_status status = dm_term_reader_start(&draft->terms, error);
    if (status != DM_OK) {
        dm_arena_free(arena);
        return status;
    }
    *import = draft;
    return DM_OK;
}

void dm_lexicon_import_free(dm_lexicon_import *import) {
    if (import) {
        dm_term_reader_end(&import->terms);
        dm_buffer_free(&import->name);
        dm_buffer_free(&import->words);
        dm_arena_free(import->arena);
    }
}

/* ---- bytes to text */

/* Windows-1252 from 0x80 to 0x9f; what it does not use is as in Latin-1. */
static const uint16_t windows_1252[32] = {
    0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178,
};

static dm_status recode(dm_draft *draft, dm_text bytes, dm_text *text) {
    dm_buffer out = {0};
    for (size_t i = 0; i < bytes.length; i++) {
        unsigned char byte = (unsigned char)bytes.bytes[i];
        uint32_t code = byte >= 0x80 && byte < 0xa0 ? windows_1252[byte - 0x80] : byte;
        char encoded[4];
        dm_buffer_add(&out, (dm_text){encoded, dm_utf8_encode(code, encoded)});
    }
    *text = out.failed ? (dm_text){NULL, 0} : dm_arena_copy(draft->arena, dm_buffer_text(&out));
    dm_buffer_free(&out);
    return text->bytes ? DM_OK : dm_out_of_memory(draft->error);
}

/* The number of the line that holds a byte. */
static uint64_t line_of(dm_text bytes, size_t at) {
    uint64_t line = 1;
    for (size_t i = 0; i < at; i++) {
        line += bytes.bytes[i] == '\n';
    }
    return line;
}

static dm_status decode(dm_draft *draft, dm_text bytes, dm_draft_file *file) {
    const char *nul = bytes.length ? memchr(bytes.bytes, '\0', bytes.length) : NULL;
    if (nul) {
        size_t at = (size_t)(nul - bytes.bytes);
        return dm_fail_at(draft->error, DM_BAD_LEXICON, line_of(bytes, at), at,
                          "a NUL byte: not a text, or one that must be converted to UTF-8");
    }
    if (dm_text_starts_with(bytes, DM_TEXT("\xef\xbb\xbf"))) {
        bytes.bytes += 3;
        bytes.length -= 3;
    }
    file->text = bytes;
    file->recoded = dm_utf8_first_bad(bytes) < bytes.length;
    return file->recoded ? recode(draft, bytes, &file->text) : DM_OK;
}

dm_status dm_lexicon_import_add(dm_lexicon_import *import, dm_text bytes, const char *path, dm_error *error) {
    import->error = error;
    import->line = 0;
    if (import->file_count == DM_LEXICON_FILES) {
        return dm_fail(error, DM_BAD_LEXICON, "more than %d files", DM_LEXICON_FILES);
    }
    dm_draft_file *file = &import->files[import->file_count++];
    file->path = dm_arena_copy(import->arena, dm_text_of(path)).bytes;
    dm_status status = file->path ? decode(import, bytes, file) : dm_out_of_memory(error);
    if (status != DM_OK) {
        return status;
    }
    const dm_lexicon_format *format = dm_lexicon_format_of(file);
    file->format = format->name;
    size_t given = import->given;
    status = format->read(import, file);
    if (status == DM_OK && import->given == given) {
        return dm_draft_refuse(import, "the lexicon holds no term");
    }
    return status;
}

/* ---- the text */

static void add_categories(const dm_draft *draft, dm_buffer *out) {
    for (size_t i = 0; i < draft->categories.count && draft->description_count; i++) {
        bool described = i < draft->description_count && draft->descriptions[i].bytes;
        dm_buffer_add_string(out, "# category ");
        dm_buffer_add(out, draft->categories.keys[i]);
        dm_buffer_add_string(out, ": ");
        dm_buffer_add(out, described ? draft->descriptions[i] : DM_TEXT("not described"));
        dm_buffer_add_byte(out, '\n');
    }
}

static void add_entries(const dm_draft *draft, dm_buffer *out) {
    for (size_t i = 0; i < draft->count; i++) {
        const dm_draft_entry *entry = &draft->entries[i];
        dm_buffer_add(out, entry->term);
        dm_buffer_add_byte(out, '\t');
        dm_buffer_add(out, draft->categories.keys[entry->category]);
        if (entry->weight != 1) {
            dm_buffer_add_byte(out, '\t');
            dm_buffer_add_number(out, entry->weight);
        }
        dm_buffer_add_byte(out, '\n');
    }
}

/* The lines as given, each ended by one line feed. */
static void add_lines(dm_text file, dm_buffer *out) {
    dm_text line;
    while (dm_text_next_field(&file, '\n', &line)) {
        bool last = !file.bytes;
        line.length -= line.length && line.bytes[line.length - 1] == '\r';
        dm_buffer_add(out, line);
        if (line.length || !last) {
            dm_buffer_add_byte(out, '\n');
        }
    }
}

dm_status dm_lexicon_import_text(dm_lexicon_import *import, dm_text *text, dm_error *error) {
    const dm_draft_file *first = &import->files[0];
    bool own = import->file_count == 1 && !import->changed && !import->finding_count && !first->recoded &&
               strcmp(first->format, dm_lexicon_own_format) == 0;
    if (!import->count) {
        return dm_fail(error, DM_BAD_LEXICON, "no entry can be used; the first one %s",
                       import->finding_count ? dm_lexicon_fault_text(import->findings[0].fault)
                                             : "is missing");
    }
    dm_buffer out = {0};
    if (own) {
        add_lines(first->text, &out);
    } else {
        for (uint32_t i = 0; i < import->file_count; i++) {
            dm_buffer_format(&out, "# from: %s\n", import->files[i].format);
        }
        add_categories(import, &out);
        add_entries(import, &out);
    }
    *text = out.failed ? (dm_text){NULL, 0} : dm_arena_copy(import->arena, dm_buffer_text(&out));
    dm_buffer_free(&out);
    return text->bytes ? DM_OK : dm_out_of_memory(error);
}

/* ---- what was read */

static int compare_findings(const void *left_finding, const void *right_finding) {
    const dm_lexicon_finding *left = left_finding;
    const dm_lexicon_finding *right = right_finding;
    int order = (left->file > right->file) - (left->file < right->file);
    order = order ? order : (left->line > right->line) - (left->line < right->line);
    order = order ? order : dm_text_compare(left->term, right->term);
    return order ? order : dm_text_compare(left->category, right->category);
}

const dm_lexicon_finding *dm_lexicon_import_findings(const dm_lexicon_import *import, size_t *count) {
    *count = import->finding_count;
    if (import->finding_count) {
        qsort(import->findings, import->finding_count, sizeof *import->findings, compare_findings);
    }
    return import->findings;
}

const char *dm_lexicon_fault_text(dm_lexicon_fault fault) {
    static const char *const texts[DM_LEXICON_FAULT_COUNT] = {
        [DM_LEXICON_NO_TERM] = "is no term: too long, hidden characters, or no word",
        [DM_LEXICON_INNER_WILDCARD] = "has a wildcard elsewhere than behind its last letter",
        [DM_LEXICON_CONDITIONAL] = "hangs on the words beside it",
        [DM_LEXICON_NO_VALENCE] = "has a valence of 0",
        [DM_LEXICON_REPEATED] = "stands in its category before",
        [DM_LEXICON_CUT_OTHERWISE] = "is cut into other words than texts are",
    };
    return texts[fault];
}

size_t dm_lexicon_import_taken(const dm_lexicon_import *import) {
    return import->count;
}

size_t dm_lexicon_import_given(const dm_lexicon_import *import) {
    return import->given;
}

const char *dm_lexicon_import_format(const dm_lexicon_import *import, uint32_t file, bool *recoded) {
    *recoded = import->files[file].recoded;
    return import->files[file].format;
}
