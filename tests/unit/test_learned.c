/* The file of weights: what it must be to be opened, and that looks find what was put there. Bytes that are
 * cut, changed or made up are refused with a reason, never read beyond their end. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/hash.h"
#include "syntax/feature_list.h"
#include "syntax/weights.h"

enum {
    CARD_AT = 640,
    TABLE_AT = 384,
    TABLE_BYTES = 64 + 64,
    SPARSE_AT = 512,
    SPARSE_BYTES = 64 + 64 + 4,
    FILE_BYTES = 704
};

/* A file with a card, a narrow table of one bucket and a sparse table of one bucket and two entries. */
typedef struct small_file {
    _Alignas(64) char bytes[FILE_BYTES];
} small_file;

static dm_section *section_at(small_file *file, int number) {
    return (dm_section *)(void *)(file->bytes + sizeof(dm_weights_header)) + number;
}

static void seal(small_file *file) {
    for (int number = 0; number < 3; number++) {
        dm_section *section = section_at(file, number);
        char digits[DM_SHA256_DIGITS + 1];
        if (section->offset <= FILE_BYTES && section->length <= FILE_BYTES - section->offset) {
            dm_sha256((dm_text){file->bytes + section->offset, section->length}, digits);
            memcpy(section->sha256, digits, DM_SHA256_DIGITS);
        }
    }
}

static dm_narrow_bucket *narrow_bucket(small_file *file) {
    return (dm_narrow_bucket *)(void *)(file->bytes + TABLE_AT + sizeof(dm_table_header));
}

static dm_sparse_bucket *sparse_bucket(small_file *file) {
    return (dm_sparse_bucket *)(void *)(file->bytes + SPARSE_AT + sizeof(dm_table_header));
}

static dm_table_header *table_header(small_file *file, int at) {
    return (dm_table_header *)(void *)(file->bytes + at);
}

static const uint64_t said = 0x1234567800000051u;
static const uint64_t warned = 0xabcdef0100000072u;

static void make(small_file *file) {
    memset(file, 0, sizeof *file);
    dm_weights_header header = {.version = DM_WEIGHTS_VERSION, .section_count = 3, .length = FILE_BYTES};
    memcpy(header.magic, DM_WEIGHTS_MAGIC, sizeof header.magic);
    memcpy(file->bytes, &header, sizeof header);
    *section_at(file, 0) = (dm_section){.name = "card", .offset = CARD_AT, .length = 2};
    *section_at(file, 1) = (dm_section){.name = "table", .offset = TABLE_AT, .length = TABLE_BYTES};
    *section_at(file, 2) = (dm_section){.name = "sparse", .offset = SPARSE_AT, .length = SPARSE_BYTES};
    file->bytes[CARD_AT] = '{';
    file->bytes[CARD_AT + 1] = '}';
    *table_header(file, TABLE_AT) =
        (dm_table_header){.kind = DM_TABLE_NARROW, .bucket_count = 1, .scale = 0.5F};
    narrow_bucket(file)->fingerprints[0] = dm_key_fingerprint(said);
    narrow_bucket(file)->weights[0] = 40;
    narrow_bucket(file)->fingerprints[15] = dm_key_fingerprint(warned);
    narrow_bucket(file)->weights[15] = -7;
    *table_header(file, SPARSE_AT) = (dm_table_header){
        .kind = DM_TABLE_SPARSE, .bucket_count = 1, .entry_count = 2, .class_count = 3, .scale = 1.0F};
    sparse_bucket(file)->fingerprints[3] = dm_key_fingerprint(said);
    sparse_bucket(file)->counts[3] = 2;
    dm_sparse_entry entries[2] = {{0, 5}, {2, -3}};
    memcpy(file->bytes + SPARSE_AT + 128, entries, sizeof entries);
    seal(file);
}

static dm_status open_bytes(const small_file *file, size_t length, bool trusted, dm_weights *weights) {
    dm_error error = {0};
    dm_status status = dm_weights_open((dm_text){file->bytes, length}, trusted, weights, &error);
    assert_true(status == DM_OK || error.message[0] != '\0');
    return status;
}

