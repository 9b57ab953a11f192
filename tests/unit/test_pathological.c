/* Hostile inputs through the whole of the main job, bounded by counted work: no input takes more than a
 * stated multiple of its bytes from the arena, and twice the input takes at most about twice as much. How
 * long each took is printed, not judged.
 *
 *   test_pathological [TIMES]     inputs TIMES as large as the table says, at most DM_DOCUMENT_LIMIT. With
 * 16: a million opening marks, one word of 8 MiB, a sentence of 1 MiB, 100000 speakers, 100000 times said */
#include "small_model.h"

#include <time.h>

#include "annotation/annotate.h"

enum {
    KIB = 1024,
    BYTES_A_BYTE = 300,   /* taken from the arena for a byte of input, at most */
    AT_LEAST = 256 * KIB, /* and for an input of whatever size */
    MORE_THAN_DOUBLE = 5, /* twice the input takes at most this many halves of what the input takes: 2.5 */
    LONGEST_PERIOD = 64   /* bytes that a generator writes at once */
};

/* Writes the piece of that number into `out` and returns its length, at most LONGEST_PERIOD bytes. */
typedef size_t (*generator)(size_t number, const char *pattern, char *out);

typedef struct hostile {
    const char *name;
    generator next;
    const char *pattern; /* what is repeated, or what the generator makes of it */
    size_t bytes;        /* of the input */
    dm_status expected;
} hostile;

static dm_attributor *attributor;
static dm_model *model;
static size_t times = 1; /* what sizes are multiplied by */

static size_t again(size_t number, const char *pattern, char *out) {
    (void)number;
    size_t length = strlen(pattern);
    memcpy(out, pattern, length);
    return length;
}

/* A letter for each digit of base 26, the first one a capital. */
static size_t write_name(size_t number, char *out) {
    size_t length = 0;
    out[length++] = (char)('A' + number % 26);
    for (number /= 26; length < 6; number /= 26) {
        out[length++] = (char)('a' + number % 26);
    }
    return length;
}

/* The pattern behind a name that no other piece has. */
static size_t named(size_t number, const char *pattern, char *out) {
    size_t length = write_name(number, out);
    return length + again(number, pattern, out + length);
}

static size_t nul(size_t number, const char *pattern, char *out) {
    (void)number;
    (void)pattern;
    *out = '\0';
    return 1;
}

/* Every byte value but NUL in an order that no decoder likes. */
static size_t any_byte(size_t number, const char *pattern, char *out) {
    (void)pattern;
    *out = (char)(1 + number * 151 % 255);
    return 1;
}

/* Opening marks of several styles, one inside the other, and as many closing ones. */
static size_t nested(size_t number, const char *pattern, char *out) {
    static const char *const marks[] = {"“", "‘", "«", "„", "‹", "\""};
    (void)pattern;
    return again(number, marks[number % (sizeof marks / sizeof *marks)], out);
}

static size_t opened_and_closed(size_t number, const char *pattern, char *out) {
    static const char *const marks[] = {"“a ", "‘b ", "«c ", "d» ", "e’ ", "f” "};
    (void)pattern;
    return again(number, marks[number / 64 % 6], out);
}

