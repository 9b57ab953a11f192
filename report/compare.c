#include "report/compare.h"

#include <math.h>

#include "command/terminal.h"
#include "model/adjust.h"
#include "records/day.h"
#include "records/json.h"

enum { PARTIES = 12, LEAST_DOCUMENTS = 3, NAME_COLUMNS = 34 };

/* ---- groups */

static const struct selector {
    const char *name;
    const char *where;
} selectors[] = {
    {"outlet", "d.outlet = ?1"}, {"date", "d.day BETWEEN ?1 AND ?2"}, {"language", "d.language = ?1"},
    {"speaker", "s.name = ?1"},  {"party", "s.party = ?1"},           {"file", "d.file = ?1"},
};

/* "FROM..TO", either of them absent. The days are in two static rooms of the group's own words where they are
 * ISO dates already, which is what is asked for. */
static dm_status parse_range(dm_compare_group *group, dm_error *error) {
    static const dm_text ends[] = {{"0000-00-00", 10}, {"9999-99-99", 10}};
    dm_text range = group->values[0];
    const char *dots = range.length > 1 ? memmem(range.bytes, range.length, "..", 2) : NULL;
    size_t before = dots ? (size_t)(dots - range.bytes) : 0;
    if (!dots) {
        return dm_fail(error, DM_BAD_ARGUMENT, "'%.80s' is not FROM..TO", group->name);
    }
    group->values[0] = (dm_text){range.bytes, before};
    group->values[1] = (dm_text){dots + 2, range.length - before - 2};
    for (int i = 0; i < 2; i++) {
        char day[DM_DAY_BYTES];
        dm_text given = group->values[i];
        bool iso = dm_day_parse(given, day) && dm_text_equal(given, dm_text_of(day));
        if (given.length && !iso) {
            return dm_fail(error, DM_BAD_ARGUMENT, "'%.*s' is not a day such as 2024-03-31",
                           (int)given.length, given.bytes);
        }
        group->values[i] = given.length ? given : ends[i];
    }
    return DM_OK;
}

dm_status dm_compare_parse(const char *word, dm_compare_group *group, bool *is_file, dm_error *error) {
    const char *equals = strchr(word, '=');
    dm_text name = {word, equals ? (size_t)(equals - word) : 0};
    *is_file = true;
    *group =
        (dm_compare_group){.name = word, .where = "d.file = ?1", .values = {dm_text_of(word), {NULL, 0}}};
    for (size_t i = 0; equals && i < sizeof selectors / sizeof *selectors; i++) {
        if (dm_text_equal(name, dm_text_of(selectors[i].name))) {
            *is_file = false;
            group->where = selectors[i].where;
            group->values[0] = dm_text_of(equals + 1);
        }
    }
    return strcmp(group->where, "d.day BETWEEN ?1 AND ?2") == 0 ? parse_range(group, error) : DM_OK;
}

/* ---- figures */

/* The documents' parts of a figure. */
typedef struct part_list {
    dm_group_part *parts; /* [count] */
    size_t count, capacity;
} part_list;

/* What a figure is made of. */
typedef struct figure_source {
    const char *value; /* SQL over u */
    dm_text party;     /* NULL bytes: all */
} figure_source;

static dm_status read_parts(dm_store *store, const dm_compare_group *group, const figure_source *source,
                            dm_arena *arena, part_list *list, dm_error *error) {
    sqlite3_stmt *statement = NULL;
    bool row = true;
    dm_status status = dm_store_prepare(store, &statement, error,
                                        "SELECT sum(%s), count(%s) FROM units AS u "
                                        "JOIN documents AS d ON d.document = u.document "
                                        "JOIN speakers AS s ON s.speaker = u.speaker "
                                        "WHERE %s AND NOT d.copy AND (?3 IS NULL OR s.party = ?3) "
                                        "GROUP BY u.document HAVING count(%s) > 0",
                                        source->value, source->value, group->where, source->value);
    if (status == DM_OK) {
        dm_store_bind_text(store, statement, 1, group->values[0]);
        dm_store_bind_text(store, statement, 2, group->values[1]);
        dm_store_bind_text(store, statement, 3, source->party);
    }
    while (status == DM_OK && (status = dm_store_step(store, statement, &row, error)) == DM_OK && row) {
        list->parts = dm_arena_grow(arena, list->parts, list->count, &list->capacity, sizeof *list->parts);
        if (!list->parts) {
            status = dm_out_of_memory(error);
            break;
        }
        list->parts[list->count++] =
            (dm_group_part){sqlite3_column_double(statement, 0), sqlite3_column_double(statement, 1)};
    }
    (void)sqlite3_finalize(statement);
    return status;
}

