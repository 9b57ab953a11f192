#include "command/fields.h"
#include "command/interrupt.h"
#include "command/message.h"
#include "command/terminal.h"
#include "train/labels.h"
#include "train/row_check.h"
#include "train/train.h"

enum { MOST = 20, FEW_ROWS = 50, LEAST_ROWS = 2 };

/* What the command line says. */
typedef struct check_settings {
    uint64_t most;
    uint32_t from;
    dm_field_names names;
} check_settings;

static const dm_option options[] = {
    {"most", 'n', "N", DM_OPTION_COUNT, offsetof(check_settings, most), 0, UINT32_MAX},
    DM_FROM_OPTION(check_settings),
    DM_FIELD_OPTION(check_settings, label),
    DM_FIELD_OPTION(check_settings, text),
    DM_FIELD_OPTION(check_settings, group),
    DM_FIELD_OPTION(check_settings, source),
    DM_FIELD_OPTION(check_settings, target),
    DM_FIELD_OPTION(check_settings, id),
};

static const dm_command command = {
    "check", "FILE", 1, 1, options, sizeof options / sizeof *options,
};

/* Faults that keep a row from training; the others are doubts. */
static bool leaves_out(dm_row_fault fault) {
    return fault == DM_ROW_UNREADABLE || fault == DM_ROW_EMPTY_TEXT || fault == DM_ROW_NO_LABEL;
}

static void add_finding(const char *path, const dm_item *item, const dm_finding *finding, dm_buffer *out) {
    dm_terminal_add(out, dm_text_of(path));
    dm_buffer_format(out, ":%llu: %s", (unsigned long long)item->line, dm_row_fault_text(finding->fault));
    if (finding->fault == DM_ROW_UNREADABLE) {
        dm_buffer_add_string(out, ": ");
        dm_terminal_add(out, dm_text_of(item->error.message));
    }
    if (finding->earlier) {
        dm_buffer_format(out, " (line %llu)", (unsigned long long)finding->earlier);
    }
    dm_buffer_add_byte(out, '\n');
}

static dm_status check_rows(const check_settings *settings, const char *path, dm_reader *reader,
                            dm_row_check *check, dm_buffer *out, dm_error *error) {
    dm_arena *arena = dm_arena_new(0);
    dm_status status = arena ? DM_OK : dm_out_of_memory(error);
    while (status == DM_OK) {
        dm_item item;
        bool more;
        dm_finding findings[DM_ROW_FAULT_COUNT];
        size_t count = 0;
        dm_arena_reset(arena);
        status = dm_reader_next(reader, arena, &item, &more, error);
        if (status != DM_OK || !more) {
            break;
        }
        status = dm_row_check_take(check, &item, findings, &count, error);
        for (size_t i = 0; i < count; i++) {
            if (check->faults[findings[i].fault] <= settings->most) {
                add_finding(path, &item, &findings[i], out);
            }
        }
    }
    dm_arena_free(arena);
    return status;
}

static void add_faults(const dm_row_check *check, dm_buffer *out) {
    for (dm_row_fault fault = 0; fault < DM_ROW_FAULT_COUNT; fault++) {
        if (check->faults[fault]) {
            dm_buffer_format(out, "%8llu  %s%s\n", (unsigned long long)check->faults[fault],
                             dm_row_fault_text(fault), leaves_out(fault) ? ", left out" : "");
        }
    }
}

static void add_labels(const dm_row_check *check, dm_buffer *out) {
    dm_label_count *counts = dm_arena_take(check->arena, check->labels.count, sizeof *counts);
    out->failed |= !counts;
    for (size_t label = 0; label < check->labels.count && counts; label++) {
        counts[label] = (dm_label_count){check->labels.keys[label], check->label_rows[label]};
    }
    if (counts) {
        dm_labels_print(counts, check->labels.count, FEW_ROWS, " (few: its figures will say little)", out);
    }
}

/* Why the rows cannot train a model; NULL: they can. */
static const char *refusal(const dm_row_check *check) {
    if (check->labels.count < 2) {
        return "a model needs rows of at least two labels";
    }
    if (check->labels.count > DM_LABELS_MAXIMUM) {
        return "a model takes at most 64 labels";
    }
    for (size_t label = 0; label < check->labels.count; label++) {
        if (check->label_rows[label] < LEAST_ROWS) {
            return "a model needs at least two rows of each label";
        }
    }
    return NULL;
}

static void add_summary(const char *path, const dm_row_check *check, dm_buffer *out) {
    dm_terminal_add(out, dm_text_of(path));
    dm_buffer_format(out, ": %llu rows read, %llu can be used\n", (unsigned long long)check->read,
                     (unsigned long long)check->usable);
    add_faults(check, out);
    if (check->usable) {
        add_labels(check, out);
        dm_buffer_add_unsigned(out, check->groups.count + check->groupless);
        dm_buffer_add_string(out, " groups, ");
        dm_buffer_add_unsigned(out, check->with_source);
        dm_buffer_add_string(out, " rows that say who acts\n");
    }
}

static int conclude(const char *path, const dm_row_check *check, dm_buffer *out) {
    add_summary(path, check, out);
    int exit_code = dm_write_whole("-", out);
    const char *why = refusal(check);
    if (exit_code != DM_EXIT_DONE) {
        return exit_code;
    }
    if (why) {
        dm_message(path, 0, "%s", why);
        return DM_EXIT_BAD_FILE;
    }
    uint64_t faults = 0;
    for (dm_row_fault fault = 0; fault < DM_ROW_FAULT_COUNT; fault++) {
        faults += check->faults[fault];
    }
    return faults ? DM_EXIT_ERROR_RECORDS : DM_EXIT_DONE;
}

static int check_file(const check_settings *settings, const char *path) {
    dm_error error = {0};
    dm_reader *reader;
    if (dm_reader_open(path, (dm_input_kind)settings->from, &settings->names, &reader, &error) != DM_OK) {
        return dm_message_error(path, &error);
    }
    dm_row_check check;
    dm_buffer out = {0};
    dm_status status = dm_row_check_start(&check, &error);
    int exit_code;
    if (status == DM_OK) {
        status = check_rows(settings, path, reader, &check, &out, &error);
    }
    if (status == DM_OK) {
        exit_code = conclude(path, &check, &out);
    } else {
        exit_code = dm_message_error(path, &error);
    }
    dm_buffer_free(&out);
    dm_row_check_end(&check);
    dm_reader_close(reader);
    return exit_code;
}

int dm_command_check(int argc, char **argv) {
    check_settings settings = {.most = MOST, .names = dm_field_names_default};
    dm_operands operands;
    int exit_code;
    if (!dm_command_line_read(&command, argc, argv, &settings, &operands, &exit_code)) {
        return exit_code;
    }
    dm_interrupt interrupt;
    dm_error error = {0};
    if (dm_interrupt_start(&interrupt, false, &error) != DM_OK) {
        return dm_message_error(NULL, &error);
    }
    exit_code = check_file(&settings, operands.values[0]);
    dm_interrupt_stop(&interrupt);
    return exit_code;
}