static const hostile hostiles[] = {
    {"opening quotation marks", again, "“", 192 * KIB, DM_OK},
    {"typewriter marks", again, "\"", 64 * KIB, DM_OK},
    {"typewriter marks with space", again, "\" ", 32 * KIB, DM_OK},
    {"single marks", again, "'", 32 * KIB, DM_OK},
    {"words in marks", again, "\"no\" ", 32 * KIB, DM_OK},
    {"words in single marks", again, "'no' ", 32 * KIB, DM_OK},
    {"opening and closing marks", again, "“”", 32 * KIB, DM_OK},
    {"closing and opening marks", again, "”“", 32 * KIB, DM_OK},
    {"marks of every style opened", nested, "", 32 * KIB, DM_OK},
    {"marks of every style opened and closed", opened_and_closed, "", 32 * KIB, DM_OK},
    {"a quotation a paragraph, never closed", again, "\"We wait\n\n", 32 * KIB, DM_OK},
    {"a quotation and nobody", again, "\"We will wait for them.\" ", 32 * KIB, DM_OK},
    {"one word", again, "a", 512 * KIB, DM_OK},
    {"one word of capitals", again, "A", 128 * KIB, DM_OK},
    {"said", again, "said ", 32 * KIB, DM_OK},
    {"he said she said", again, "he said she said ", 32 * KIB, DM_OK},
    {"he said that she said that", again, "he said that she said that ", 32 * KIB, DM_OK},
    {"according to", again, "according to ", 32 * KIB, DM_OK},
    {"said, a quotation at a time", again, "he said, \"no,\" ", 32 * KIB, DM_OK},
    {"capitalised words", again, "Arland Bovia ", 32 * KIB, DM_OK},
    {"titles", again, "Foreign Minister ", 32 * KIB, DM_OK},
    {"states", again, "France Germany ", 32 * KIB, DM_OK},
    {"a noun phrase of of", again, "of the minister ", 32 * KIB, DM_OK},
    {"commas", again, ",", 32 * KIB, DM_OK},
    {"words and commas", again, "Lindt, ", 32 * KIB, DM_OK},
    {"semicolons", again, "he; ", 32 * KIB, DM_OK},
    {"line breaks", again, "\n", 32 * KIB, DM_OK},
    {"a word a paragraph", again, "word\n\n", 32 * KIB, DM_OK},
    {"a new name a paragraph", named, "\n\n", 32 * KIB, DM_OK},
    {"combining marks", again, "\u0301", 32 * KIB, DM_OK},
    {"a letter and combining marks", again, "e\u0301\u0301\u0301 ", 32 * KIB, DM_OK},
    {"closing brackets", again, ")", 32 * KIB, DM_OK},
    {"opening brackets", again, "(", 32 * KIB, DM_OK},
    {"words in brackets opened", again, "(he ", 32 * KIB, DM_OK},
    {"initials", again, "A. B. C. ", 32 * KIB, DM_OK},
    {"abbreviations", again, "Mr. U.S. ", 32 * KIB, DM_OK},
    {"speakers", named, " said no. ", 96 * KIB, DM_OK},
    {"speakers who speak of another", named, " Lindt told him: \"No.\"\n\n", 32 * KIB, DM_OK},
    {"speakers of one surname", named, " Lindt said no. ", 32 * KIB, DM_OK},
    {"pronouns behind speakers", named, " said no. He said yes. ", 32 * KIB, DM_OK},
    {"pronouns", again, "he she it they him her ", 32 * KIB, DM_OK},
    {"pronouns that say", again, "They said it was his. She said so. ", 32 * KIB, DM_OK},
    {"counterparts", named, " Lindt met his counterpart. The minister said no. ", 32 * KIB, DM_OK},
    {"names behind posts", named, ", the spokesman, Col. Lindt, said no. ", 32 * KIB, DM_OK},
    {"companies", named, " Bank closed. The company said no. ", 32 * KIB, DM_OK},
    {"one of them", again, "One of them, Lindt, said no. ", 32 * KIB, DM_OK},
    {"who gave his name", again, "a farmer who gave his name ", 32 * KIB, DM_OK},
    {"lines under names", again, "Lindt: Why?\n\nReyes: No.\n\n", 32 * KIB, DM_OK},
    {"ministers of states", again, "the ministers of France, Peru and ", 32 * KIB, DM_OK},
    {"a quotation a paragraph, claimed at the end", again, "\"We wait,\" he said\n\n\"No\n\n", 32 * KIB,
     DM_OK},
    {"speakers and their posts", named, " Lindt, the minister of Bovia, said no. ", 32 * KIB, DM_OK},
    {"a transcript", named, ": We will see.\n", 32 * KIB, DM_OK},
    {"one sentence", again, "and the talks on the strait went on ", 64 * KIB, DM_OK},
    {"one sentence of clauses", again, "who said that they knew ", 32 * KIB, DM_OK},
    {"dashes", again, "-", 32 * KIB, DM_OK},
    {"dashes with space", again, "- ", 32 * KIB, DM_OK},
    {"long dashes", again, "he — ", 32 * KIB, DM_OK},
    {"a compound", again, "article-", 32 * KIB, DM_OK},
    {"apostrophes", again, "Lindt's ", 32 * KIB, DM_OK},
    {"digits", again, "7", 32 * KIB, DM_OK},
    {"numbers", again, "7 ", 32 * KIB, DM_OK},
    {"points", again, ".", 32 * KIB, DM_OK},
    {"points with space", again, ". ", 32 * KIB, DM_OK},
    {"question marks", again, "? ", 32 * KIB, DM_OK},
    {"an address", again, "www.a.", 32 * KIB, DM_OK},
    {"addresses", again, "http://a.b/ ", 32 * KIB, DM_OK},
    {"handles", again, "@a ", 32 * KIB, DM_OK},
    {"white space", again, " ", 32 * KIB, DM_OK},
    {"zero-width spaces", again, "\u200b", 32 * KIB, DM_OK},
    {"symbols", again, "$", 32 * KIB, DM_OK},
    {"NULs", nul, "", 32 * KIB, DM_BAD_INPUT},
    {"bytes that are no UTF-8", again, "\xff\xc3", 32 * KIB, DM_OK},
    {"bytes of every value", any_byte, "", 32 * KIB, DM_OK},
    {"Arabic", again, "قال الوزير إن المحادثات ستستمر. ", 32 * KIB, DM_OK},
    {"Arabic in marks", again, "قال الوزير: «سنستمر». ", 32 * KIB, DM_OK},
    {"Chinese", again, "部长说谈判将继续。", 32 * KIB, DM_OK},
    {"Chinese in marks", again, "部长说:“谈判将继续”。", 32 * KIB, DM_OK},
};

