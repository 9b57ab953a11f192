/* How well speakers are told apart over whole articles: tests/golden/long/ holds articles of a page with many
 * speakers, each unit with the speaker that a careful reader gives it. Units of the program are put beside
 * the expected ones by the words they share; of those pairs, "same speaker as" is judged in two ways:
 *
 *   B-cubed     for each unit, what share of the units under its speaker belong there, and the other way
 * round (Bagga and Baldwin, "Algorithms for Scoring Coreference Chains", LREC 1998) pairs       of all pairs
 * of units with one speaker, how many are such a pair in the other reading too
 *
 * A unit without a speaker stands alone. The figures are printed, with the shares of units whose other fields
 * are right; they must not fall below what was reached when they were last looked at.
 *
 *   test_clustering [differences]     prints every difference too */
#include "golden.h"

enum { MOST_UNITS = 64, FIELDS = 9, CONTENT = FIELDS - 1, SPEAKER = 1, LEAST_SHARED = 50 };

static const char *const field_names[FIELDS] = {
    "kind", "speaker", "speaker kind", "role", "affiliation", "cue class", "modality", "target", "content"};

/* Least figures, per cent. */
enum { LEAST_FOUND = 90, LEAST_B_CUBED = 96, LEAST_PAIRS = 94, LEAST_NAMES = 94 };

static dm_attributor *attributor;

/* One line of an expected file, or one unit of the program in the same form. */
typedef struct golden_unit {
    dm_text fields[FIELDS];
    bool *covered; /* [text length] bytes of the article that are content */
} golden_unit;

typedef struct golden_units {
    golden_unit items[MOST_UNITS];
    size_t count;
} golden_units;

/* What was counted over all articles. */
typedef struct figures {
    size_t expected;
    size_t found;
    size_t matched;
    size_t right[FIELDS];                  /* of the matched units */
    double precision, recall;              /* B-cubed, summed over the matched units */
    size_t both, pairs_found, pairs_known; /* pairs of one speaker */
} figures;

static figures all;
static bool verbose; /* every difference is printed */

static void split_line(dm_text line, golden_unit *unit) {
    for (size_t field = 0; field < FIELDS; field++) {
        size_t end = 0;
        while (field < CONTENT && end + 3 <= line.length && memcmp(line.bytes + end, " | ", 3) != 0) {
            end++;
        }
        end = field == CONTENT ? line.length : end;
        unit->fields[field] = (dm_text){line.bytes, end};
        size_t next = end + 3 < line.length ? end + 3 : line.length;
        line = (dm_text){line.bytes + next, line.length - next};
    }
}

static void read_units(dm_text lines, golden_units *units) {
    dm_text line;
    units->count = 0;
    while (dm_text_next_field(&lines, '\n', &line)) {
        if (line.length) {
            assert_true(units->count < MOST_UNITS);
            split_line(line, &units->items[units->count++]);
        }
    }
}

static void cover(golden_unit *unit, size_t start, size_t end) {
    for (size_t at = start; at < end; at++) {
        unit->covered[at] = true;
    }
}

static bool same_words(const char *text, dm_text words) {
    for (size_t i = 0; i < words.length; i++) {
        if (text[i] != words.bytes[i] && !(text[i] == '\n' && words.bytes[i] == ' ')) {
            return false;
        }
    }
    return true;
}

/* The next piece of a content that " ... " divides. */
static bool next_piece(dm_text *content, dm_text *piece) {
    static const char divider[] = " ... ";
    size_t length = sizeof divider - 1;
    size_t end = 0;
    if (!content->length) {
        return false;
    }
    while (end < content->length &&
           (end + length > content->length || memcmp(content->bytes + end, divider, length) != 0)) {
        end++;
    }
    *piece = (dm_text){content->bytes, end};
    size_t next = end < content->length ? end + length : end;
    *content = (dm_text){content->bytes + next, content->length - next};
    return true;
}

/* Where the words of the expected units stand in the article: each behind the one before it, or else the
 * first place. */