/* Adds a figure; one that rests on fewer than `least` documents of either group is left out. */
static dm_status add_figure(dm_store *store, dm_comparison *comparison, dm_text name,
                            const figure_source *source, size_t least, dm_error *error) {
    dm_arena *arena = dm_arena_new(0);
    part_list list = {0};
    dm_compared *figure = &comparison->figures[comparison->count];
    dm_status status = arena ? DM_OK : dm_out_of_memory(error);
    *figure = (dm_compared){.name = dm_arena_copy(store->arena, name), .holm = NAN, .discovery = NAN};
    for (int i = 0; i < 2 && status == DM_OK; i++) {
        size_t before = list.count;
        status = read_parts(store, &comparison->groups[i], source, arena, &list, error);
        figure->documents[i] = list.count - before;
    }
    if (status == DM_OK && figure->documents[0] >= least && figure->documents[1] >= least && list.count) {
        status = dm_groups_compare(list.parts, figure->documents[0], figure->documents[1],
                                   &comparison->options, &figure->difference, error);
        comparison->count++;
    }
    dm_arena_free(arena);
    return status == DM_OK && !figure->name.bytes ? dm_out_of_memory(error) : status;
}

static dm_status add_labels(dm_store *store, const dm_report_task *task, dm_comparison *comparison,
                            dm_error *error) {
    dm_status status = DM_OK;
    for (size_t i = 0; i < task->label_count && status == DM_OK; i++) {
        char *value = sqlite3_mprintf("(u.\"%w_label\" = %Q)", task->field, task->labels[i]);
        char *name = sqlite3_mprintf("share %s", task->labels[i]);
        if (value && name) {
            figure_source source = {value, {NULL, 0}};
            status = add_figure(store, comparison, dm_text_of(name), &source, 0, error);
        } else {
            status = dm_out_of_memory(error);
        }
        sqlite3_free(value);
        sqlite3_free(name);
    }
    return status;
}

/* The mean by party, of those that speak most. */
static dm_status add_parties(dm_store *store, const dm_report_task *task, const char *value,
                             dm_comparison *comparison, dm_error *error) {
    sqlite3_stmt *statement = NULL;
    bool row = true;
    dm_buffer name = {0};
    dm_status status =
        dm_store_prepare(store, &statement, error,
                         "SELECT s.party, coalesce(p.name, s.party) FROM speakers AS s "
                         "LEFT JOIN parties AS p ON p.party = s.party WHERE s.party IS NOT NULL "
                         "GROUP BY s.party ORDER BY sum(s.units) DESC, s.party LIMIT %d",
                         PARTIES);
    while (status == DM_OK && (status = dm_store_step(store, statement, &row, error)) == DM_OK && row) {
        figure_source source = {value, dm_store_text(statement, 0)};
        dm_buffer_clear(&name);
        dm_buffer_format(&name, "mean %s of ", task->field);
        dm_buffer_add(&name, dm_store_text(statement, 1));
        status = name.failed
                     ? dm_out_of_memory(error)
                     : add_figure(store, comparison, dm_buffer_text(&name), &source, LEAST_DOCUMENTS, error);
    }
    (void)sqlite3_finalize(statement);
    dm_buffer_free(&name);
    return status;
}

static dm_status adjust(dm_comparison *comparison, dm_error *error) {
    double raw[DM_COMPARED_MAXIMUM];
    double holm[DM_COMPARED_MAXIMUM];
    double discovery[DM_COMPARED_MAXIMUM];
    for (size_t i = 0; i < comparison->count; i++) {
        raw[i] = comparison->figures[i].difference.probability;
    }
    dm_status status = dm_adjust_holm(raw, comparison->count, holm, error);
    if (status == DM_OK) {
        status = dm_adjust_discovery(raw, comparison->count, discovery, error);
    }
    for (size_t i = 0; i < comparison->count && status == DM_OK; i++) {
        comparison->figures[i].holm = holm[i];
        comparison->figures[i].discovery = discovery[i];
    }
    return status;
}

static dm_status add_figures(dm_store *store, const dm_report_task *task, const char *value, const char *name,
                             dm_comparison *comparison, dm_error *error) {
    bool poles = dm_report_task_has_poles(task);
    dm_status status = DM_OK;
    comparison->count = 0;
    if (poles) {
        figure_source source = {value, {NULL, 0}};
        status = add_figure(store, comparison, dm_text_of(name), &source, 0, error);
    }
    if (status == DM_OK) {
        status = add_labels(store, task, comparison, error);
    }
    for (int i = 0; i < 2 && status == DM_OK; i++) {
        if (!comparison->count || !comparison->figures[0].documents[i]) {
            status = dm_fail(error, DM_BAD_INPUT, "no statement in '%.100s'", comparison->groups[i].name);
        }
    }
    return status == DM_OK && poles ? add_parties(store, task, value, comparison, error) : status;
}

