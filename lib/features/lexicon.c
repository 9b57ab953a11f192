#include "features/lexicon.h"

#include <math.h>
#include <stdlib.h>

#include "base/number.h"
#include "base/table.h"
#include "features/lexicon_scan.h"
#include "features/lexicon_term.h"

enum {
    CATEGORIES_MOST = 1024,
    ENTRIES_MOST = 1000000,
    WEIGHT_LARGEST = 1000,
};

/* A line of the file. */
typedef struct line_entry {
    dm_text term; /* folded words joined by spaces, without the wildcard */
    dm_lexicon_entry entry;
    uint64_t line;
} line_entry;

/* What is needed while a file is read. */
typedef struct lexicon_reader {
    dm_lexicon *lexicon;
    dm_table categories; /* in order of first mention */
    bool declares;       /* the head describes categories: there are no others */
    line_entry *entries; /* [count] */
    size_t count;
    size_t capacity;
    dm_lexicon_node *nodes; /* those of the lexicon, and its other arrays, as they can be written */
    dm_lexicon_entry *trie_entries;
    unsigned char *bytes;
    char *labels;
    dm_term_reader terms;
    dm_buffer key; /* of a category */
    uint64_t line;
    dm_error *error;
} lexicon_reader;

static dm_status refuse(const lexicon_reader *reader, const char *reason) {
    return dm_fail_at(reader->error, DM_BAD_LEXICON, reader->line, 0, "%s", reason);
}

static dm_status add_category(lexicon_reader *reader, dm_text name, uint32_t *category) {
    if (!dm_category_is_clean(name)) {
        return refuse(reader, "a category is named by at most 64 bytes of small letters, digits, -, _ and .");
    }
    *category = dm_table_add(&reader->categories, name);
    if (*category == DM_NONE) {
        return dm_out_of_memory(reader->error);
    }
    if (reader->categories.count > CATEGORIES_MOST) {
        return refuse(reader, "more than 1024 categories");
    }
    return DM_OK;
}

/* A line of the head; only the descriptions of categories mean something to the program. */
static dm_status read_head(lexicon_reader *reader, dm_text line) {
    dm_text declaration = DM_TEXT("# category ");
    if (!dm_text_starts_with(line, declaration)) {
        return DM_OK;
    }
    dm_text rest = {line.bytes + declaration.length, line.length - declaration.length};
    dm_text name;
    if (!dm_text_next_field(&rest, ':', &name) || !rest.bytes) {
        return refuse(reader, "a category's description begins \"# category NAME:\"");
    }
    if (reader->count) {
        return refuse(reader, "categories are described before the first term");
    }
    if (dm_table_find(&reader->categories, name) != DM_NONE) {
        return refuse(reader, "the category is described twice");
    }
    uint32_t category;
    reader->declares = true;
    return add_category(reader, name, &category);
}

static dm_status read_term(lexicon_reader *reader, dm_text given, line_entry *entry) {
    dm_term_text term;
    dm_term_fault fault;
    dm_status status = dm_term_read(&reader->terms, given, &term, &fault, reader->error);
    if (status != DM_OK) {
        return status;
    }
    if (fault != DM_TERM_GOOD) {
        return refuse(reader, dm_term_fault_text(fault));
    }
    entry->entry.wildcard = term.wildcard;
    entry->term = dm_arena_copy(reader->lexicon->arena, term.folded);
    return entry->term.bytes ? DM_OK : dm_out_of_memory(reader->error);
}

static dm_status read_weight(const lexicon_reader *reader, dm_text field, float *weight) {
    double value;
    if (!dm_number_parse(field, &value) || fabs(value) > WEIGHT_LARGEST || (float)value == 0) {
        return refuse(reader, "a weight is a number from -1000 to 1000, not 0");
    }
    *weight = (float)value;
    return DM_OK;
}

