#include "model/corpus.h"

#include <math.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/table.h"
#include "features/language.h"
#include "features/parsing.h"
#include "model/card.h"
#include "model/near_duplicates.h"
#include "model/row_passage.h"

enum { MOST_ROWS = 4000000, LEAST_ROWS_OF_LABEL = 2, ROWS_PER_TELL = 256 };
#define LARGEST_WEIGHT 1e6

static int compare_numbers(double left, double right) {
    return (left > right) - (left < right);
}

/* A total order of rows but for those that are the same in everything that counts. */
static int compare_rows(const void *left, const void *right) {
    const dm_row *one = *(const dm_row *const *)left;
    const dm_row *other = *(const dm_row *const *)right;
    const int orders[] = {
        dm_text_compare(one->id, other->id),
        dm_text_compare(one->text, other->text),
        dm_text_compare(one->label, other->label),
        dm_text_compare(one->group, other->group),
        compare_numbers(one->source.start, other->source.start),
        compare_numbers(one->source.end, other->source.end),
        compare_numbers(one->target.start, other->target.start),
        compare_numbers(one->target.end, other->target.end),
        compare_numbers(one->weight, other->weight),
        (int)one->auxiliary - (int)other->auxiliary,
    };
    for (size_t i = 0; i < sizeof orders / sizeof orders[0]; i++) {
        if (orders[i]) {
            return orders[i];
        }
    }
    return 0;
}

static dm_status sort_rows(const dm_row *rows, size_t count, dm_corpus *corpus, dm_error *error) {
    for (size_t i = 0; i < count; i++) {
        if (!(rows[i].weight > 0 && rows[i].weight <= LARGEST_WEIGHT)) {
            return dm_fail_at(error, DM_BAD_LABELS, rows[i].line, 0,
                              "the row's weight is not above 0 and up to %g", LARGEST_WEIGHT);
        }
        corpus->rows[i] = rows + i;
    }
    qsort(corpus->rows, count, sizeof(const dm_row *), compare_rows);
    for (size_t i = 0; i < count; i++) {
        corpus->weights[i] = corpus->rows[i]->weight;
        corpus->weighted = corpus->weighted || corpus->weights[i] != 1;
        corpus->judged_count += !corpus->rows[i]->auxiliary;
    }
    return DM_OK;
}

static int compare_texts(const void *left, const void *right) {
    return dm_text_compare(*(const dm_text *)left, *(const dm_text *)right);
}

/* The judged rows' labels in byte order. */
static dm_status name_labels(dm_corpus *corpus, dm_error *error) {
    dm_table seen;
    dm_table_init(&seen, corpus->arena);
    for (size_t i = 0; i < corpus->count; i++) {
        const dm_row *row = corpus->rows[i];
        if (!dm_card_is_name(row->label)) {
            return dm_fail_at(error, DM_BAD_LABELS, row->line, 0,
                              "the row's label is not 1 to 200 bytes without control characters");
        }
        if (!row->auxiliary && dm_table_add(&seen, row->label) == DM_NONE) {
            return dm_out_of_memory(error);
        }
        if (seen.count > DM_LABELS_MAXIMUM) {
            return dm_fail_at(error, DM_BAD_LABELS, row->line, 0, "more than %d labels", DM_LABELS_MAXIMUM);
        }
    }
    if (seen.count < 2) {
        return dm_fail(error, DM_BAD_LABELS, "the rows have %zu labels, and it takes two to tell apart",
                       seen.count);
    }
    corpus->label_count = seen.count;
    memcpy(corpus->names, seen.keys, seen.count * sizeof *seen.keys);
    qsort(corpus->names, corpus->label_count, sizeof *corpus->names, compare_texts);
    return DM_OK;
}

static dm_status number_labels(dm_corpus *corpus, dm_error *error) {
    for (size_t i = 0; i < corpus->count; i++) {
        const dm_row *row = corpus->rows[i];
        const dm_text *name =
            bsearch(&row->label, corpus->names, corpus->label_count, sizeof *corpus->names, compare_texts);
        if (!name) {
            return dm_fail_at(error, DM_BAD_LABELS, row->line, 0, "only auxiliary rows have the label %.*s",
                              (int)row->label.length, row->label.bytes);
        }
        corpus->labels[i] = (uint32_t)(name - corpus->names);
        corpus->label_rows[corpus->labels[i]] += !row->auxiliary;
    }
    for (size_t label = 0; label < corpus->label_count; label++) {
        if (corpus->label_rows[label] < LEAST_ROWS_OF_LABEL) {
            return dm_fail(error, DM_BAD_LABELS, "the label %.*s has one row, too few to learn and judge",
                           (int)corpus->names[label].length, corpus->names[label].bytes);
        }
    }
    return DM_OK;
}

