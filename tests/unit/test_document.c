/* Documents: what can be read, where characters are, and what holds for every sequence of bytes. */
#include "base/random.h"
#include "documents.h"

/* ---- what can be read */

static void assert_refused(dm_text bytes, dm_status status, size_t offset, const char *word) {
    dm_arena *arena = dm_arena_new(0);
    dm_document document;
    dm_error error = {0};
    assert_int_equal(dm_document_read(bytes, arena, &document, &error), status);
    assert_int_equal(error.status, status);
    assert_int_equal(error.offset, offset);
    if (!strstr(error.message, word)) {
        fail_msg("\"%s\" does not say %s", error.message, word);
    }
    assert_int_equal(dm_document_read_row(bytes, arena, &document, NULL), status);
    dm_arena_free(arena);
}

static void other_encodings_are_refused_with_what_would_be_right(void **state) {
    (void)state;
    assert_refused(((dm_text){"\xff\xfeH\0i\0", 6}), DM_BAD_INPUT, 0, "UTF-16");
    assert_refused(((dm_text){"\xfe\xff\0H\0i", 6}), DM_BAD_INPUT, 0, "convert it to UTF-8");
    assert_refused(((dm_text){"\xff\xfe\0\0H\0\0\0", 8}), DM_BAD_INPUT, 0, "UTF-32");
    assert_refused(((dm_text){"T\0a\0l\0k\0s\0", 10}), DM_BAD_INPUT, 1, "UTF-16");
    assert_refused(((dm_text){"\0T\0a\0l\0k\0s", 10}), DM_BAD_INPUT, 0, "UTF-16");
}

static void other_kinds_of_file_are_refused_by_name(void **state) {
    (void)state;
    assert_refused(DM_TEXT("%PDF-1.7\n"), DM_BAD_INPUT, 0, "PDF");
    assert_refused(DM_TEXT("PK\x03\x04rest"), DM_BAD_INPUT, 0, "ZIP");
    assert_refused(DM_TEXT("\x1f\x8b\x08"), DM_BAD_INPUT, 0, "unpack");
    assert_refused(((dm_text){"a word and then\0\0\0\0\0\0\0\0\0\0", 25}), DM_BAD_INPUT, 15,
                   "10 of 25 bytes are NUL");
}

static void a_document_has_a_limit(void **state) {
    (void)state;
    char *bytes = malloc(DM_DOCUMENT_LIMIT + 1);
    assert_non_null(bytes);
    memset(bytes, 'a', DM_DOCUMENT_LIMIT + 1);
    assert_refused((dm_text){bytes, DM_DOCUMENT_LIMIT + 1}, DM_OVER_LIMIT, DM_DOCUMENT_LIMIT, "8388608");
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_document(arena, (dm_text){bytes, DM_DOCUMENT_LIMIT});
    assert_int_equal(document.token_count, 1);
    dm_arena_free(arena);
    free(bytes);
}

static void what_is_odd_in_a_text_is_counted_and_kept(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_document(arena, ((dm_text){"\xef\xbb\xbf"
                                                           "a\0b caf\xe9 th\xe2\x80\x8bre\xe2\x80\xae",
                                                           22}));
    assert_true(document.has_bom);
    assert_true(document.has_nul);
    assert_int_equal(document.repaired, 1);
    assert_int_equal(document.hidden, 2);
    assert_int_equal(document.characters, 16);
    assert_int_equal(dm_document_characters(&document, 3), 1);

    document = read_document(arena, DM_TEXT("plain"));
    assert_false(document.has_bom || document.has_nul || document.repaired || document.hidden);
    assert_null(document.checkpoints);
    document = read_document(arena, (dm_text){NULL, 0});
    assert_int_equal(document.characters + document.paragraph_count + document.token_count, 0);
    assert_int_equal(dm_document_byte(&document, 3), 0);
    dm_arena_free(arena);
}

/* ---- where characters are */

static void offsets_are_those_of_python_and_of_utf16(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_document(arena, DM_TEXT("“Да” 🕊 x"));
    assert_int_equal(document.characters, 8);
    uint32_t x = (uint32_t)document.text.length - 1;
    assert_int_equal(dm_document_characters(&document, x), 7);
    assert_int_equal(dm_document_utf16(&document, x), 8);
    assert_int_equal(dm_document_byte(&document, 7), x);
    assert_int_equal(dm_document_byte(&document, 1), 3);
    assert_int_equal(dm_document_byte(&document, 99), x + 1);
    assert_int_equal(dm_document_characters(&document, UINT32_MAX), 8);
    dm_arena_free(arena);
}

