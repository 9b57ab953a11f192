/* The golden articles as files: NAME.txt is an article, NAME.expected what a careful reader finds in it, one
 * unit a line (tests/golden/README.md tells the format). */
#ifndef TESTS_UNIT_GOLDEN_H
#define TESTS_UNIT_GOLDEN_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#include "attribution/attribution.h"
#include "base/buffer.h"
#include "base/file.h"

enum { GOLDEN_FILE_LIMIT = 1 << 20, MOST_GOLDEN = 512 };

typedef struct golden {
    const char *folder;
    char name[64];
    bool known_to_differ;
} golden;

static inline dm_text read_golden(dm_arena *arena, const golden *article, const char *ending) {
    char path[160];
    (void)snprintf(path, sizeof path, "%s/%s%s", article->folder, article->name, ending);
    dm_text bytes;
    dm_error error;
    if (dm_file_read(path, GOLDEN_FILE_LIMIT, arena, &bytes, &error) != DM_OK) {
        fail_msg("%s: %s", path, error.message);
    }
    return bytes;
}

static inline int golden_by_name(const void *left, const void *right) {
    return strcmp(((const golden *)left)->name, ((const golden *)right)->name);
}

/* The articles of a folder that have an expected file, by name; their number. */
static inline size_t find_golden(const char *path, golden articles[MOST_GOLDEN]) {
    static const char ending[] = ".expected";
    enum { ENDING = sizeof ending - 1 };
    DIR *folder = opendir(path);
    size_t count = 0;
    for (struct dirent *entry; folder && (entry = readdir(folder)) && count < MOST_GOLDEN;) {
        size_t length = strlen(entry->d_name);
        if (length > ENDING && length - ENDING < sizeof articles->name &&
            strcmp(entry->d_name + length - ENDING, ending) == 0) {
            golden *article = &articles[count++];
            *article = (golden){.folder = path};
            memcpy(article->name, entry->d_name, length - ENDING);
        }
    }
    if (folder) {
        (void)closedir(folder);
    }
    qsort(articles, count, sizeof *articles, golden_by_name);
    return count;
}

static inline void add_golden_field(dm_buffer *line, dm_text field) {
    dm_buffer_add(line, field.length ? field : DM_TEXT("-"));
    dm_buffer_add_string(line, " | ");
}

/* One unit as the expected files write it; line breaks inside a content become spaces. */
static inline void print_golden_unit(const dm_document *document, const dm_attribution *found,
                                     const dm_unit *unit, dm_buffer *line) {
    static const dm_speaker nobody = {.kind = DM_SPEAKER_ANONYMOUS};
    const dm_speaker *speaker = unit->speaker == DM_NONE ? &nobody : &found->speakers[unit->speaker];
    const char *cue_class = dm_cue_class_name(unit->cue_class);
    add_golden_field(line, dm_text_of(dm_unit_kind_name(unit->kind)));
    add_golden_field(line, speaker->name);
    add_golden_field(line,
                     speaker == &nobody ? DM_TEXT("") : dm_text_of(dm_speaker_kind_name(speaker->kind)));
    add_golden_field(line, speaker->role);
    add_golden_field(line, speaker->affiliation);
    add_golden_field(line, cue_class ? dm_text_of(cue_class) : DM_TEXT(""));
    add_golden_field(line, dm_text_of(dm_modality_name(unit->modality)));
    add_golden_field(line, unit->target_code.length ? unit->target_code : unit->target_name);
    for (size_t i = 0; i < unit->span_count; i++) {
        dm_text words = dm_text_slice(document->text, unit->spans[i]);
        dm_buffer_add_string(line, i ? " ... " : "");
        for (size_t at = 0; at < words.length; at++) {
            dm_buffer_add_byte(line, words.bytes[at] == '\n' ? ' ' : words.bytes[at]);
        }
    }
    dm_buffer_add_byte(line, '\n');
}

#endif