/* A number for each named group, in the order of their first rows. */
static dm_status number_named_groups(dm_corpus *corpus, bool *named, dm_error *error) {
    dm_table seen;
    dm_table_init(&seen, corpus->arena);
    for (size_t i = 0; i < corpus->count; i++) {
        dm_text group = corpus->rows[i]->group;
        named[i] = group.length > 0;
        if (named[i]) {
            corpus->groups[i] = dm_table_add(&seen, group);
            if (corpus->groups[i] == DM_NONE) {
                return dm_out_of_memory(error);
            }
        }
    }
    corpus->group_count = seen.count;
    return DM_OK;
}

/* Rows without a group are each a group of their own, but for near-duplicates, which are one; their numbers
 * stand behind those of the named ones. */
static void number_other_groups(dm_corpus *corpus, const bool *named, const uint32_t *leaders) {
    for (size_t i = 0; i < corpus->count; i++) {
        if (named[i]) {
            continue;
        }
        if (leaders[i] == i) {
            corpus->groups[i] = (uint32_t)corpus->group_count++;
        } else {
            corpus->groups[i] = corpus->groups[leaders[i]];
        }
    }
}

static void count_near_duplicates(dm_corpus *corpus, const uint32_t *leaders, uint32_t *followers) {
    for (size_t i = 0; i < corpus->count; i++) {
        followers[leaders[i]] += leaders[i] != i;
    }
    for (size_t i = 0; i < corpus->count; i++) {
        corpus->near_rows += followers[i] ? followers[i] + 1 : 0;
        corpus->near_groups += followers[i] > 0;
    }
}

static dm_status number_groups(dm_corpus *corpus, dm_watch *watch, dm_error *error) {
    bool *named = calloc(corpus->count, sizeof *named);
    uint32_t *leaders = calloc(corpus->count, 2 * sizeof *leaders);
    dm_status status = named && leaders ? number_named_groups(corpus, named, error) : dm_out_of_memory(error);
    if (status == DM_OK) {
        status = dm_near_duplicates(corpus->passages, named, corpus->count, watch, leaders, error);
    }
    if (status == DM_OK) {
        number_other_groups(corpus, named, leaders);
        count_near_duplicates(corpus, leaders, leaders + corpus->count);
    }
    free(named);
    free(leaders);
    return status;
}

/* Cuts a row's text into tokens, and parses it where that is wanted. */
static dm_status read_text(const dm_corpus *corpus, size_t i, dm_arena *arena, dm_document *document,
                           dm_error *error) {
    const dm_row *row = corpus->rows[i];
    dm_passage *passage = corpus->passages + i;
    dm_error reason;
    dm_status status = dm_row_passage(row, arena, document, passage, &reason);
    if (status == DM_NO_MEMORY) {
        return dm_out_of_memory(error);
    }
    if (status != DM_OK) {
        return dm_fail_at(error, DM_BAD_LABELS, row->line, 0, "%.200s", reason.message);
    }
    return corpus->engine ? dm_parsing_parse(corpus->engine, passage, error) : DM_OK;
}

/* Threads that read texts, each a run of rows. */
typedef struct text_reading {
    dm_corpus *corpus;
    dm_document *documents; /* [corpus->count] */
    dm_watch *watch;        /* told by the first of them */
    size_t threads;
    atomic_bool stopped;
} text_reading;

static dm_status read_shard(const dm_shard *shard, dm_error *error) {
    text_reading *of = shard->context;
    dm_status status = DM_OK;
    for (size_t i = shard->first; i < shard->end && status == DM_OK; i++) {
        if (shard->number == 0 && i % ROWS_PER_TELL == 0) {
            of->watch->done = i * of->threads;
            of->watch->total = of->corpus->count;
            atomic_store(&of->stopped, !dm_watch_tell(of->watch));
        }
        status = atomic_load(&of->stopped) ? dm_fail(error, DM_INTERRUPTED, "training was stopped")
                                           : read_text(of->corpus, i, of->corpus->text_arenas[shard->number],
                                                       of->documents + i, error);
    }
    return status;
}

static dm_status read_texts(dm_watch *watch, size_t threads, dm_corpus *corpus, dm_error *error) {
    threads = threads < 1 ? 1 : threads > DM_SHARDS_MAXIMUM ? DM_SHARDS_MAXIMUM : threads;
    text_reading of = {.corpus = corpus, .watch = watch, .threads = threads};
    of.documents = dm_arena_take(corpus->arena, corpus->count, sizeof *of.documents);
    bool taken = of.documents;
    for (size_t i = 0; i < threads && taken; i++) {
        corpus->text_arenas[i] = dm_arena_new(0);
        taken = corpus->text_arenas[i];
    }
    return taken ? dm_shards_run(read_shard, &of, corpus->count, threads, error) : dm_out_of_memory(error);
}