static void tokens_that_overlap_a_span_are_its_range(void **state) {
    (void)state;
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_document(arena, DM_TEXT("Envoys met on Monday."));
    dm_range range = dm_document_range(&document, (dm_span){7, 13});
    assert_int_equal(range.first, 1);
    assert_int_equal(range.end, 3);
    range = dm_document_range(&document, (dm_span){8, 9});
    assert_int_equal(range.first, 1);
    assert_int_equal(range.end, 2);
    range = dm_document_range(&document, (dm_span){8, 8});
    assert_int_equal(range.first, range.end);
    dm_span span = dm_range_span(&document, (dm_range){1, 4});
    assert_int_equal(span.start, 7);
    assert_int_equal(span.end, 20);
    assert_true(dm_span_empty(dm_range_span(&document, (dm_range){2, 2})));
    dm_arena_free(arena);
}

/* ---- what holds for every sequence of bytes */

static bool is_blank(dm_text text, size_t from, size_t to) {
    while (from < to) {
        dm_character_class class = dm_utf8_class(dm_utf8_next(text, &from));
        if (class != DM_CHARACTER_SPACE && class != DM_CHARACTER_IGNORED) {
            return false;
        }
    }
    return from == to;
}

/* Tokens of a sentence follow one another with nothing but blanks between them; returns the last one's end.
 */
static uint32_t check_sentence(const dm_document *document, uint32_t index, uint32_t at) {
    const dm_sentence *sentence = &document->sentences[index];
    assert_true(sentence->tokens.first < sentence->tokens.end);
    for (uint32_t i = sentence->tokens.first; i < sentence->tokens.end; i++) {
        const dm_token *token = &document->tokens[i];
        assert_true(token->start >= at && token->end > token->start);
        assert_true(is_blank(document->text, at, token->start));
        assert_int_equal(token->sentence, index);
        assert_int_equal((token->flags & DM_TOKEN_FIRST) != 0, i == sentence->tokens.first);
        at = token->end;
    }
    return at;
}

/* Paragraphs, sentences and tokens tile the text, each level the one above it. */
static void check_tiling(const dm_document *document) {
    uint32_t at = 0;
    uint32_t token = 0;
    uint32_t sentence = 0;
    for (uint32_t i = 0; i < document->paragraph_count; i++) {
        const dm_paragraph *paragraph = &document->paragraphs[i];
        assert_true(paragraph->bytes.start >= at && is_blank(document->text, at, paragraph->bytes.start));
        assert_true(paragraph->dateline.end <= paragraph->bytes.end);
        assert_int_equal(paragraph->sentences.first, sentence);
        assert_int_equal(paragraph->tokens.first, token);
        at = paragraph->bytes.start;
        for (; sentence < paragraph->sentences.end; sentence++) {
            assert_int_equal(document->sentences[sentence].paragraph, i);
            assert_int_equal(document->sentences[sentence].tokens.first, token);
            at = check_sentence(document, sentence, at);
            token = document->sentences[sentence].tokens.end;
        }
        assert_int_equal(paragraph->tokens.end, token);
        assert_true(at <= paragraph->bytes.end && is_blank(document->text, at, paragraph->bytes.end));
        at = paragraph->bytes.end;
    }
    assert_true(is_blank(document->text, at, document->text.length));
    assert_int_equal(document->token_count, token);
    assert_int_equal(document->sentence_count, sentence);
}

static void check_offsets(const dm_document *document) {
    uint32_t characters = 0;
    uint32_t units = 0;
    for (size_t at = 0; at < document->text.length; characters++) {
        assert_int_equal(dm_document_characters(document, (uint32_t)at), characters);
        assert_int_equal(dm_document_utf16(document, (uint32_t)at), units);
        assert_int_equal(dm_document_byte(document, characters), at);
        units += dm_utf8_next(document->text, &at) > 0xffff ? 2 : 1;
    }
    assert_int_equal(document->characters, characters);
}

/* Pieces of text in which everything that the reader looks at occurs, and bytes of any kind between them. */
static size_t random_text(dm_random *random, char *bytes, size_t room) {
    static const char *const pieces[] = {
        "the talks ", "Mr. ",
        "U.S. ",      "said. ",
        "\"",         "'",
        "“",          "”",
        "’s ",        "n't ",
        "-",          "--",
        "...",        "\n",
        "\n\n",       "\r\n",
        "Share",      "MOSCOW: ",
        "(AP)",       "10:30 ",
        "1,2",        "@",
        "x@y.z ",     "www.a",
        "http://b",   "\xe2\x80\x8b",
        "é",          "中",
        "🕊",       "\xe2\x80\xa9",
        " ",          "A",
        "b",          "? ",
        ")",          "(",
        "\xcc\x81",   ", Jan 1 - ",
        "''",         "`",
    };
    size_t length = 0;
    size_t wanted = dm_random_below(random, (uint32_t)room - 16);
    while (length < wanted) {
        if (dm_random_below(random, 8) == 0) {
            bytes[length++] = (char)dm_random_below(random, 256);
            continue;
        }
        dm_text piece = dm_text_of(pieces[dm_random_below(random, sizeof pieces / sizeof *pieces)]);
        memcpy(bytes + length, piece.bytes, piece.length);
        length += piece.length;
    }
    return length;
}

