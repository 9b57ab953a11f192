#include <math.h>

#include "base/number.h"
#include "report/page.h"

enum { SPEAKERS = 200, OUTLETS = 40, PARTIES = 30, FEW_UNITS = 60000, CELLS = 150000, LEAST_SPEAKERS = 25 };

static const dm_page_period periods[] = {
    {"day", "d.day", 120},
    {"week", "date(d.day, '-6 days', 'weekday 1')", 3 * 366},
    {"month", "substr(d.day, 1, 7) || '-01'", 40 * 366},
    {"year", "substr(d.day, 1, 4) || '-01-01'", INT32_MAX},
};

static int32_t days_covered(const dm_page *page) {
    return page->overview->first_day[0] ? dm_day_number(dm_text_of(page->overview->last_day)) -
                                              dm_day_number(dm_text_of(page->overview->first_day)) + 1
                                        : 0;
}

/* How many speakers are told apart: all that matter in a small report, fewer where the product of periods,
 * outlets and speakers would fill the page. */
static int speaker_limit(const dm_page *page) {
    static const int32_t period_days[] = {1, 7, 30, 365};
    if (page->overview->figures[DM_OVERVIEW_UNITS] <= FEW_UNITS) {
        return SPEAKERS;
    }
    uint64_t outlets = page->overview->figures[DM_OVERVIEW_OUTLETS] + 1;
    uint64_t cells = (uint64_t)(days_covered(page) / period_days[page->period - periods] + 1) *
                     (outlets < OUTLETS ? outlets : OUTLETS);
    uint64_t limit = CELLS / cells;
    return limit < LEAST_SPEAKERS ? LEAST_SPEAKERS : limit > SPEAKERS ? SPEAKERS : (int)limit;
}

/* ---- who is told apart */

static dm_status choose(dm_page *page) {
    page->period = periods;
    while (days_covered(page) > page->period->days) {
        page->period++;
    }
    return dm_store_run(
        page->store, page->error,
        "CREATE TEMP TABLE page_speakers (place INTEGER PRIMARY KEY, speaker INTEGER UNIQUE);"
        "INSERT INTO temp.page_speakers (speaker) SELECT speaker FROM speakers WHERE units > 0 "
        "ORDER BY units DESC, speaker LIMIT %d;"
        "CREATE TEMP TABLE page_outlets (place INTEGER PRIMARY KEY, outlet TEXT UNIQUE);"
        "INSERT INTO temp.page_outlets (outlet) SELECT outlet FROM documents WHERE outlet IS NOT NULL "
        "GROUP BY outlet ORDER BY count(*) DESC, outlet LIMIT %d;"
        "CREATE TEMP TABLE page_parties (place INTEGER PRIMARY KEY, party TEXT UNIQUE, units INTEGER);"
        "INSERT INTO temp.page_parties (party, units) SELECT party, sum(units) AS units FROM "
        "(SELECT source AS party, units FROM dyads UNION ALL SELECT target, units FROM dyads) GROUP BY party "
        "ORDER BY units DESC, party LIMIT %d;",
        speaker_limit(page), OUTLETS, PARTIES);
}

/* ---- sums of units, as the page's scripts add them up */

/* Keys, then documents, units, the sums of the interval (group_mean.h), and units by label; places count from
 * 1 in the tables and from 0 in the page. */
static void add_sums(dm_buffer *out, const dm_report_task *task, const dm_group_task *sums) {
    const double numbers[] = {
        (double)sums->all.documents, (double)sums->all.count, sums->all.first,       sums->all.second,
        sums->all.score_square,      sums->all.score_count,   sums->all.count_square};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        dm_buffer_add_byte(out, ',');
        dm_buffer_add_number(out, nearbyint(numbers[i] * 1e4) / 1e4);
    }
    for (size_t label = 0; label < task->label_count; label++) {
        dm_buffer_add_byte(out, ',');
        dm_buffer_add_unsigned(out, sums->counts[label]);
    }
}

/* A place as the tables have it, or what stands for none. */
static void add_place(dm_buffer *out, dm_text key, const char *none) {
    uint64_t place;
    if (dm_number_parse_unsigned(key, UINT32_MAX, &place) && place) {
        dm_buffer_add_unsigned(out, place - 1);
    } else {
        dm_buffer_add_string(out, none);
    }
}

static void begin_row(dm_buffer *out) {
    dm_buffer_add_string(out, out->length ? ",[" : "[");
}

