#include "classify/table.h"

#include <math.h>

#include "command/terminal.h"
#include "records/record.h"

enum { SPEAKER_COLUMNS = 24, LABEL_COLUMNS = 13, SCORE_COLUMNS = 6, LEAST_WORDS = 20 };

static const char RESET[] = "\033[0m";
static const char BOLD[] = "\033[1m";
static const char RED[] = "\033[31m";

/* The colours of labels that have one; the others stay as they are. */
static const struct {
    const char *label;
    const char *colour;
} label_colours[] = {
    {"conciliatory", "\033[32m"},
    {"positive", "\033[32m"},
    {"threatening", "\033[31m"},
    {"negative", "\033[31m"},
};

static void add_coloured(const dm_table_style *style, dm_buffer *out, const char *colour, dm_text text,
                         size_t columns, bool fill) {
    bool coloured = style->colour && colour;
    dm_buffer_add_string(out, coloured ? colour : "");
    dm_terminal_add_columns(out, text, columns, fill);
    dm_buffer_add_string(out, coloured ? RESET : "");
}

static void add_judgement(const dm_table_style *style, const dm_model *model, uint32_t label, double score,
                          dm_buffer *out) {
    const char *name = dm_model_label(model, label);
    const char *colour = NULL;
    for (size_t i = 0; i < sizeof label_colours / sizeof *label_colours; i++) {
        colour = strcmp(label_colours[i].label, name) == 0 ? label_colours[i].colour : colour;
    }
    add_coloured(style, out, colour, dm_text_of(name), LABEL_COLUMNS, true);
    if (!isnan(score)) { /* a task without poles has no score */
        double shown = fabs(score) < 0.005 ? 0 : score;
        dm_buffer_format(out, " %+*.2f  ", SCORE_COLUMNS - 1, shown);
    } else {
        dm_buffer_format(out, " %*s  ", SCORE_COLUMNS - 1, "");
    }
}

/* Columns that are left for the words. */
static size_t words_columns(const dm_table_style *style, size_t model_count) {
    size_t used = SPEAKER_COLUMNS + 2 + model_count * (LABEL_COLUMNS + SCORE_COLUMNS + 2);
    return style->columns > used + LEAST_WORDS ? style->columns - used : LEAST_WORDS;
}

static void add_line(const dm_table_style *style, const dm_annotator_options *annotator, dm_text who,
                     const dm_judgement *judgements, dm_text words, dm_buffer *out) {
    add_coloured(style, out, BOLD, who, SPEAKER_COLUMNS, true);
    dm_buffer_add_string(out, "  ");
    for (size_t model = 0; model < annotator->model_count; model++) {
        const dm_score *score = &judgements[model].score;
        add_judgement(style, annotator->models[model], score->label, score->score, out);
    }
    dm_terminal_add_columns(out, words, words_columns(style, annotator->model_count), false);
    dm_buffer_add_byte(out, '\n');
}

static void add_head(const dm_table_style *style, const dm_annotator_options *annotator,
                     const dm_annotation *annotation, dm_buffer *out) {
    dm_record record = {.annotator = annotator, .annotation = annotation};
    dm_record_begin_fields(&record);
    dm_text title = dm_record_title(annotation);
    add_coloured(style, out, BOLD, title.length ? title : annotation->item.id, style->columns, false);
    dm_buffer_add_string(out, "\n\n");
    dm_terminal_add_columns(out, DM_TEXT("SPEAKER"), SPEAKER_COLUMNS + 2, true);
    for (size_t model = 0; model < annotator->model_count; model++) {
        dm_terminal_add_columns(out, dm_text_of(record.fields[model]), LABEL_COLUMNS, true);
        dm_terminal_add_columns(out, DM_TEXT(" SCORE"), SCORE_COLUMNS + 2, true);
    }
    dm_buffer_add_string(out, "WORDS\n");
}

/* The units by speaker, a line each; a speaker's name stands at the first of them. */
static void add_units(const dm_table_style *style, const dm_annotator_options *annotator,
                      const dm_annotation *annotation, dm_buffer *out) {
    const dm_attribution *attribution = &annotation->attribution;
    uint32_t last = DM_NONE;
    dm_buffer words = {0};
    for (size_t i = 0; i < attribution->unit_count; i++) {
        uint32_t place = annotation->speaker_units[i];
        const dm_unit *unit = &attribution->units[place];
        dm_text who = DM_TEXT("");
        if (i == 0 || unit->speaker != last) {
            who = unit->speaker == DM_NONE ? DM_TEXT("(nobody named)")
                                           : attribution->speakers[unit->speaker].name;
        }
        last = unit->speaker;
        dm_buffer_reuse(&words);
        dm_record_unit_words(annotation, unit, &words);
        add_line(style, annotator, who, &annotation->units[place * annotator->model_count],
                 dm_buffer_text(&words), out);
    }
    if (!attribution->unit_count) {
        dm_buffer_add_string(out, "(nobody is quoted or reported to have said anything)\n");
    }
    out->failed |= words.failed;
    dm_buffer_free(&words);
}

void dm_table_write(const dm_table_style *style, const dm_annotator_options *annotator,
                    const dm_annotation *annotation, uint64_t written, dm_buffer *out) {
    dm_buffer_add_string(out, written && !annotator->rows ? "\n" : "");
    if (annotation->error.status != DM_OK) {
        add_coloured(style, out, RED, annotation->item.id, SPEAKER_COLUMNS, true);
        dm_buffer_add_string(out, "  cannot be read: ");
        dm_terminal_add(out, dm_text_of(annotation->error.message));
        dm_buffer_add_byte(out, '\n');
        return;
    }
    if (annotator->rows) {
        add_line(style, annotator, annotation->item.id, annotation->row, annotation->document.text, out);
        return;
    }
    add_head(style, annotator, annotation, out);
    add_units(style, annotator, annotation, out);
}