static dm_status read_entry(lexicon_reader *reader, dm_text line) {
    dm_text fields[3] = {0};
    size_t count = 0;
    dm_text rest = line;
    dm_text field;
    while (dm_text_next_field(&rest, '\t', &field)) {
        if (count == 3) {
            return refuse(reader, "more than three columns");
        }
        fields[count++] = field;
    }
    if (count < 2) {
        return refuse(reader, "a line is TERM, CATEGORY and perhaps WEIGHT, separated by tabs");
    }
    line_entry entry = {.line = reader->line, .entry.weight = 1};
    dm_status status = read_term(reader, fields[0], &entry);
    if (status == DM_OK && reader->declares && dm_table_find(&reader->categories, fields[1]) == DM_NONE) {
        status = refuse(reader, "the category is not among those that the head describes");
    }
    if (status == DM_OK) {
        status = add_category(reader, fields[1], &entry.entry.category);
    }
    if (status == DM_OK && count == 3) {
        status = read_weight(reader, fields[2], &entry.entry.weight);
    }
    if (status != DM_OK) {
        return status;
    }
    line_entry *entries = dm_arena_grow(reader->lexicon->arena, reader->entries, reader->count,
                                        &reader->capacity, sizeof *entries);
    if (!entries) {
        return dm_out_of_memory(reader->error);
    }
    reader->entries = entries;
    reader->entries[reader->count++] = entry;
    return reader->count > ENTRIES_MOST ? refuse(reader, "more than a million terms") : DM_OK;
}

static dm_status read_lines(lexicon_reader *reader, dm_text file) {
    dm_text line;
    while (dm_text_next_field(&file, '\n', &line)) {
        reader->line++;
        if (line.length && line.bytes[line.length - 1] == '\r') {
            line.length--;
        }
        dm_status status = DM_OK;
        if (line.length && line.bytes[0] == '#') {
            status = read_head(reader, line);
        } else if (line.length) {
            status = read_entry(reader, line);
        }
        if (status != DM_OK) {
            return status;
        }
    }
    return reader->count ? DM_OK : refuse(reader, "the lexicon holds no term");
}

/* By term; a term's wildcards before its exact entries, then by category. */
static int compare_entries(const void *left_entry, const void *right_entry) {
    const line_entry *left = left_entry;
    const line_entry *right = right_entry;
    int order = dm_text_compare(left->term, right->term);
    if (!order) {
        order = right->entry.wildcard - left->entry.wildcard;
    }
    if (!order) {
        order =
            (left->entry.category > right->entry.category) - (left->entry.category < right->entry.category);
    }
    return order ? order : (left->line > right->line) - (left->line < right->line);
}

static dm_status sort_entries(lexicon_reader *reader) {
    qsort(reader->entries, reader->count, sizeof *reader->entries, compare_entries);
    for (size_t i = 1; i < reader->count; i++) {
        const line_entry *left = &reader->entries[i - 1];
        const line_entry *right = &reader->entries[i];
        if (dm_text_equal(left->term, right->term) && left->entry.wildcard == right->entry.wildcard &&
            left->entry.category == right->entry.category) {
            return dm_fail_at(reader->error, DM_BAD_LEXICON, right->line, 0,
                              "the term stands in the same category on line %llu",
                              (unsigned long long)left->line);
        }
    }
    return DM_OK;
}

static void sift_in(dm_lexicon_sieve *sieve, const line_entry *entry) {
    dm_text rest = entry->term;
    dm_text word;
    (void)dm_text_next_field(&rest, ' ', &word);
    if (entry->entry.wildcard && !rest.bytes) {
        size_t length = word.length < DM_SIEVE_STEM ? word.length : DM_SIEVE_STEM;
        uint32_t bit = dm_sieve_stem(word.bytes, length);
        sieve->stems[bit / 64] |= (uint64_t)1 << bit % 64;
        sieve->lengths[length] = true;
    } else {
        uint32_t bit = dm_sieve_word(dm_folded_hash(word));
        sieve->words[bit / 64] |= (uint64_t)1 << bit % 64;
    }
}