static void every_sequence_of_bytes_is_refused_or_read_whole(void **state) {
    (void)state;
    dm_random random = {2022};
    dm_arena *arena = dm_arena_new(0);
    size_t read = 0;
    for (size_t round = 0; round < 4000; round++) {
        char bytes[700];
        dm_text text = {bytes, random_text(&random, bytes, sizeof bytes)};
        dm_document document;
        dm_error error;
        dm_arena_reset(arena);
        bool row = round % 4 == 0;
        dm_status status = row ? dm_document_read_row(text, arena, &document, &error)
                               : dm_document_read(text, arena, &document, &error);
        if (status != DM_OK) {
            assert_int_equal(status, DM_BAD_INPUT);
            continue;
        }
        read++;
        assert_int_equal(dm_utf8_first_bad(document.text), document.text.length);
        check_tiling(&document);
        check_offsets(&document);
    }
    assert_true(read > 3900);
    dm_arena_free(arena);
}

static void a_document_ends_cleanly_wherever_memory_ends(void **state) {
    (void)state;
    dm_buffer text = {0};
    for (size_t i = 0; i < 300; i++) {
        dm_buffer_format(&text, "Envoy %zu said “the talks” \xff were on.\n\n", i % 200);
    }
    size_t refused = 0;
    for (size_t limit = 1000; limit < 2000000; limit += limit / 8) {
        dm_arena *arena = dm_arena_new(limit);
        dm_document document;
        dm_error error = {0};
        dm_status status = dm_document_read(dm_buffer_text(&text), arena, &document, &error);
        assert_true(status == DM_OK || (status == DM_NO_MEMORY && error.status == DM_NO_MEMORY));
        refused += status != DM_OK;
        dm_arena_free(arena);
    }
    assert_in_range(refused, 10, 60);
    dm_buffer_free(&text);
}

typedef struct hostile {
    const char *unit;  /* repeated until the text is about a million bytes long */
    size_t paragraphs; /* 0: one a line */
} hostile;

/* Each costs seconds or hours where work is not linear; a bound on the time stands in the runner, not here.
 */
static const hostile hostiles[] = {
    {"\"", 1},
    {"'", 1},
    {"' ", 1},
    {"s' ", 1},
    {"'s", 1},
    {"''' ", 1},
    {"“", 1},
    {"\xcc\x81", 1},
    {"a", 1},
    {"a.", 1},
    {"ab.", 1},
    {"a@", 1},
    {"a@b.", 1},
    {"1-", 1},
    {"000-", 1},
    {". ", 1},
    {"? ", 1},
    {"A. ", 1},
    {"U.S. ", 1},
    {"(", 1},
    {"www.", 1},
    {"http://", 1},
    {"?\" A said ", 1},
    {"a'a", 1},
    {"中", 1},
    {"a\n", 0},
    {"a\r", 0},
    {"MOSCOW: a\n", 0},
    {"Related\n", 0},
    {"- a\n", 0},
    {"a\xe2\x80\xa8", 0},
    {"By A\n", 0},
};

static void hostile_repetitions_are_read_whole(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof hostiles / sizeof *hostiles; i++) {
        size_t unit = strlen(hostiles[i].unit);
        size_t times = 1000000 / unit;
        char *bytes = malloc(times * unit);
        assert_non_null(bytes);
        for (size_t j = 0; j < times; j++) {
            memcpy(bytes + j * unit, hostiles[i].unit, unit);
        }
        dm_arena *arena = dm_arena_new(0);
        dm_document document = read_document(arena, (dm_text){bytes, times * unit});
        assert_int_equal(document.paragraph_count, hostiles[i].paragraphs ? hostiles[i].paragraphs : times);
        assert_true(document.token_count > 0 && document.token_count <= times * unit);
        dm_arena_free(arena);
        free(bytes);
    }
}

static void a_million_empty_lines_hold_no_paragraph(void **state) {
    (void)state;
    char *bytes = malloc(1000000);
    assert_non_null(bytes);
    memset(bytes, '\n', 1000000);
    dm_arena *arena = dm_arena_new(0);
    dm_document document = read_document(arena, (dm_text){bytes, 1000000});
    assert_int_equal(document.paragraph_count, 0);
    dm_arena_free(arena);
    free(bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(other_encodings_are_refused_with_what_would_be_right),
        cmocka_unit_test(other_kinds_of_file_are_refused_by_name),
        cmocka_unit_test(a_document_has_a_limit),
        cmocka_unit_test(what_is_odd_in_a_text_is_counted_and_kept),
        cmocka_unit_test(offsets_are_those_of_python_and_of_utf16),
        cmocka_unit_test(tokens_that_overlap_a_span_are_its_range),
        cmocka_unit_test(every_sequence_of_bytes_is_refused_or_read_whole),
        cmocka_unit_test(a_document_ends_cleanly_wherever_memory_ends),
        cmocka_unit_test(hostile_repetitions_are_read_whole),
        cmocka_unit_test(a_million_empty_lines_hold_no_paragraph),
    };
    return cmocka_run_group_tests_name("document", tests, NULL, NULL);
}