static void assert_refused(const small_file *file) {
    dm_weights weights;
    assert_int_equal(open_bytes(file, FILE_BYTES, false, &weights), DM_BAD_MODEL);
    dm_weights_close(&weights);
}

static void a_look_finds_what_the_table_holds_and_nothing_else(void **state) {
    (void)state;
    small_file file;
    dm_weights weights;
    dm_narrow_table table;
    dm_sparse_table sparse;
    make(&file);
    assert_int_equal(open_bytes(&file, FILE_BYTES, false, &weights), DM_OK);
    assert_int_equal(dm_weights_narrow(&weights, "table", &table, NULL), DM_OK);
    assert_int_equal(dm_narrow_find(&table, said, 99), 40);
    assert_int_equal(dm_narrow_find(&table, warned, 99), -7);
    assert_int_equal(dm_narrow_find(&table, said + 1, 99), 99);
    const uint64_t keys[] = {said, said + 1, warned, said + 2};
    assert_int_equal(dm_narrow_sum(&table, keys, 4), 33);
    int16_t sums[DM_CLASSES_MOST];
    assert_int_equal(dm_weights_sparse(&weights, "sparse", &sparse, NULL), DM_OK);
    dm_sparse_sum(&sparse, keys, 4, sums);
    assert_int_equal(sums[0], 5);
    assert_int_equal(sums[1], 0);
    assert_int_equal(sums[2], -3);
    dm_weights_close(&weights);
}

static void trusted_weights_are_used_in_place_and_must_be_aligned(void **state) {
    (void)state;
    small_file file;
    dm_weights weights;
    make(&file);
    assert_int_equal(open_bytes(&file, FILE_BYTES, true, &weights), DM_OK);
    assert_ptr_equal(weights.bytes.bytes, file.bytes);
    dm_error error = {0};
    assert_int_equal(dm_weights_open((dm_text){file.bytes + 8, FILE_BYTES - 8}, true, &weights, &error),
                     DM_BAD_MODEL);
}

static void a_file_cut_short_anywhere_is_refused(void **state) {
    (void)state;
    small_file file;
    make(&file);
    for (size_t length = 0; length < FILE_BYTES; length++) {
        char *cut = malloc(length + 1); /* so that a read beyond the end is caught */
        assert_non_null(cut);
        memcpy(cut, file.bytes, length);
        dm_weights weights;
        dm_error error = {0};
        assert_int_equal(dm_weights_open((dm_text){cut, length}, false, &weights, &error), DM_BAD_MODEL);
        dm_weights_close(&weights);
        free(cut);
    }
}

static void a_changed_byte_of_a_section_is_noticed(void **state) {
    (void)state;
    small_file file;
    make(&file);
    file.bytes[TABLE_AT + 100] = (char)(file.bytes[TABLE_AT + 100] ^ 1);
    assert_refused(&file);
}

static void headers_that_lie_are_refused(void **state) {
    (void)state;
    small_file file;
    make(&file);
    file.bytes[0] = 'X';
    assert_refused(&file);
    make(&file);
    file.bytes[8] = 9; /* version */
    assert_refused(&file);
    make(&file);
    file.bytes[12] = 127; /* number of sections */
    assert_refused(&file);
    make(&file);
    file.bytes[16] = 0; /* length */
    assert_refused(&file);
}

static void sections_lie_inside_the_file_behind_the_table_and_have_a_name(void **state) {
    (void)state;
    static const uint64_t places[][2] = {
        {FILE_BYTES, 64}, {UINT64_MAX - 63, 128}, {0, 64}, {TABLE_AT + 1, 10}, {TABLE_AT, UINT64_MAX},
    };
    small_file file;
    for (size_t place = 0; place < sizeof places / sizeof *places; place++) {
        make(&file);
        section_at(&file, 1)->offset = places[place][0];
        section_at(&file, 1)->length = places[place][1];
        seal(&file);
        assert_refused(&file);
    }
    make(&file);
    memset(section_at(&file, 1)->name, 'n', DM_WEIGHTS_NAME);
    assert_refused(&file);
}

