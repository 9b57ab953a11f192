#include <math.h>

#include "train/html_page.h"

/* The field of a chart in the units of its drawing, and how far its ticks stand apart. */
enum { WIDTH = 400, HEIGHT = 340, LEFT = 48, RIGHT = 388, TOP = 12, BOTTOM = 290, TICKS = 5 };

/* Shares of the field, from its left and from its bottom, to units of the drawing. */
static double across(double share) {
    return LEFT + share * (RIGHT - LEFT);
}

static double upwards(double share) {
    return BOTTOM - share * (BOTTOM - TOP);
}

/* Axes whose upright one goes from 0 to 1. */
static void begin_chart(dm_buffer *out, const char *what, const char *below, const char *beside) {
    dm_buffer_format(out, "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n", WIDTH, HEIGHT,
                     what);
    for (int tick = 0; tick <= TICKS; tick++) {
        double share = (double)tick / TICKS;
        dm_buffer_format(out,
                         "<line class=\"axis\" x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>"
                         "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.1f</text>\n",
                         LEFT, upwards(share), RIGHT, upwards(share), LEFT - 6, upwards(share) + 4, share);
    }
    dm_buffer_format(out,
                     "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>\n"
                     "<text transform=\"translate(14 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>\n",
                     (LEFT + RIGHT) / 2, HEIGHT - 10, below, (TOP + BOTTOM) / 2, beside);
}

static void add_tick(dm_buffer *out, double share, const char *format, double value) {
    dm_buffer_format(out, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">", across(share), BOTTOM + 18);
    dm_buffer_format(out, format, value);
    dm_buffer_add_string(out, "</text>\n");
}

/* A point of a curve: shares of the field, and the radius of its dot in units of the drawing. */
typedef struct curve_point {
    double x, y;
    double radius;
} curve_point;

static void add_curve(dm_buffer *out, const curve_point *points, size_t count) {
    dm_buffer_add_string(out, "<polyline class=\"curve\" points=\"");
    for (size_t i = 0; i < count; i++) {
        dm_buffer_format(out, i ? " %.1f,%.1f" : "%.1f,%.1f", across(points[i].x), upwards(points[i].y));
    }
    dm_buffer_add_string(out, "\"/>\n");
    for (size_t i = 0; i < count; i++) {
        dm_buffer_format(out, "<circle class=\"point\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>\n",
                         across(points[i].x), upwards(points[i].y), points[i].radius);
    }
}

/* ---- reliability */

static void draw_reliability(dm_buffer *out, const dm_reliability *reliability) {
    curve_point points[DM_RELIABILITY_BINS];
    size_t count = 0;
    double all = 0;
    for (size_t bin = 0; bin < DM_RELIABILITY_BINS; bin++) {
        all += (double)reliability->bins[bin].answers;
    }
    for (size_t bin = 0; bin < DM_RELIABILITY_BINS; bin++) {
        double answers = (double)reliability->bins[bin].answers;
        if (answers > 0) {
            points[count++] = (curve_point){.x = reliability->bins[bin].confidence / answers,
                                            .y = (double)reliability->bins[bin].right / answers,
                                            .radius = 2 + 8 * sqrt(answers / all)};
        }
    }
    begin_chart(out, "Calibration curve", "probability that was given", "share that was right");
    for (int tick = 0; tick <= TICKS; tick++) {
        add_tick(out, (double)tick / TICKS, "%.1f", (double)tick / TICKS);
    }
    dm_buffer_format(out, "<line class=\"ideal\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n", LEFT, BOTTOM,
                     RIGHT, TOP);
    add_curve(out, points, count);
    dm_buffer_add_string(out, "</svg>\n");
}

void dm_html_add_reliability(dm_buffer *out, const dm_reliability *reliability) {
    dm_buffer_add_string(
        out, "<h2>Calibration</h2>\n<p class=\"faint\">On the dashed line answers are right as "
             "often as their probability says; below it they are too sure. A larger dot stands for "
             "more answers.</p>\n");
    draw_reliability(out, reliability);
    dm_buffer_add_string(out, "<table>\n<tr><th scope=\"col\">probability</th><th scope=\"col\">answers</th>"
                              "<th scope=\"col\">mean probability</th><th scope=\"col\">right</th></tr>\n");
    for (size_t bin = 0; bin < DM_RELIABILITY_BINS; bin++) {
        double answers = (double)reliability->bins[bin].answers;
        if (answers > 0) {
            dm_buffer_format(out, "<tr><th scope=\"row\">%.3f to %.3f</th>",
                             (double)bin / DM_RELIABILITY_BINS, (double)(bin + 1) / DM_RELIABILITY_BINS);
            dm_html_add_count(out, reliability->bins[bin].answers);
            dm_html_add_number(out, reliability->bins[bin].confidence / answers);
            dm_html_add_number(out, (double)reliability->bins[bin].right / answers);
            dm_buffer_add_string(out, "</tr>\n");
        }
    }
    dm_buffer_add_string(out, "</table>\n");
}

/* ---- learning */

static void draw_learning(dm_buffer *out, const dm_learning *learning) {
    curve_point points[DM_LEARNING_POINTS];
    double most = log2((double)learning->rows[learning->count - 1]);
    double least = fmin(log2((double)learning->rows[0]), most - 1);
    begin_chart(out, "Learning curve", "rows, each mark about twice as many", "macro-F1");
    for (size_t i = 0; i < learning->count; i++) {
        points[i] = (curve_point){.x = (log2((double)learning->rows[i]) - least) / (most - least),
                                  .y = learning->macro_f1[i],
                                  .radius = 4};
        add_tick(out, points[i].x, "%.0f", (double)learning->rows[i]);
    }
    add_curve(out, points, learning->count);
    dm_buffer_add_string(out, "</svg>\n");
}

void dm_html_add_learning(dm_buffer *out, const dm_learning *learning) {
    dm_buffer_add_string(out, "<h2>Learning curve</h2>\n");
    if (learning->count == 0) {
        dm_buffer_add_string(out, "<p>There are too few rows for one.</p>\n");
        return;
    }
    dm_buffer_format(out,
                     "<p class=\"faint\">Models of more and more rows, judged on the same %zu rows that none "
                     "of them saw. Where the curve still rises, more labelled rows will help.</p>\n",
                     learning->held_out);
    draw_learning(out, learning);
    dm_buffer_add_string(out, "<table>\n<tr><th scope=\"col\">rows</th><th scope=\"col\">macro-F1</th>"
                              "<th scope=\"col\">accuracy</th></tr>\n");
    for (size_t i = 0; i < learning->count; i++) {
        dm_buffer_format(out, "<tr><th scope=\"row\">%zu</th>", learning->rows[i]);
        dm_html_add_number(out, learning->macro_f1[i]);
        dm_html_add_number(out, learning->accuracy[i]);
        dm_buffer_add_string(out, "</tr>\n");
    }
    dm_buffer_add_string(out, "</table>\n");
}