static void place_units(dm_arena *arena, dm_text text, golden_units *units) {
    size_t from = 0;
    for (size_t i = 0; i < units->count; i++) {
        golden_unit *unit = &units->items[i];
        dm_text content = unit->fields[CONTENT];
        dm_text piece;
        unit->covered = dm_arena_take(arena, text.length, sizeof *unit->covered);
        assert_non_null(unit->covered);
        bool first = true;
        for (size_t at = from; next_piece(&content, &piece); at += piece.length, first = false) {
            while (at + piece.length <= text.length && !same_words(text.bytes + at, piece)) {
                at++;
            }
            if (at + piece.length > text.length) {
                fail_msg("not in the article: %.*s", (int)piece.length, piece.bytes);
            }
            cover(unit, at, at + piece.length);
            from = first ? at : from;
        }
    }
}

/* Twice the bytes that both hold in per cent of what each of them holds. */
static size_t shared(const golden_unit *one, const golden_unit *other, size_t length) {
    size_t both = 0;
    size_t each = 0;
    for (size_t at = 0; at < length; at++) {
        both += one->covered[at] && other->covered[at];
        each += (size_t)one->covered[at] + other->covered[at];
    }
    return each ? 200 * both / each : 0;
}

/* For each expected unit the unit of the program that shares most words with it and is not taken yet, or
 * MOST_UNITS. */
static void match(const golden_units *known, const golden_units *found, size_t length, size_t *partner) {
    bool taken[MOST_UNITS] = {false};
    for (size_t i = 0; i < known->count; i++) {
        size_t best = 0;
        partner[i] = MOST_UNITS;
        for (size_t j = 0; j < found->count; j++) {
            size_t share = taken[j] ? 0 : shared(&known->items[i], &found->items[j], length);
            if (share >= LEAST_SHARED && share > best) {
                best = share;
                partner[i] = j;
            }
        }
        if (partner[i] < MOST_UNITS) {
            taken[partner[i]] = true;
        }
    }
}

static bool one_speaker(const golden_unit *one, const golden_unit *other) {
    return one == other || (dm_text_equal(one->fields[SPEAKER], other->fields[SPEAKER]) &&
                            !dm_text_equal(one->fields[SPEAKER], DM_TEXT("-")));
}

static void count_clusters(const golden_units *known, const golden_units *found, const size_t *partner) {
    for (size_t i = 0; i < known->count; i++) {
        size_t with[3] = {0, 0, 0}; /* both readings, the program's, the reader's */
        if (partner[i] == MOST_UNITS) {
            continue;
        }
        for (size_t j = 0; j < known->count; j++) {
            if (partner[j] == MOST_UNITS) {
                continue;
            }
            bool reader = one_speaker(&known->items[i], &known->items[j]);
            bool program = one_speaker(&found->items[partner[i]], &found->items[partner[j]]);
            with[0] += reader && program;
            with[1] += program;
            with[2] += reader;
            all.both += reader && program && i < j;
            all.pairs_found += program && i < j;
            all.pairs_known += reader && i < j;
        }
        all.precision += (double)with[0] / (double)with[1];
        all.recall += (double)with[0] / (double)with[2];
    }
}

static void print_difference(const char *article, const char *what, dm_text right, dm_text read) {
    if (verbose) {
        print_message("%s: %s: %.*s, not %.*s\n", article, what, (int)right.length, right.bytes,
                      (int)read.length, read.bytes);
    }
}

static void count_fields(const golden *article, const golden_units *known, const golden_units *found,
                         const size_t *partner) {
    for (size_t i = 0; i < known->count; i++) {
        if (partner[i] == MOST_UNITS) {
            print_difference(article->name, "missed", known->items[i].fields[CONTENT], DM_TEXT("-"));
            continue;
        }
        all.matched++;
        for (size_t field = 0; field < FIELDS; field++) {
            dm_text right = known->items[i].fields[field];
            dm_text read = found->items[partner[i]].fields[field];
            bool same = dm_text_equal(right, read);
            all.right[field] += same;
            if (!same) {
                print_difference(article->name, field_names[field], right, read);
            }
        }
    }
}

