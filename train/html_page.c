#include "train/html_page.h"

#include <math.h>

#include "command/policy.h"

#define STYLE                                                                                                \
    ":root{color-scheme:light dark;--back:#fbfaf7;--ink:#1d2430;--faint:#5d6675;--line:#d8d5cc;"             \
    "--accent:#1f5f8b}"                                                                                      \
    "@media(prefers-color-scheme:dark){:root{--back:#14181f;--ink:#e6e8ec;--faint:#9aa4b2;--line:#38414e;"   \
    "--accent:#7db8e0}}"                                                                                     \
    "body{margin:auto;padding:1rem;max-width:64rem;background:var(--back);color:var(--ink);"                 \
    "font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}"                                             \
    "h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}.faint{color:var(--faint);font-size:.875rem}"   \
    "table{border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums}"                      \
    "th,td{border:1px solid var(--line);padding:.25rem .6rem;text-align:right}"                              \
    "th[scope=row],th:first-child{text-align:left}caption{text-align:left;color:var(--faint)}"               \
    ".wide{overflow-x:auto}"                                                                                 \
    ".heat1{background:#1f5f8b1a}.heat2{background:#1f5f8b40}.heat3{background:#1f5f8b73}"                   \
    ".heat4{background:#1f5f8ba6}.heat5{background:#1f5f8b;color:#fff}"                                      \
    "svg{display:block;max-width:26rem;width:100%;height:auto;margin:1rem 0;font:12px system-ui,sans-serif}" \
    "svg text{fill:var(--ink)}.axis{stroke:var(--line);fill:none}"                                           \
    ".ideal{stroke:var(--faint);stroke-dasharray:4 4;fill:none}"                                             \
    ".curve{stroke:var(--accent);stroke-width:2;fill:none}.point{fill:var(--accent)}"

void dm_html_begin(dm_text title, dm_buffer *out) {
    dm_buffer_add_string(out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                              "style-src 'sha256-");
    dm_policy_add_hash(DM_TEXT(STYLE), out);
    dm_buffer_add_string(out,
                         "'; base-uri 'none'; form-action 'none'\">\n"
                         "<meta name=\"referrer\" content=\"no-referrer\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    dm_html_add_text(out, title);
    dm_buffer_add_string(out, "</title>\n<style>" STYLE "</style>\n</head>\n<body>\n<h1>");
    dm_html_add_text(out, title);
    dm_buffer_add_string(out, "</h1>\n");
}

void dm_html_end(dm_buffer *out) {
    dm_buffer_add_string(out, "</body>\n</html>\n");
}

/* ---- cells */

void dm_html_add_head(dm_buffer *out, dm_text text) {
    dm_buffer_add_string(out, "<th scope=\"row\">");
    dm_html_add_text(out, text);
    dm_buffer_add_string(out, "</th>");
}

void dm_html_add_number(dm_buffer *out, double value) {
    if (isnan(value)) {
        dm_buffer_add_string(out, "<td>n/a</td>");
    } else {
        dm_buffer_format(out, "<td>%.3f</td>", value);
    }
}

void dm_html_add_count(dm_buffer *out, uint64_t count) {
    dm_buffer_format(out, "<td>%llu</td>", (unsigned long long)count);
}

void dm_html_add_bounds(dm_buffer *out, const dm_interval *interval) {
    if (isnan(interval->low)) {
        dm_buffer_add_string(out, "<td></td>");
    } else {
        dm_buffer_format(out, "<td>%.3f to %.3f</td>", interval->low, interval->high);
    }
}

/* ---- confusion */

enum { SHADES = 5 };

void dm_html_add_confusion(dm_buffer *out, const char *const *labels, const dm_figures *figures) {
    dm_buffer_add_string(out, "<h2>Confusion</h2>\n<div class=\"wide\"><table><caption>A line a label of the "
                              "rows, a column a label that was answered; darker: a larger share of the "
                              "line</caption>\n<tr><th scope=\"col\">label</th>");
    for (size_t label = 0; label < figures->label_count; label++) {
        dm_buffer_add_string(out, "<th scope=\"col\">");
        dm_html_add_text(out, dm_text_of(labels[label]));
        dm_buffer_add_string(out, "</th>");
    }
    for (size_t gold = 0; gold < figures->label_count; gold++) {
        double support = (double)dm_figures_support(figures, gold);
        dm_buffer_add_string(out, "</tr>\n<tr>");
        dm_html_add_head(out, dm_text_of(labels[gold]));
        for (size_t predicted = 0; predicted < figures->label_count; predicted++) {
            uint64_t rows = figures->confusion[gold][predicted];
            int shade = support > 0 ? (int)ceil((double)rows / support * SHADES) : 0;
            dm_buffer_format(out, "<td class=\"heat%d\">%llu</td>", shade, (unsigned long long)rows);
        }
    }
    dm_buffer_add_string(out, "</tr>\n</table></div>\n");
}
