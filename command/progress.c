#include "command/progress.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "command/terminal.h"

#define SECONDS_BETWEEN 0.2
#define SECONDS_OF_LOG  60.0
#define MEGABYTE        1e6

static double now(void) {
    struct timespec time = {0};
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

void dm_progress_line_start(dm_progress_line *line, bool wanted) {
    *line = (dm_progress_line){.shown = wanted && isatty(STDERR_FILENO)};
}

static void add_time_left(dm_buffer *text, double seconds) {
    if (seconds < 60) {
        dm_buffer_format(text, ", %.0f s left", seconds);
    } else if (seconds < 3600) {
        dm_buffer_format(text, ", %.0f min left", seconds / 60);
    } else {
        dm_buffer_format(text, ", %.1f h left", seconds / 3600);
    }
}

static void add_stand(dm_buffer *text, const dm_stand *stand, double seconds) {
    bool bytes = strcmp(stand->unit, "B") == 0;
    double scale = bytes ? MEGABYTE : 1;
    const char *unit = bytes ? "MB" : stand->unit;
    int digits = bytes ? 1 : 0;
    double done = (double)stand->done / scale;
    double total = (double)stand->total / scale;
    dm_buffer_format(text, "%s: %.*f", stand->stage, digits, done);
    if (stand->total) {
        dm_buffer_format(text, " of %.*f", digits, total);
    }
    dm_buffer_format(text, " %s", unit);
    if (stand->total) {
        dm_buffer_format(text, " (%.0f %%)", 100 * done / total);
    }
    double rate = seconds > 0 ? done / seconds : 0;
    if (rate > 0 && seconds > SECONDS_BETWEEN) {
        dm_buffer_format(text, ", %.*f %s/s", rate < 10 ? 2 : 1, rate, unit);
        if (total > done) {
            add_time_left(text, (total - done) / rate);
        }
    }
}

static void add_documents(dm_buffer *text, const dm_stand *stand) {
    if (stand->documents) {
        dm_buffer_format(text, ", %llu documents", (unsigned long long)stand->documents);
    }
    if (stand->errors) {
        dm_buffer_format(text, ", %llu errors", (unsigned long long)stand->errors);
    }
}

void dm_progress_log_start(dm_progress_line *line) {
    *line = (dm_progress_line){.log = true, .stage_start = now(), .next = now() + SECONDS_OF_LOG};
}

/* "2026-11-24T17:03:00Z classify: 34.5 of 120.0 MB ..." */
static void write_log(const dm_stand *stand, double seconds) {
    dm_buffer text = {0};
    char stamp[32] = "";
    time_t today = time(NULL);
    struct tm parts;
    if (gmtime_r(&today, &parts)) {
        (void)strftime(stamp, sizeof stamp, "%Y-%m-%dT%H:%M:%SZ ", &parts);
    }
    dm_buffer_add_string(&text, stamp);
    add_stand(&text, stand, seconds);
    add_documents(&text, stand);
    dm_buffer_add_byte(&text, '\n');
    if (!text.failed) {
        (void)fwrite(text.bytes, 1, text.length, stderr);
        (void)fflush(stderr);
    }
    dm_buffer_free(&text);
}

void dm_progress_log_end(dm_progress_line *line, const dm_stand *stand) {
    if (line->log) {
        write_log(stand, now() - line->stage_start);
    }
}

void dm_progress_line_draw(dm_progress_line *line, const dm_stand *stand) {
    if (line->log && now() >= line->next) {
        line->next += SECONDS_OF_LOG;
        write_log(stand, now() - line->stage_start);
    }
    if (!line->shown) {
        return;
    }
    double present = now();
    if (strncmp(line->stage, stand->stage, sizeof line->stage - 1) != 0) {
        (void)snprintf(line->stage, sizeof line->stage, "%s", stand->stage);
        line->stage_start = present;
    } else if (present < line->next) {
        return;
    }
    line->next = present + SECONDS_BETWEEN;
    dm_buffer text = {0};
    dm_buffer whole = {0};
    add_stand(&text, stand, present - line->stage_start);
    add_documents(&text, stand);
    dm_buffer_add_byte(&whole, '\r');
    dm_terminal_add_columns(&whole, dm_buffer_text(&text), dm_terminal_width(STDERR_FILENO) - 1, true);
    if (!text.failed && !whole.failed) {
        (void)fwrite(whole.bytes, 1, whole.length, stderr);
        (void)fflush(stderr);
        line->drawn = true;
    }
    dm_buffer_free(&text);
    dm_buffer_free(&whole);
}

void dm_progress_line_clear(dm_progress_line *line) {
    if (line->drawn) {
        (void)fputs("\r\033[K", stderr);
        (void)fflush(stderr);
        line->drawn = false;
    }
}
