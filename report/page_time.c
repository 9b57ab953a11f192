#include <math.h>

#include "command/html_text.h"
#include "report/page.h"

/* The drawing: its size and the field of the curve in it. */
enum { WIDTH = 960, HEIGHT = 300, LEFT = 44, RIGHT = 950, TOP = 14, BOTTOM = 262, DAY_LABELS = 6 };

/* A smaller probability is told as being smaller. */
#define LEAST_SHOWN 1e-4

static double across(const dm_page *page, size_t place) {
    int32_t first = dm_day_number(dm_text_of(page->points[0].day));
    int32_t last = dm_day_number(dm_text_of(page->points[page->point_count - 1].day));
    int32_t day = dm_day_number(dm_text_of(page->points[place].day));
    return last > first ? LEFT + 8 + (double)(day - first) / (last - first) * (RIGHT - LEFT - 16)
                        : (LEFT + RIGHT) / 2.0;
}

static double upwards(double score) {
    return BOTTOM - (score + 1) / 2 * (BOTTOM - TOP);
}

static void add_axis(dm_page *page) {
    for (int tick = -2; tick <= 2; tick++) {
        double y = upwards(tick / 2.0);
        dm_buffer_format(
            page->out,
            "<path class=\"%s\" d=\"M%d %.1fH%d\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s%.1f"
            "</text>\n",
            tick ? "grid" : "zero", LEFT, y, RIGHT, LEFT - 6, y + 4,
            tick < 0   ? "\xe2\x88\x92"
            : tick > 0 ? "+"
                       : "",
            fabs(tick / 2.0));
    }
}

static void add_days(dm_page *page) {
    size_t step = (page->point_count + DAY_LABELS - 1) / DAY_LABELS;
    double free_from = 0;
    for (size_t i = 0; i < page->point_count; i += step) {
        double x = across(page, i);
        if (x >= free_from) {
            dm_buffer_format(page->out, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
                             fmin(fmax(x, LEFT + 30), RIGHT - 34), BOTTOM + 22, page->points[i].day);
            free_from = fmax(x, LEFT + 30) + 90;
        }
    }
}

static void add_band(dm_page *page) {
    dm_buffer_add_string(page->out, "<path class=\"band\" d=\"");
    for (size_t i = 0; i < page->point_count; i++) {
        dm_buffer_format(page->out, "%c%.1f %.1f", i ? 'L' : 'M', across(page, i),
                         upwards(page->points[i].mean.high));
    }
    for (size_t i = page->point_count; i-- > 0;) {
        dm_buffer_format(page->out, "L%.1f %.1f", across(page, i), upwards(page->points[i].mean.low));
    }
    dm_buffer_add_string(page->out, "Z\"/>\n<path class=\"curve\" d=\"");
    for (size_t i = 0; i < page->point_count; i++) {
        dm_buffer_format(page->out, "%c%.1f %.1f", i ? 'L' : 'M', across(page, i),
                         upwards(page->points[i].mean.score));
    }
    dm_buffer_add_string(page->out, "\"/>\n");
    for (size_t i = 0; i < page->point_count; i++) {
        const dm_page_point *point = &page->points[i];
        dm_buffer_format(
            page->out,
            "<path class=\"whisker\" d=\"M%.1f %.1fV%.1f\"/><circle class=\"f%d\" cx=\"%.1f\" cy=\"%.1f\" "
            "r=\"4\"><title>%s: %+.2f [%+.2f, %+.2f], %llu statements</title></circle>\n",
            across(page, i), upwards(point->mean.low), upwards(point->mean.high),
            dm_page_shade(point->mean.score), across(page, i), upwards(point->mean.score), point->day,
            point->mean.score, point->mean.low, point->mean.high, (unsigned long long)point->sums.count);
    }
}

static bool is_turn(const dm_page *page) {
    return page->change_place && page->change.probability < 0.05;
}

