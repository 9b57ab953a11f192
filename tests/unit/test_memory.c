/* Readers, each with its n-th allocation failing, for every n: the answer is DM_NO_MEMORY or the right one,
 * an item that lacked memory has that error, and nothing is left behind. The allocators are wrapped by the
 * linker (see the Makefile), so that only calls of the library itself fail and count. */
#include "small_model.h"

#include "scratch.h"

#include "features/lexicon.h"
#include "records/rows.h"

void *__real_malloc(size_t size);               /* NOLINT: names of the linker */
void *__real_calloc(size_t count, size_t size); /* NOLINT */
void *__real_realloc(void *old, size_t size);   /* NOLINT */
char *__real_strdup(const char *string);        /* NOLINT */
void __real_free(void *memory);                 /* NOLINT */
void *__wrap_malloc(size_t size);               /* NOLINT */
void *__wrap_calloc(size_t count, size_t size); /* NOLINT */
void *__wrap_realloc(void *old, size_t size);   /* NOLINT */
char *__wrap_strdup(const char *string);        /* NOLINT */
void __wrap_free(void *memory);                 /* NOLINT */

static long until_failure = -1; /* allocations that go well before one fails; negative: none fails */
static bool failed;
static long held; /* allocations that are not freed */

static bool fails(void) {
    if (until_failure >= 0 && until_failure-- == 0) {
        failed = true;
        return true;
    }
    return false;
}

static void *counted(void *memory) {
    held += memory != NULL;
    return memory;
}

void *__wrap_malloc(size_t size) { /* NOLINT */
    return fails() ? NULL : counted(__real_malloc(size));
}

void *__wrap_calloc(size_t count, size_t size) { /* NOLINT */
    return fails() ? NULL : counted(__real_calloc(count, size));
}

void *__wrap_realloc(void *old, size_t size) { /* NOLINT */
    if (fails()) {
        return NULL;
    }
    void *larger = __real_realloc(old, size);
    held += !old && larger;
    return larger;
}

char *__wrap_strdup(const char *string) { /* NOLINT */
    return fails() ? NULL : counted(__real_strdup(string));
}

void __wrap_free(void *memory) { /* NOLINT */
    held -= memory != NULL;
    __real_free(memory);
}

/* ---- what is done with too little memory */

static dm_status read_items(const char *path) {
    dm_reader *reader;
    dm_error error = {0};
    dm_status status = dm_reader_open(path, DM_INPUT_AUTO, NULL, &reader, &error);
    if (status != DM_OK) {
        return status;
    }
    dm_arena *arena = dm_arena_new(0);
    bool more = arena != NULL;
    status = arena ? DM_OK : DM_NO_MEMORY;
    while (status == DM_OK && more) {
        dm_item item = {0};
        status = dm_reader_next(reader, arena, &item, &more, &error);
        if (status == DM_OK && more && item.error.status != DM_OK) {
            status = item.error.status;
        }
    }
    dm_arena_free(arena);
    dm_reader_close(reader);
    return status;
}

static dm_status read_jsonl(void) {
    return read_items(scratch_path("a.jsonl"));
}

static dm_status read_csv(void) {
    return read_items(scratch_path("a.csv"));
}

static dm_status read_page(void) {
    return read_items(scratch_path("a.html"));
}

static dm_status read_rows(void) {
    dm_rows rows;
    dm_error error = {0};
    dm_status status =
        dm_rows_read(scratch_path("a.jsonl"), DM_INPUT_AUTO, &dm_field_names_default, true, &rows, &error);
    if (status == DM_OK) {
        dm_rows_free(&rows);
    }
    return status;
}

static dm_status read_lexicon(void) {
    static const char file[] = "treaty\toffer\t1\nwill bomb\tthreat\t2\npeace*\toffer\n";
    dm_lexicon *lexicon = NULL;
    dm_error error = {0};
    dm_status status = dm_lexicon_parse(dm_text_of(file), "own", &lexicon, &error);
    if (status == DM_OK) {
        dm_lexicon_free(lexicon);
    }
    return status;
}

static dm_buffer bundle;

static dm_status read_bundle(void) {
    dm_model *model = NULL;
    dm_error error = {0};
    dm_status status = dm_model_parse(dm_buffer_text(&bundle), false, &model, &error);
    if (status == DM_OK) {
        dm_model_free(model);
    }
    return status;
}

/* Fails one allocation after the other, until the work is done before it comes to that. */
static void fail_each(dm_status (*work)(void)) {
    enum { MOST = 100000 };
    long number = 0;
    until_failure = -1;
    assert_int_equal(work(), DM_OK);
    do {
        failed = false;
        long before = held;
        until_failure = number++;
        dm_status status = work();
        until_failure = -1;
        if (status != DM_NO_MEMORY && status != DM_OK) {
            fail_msg("allocation %ld: status %d", number, (int)status);
        }
        if (held != before) {
            fail_msg("allocation %ld: %ld blocks are left", number, held - before);
        }
    } while (failed && number < MOST);
    assert_false(failed);
    assert_true(number > 2);
    print_message("%ld allocations\n", number - 1);
}

static int prepare(void **state) {
    if (scratch_open(state) != 0) {
        return -1;
    }
    (void)scratch_write("a.jsonl",
                        DM_TEXT("{\"id\":\"a\",\"text\":\"Arland offers talks to Bovia.\",\"label\":\"x\"}\n"
                                "{\"id\":\"b\",\"text\":\"Bovia \\u00e9 counts ships.\",\"label\":\"y\"}\n"));
    (void)scratch_write("a.csv", DM_TEXT("id,text,note\n1,\"He said \"\"no\"\".\",n\n2,Talks go on.,m\n"));
    (void)scratch_write(
        "a.html",
        DM_TEXT("<html><head><title>Talks</title></head><body><article><p>The envoy of Arland said that "
                "the talks would go on in the spring, in a smaller circle of nine states.</p><p>Nobody "
                "else spoke on that day.</p></article></body></html>"));
    dm_model *model = small_model("stance");
    dm_model_print(model, &bundle);
    dm_model_free(model);
    return bundle.failed ? -1 : 0;
}

static int clean(void **state) {
    dm_buffer_free(&bundle);
    return scratch_close(state);
}

static void lines_of_jsonl(void **state) {
    (void)state;
    fail_each(read_jsonl);
}

static void rows_of_csv(void **state) {
    (void)state;
    fail_each(read_csv);
}

static void a_page(void **state) {
    (void)state;
    fail_each(read_page);
}

static void labelled_rows(void **state) {
    (void)state;
    fail_each(read_rows);
}

static void a_lexicon(void **state) {
    (void)state;
    fail_each(read_lexicon);
}

static void a_bundle(void **state) {
    (void)state;
    fail_each(read_bundle);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_of_jsonl), cmocka_unit_test(rows_of_csv), cmocka_unit_test(a_page),
        cmocka_unit_test(labelled_rows),  cmocka_unit_test(a_lexicon),   cmocka_unit_test(a_bundle),
    };
    return cmocka_run_group_tests(tests, prepare, clean);
}
