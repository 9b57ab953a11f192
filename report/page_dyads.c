#include <math.h>
#include <stdlib.h>

#include "command/html_text.h"
#include "report/page.h"

/* Parties in the matrix and the graph, and the drawing of the graph. */
enum { SHOWN = 12, SIZE = 520, MIDDLE = SIZE / 2, RADIUS = 180, ROUND_GRAPH = 60, EDGES = 40 };

/* What one party says to another. */
typedef struct dyad {
    double units, score, low, high; /* units 0: nothing */
} dyad;

typedef struct dyads {
    size_t count;             /* of parties */
    dm_text names[SHOWN];     /* in the store's arena */
    double units[SHOWN];      /* said by or to */
    dyad items[SHOWN][SHOWN]; /* [source][target] */
} dyads;

static dm_status read_parties(dm_page *page, dyads *all) {
    sqlite3_stmt *statement = NULL;
    dm_status status =
        DM_PAGE_QUERY(page, &statement,
                      "SELECT coalesce(p.name, c.party), c.units FROM temp.page_parties AS c LEFT JOIN "
                      "parties AS p ON p.party = c.party ORDER BY c.place LIMIT %d",
                      SHOWN);
    while (dm_page_row(page, statement, &status)) {
        all->names[all->count] = dm_arena_copy(page->store->arena, dm_store_text(statement, 0));
        all->units[all->count] = sqlite3_column_double(statement, 1);
        if (!all->names[all->count++].bytes) {
            status = dm_out_of_memory(page->error);
        }
    }
    return status;
}

static dm_status read_dyads(dm_page *page, dyads *all) {
    const char *field = page->task->field;
    sqlite3_stmt *statement = NULL;
    dm_status status =
        DM_PAGE_QUERY(page, &statement,
                      "SELECT a.place - 1, b.place - 1, t.units, t.\"%w_score\", t.\"%w_low\", "
                      "t.\"%w_high\" FROM dyads AS t JOIN temp.page_parties AS a ON a.party = t.source "
                      "JOIN temp.page_parties AS b ON b.party = t.target "
                      "WHERE a.place <= %d AND b.place <= %d AND t.\"%w_score\" IS NOT NULL",
                      field, field, field, SHOWN, SHOWN, field);
    while (dm_page_row(page, statement, &status)) {
        all->items[sqlite3_column_int(statement, 0)][sqlite3_column_int(statement, 1)] =
            (dyad){sqlite3_column_double(statement, 2), dm_store_number(statement, 3),
                   dm_store_number(statement, 4), dm_store_number(statement, 5)};
    }
    return status;
}

/* ---- the matrix */

static void add_matrix(dm_page *page, const dyads *all) {
    dm_buffer_add_string(page->out, "<div class=\"wide\"><table id=\"matrix\" class=\"matrix\"><thead><tr>"
                                    "<th></th>");
    for (size_t i = 0; i < all->count; i++) {
        dm_buffer_add_string(page->out, "<th class=\"slanted\"><span>");
        dm_html_add_text(page->out, all->names[i]);
        dm_buffer_add_string(page->out, "</span></th>");
    }
    dm_buffer_add_string(page->out, "</tr></thead><tbody>\n");
    for (size_t source = 0; source < all->count; source++) {
        dm_buffer_add_string(page->out, "<tr>");
        dm_page_add_cell(page, "th", all->names[source]);
        for (size_t target = 0; target < all->count; target++) {
            const dyad *item = &all->items[source][target];
            if (item->units <= 0) {
                dm_buffer_add_string(page->out, "<td></td>");
                continue;
            }
            dm_buffer_format(page->out,
                             "<td class=\"b%d\" data-pair=\"%zu %zu\" title=\"%+.2f [%+.2f, %+.2f]\">",
                             dm_page_shade(item->score), source, target, item->score, item->low, item->high);
            dm_page_add_signed(page, item->score);
            dm_buffer_format(page->out, "<small>%.0f</small></td>", item->units);
        }
        dm_buffer_add_string(page->out, "</tr>\n");
    }
    dm_buffer_add_string(page->out, "</tbody></table></div>\n");
}

/* ---- the graph: parties on a circle, arrows from who speaks to who is addressed */

typedef struct place {
    double x, y;
} place;

static place place_of(const dyads *all, size_t party, double radius) {
    double angle = 2 * M_PI * (double)party / (double)all->count - M_PI / 2;
    return (place){MIDDLE + radius * cos(angle), MIDDLE + radius * sin(angle)};
}

static double node_radius(const dyads *all, size_t party) {
    return 5 + 11 * sqrt(all->units[party] / all->units[0]);
}

/* A curve that bends to its right, so that there and back are two, and ends before the circle of the target.
 */