static void add_turn(dm_page *page) {
    double x = (across(page, page->change_place - 1) + across(page, page->change_place)) / 2;
    dm_buffer_format(page->out,
                     "<path class=\"turn\" d=\"M%.1f %dV%d\"/><text class=\"turn\" x=\"%.1f\" y=\"%d\" "
                     "text-anchor=\"%s\">change</text>\n",
                     x, TOP, BOTTOM, x + (x > RIGHT - 80 ? -6 : 6), TOP + 10,
                     x > RIGHT - 80 ? "end" : "start");
}

static void add_words(dm_page *page) {
    const dm_change_point *change = &page->change;
    if (page->point_count < DM_CHANGE_LEAST) {
        dm_buffer_format(page->out, "<p id=\"change\">A change of level is looked for from %d %ss on.</p>\n",
                         DM_CHANGE_LEAST, page->period->name);
    } else if (is_turn(page)) {
        dm_buffer_format(
            page->out,
            "<p id=\"change\">The level changes at <strong>%s</strong>: mean of the %ss before %+.2f, from "
            "then on %+.2f (Pettitt's test, K = %.0f, p %s%.4f).</p>\n",
            page->points[page->change_place].day, page->period->name, change->before, change->behind,
            change->statistic, change->probability < LEAST_SHOWN ? "&lt; " : "= ",
            fmax(change->probability, LEAST_SHOWN));
    } else {
        dm_buffer_format(page->out,
                         "<p id=\"change\">No change of level that chance would not make (Pettitt's test, p "
                         "= %.2f).</p>\n",
                         change->probability);
    }
}

/* The curve as a table, for those who do not see it. */
static void add_table(dm_page *page) {
    dm_buffer_format(
        page->out,
        "<details class=\"screen\"><summary>As a table</summary><div class=\"wide tall\"><table>"
        "<thead><tr><th>%s from</th><th>documents</th><th>statements</th><th>%s</th><th>low</th><th>high"
        "</th></tr></thead><tbody>\n",
        page->period->name, page->field);
    for (size_t i = 0; i < page->point_count; i++) {
        const dm_page_point *point = &page->points[i];
        dm_buffer_format(page->out, "<tr><th>%s</th>", point->day);
        dm_page_add_count(page, (sqlite3_int64)point->sums.documents);
        dm_page_add_count(page, (sqlite3_int64)point->sums.count);
        dm_page_add_score(page, point->mean.score);
        dm_page_add_score(page, point->mean.low);
        dm_page_add_score(page, point->mean.high);
        dm_buffer_add_string(page->out, "</tr>\n");
    }
    dm_buffer_add_string(page->out, "</tbody></table></div></details>\n");
}

dm_status dm_page_add_time(dm_page *page) {
    if (!page->point_count) {
        dm_buffer_add_string(page->out, "<p>No document has a date.</p>\n");
        return DM_OK;
    }
    dm_buffer_format(
        page->out,
        "<div id=\"series\"></div>\n<svg id=\"still\" class=\"plot\" viewBox=\"0 0 %d %d\" role=\"img\" "
        "data-area=\"%d %d %d %d\" aria-label=\"Mean over time, with 95 %% intervals\">\n",
        WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM);
    add_axis(page);
    dm_buffer_add_string(page->out, "<g id=\"curve\">\n");
    add_days(page);
    add_band(page);
    if (is_turn(page)) {
        add_turn(page);
    }
    dm_buffer_format(
        page->out,
        "</g><text class=\"pole\" x=\"%d\" y=\"%d\">%s \xe2\x86\x91</text><text class=\"pole\" x=\"%d\" "
        "y=\"%d\">%s \xe2\x86\x93</text></svg>\n",
        LEFT + 6, TOP + 10, page->first_pole, LEFT + 6, BOTTOM - 6, page->second_pole);
    add_words(page);
    add_table(page);
    return DM_OK;
}