/* Pieces up to `bytes`, the last one whole. */
static void fill(const hostile *input, size_t bytes, dm_buffer *text) {
    char piece[LONGEST_PERIOD];
    for (size_t number = 0; text->length < bytes; number++) {
        size_t length = input->next(number, input->pattern, piece);
        if (text->length + length > bytes) {
            break;
        }
        dm_buffer_add(text, (dm_text){piece, length});
    }
    assert_false(text->failed);
}

/* What one input took. */
typedef struct work {
    size_t bytes; /* of the input */
    size_t taken; /* from the arena, bytes */
    double seconds;
} work;

static double now(void) {
    struct timespec time;
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static work annotate(const hostile *input, size_t bytes) {
    dm_buffer text = {0};
    fill(input, bytes, &text);
    dm_annotator_options options = {.models = {model}, .model_count = 1, .explain = 3};
    dm_annotator *annotator;
    dm_annotation annotation;
    dm_error error;
    dm_arena *arena = dm_arena_new(0);
    dm_item item = {.id = DM_TEXT("hostile"), .text = dm_buffer_text(&text), .line = 1};
    double start = now();
    assert_int_equal(dm_annotator_new(&options, attributor, &annotator, &error), DM_OK);
    assert_int_equal(dm_annotate(annotator, &item, arena, &annotation, &error), DM_OK);
    dm_annotator_free(annotator);
    work done = {text.length, dm_arena_taken(arena), now() - start};
    if (annotation.error.status != input->expected) {
        fail_msg("%s, %zu bytes: status %d: %s", input->name, text.length, (int)annotation.error.status,
                 annotation.error.message);
    }
    dm_arena_free(arena);
    dm_buffer_free(&text);
    return done;
}

static void work_is_linear_in_the_input(void **state) {
    const hostile *input = *state;
    size_t bytes = input->bytes * times < DM_DOCUMENT_LIMIT ? input->bytes * times : DM_DOCUMENT_LIMIT;
    work half = annotate(input, bytes / 2);
    work whole = annotate(input, bytes);
    print_message("%-40s %5zu KiB: %5.1f bytes a byte, %6.3f s, twice of it %6.3f s\n", input->name,
                  half.bytes / KIB, (double)half.taken / (double)(half.bytes + 1), half.seconds,
                  whole.seconds);
    assert_true(whole.taken <= AT_LEAST + whole.bytes * BYTES_A_BYTE);
    assert_true(whole.taken <= AT_LEAST + half.taken / 2 * MORE_THAN_DOUBLE);
}

static int open_all(void **state) {
    dm_error error;
    (void)state;
    model = small_model("stance");
    return dm_attributor_new(&attributor, &error) == DM_OK ? 0 : -1;
}

static int close_all(void **state) {
    (void)state;
    dm_attributor_free(attributor);
    dm_model_free(model);
    return 0;
}

int main(int count, char **words) {
    if (count > 1) {
        times = strtoul(words[1], NULL, 10);
    }
    enum { COUNT = sizeof hostiles / sizeof *hostiles };
    struct CMUnitTest tests[COUNT];
    for (size_t i = 0; i < COUNT; i++) {
        tests[i] = (struct CMUnitTest){.name = hostiles[i].name,
                                       .test_func = work_is_linear_in_the_input,
                                       .initial_state = (void *)(uintptr_t)&hostiles[i]};
    }
    return cmocka_run_group_tests(tests, open_all, close_all);
}