/* The entries whose terms begin with the path of a node: a stretch of the sorted entries. */
typedef struct stretch {
    size_t first;
    size_t end;
    size_t depth; /* bytes of the path without the node's label */
} stretch;

/* How many bytes all terms of a stretch share: since they are sorted, what the first and the last do. */
static size_t shared_bytes(const line_entry *entries, stretch own) {
    dm_text left = entries[own.first].term;
    dm_text right = entries[own.end - 1].term;
    size_t shared = own.depth;
    while (shared < left.length && shared < right.length && left.bytes[shared] == right.bytes[shared]) {
        shared++;
    }
    return shared;
}

/* Gives a node its label and entries and appends its children, each with its stretch. */
static void open_node(const lexicon_reader *reader, stretch *stretches, size_t number) {
    const line_entry *entries = reader->entries;
    dm_lexicon *lexicon = reader->lexicon;
    stretch own = stretches[number];
    dm_lexicon_node *node = &reader->nodes[number];
    size_t depth = number ? shared_bytes(entries, own) : 0;
    node->label = (uint32_t)lexicon->label_bytes;
    node->label_length = (uint32_t)(depth - own.depth);
    memcpy(reader->labels + node->label, entries[own.first].term.bytes + own.depth, node->label_length);
    lexicon->label_bytes += node->label_length;
    size_t at = own.first;
    while (at < own.end && entries[at].term.length == depth) {
        at++;
    }
    node->first_entry = (uint32_t)own.first;
    node->entry_count = (uint32_t)(at - own.first);
    node->first_child = (uint32_t)lexicon->node_count;
    while (at < own.end) {
        char byte = entries[at].term.bytes[depth];
        size_t first = at;
        while (at < own.end && entries[at].term.bytes[depth] == byte) {
            at++;
        }
        stretches[lexicon->node_count] = (stretch){first, at, depth + 1};
        reader->bytes[lexicon->node_count++] = (unsigned char)byte;
        node->child_count++;
    }
}

/* A node has an entry or two children, so there are at most two nodes an entry and the root. */
static size_t trie_nodes(const lexicon_reader *reader) {
    return 2 * reader->count + 1;
}

/* Memory of the trie; a label is a part of a term that is in no other label. False when memory ends. */
static bool take_trie(lexicon_reader *reader) {
    dm_lexicon *lexicon = reader->lexicon;
    size_t labels = 0;
    for (size_t i = 0; i < reader->count; i++) {
        labels += reader->entries[i].term.length;
    }
    lexicon->nodes = reader->nodes =
        dm_arena_take(lexicon->arena, trie_nodes(reader), sizeof *lexicon->nodes);
    lexicon->bytes = reader->bytes =
        dm_arena_take(lexicon->arena, trie_nodes(reader), sizeof *lexicon->bytes);
    lexicon->entries = reader->trie_entries =
        dm_arena_take(lexicon->arena, reader->count, sizeof *lexicon->entries);
    lexicon->labels = reader->labels = dm_arena_take(lexicon->arena, labels, 1);
    return lexicon->nodes && lexicon->bytes && lexicon->entries && lexicon->labels;
}

/* Makes the trie of the sorted entries, level by level. */
static dm_status build_trie(lexicon_reader *reader) {
    dm_lexicon *lexicon = reader->lexicon;
    if (!take_trie(reader)) {
        return dm_out_of_memory(reader->error);
    }
    dm_arena_reset(reader->terms.scratch);
    stretch *stretches = dm_arena_take(reader->terms.scratch, trie_nodes(reader), sizeof *stretches);
    if (!stretches) {
        return dm_out_of_memory(reader->error);
    }
    lexicon->entry_count = reader->count;
    for (size_t i = 0; i < reader->count; i++) {
        reader->trie_entries[i] = reader->entries[i].entry;
        sift_in(&lexicon->sieve, &reader->entries[i]);
    }
    stretches[0] = (stretch){0, reader->count, 0};
    lexicon->node_count = 1;
    for (size_t number = 0; number < lexicon->node_count; number++) {
        open_node(reader, stretches, number);
    }
    for (uint32_t i = 0; i < lexicon->nodes[0].child_count; i++) {
        uint32_t child = lexicon->nodes[0].first_child + i;
        lexicon->roots[lexicon->bytes[child]] = child;
    }
    return DM_OK;
}