/* The program's units in the form of the expected ones. */
static void read_program(dm_arena *arena, dm_text bytes, dm_document *document, golden_units *found) {
    dm_attribution attribution;
    dm_error error;
    dm_buffer lines = {0};
    assert_int_equal(dm_document_read(bytes, arena, document, &error), DM_OK);
    assert_int_equal(dm_attribute(attributor, document, &attribution, &error), DM_OK);
    for (size_t i = 0; i < attribution.unit_count; i++) {
        print_golden_unit(document, &attribution, &attribution.units[i], &lines);
    }
    read_units(dm_arena_copy(arena, dm_buffer_text(&lines)), found);
    dm_buffer_free(&lines);
    assert_int_equal(found->count, attribution.unit_count);
    for (size_t i = 0; i < found->count; i++) {
        golden_unit *unit = &found->items[i];
        unit->covered = dm_arena_take(arena, document->text.length, sizeof *unit->covered);
        assert_non_null(unit->covered);
        for (size_t span = 0; span < attribution.units[i].span_count; span++) {
            cover(unit, attribution.units[i].spans[span].start, attribution.units[i].spans[span].end);
        }
    }
}

static void speakers_of_an_article(void **state) {
    const golden *article = *state;
    dm_arena *arena = dm_arena_new(0);
    dm_document document;
    golden_units known;
    golden_units found;
    size_t partner[MOST_UNITS];
    read_program(arena, read_golden(arena, article, ".txt"), &document, &found);
    read_units(read_golden(arena, article, ".expected"), &known);
    place_units(arena, document.text, &known);
    match(&known, &found, document.text.length, partner);
    all.expected += known.count;
    all.found += found.count;
    count_clusters(&known, &found, partner);
    count_fields(article, &known, &found, partner);
    dm_arena_free(arena);
}

static double f1(double precision, double recall) {
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}

static void the_figures_hold(void **state) {
    (void)state;
    double matched = (double)all.matched;
    double b_cubed[2] = {all.precision / matched, all.recall / matched};
    double pairs[2] = {(double)all.both / (double)all.pairs_found,
                       (double)all.both / (double)all.pairs_known};
    print_message("figure: units: %zu expected, %zu found, %zu of them matched\n", all.expected, all.found,
                  all.matched);
    print_message("figure: speakers, B-cubed: precision %.3f, recall %.3f, F1 %.3f\n", b_cubed[0], b_cubed[1],
                  f1(b_cubed[0], b_cubed[1]));
    print_message("figure: speakers, pairs:   precision %.3f, recall %.3f, F1 %.3f\n", pairs[0], pairs[1],
                  f1(pairs[0], pairs[1]));
    for (size_t field = 0; field < FIELDS; field++) {
        print_message("%-12s right in %.3f of the matched units\n", field_names[field],
                      (double)all.right[field] / matched);
    }
    assert_true(all.matched * 100 >= all.expected * LEAST_FOUND);
    assert_true(f1(b_cubed[0], b_cubed[1]) * 100 >= LEAST_B_CUBED);
    assert_true(f1(pairs[0], pairs[1]) * 100 >= LEAST_PAIRS);
    assert_true(all.right[SPEAKER] * 100 >= all.matched * LEAST_NAMES);
}

int main(int count_of_words, char **words) {
    static golden articles[MOST_GOLDEN];
    static struct CMUnitTest tests[MOST_GOLDEN + 1];
    dm_error error;
    verbose = count_of_words > 1 && strcmp(words[1], "differences") == 0;
    if (dm_attributor_new(&attributor, &error) != DM_OK) {
        return 1;
    }
    size_t count = find_golden("tests/golden/long", articles);
    for (size_t i = 0; i < count; i++) {
        tests[i] = (struct CMUnitTest){articles[i].name, speakers_of_an_article, NULL, NULL, &articles[i]};
    }
    tests[count] = (struct CMUnitTest)cmocka_unit_test(the_figures_hold);
    int failed = _cmocka_run_group_tests("clustering", tests, count + 1, NULL, NULL);
    dm_attributor_free(attributor);
    return failed;
}