dm_status dm_compare(dm_store *store, size_t index, dm_comparison *comparison, dm_error *error) {
    const dm_report_task *task = &store->tasks.items[index];
    char *value = sqlite3_mprintf("u.\"%w_score\"", task->field);
    char *name = sqlite3_mprintf("mean %s", task->field);
    dm_status status;
    if (value && name) {
        status = add_figures(store, task, value, name, comparison, error);
    } else {
        status = dm_out_of_memory(error);
    }
    sqlite3_free(value);
    sqlite3_free(name);
    return status == DM_OK ? adjust(comparison, error) : status;
}

/* ---- printing */

static void print_figure(dm_buffer *out, const dm_group_figure *figure) {
    dm_buffer_format(out, "  %+.3f", figure->value);
    if (isnan(figure->low)) {
        dm_buffer_format(out, "%18s", "");
    } else {
        dm_buffer_format(out, " [%+.3f, %+.3f]", figure->low, figure->high);
    }
}

static void print_probability(dm_buffer *out, double probability) {
    if (isnan(probability)) {
        dm_buffer_add_string(out, "       -");
    } else {
        dm_buffer_format(out, "  %.4f", probability);
    }
}

void dm_compare_print_text(const dm_comparison *comparison, dm_buffer *out) {
    for (int i = 0; i < 2; i++) {
        dm_buffer_format(out, "%c: ", 'A' + i);
        dm_terminal_add(out, dm_text_of(comparison->groups[i].name));
        dm_buffer_format(out, ", %zu documents without near-copies\n", comparison->figures[0].documents[i]);
    }
    dm_buffer_format(out, "\n%-*s  %-24s  %-24s  %-24s  %6s  %6s  %6s\n", NAME_COLUMNS, "figure", "A", "B",
                     "A less B", "p", "Holm", "B-H");
    for (size_t i = 0; i < comparison->count; i++) {
        const dm_compared *figure = &comparison->figures[i];
        dm_terminal_add_columns(out, figure->name, NAME_COLUMNS, true);
        print_figure(out, &figure->difference.first);
        print_figure(out, &figure->difference.second);
        print_figure(out, &figure->difference.difference);
        print_probability(out, figure->difference.probability);
        print_probability(out, figure->holm);
        print_probability(out, figure->discovery);
        dm_buffer_add_byte(out, '\n');
    }
    dm_buffer_format(
        out,
        "\n95 %% intervals: %u bootstrap samples of documents; p: %u permutations of documents; Holm and "
        "Benjamini-Hochberg over the %zu tests. Seed %llu.\n",
        comparison->options.replicates, comparison->options.permutations, comparison->count,
        (unsigned long long)comparison->options.seed);
}

static void json_figure(dm_json *json, const char *key, const dm_group_figure *figure) {
    dm_json_open(json, key, '{');
    dm_json_number(json, "value", figure->value);
    dm_json_number(json, "low", figure->low);
    dm_json_number(json, "high", figure->high);
    dm_json_close(json, '}');
}

void dm_compare_print_json(const dm_comparison *comparison, dm_buffer *out) {
    dm_json json = {.out = out, .pretty = true, .empty = true};
    dm_json_open(&json, NULL, '{');
    dm_json_unsigned(&json, "demarche", 1);
    dm_json_text(&json, "a", dm_text_of(comparison->groups[0].name));
    dm_json_text(&json, "b", dm_text_of(comparison->groups[1].name));
    dm_json_unsigned(&json, "bootstrap", comparison->options.replicates);
    dm_json_unsigned(&json, "permutations", comparison->options.permutations);
    dm_json_unsigned(&json, "seed", comparison->options.seed);
    dm_json_open(&json, "figures", '[');
    for (size_t i = 0; i < comparison->count; i++) {
        const dm_compared *figure = &comparison->figures[i];
        dm_json_open(&json, NULL, '{');
        dm_json_text(&json, "figure", figure->name);
        dm_json_pair(&json, "documents", figure->documents[0], figure->documents[1]);
        json_figure(&json, "a", &figure->difference.first);
        json_figure(&json, "b", &figure->difference.second);
        json_figure(&json, "difference", &figure->difference.difference);
        dm_json_number(&json, "p", figure->difference.probability);
        dm_json_number(&json, "p_holm", figure->holm);
        dm_json_number(&json, "p_discovery", figure->discovery);
        dm_json_close(&json, '}');
    }
    dm_json_close(&json, ']');
    dm_json_close(&json, '}');
    dm_buffer_add_byte(out, '\n');
}