static dm_status name_categories(lexicon_reader *reader) {
    dm_lexicon *lexicon = reader->lexicon;
    lexicon->category_count = reader->categories.count;
    lexicon->categories = reader->categories.keys;
    uint64_t *keys = dm_arena_take(lexicon->arena, lexicon->category_count, 2 * sizeof *keys);
    if (!keys) {
        return dm_out_of_memory(reader->error);
    }
    lexicon->keys = keys;
    for (size_t i = 0; i < lexicon->category_count; i++) {
        dm_buffer_clear(&reader->key);
        dm_buffer_add_string(&reader->key, DM_NEGATED_PREFIX);
        dm_buffer_add(&reader->key, lexicon->categories[i]);
        if (reader->key.failed) {
            return dm_out_of_memory(reader->error);
        }
        keys[2 * i] = dm_folded_hash(lexicon->categories[i]);
        keys[2 * i + 1] = dm_folded_hash(dm_buffer_text(&reader->key));
    }
    return DM_OK;
}

static dm_status read_file(lexicon_reader *reader, dm_text file, const char *name) {
    dm_lexicon *lexicon = reader->lexicon;
    size_t bad = dm_utf8_first_bad(file);
    if (bad < file.length) {
        return dm_fail_at(reader->error, DM_BAD_LEXICON, 0, bad, "not UTF-8");
    }
    lexicon->text = dm_arena_copy(lexicon->arena, file);
    lexicon->name = dm_arena_copy(lexicon->arena, dm_text_of(name)).bytes;
    if (!lexicon->text.bytes || !lexicon->name) {
        return dm_out_of_memory(reader->error);
    }
    dm_negation_init(&lexicon->negation);
    dm_status status = read_lines(reader, lexicon->text);
    if (status == DM_OK) {
        status = sort_entries(reader);
    }
    if (status == DM_OK) {
        status = build_trie(reader);
    }
    return status == DM_OK ? name_categories(reader) : status;
}

dm_status dm_lexicon_parse(dm_text file, const char *name, dm_lexicon **lexicon, dm_error *error) {
    dm_arena *arena = dm_arena_new(0);
    lexicon_reader reader = {.error = error};
    dm_status status = dm_term_reader_start(&reader.terms, error);
    if (arena) {
        reader.lexicon = dm_arena_take(arena, 1, sizeof *reader.lexicon);
    }
    if (status == DM_OK && reader.lexicon) {
        reader.lexicon->arena = arena;
        dm_table_init(&reader.categories, arena);
        status = read_file(&reader, file, name);
    } else {
        status = dm_out_of_memory(error);
    }
    dm_term_reader_end(&reader.terms);
    dm_buffer_free(&reader.key);
    if (status != DM_OK) {
        dm_arena_free(arena);
        return status;
    }
    *lexicon = reader.lexicon;
    return DM_OK;
}

void dm_lexicon_free(dm_lexicon *lexicon) {
    if (lexicon) {
        dm_arena_free(lexicon->arena);
    }
}

dm_text dm_lexicon_text(const dm_lexicon *lexicon) {
    return lexicon->text;
}

const char *dm_lexicon_name(const dm_lexicon *lexicon) {
    return lexicon->name;
}

size_t dm_lexicon_entry_count(const dm_lexicon *lexicon) {
    return lexicon->entry_count;
}

size_t dm_lexicon_category_count(const dm_lexicon *lexicon) {
    return lexicon->category_count;
}

dm_text dm_lexicon_category(const dm_lexicon *lexicon, uint32_t category) {
    return lexicon->categories[category];
}
