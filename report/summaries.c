#include "base/number.h"
#include "report/group.h"
#include "report/schema.h"

/* A table of summaries: what its rows are, and how its own columns are told. */
typedef struct summary_table {
    const char *name;
    const char *columns; /* its own, one a key; NULL: rows are there, the first key is theirs */
    dm_grouping grouping;
} summary_table;

static const summary_table tables[] = {
    {"speakers", NULL, {"u.speaker, NULL, NULL", "u.speaker IS NOT NULL"}},
    {"daily", "day, party", {"d.day, s.party, NULL", "d.day IS NOT NULL AND u.speaker IS NOT NULL"}},
    {"dyads",
     "source, target",
     {"s.party, u.target_party, NULL", "s.party IS NOT NULL AND u.target_party IS NOT NULL"}},
    {"outlets",
     "outlet, speaker",
     {"d.outlet, u.speaker, NULL", "d.outlet IS NOT NULL AND u.speaker IS NOT NULL"}},
};

/* Rows on their way into one of them. */
typedef struct summary_writing {
    dm_store *store;
    const dm_group_prior *priors;
    sqlite3_stmt *row;
    int keys;  /* that the row binds first */
    bool days; /* behind the summary come first and last day, then the first key */
} summary_writing;

static int bind_mean(const summary_writing *writing, int place, const dm_group_sums *sums, size_t task) {
    dm_group_mean mean = dm_group_mean_of(sums, &writing->priors[task]);
    dm_store_bind_number(writing->row, place++, dm_number_round(mean.score));
    dm_store_bind_number(writing->row, place++, dm_number_round(mean.low));
    dm_store_bind_number(writing->row, place++, dm_number_round(mean.high));
    return place;
}

static int bind_summary(const summary_writing *writing, int place, const dm_unit_group *group) {
    const uint64_t counts[] = {group->documents, group->documents_unique, group->units, group->units_unique};
    const dm_report_tasks *tasks = &writing->store->tasks;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        dm_store_bind_count(writing->row, place++, counts[i]);
    }
    for (size_t i = 0; i < tasks->count; i++) {
        place = bind_mean(writing, place, &group->tasks[i].all, i);
        place = bind_mean(writing, place, &group->tasks[i].unique, i);
        for (size_t label = 0; label < tasks->items[i].label_count; label++) {
            dm_store_bind_count(writing->row, place++, group->tasks[i].counts[label]);
        }
    }
    return place;
}

static dm_status write_group(void *context, const dm_unit_group *group, dm_error *error) {
    const summary_writing *writing = context;
    int place = 1;
    while (place <= writing->keys) {
        dm_store_bind_text(writing->store, writing->row, place, group->keys[place - 1]);
        place++;
    }
    place = bind_summary(writing, place, group);
    if (writing->days) {
        dm_store_bind_text(writing->store, writing->row, place++,
                           group->first_day[0] ? dm_text_of(group->first_day) : (dm_text){NULL, 0});
        dm_store_bind_text(writing->store, writing->row, place++,
                           group->first_day[0] ? dm_text_of(group->last_day) : (dm_text){NULL, 0});
        dm_store_bind_text(writing->store, writing->row, place, group->keys[0]);
    }
    return dm_store_write(writing->store, writing->row, error);
}

/* The summary of rows that are there. */
static dm_status prepare_update(dm_store *store, const char *table, sqlite3_stmt **statement,
                                dm_error *error) {
    dm_buffer names = {0};
    dm_buffer places = {0};
    dm_schema_add_summaries(&store->tasks, &names);
    dm_buffer_add_byte(&names, '\0');
    for (size_t i = 0; i < dm_schema_summary_count(&store->tasks); i++) {
        dm_buffer_add_string(&places, i ? ", ?" : "?");
    }
    dm_buffer_add_byte(&places, '\0');
    dm_status status =
        names.failed || places.failed
            ? dm_out_of_memory(error)
            : dm_store_prepare(store, statement, error,
                               "UPDATE %s SET (%s, first_day, last_day) = (%s, ?, ?) WHERE speaker = ?",
                               table, names.bytes + 1, places.bytes);
    dm_buffer_free(&names);
    dm_buffer_free(&places);
    return status;
}

static dm_status write_table(dm_store *store, const summary_table *table, const dm_group_prior *priors,
                             dm_error *error) {
    summary_writing writing = {
        .store = store, .priors = priors, .keys = table->columns ? 2 : 0, .days = !table->columns};
    dm_status status = table->columns ? dm_schema_prepare_insert(store, table->name, table->columns,
                                                                 DM_SCHEMA_SUMMARIES, &writing.row, error)
                                      : prepare_update(store, table->name, &writing.row, error);
    if (status == DM_OK) {
        status = dm_units_group(store, &table->grouping, write_group, &writing, error);
    }
    (void)sqlite3_finalize(writing.row);
    return status;
}

dm_status dm_summaries_write(dm_store *store, dm_error *error) {
    dm_group_prior priors[DM_MODELS_MAXIMUM];
    dm_status status = dm_group_priors(store, priors, error);
    for (size_t i = 0; i < sizeof tables / sizeof *tables && status == DM_OK; i++) {
        status = write_table(store, &tables[i], priors, error);
    }
    return status;
}