/* Opens the file and asks for its table, which must fail. */
static void assert_table_refused(small_file *file, bool sparse) {
    dm_weights weights;
    dm_error error = {0};
    seal(file);
    assert_int_equal(open_bytes(file, FILE_BYTES, false, &weights), DM_OK);
    if (sparse) {
        dm_sparse_table table;
        assert_int_equal(dm_weights_sparse(&weights, "sparse", &table, &error), DM_BAD_MODEL);
    } else {
        dm_narrow_table table;
        assert_int_equal(dm_weights_narrow(&weights, "table", &table, &error), DM_BAD_MODEL);
    }
    assert_true(error.message[0] != '\0');
    dm_weights_close(&weights);
}

static void tables_are_of_their_kind_and_size_and_their_scale_is_a_number(void **state) {
    (void)state;
    small_file file;
    make(&file);
    table_header(&file, TABLE_AT)->kind = DM_TABLE_WIDE;
    assert_table_refused(&file, false);
    make(&file);
    table_header(&file, TABLE_AT)->bucket_count = 2;
    assert_table_refused(&file, false);
    make(&file);
    table_header(&file, TABLE_AT)->bucket_count = 0;
    assert_table_refused(&file, false);
    make(&file);
    table_header(&file, TABLE_AT)->entry_count = UINT32_MAX;
    assert_table_refused(&file, false);
    make(&file);
    table_header(&file, TABLE_AT)->scale = NAN;
    assert_table_refused(&file, false);
}

static void entries_of_a_sparse_table_exist_and_so_do_their_classes(void **state) {
    (void)state;
    small_file file;
    make(&file);
    sparse_bucket(&file)->firsts[3] = 1;
    assert_table_refused(&file, true);
    make(&file);
    sparse_bucket(&file)->firsts[5] = UINT32_MAX;
    assert_table_refused(&file, true);
    make(&file);
    file.bytes[SPARSE_AT + 128] = 3;
    assert_table_refused(&file, true);
    make(&file);
    table_header(&file, SPARSE_AT)->class_count = 257;
    assert_table_refused(&file, true);
}

static void a_section_that_is_not_there_is_an_error(void **state) {
    (void)state;
    small_file file;
    dm_weights weights;
    dm_text section;
    dm_error error = {0};
    make(&file);
    assert_int_equal(open_bytes(&file, FILE_BYTES, false, &weights), DM_OK);
    assert_int_equal(dm_weights_section(&weights, "card", &section, &error), DM_OK);
    assert_int_equal(section.length, 2);
    assert_int_equal(dm_weights_section(&weights, "cue.alone", &section, &error), DM_BAD_MODEL);
    dm_weights_close(&weights);
}

static void a_feature_list_that_is_full_stays_as_it_is(void **state) {
    (void)state;
    dm_features features = {.count = 0};
    for (uint64_t number = 0; number < DM_FEATURES_MOST + 10; number++) {
        dm_feature(&features, number, 0, 0);
    }
    assert_int_equal(features.count, DM_FEATURES_MOST);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_look_finds_what_the_table_holds_and_nothing_else),
        cmocka_unit_test(trusted_weights_are_used_in_place_and_must_be_aligned),
        cmocka_unit_test(a_file_cut_short_anywhere_is_refused),
        cmocka_unit_test(a_changed_byte_of_a_section_is_noticed),
        cmocka_unit_test(headers_that_lie_are_refused),
        cmocka_unit_test(sections_lie_inside_the_file_behind_the_table_and_have_a_name),
        cmocka_unit_test(tables_are_of_their_kind_and_size_and_their_scale_is_a_number),
        cmocka_unit_test(entries_of_a_sparse_table_exist_and_so_do_their_classes),
        cmocka_unit_test(a_section_that_is_not_there_is_an_error),
        cmocka_unit_test(a_feature_list_that_is_full_stays_as_it_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