static void add_edge(dm_page *page, const dyads *all, size_t source, size_t target, double most) {
    const dyad *item = &all->items[source][target];
    place from = place_of(all, source, RADIUS);
    place to = place_of(all, target, RADIUS);
    double length = hypot(to.x - from.x, to.y - from.y);
    double normal_x = (to.y - from.y) / length;
    double normal_y = -(to.x - from.x) / length;
    double bend = length * 0.16;
    double control_x = (from.x + to.x) / 2 + normal_x * bend;
    double control_y = (from.y + to.y) / 2 + normal_y * bend;
    double end = hypot(to.x - control_x, to.y - control_y);
    double share = 1 - (node_radius(all, target) + 5) / end;
    dm_buffer_format(
        page->out,
        "<path class=\"edge l%d\" data-pair=\"%zu %zu\" marker-end=\"url(#arrow%d)\" stroke-width=\"%.1f\" "
        "d=\"M%.1f %.1fQ%.1f %.1f %.1f %.1f\"><title>",
        dm_page_shade(item->score), source, target, dm_page_shade(item->score),
        1 + 5 * sqrt(item->units / most), from.x, from.y, control_x, control_y,
        control_x + (to.x - control_x) * share, control_y + (to.y - control_y) * share);
    dm_html_add_text(page->out, all->names[source]);
    dm_buffer_add_string(page->out, " \xe2\x86\x92 ");
    dm_html_add_text(page->out, all->names[target]);
    dm_buffer_format(page->out, ": %+.2f, %.0f %s</title></path>\n", item->score, item->units,
                     item->units > 1 ? "statements" : "statement");
}

static void add_node(dm_page *page, const dyads *all, size_t party) {
    place at = place_of(all, party, RADIUS);
    place label = place_of(all, party, RADIUS + node_radius(all, party) + 8);
    const char *anchor = label.x > MIDDLE + 20 ? "start" : label.x < MIDDLE - 20 ? "end" : "middle";
    double down = label.y > MIDDLE + 20 ? 10 : label.y < MIDDLE - 20 ? 0 : 4;
    dm_buffer_format(page->out,
                     "<circle class=\"node\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/><text x=\"%.1f\" y=\"%.1f\" "
                     "text-anchor=\"%s\">",
                     at.x, at.y, node_radius(all, party), label.x, label.y + down, anchor);
    dm_html_add_text(page->out, all->names[party]);
    dm_buffer_add_string(page->out, "</text>\n");
}

static void add_markers(dm_page *page) {
    dm_buffer_add_string(page->out, "<defs>");
    for (int shade = 0; shade <= 10; shade++) {
        dm_buffer_format(
            page->out,
            "<marker id=\"arrow%d\" viewBox=\"0 0 8 8\" refX=\"6\" refY=\"4\" markerWidth=\"11\" "
            "markerHeight=\"11\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"f%d\" "
            "d=\"M0 0L8 4L0 8Z\"/></marker>",
            shade, shade);
    }
    dm_buffer_add_string(page->out, "</defs>\n");
}

static int by_size(const void *left, const void *right) {
    double difference = *(const double *)right - *(const double *)left;
    return (difference > 0) - (difference < 0);
}

/* Statements of the largest edge, and of the smallest one that is drawn: more edges than EDGES are a ball of
 * wool. */
static double find_sizes(const dyads *all, double *least) {
    double sizes[SHOWN * SHOWN];
    size_t count = 0;
    for (size_t source = 0; source < all->count; source++) {
        for (size_t target = 0; target < all->count; target++) {
            sizes[count++] = source == target ? 0 : all->items[source][target].units;
        }
    }
    qsort(sizes, count, sizeof *sizes, by_size);
    *least = fmax(1, count > EDGES ? sizes[EDGES - 1] : 1);
    return fmax(1, sizes[0]);
}

/* No higher than the circle's part on which parties stand. */
static void begin_graph(dm_page *page, const dyads *all) {
    double top = SIZE;
    double bottom = 0;
    for (size_t party = 0; party < all->count; party++) {
        double y = place_of(all, party, RADIUS).y;
        top = fmin(top, y);
        bottom = fmax(bottom, y);
    }
    dm_buffer_format(page->out,
                     "<svg id=\"graph\" class=\"graph\" viewBox=\"-110 %.1f %d %.1f\" role=\"img\" "
                     "aria-label=\"Who addresses whom: the matrix has the same figures\">\n",
                     top - ROUND_GRAPH, SIZE + 220, bottom - top + 2 * ROUND_GRAPH);
}

static void add_graph(dm_page *page, const dyads *all) {
    double least;
    double most = find_sizes(all, &least);
    begin_graph(page, all);
    add_markers(page);
    for (size_t source = 0; source < all->count; source++) {
        for (size_t target = 0; target < all->count; target++) {
            if (source != target && all->items[source][target].units >= least) {
                add_edge(page, all, source, target, most);
            }
        }
    }
    for (size_t party = 0; party < all->count; party++) {
        add_node(page, all, party);
    }
    dm_buffer_add_string(page->out, "</svg>\n");
}

dm_status dm_page_add_dyads(dm_page *page) {
    dyads *all = dm_arena_take(page->store->arena, 1, sizeof *all);
    if (!all) {
        return dm_out_of_memory(page->error);
    }
    dm_status status = read_parties(page, all);
    if (status == DM_OK) {
        status = read_dyads(page, all);
    }
    if (status == DM_OK && all->count < 2) {
        dm_buffer_add_string(page->out, "<p>No statement of a known party addresses another one.</p>\n");
    } else if (status == DM_OK) {
        dm_buffer_add_string(
            page->out,
            "<p class=\"key\">In the table a line is a party that speaks, a column the party addressed: the "
            "mean, and in small the number of statements. Arrows, at most 40, lead from who speaks to who is "
            "addressed; a thicker one stands for more statements.</p>\n<div class=\"beside\">\n");
        add_graph(page, all);
        add_matrix(page, all);
        dm_buffer_add_string(page->out, "</div>\n");
    }
    return status;
}