static void add_field(dm_buffer *buffer, dm_text text) {
    dm_buffer_add_unsigned(buffer, text.length);
    dm_buffer_add_byte(buffer, ':');
    dm_buffer_add(buffer, text);
}

/* Says which rows a model learned from, without giving them away. Fields have their length before them, so
 * that no two sets of rows are hashed from the same bytes. */
static dm_status hash_rows(dm_corpus *corpus, dm_error *error) {
    dm_buffer buffer = {0};
    for (size_t i = 0; i < corpus->count; i++) {
        const dm_row *row = corpus->rows[i];
        add_field(&buffer, row->id);
        add_field(&buffer, row->text);
        add_field(&buffer, row->label);
        add_field(&buffer, row->group);
        const uint32_t places[] = {row->source.start, row->source.end, row->target.start, row->target.end};
        for (size_t place = 0; place < 4; place++) {
            dm_buffer_add_unsigned(&buffer, places[place]);
            dm_buffer_add_byte(&buffer, ' ');
        }
        dm_buffer_add_number(&buffer, row->weight);
        dm_buffer_add_string(&buffer, row->auxiliary ? " auxiliary\n" : "\n");
    }
    bool failed = buffer.failed;
    if (!failed) {
        dm_sha256(dm_buffer_text(&buffer), corpus->sha256);
    }
    dm_buffer_free(&buffer);
    return failed ? dm_out_of_memory(error) : DM_OK;
}

enum { LANGUAGE_ROWS = 64, LANGUAGE_PERCENT = 90 };

/* The language of nearly all of some rows from everywhere in the corpus, of those whose language shows. */
static const char *find_language(const dm_corpus *corpus) {
    const char *found[LANGUAGE_ROWS];
    size_t known = 0;
    size_t step = corpus->count / LANGUAGE_ROWS + 1;
    for (size_t row = 0; row < corpus->count; row += step) {
        found[known] = dm_language_of(corpus->rows[row]->text);
        known += found[known] != NULL;
    }
    for (size_t i = 0; i < known; i++) {
        size_t same = 0;
        for (size_t j = 0; j < known; j++) {
            same += strcmp(found[i], found[j]) == 0;
        }
        if (100 * same >= LANGUAGE_PERCENT * known) {
            return found[i];
        }
    }
    return NULL;
}

static dm_status take_room(size_t count, dm_corpus *corpus, dm_error *error) {
    corpus->arena = dm_arena_new(0);
    if (!corpus->arena) {
        return dm_out_of_memory(error);
    }
    corpus->count = count;
    corpus->rows = dm_arena_take(corpus->arena, count, sizeof(const dm_row *));
    corpus->passages = dm_arena_take(corpus->arena, count, sizeof *corpus->passages);
    corpus->labels = dm_arena_take(corpus->arena, count, sizeof *corpus->labels);
    corpus->groups = dm_arena_take(corpus->arena, count, sizeof *corpus->groups);
    corpus->weights = dm_arena_take(corpus->arena, count, sizeof *corpus->weights);
    bool taken = corpus->rows && corpus->passages && corpus->labels && corpus->groups && corpus->weights;
    return taken ? DM_OK : dm_out_of_memory(error);
}

static dm_status read_rows(const dm_row *rows, size_t count, size_t threads, dm_watch *watch,
                           dm_corpus *corpus, dm_error *error) {
    if (count == 0 || count > MOST_ROWS) {
        return dm_fail(error, DM_BAD_LABELS, "there are %zu rows, not 1 to %d", count, MOST_ROWS);
    }
    dm_status status = take_room(count, corpus, error);
    if (status == DM_OK) {
        status = sort_rows(rows, count, corpus, error);
    }
    if (status == DM_OK) {
        status = name_labels(corpus, error);
    }
    if (status == DM_OK) {
        status = number_labels(corpus, error);
    }
    if (status == DM_OK) {
        corpus->language = find_language(corpus);
        status = hash_rows(corpus, error);
    }
    if (status == DM_OK) {
        status = read_texts(watch, threads, corpus, error);
    }
    if (status == DM_OK) {
        status = number_groups(corpus, watch, error);
    }
    return status;
}

dm_status dm_corpus_read(const dm_row *rows, size_t count, bool parsed, size_t threads, dm_watch *watch,
                         dm_corpus *corpus, dm_error *error) {
    *corpus = (dm_corpus){0};
    dm_status status = parsed ? dm_parsing_open(&corpus->engine, error) : DM_OK;
    return status == DM_OK ? read_rows(rows, count, threads, watch, corpus, error) : status;
}

void dm_corpus_free(dm_corpus *corpus) {
    for (size_t i = 0; i < DM_SHARDS_MAXIMUM; i++) {
        dm_arena_free(corpus->text_arenas[i]);
    }
    dm_arena_free(corpus->arena);
    dm_parsing_free(corpus->engine);
    *corpus = (dm_corpus){0};
}