/* The number of a period among those in which somebody spoke; -1 where a document has no day. */
static void add_period(const dm_page *page, dm_buffer *out, dm_text day) {
    size_t low = 0;
    size_t high = page->point_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (dm_text_compare(dm_text_of(page->points[middle].day), day) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (day.bytes && low < page->point_count) {
        dm_buffer_add_unsigned(out, low);
    } else {
        dm_buffer_add_string(out, "-1");
    }
}

/* A period and outlet, all speakers together: a cell, and part of the series. */
static dm_status take_whole(void *context, const dm_unit_group *group, dm_error *error) {
    dm_page *page = context;
    const dm_group_task *sums = &group->tasks[page->task_index];
    dm_text day = group->keys[0];
    bool known = page->point_count && dm_text_equal(day, dm_text_of(page->points[page->point_count - 1].day));
    if (day.length == DM_DAY_BYTES - 1 && !known) {
        page->points = dm_arena_grow(page->store->arena, page->points, page->point_count,
                                     &page->point_capacity, sizeof *page->points);
        if (!page->points) {
            return dm_out_of_memory(error);
        }
        page->points[page->point_count] = (dm_page_point){.sums = {0}};
        memcpy(page->points[page->point_count++].day, day.bytes, day.length);
    }
    if (day.length == DM_DAY_BYTES - 1) {
        dm_group_sums *point = &page->points[page->point_count - 1].sums;
        point->count += sums->all.count;
        point->documents += sums->all.documents;
        point->first += sums->all.first;
        point->second += sums->all.second;
        point->score_square += sums->all.score_square;
        point->score_count += sums->all.score_count;
        point->count_square += sums->all.count_square;
    }
    begin_row(&page->cells);
    add_period(page, &page->cells, day);
    dm_buffer_add_byte(&page->cells, ',');
    add_place(&page->cells, group->keys[1], "-1");
    dm_buffer_add_string(&page->cells, ",-1");
    add_sums(&page->cells, page->task, sums);
    dm_buffer_add_byte(&page->cells, ']');
    return DM_OK;
}

/* A period, outlet and speaker. */
static dm_status take_cell(void *context, const dm_unit_group *group, dm_error *error) {
    dm_page *page = context;
    begin_row(&page->cells);
    add_period(page, &page->cells, group->keys[0]);
    dm_buffer_add_byte(&page->cells, ',');
    add_place(&page->cells, group->keys[1], "-1");
    dm_buffer_add_byte(&page->cells, ',');
    add_place(&page->cells, group->keys[2], "-1");
    add_sums(&page->cells, page->task, &group->tasks[page->task_index]);
    dm_buffer_add_byte(&page->cells, ']');
    return page->cells.failed ? dm_out_of_memory(error) : DM_OK;
}

/* A period and outlet, a party that speaks and one that is addressed: the last key holds both. */
static dm_status take_pair(void *context, const dm_unit_group *group, dm_error *error) {
    dm_page *page = context;
    dm_text rest = group->keys[2];
    dm_text place;
    begin_row(&page->pairs);
    add_period(page, &page->pairs, group->keys[0]);
    dm_buffer_add_byte(&page->pairs, ',');
    add_place(&page->pairs, group->keys[1], "-1");
    while (rest.bytes && dm_text_next_field(&rest, ' ', &place)) {
        dm_buffer_add_byte(&page->pairs, ',');
        add_place(&page->pairs, place, "-1");
    }
    add_sums(&page->pairs, page->task, &group->tasks[page->task_index]);
    dm_buffer_add_byte(&page->pairs, ']');
    return page->pairs.failed ? dm_out_of_memory(error) : DM_OK;
}

#define OUTLET_PLACE       "(SELECT place FROM temp.page_outlets AS o WHERE o.outlet = d.outlet)"
#define SPEAKER_PLACE      "(SELECT place FROM temp.page_speakers AS p WHERE p.speaker = u.speaker)"
#define PARTY_PLACE(party) "(SELECT place FROM temp.page_parties AS p WHERE p.party = " party ")"

static dm_status group(dm_page *page, const char *third, const char *where, dm_group_taker *take) {
    dm_buffer keys = {0};
    dm_buffer_format(&keys, "%s, " OUTLET_PLACE ", %s", page->period->start, third);
    dm_buffer_add_byte(&keys, '\0');
    dm_grouping grouping = {keys.bytes, where};
    dm_status status = keys.failed ? dm_out_of_memory(page->error)
                                   : dm_units_group(page->store, &grouping, take, page, page->error);
    dm_buffer_free(&keys);
    return status;
}

/* Periods whose statements have no score say nothing of its level. */
static dm_status find_change(dm_page *page) {
    double *values = dm_arena_take(page->store->arena, page->point_count + 1, sizeof *values);
    size_t *places = dm_arena_take(page->store->arena, page->point_count + 1, sizeof *places);
    if (!values || !places) {
        return dm_out_of_memory(page->error);
    }
    size_t count = 0;
    for (size_t i = 0; i < page->point_count; i++) {
        page->points[i].mean = dm_group_mean_of(&page->points[i].sums, &page->prior);
        if (!isnan(page->points[i].mean.score)) {
            places[count] = i;
            values[count++] = page->points[i].mean.score;
        }
    }
    dm_status status = dm_change_point_find(values, count, &page->change, page->error);
    page->change_place = status == DM_OK && page->change.after ? places[page->change.after] : 0;
    return status;
}

dm_status dm_page_prepare(dm_page *page) {
    dm_group_prior priors[DM_MODELS_MAXIMUM];
    dm_status status = dm_group_priors(page->store, priors, page->error);
    page->prior = priors[page->task_index];
    if (status == DM_OK) {
        status = choose(page);
    }
    if (status == DM_OK) {
        status = group(page, "NULL", "u.speaker IS NOT NULL", take_whole);
    }
    if (status == DM_OK) {
        status = find_change(page);
    }
    if (status == DM_OK) {
        status =
            group(page, SPEAKER_PLACE, "u.speaker IN (SELECT speaker FROM temp.page_speakers)", take_cell);
    }
    if (status == DM_OK) {
        status = group(page, PARTY_PLACE("s.party") " || ' ' || " PARTY_PLACE("u.target_party"),
                       "s.party IN (SELECT party FROM temp.page_parties) AND "
                       "u.target_party IN (SELECT party FROM temp.page_parties)",
                       take_pair);
    }
    return status;
}
