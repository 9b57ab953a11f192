/* The golden articles: tests/golden/NAME.txt is a small article, NAME.expected what a careful reader finds in
 * it, one unit a line (tests/golden/README.md tells the format). Every article must come out exactly so,
 * except those that tests/golden/known-differences.txt names; and one that is named there but comes out right
 * must be taken off the list. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#include "attribution/attribution.h"
#include "base/buffer.h"
#include "base/file.h"

enum { FILE_LIMIT = 1 << 20, MOST_CASES = 512 };

typedef struct golden {
    char name[64];
    bool known_to_differ;
} golden;

static dm_attributor *attributor;

static dm_text read_file(dm_arena *arena, const char *name, const char *ending) {
    char path[160];
    (void)snprintf(path, sizeof path, "tests/golden/%s%s", name, ending);
    dm_text bytes;
    dm_error error;
    if (dm_file_read(path, FILE_LIMIT, arena, &bytes, &error) != DM_OK) {
        fail_msg("%s: %s", path, error.message);
    }
    return bytes;
}

static void add_field(dm_buffer *line, dm_text field) {
    dm_buffer_add(line, field.length ? field : DM_TEXT("-"));
    dm_buffer_add_string(line, " | ");
}

/* One unit as the expected files write it; line breaks inside a content become spaces. */
static void print_unit(const dm_document *document, const dm_attribution *found, const dm_unit *unit,
                       dm_buffer *line) {
    static const dm_speaker nobody = {.kind = DM_SPEAKER_ANONYMOUS};
    const dm_speaker *speaker = unit->speaker == DM_NONE ? &nobody : &found->speakers[unit->speaker];
    const char *cue_class = dm_cue_class_name(unit->cue_class);
    add_field(line, dm_text_of(dm_unit_kind_name(unit->kind)));
    add_field(line, speaker->name);
    add_field(line, speaker == &nobody ? DM_TEXT("") : dm_text_of(dm_speaker_kind_name(speaker->kind)));
    add_field(line, speaker->role);
    add_field(line, speaker->affiliation);
    add_field(line, cue_class ? dm_text_of(cue_class) : DM_TEXT(""));
    add_field(line, dm_text_of(dm_modality_name(unit->modality)));
    add_field(line, unit->target_code.length ? unit->target_code : unit->target_name);
    for (size_t i = 0; i < unit->span_count; i++) {
        dm_text words = dm_text_slice(document->text, unit->spans[i]);
        dm_buffer_add_string(line, i ? " ... " : "");
        for (size_t at = 0; at < words.length; at++) {
            dm_buffer_add_byte(line, words.bytes[at] == '\n' ? ' ' : words.bytes[at]);
        }
    }
    dm_buffer_add_byte(line, '\n');
}

static void annotate(dm_arena *arena, dm_text bytes, dm_buffer *lines) {
    dm_document document;
    dm_attribution found;
    dm_error error;
    assert_int_equal(dm_document_read(bytes, arena, &document, &error), DM_OK);
    assert_int_equal(dm_attribute(attributor, &document, &found, &error), DM_OK);
    for (size_t i = 0; i < found.unit_count; i++) {
        print_unit(&document, &found, &found.units[i], lines);
    }
}

static void the_article_comes_out_as_a_careful_reader_expects(void **state) {
    const golden *article = *state;
    dm_arena *arena = dm_arena_new(0);
    dm_text expected = dm_text_trim(read_file(arena, article->name, ".expected"));
    dm_buffer lines = {0};
    annotate(arena, read_file(arena, article->name, ".txt"), &lines);
    bool same = dm_text_equal(dm_text_trim(dm_buffer_text(&lines)), expected);
    if (same == article->known_to_differ) {
        print_message("%s: expected\n%.*s\nfound\n%.*s\n", article->name, (int)expected.length,
                      expected.bytes, (int)lines.length, lines.bytes);
    }
    dm_buffer_free(&lines);
    dm_arena_free(arena);
    if (same && article->known_to_differ) {
        fail_msg("%s comes out right: take it off known-differences.txt", article->name);
    }
    assert_true(same || article->known_to_differ);
}

static bool is_listed(dm_text list, const char *name) {
    dm_text line;
    while (dm_text_next_field(&list, '\n', &line)) {
        dm_text first;
        if (line.length && dm_text_next_field(&line, ' ', &first) && dm_text_equal(first, dm_text_of(name))) {
            return true;
        }
    }
    return false;
}

static int by_name(const void *left, const void *right) {
    return strcmp(((const golden *)left)->name, ((const golden *)right)->name);
}

static size_t find_articles(golden articles[MOST_CASES]) {
    DIR *folder = opendir("tests/golden");
    size_t count = 0;
    for (struct dirent *entry; folder && (entry = readdir(folder)) && count < MOST_CASES;) {
        size_t length = strlen(entry->d_name);
        if (length > 4 && length < sizeof articles->name && strcmp(entry->d_name + length - 4, ".txt") == 0 &&
            strcmp(entry->d_name, "known-differences.txt") != 0) {
            memcpy(articles[count].name, entry->d_name, length - 4);
            articles[count++].name[length - 4] = '\0';
        }
    }
    if (folder) {
        (void)closedir(folder);
    }
    qsort(articles, count, sizeof *articles, by_name);
    return count;
}

int main(void) {
    static golden articles[MOST_CASES];
    static struct CMUnitTest tests[MOST_CASES];
    dm_error error;
    dm_arena *arena = dm_arena_new(0);
    if (!arena || dm_attributor_new(&attributor, &error) != DM_OK) {
        return 1;
    }
    dm_text known = read_file(arena, "known-differences", ".txt");
    size_t count = find_articles(articles);
    for (size_t i = 0; i < count; i++) {
        articles[i].known_to_differ = is_listed(known, articles[i].name);
        tests[i] = (struct CMUnitTest){articles[i].name, the_article_comes_out_as_a_careful_reader_expects,
                                       NULL, NULL, &articles[i]};
    }
    int failed = _cmocka_run_group_tests("golden", tests, count, NULL, NULL);
    dm_attributor_free(attributor);
    dm_arena_free(arena);
    return failed;
}
