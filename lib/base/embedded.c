#include "base/embedded.h"

/* Each file stands in embedded.S between two labels. A new one is a row here and a row there. */
#define FILES(ROW)                                                                                           \
    ROW("cues.tsv", cues)                                                                                    \
    ROW("parties.tsv", parties)                                                                              \
    ROW("titles.tsv", titles)                                                                                \
    ROW("given-names.tsv", given_names)                                                                      \
    ROW("names.tsv", names)                                                                                  \
    ROW("stance.tsv", stance)                                                                                \
    ROW("vectors-en", vectors_en)                                                                            \
    ROW("attribution-en", attribution_en)                                                                    \
    ROW("stance-en", stance_en)                                                                              \
    ROW("tone-en", tone_en)                                                                                  \
    ROW("stance-en.tables", stance_en_tables)                                                                \
    ROW("tone-en.tables", tone_en_tables)                                                                    \
    ROW("codebook", codebook)                                                                                \
    ROW("labelling-page", labelling_page)                                                                    \
    ROW("report-schema", report_schema)                                                                      \
    ROW("report-page", report_page)                                                                          \
    ROW("report.css", report_css)                                                                            \
    ROW("report.js", report_js)                                                                              \
    ROW("dygraphs.js", dygraphs_js)                                                                          \
    ROW("dygraphs.css", dygraphs_css)

#define DECLARE(name, label)                                                                                 \
    extern const char dm_embedded_##label##_start[];                                                         \
    extern const char dm_embedded_##label##_end[];
FILES(DECLARE)

dm_text dm_embedded(const char *name) {
#define ANSWER(file, label)                                                                                  \
    if (strcmp(name, file) == 0) {                                                                           \
        return (dm_text){dm_embedded_##label##_start,                                                        \
                         (size_t)(dm_embedded_##label##_end - dm_embedded_##label##_start)};                 \
    }
    FILES(ANSWER)
    return (dm_text){NULL, 0};
}
