/* How far a long run is: share, rate, time left and errors so far, in a line on a terminal that is drawn
 * again and again, or in a log, a line a minute. */
#ifndef DM_COMMAND_PROGRESS_H
#define DM_COMMAND_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

/* How far the work is. */
typedef struct dm_stand {
    const char *stage;    /* what is being done */
    const char *unit;     /* of done and total: "B" for bytes, which are shown as MB; else a plural noun */
    uint64_t done, total; /* total 0: not known */
    uint64_t documents;   /* 0: none to speak of */
    uint64_t errors;      /* among them */
} dm_stand;

typedef struct dm_progress_line {
    bool shown;         /* on a terminal */
    bool log;           /* in lines of their own */
    bool drawn;         /* something stands on the terminal */
    char stage[48];     /* of the last drawing */
    double stage_start; /* seconds of the monotonic clock */
    double next;        /* seconds: not drawn again before */
} dm_progress_line;

/* Silent unless `wanted` and standard error is a terminal. */
void dm_progress_line_start(dm_progress_line *line, bool wanted);

/* Lines of a log on standard error, whatever it is, in place of the line on a terminal. */
void dm_progress_log_start(dm_progress_line *line);

/* Draws at most five times a second; into a log once a minute. */
void dm_progress_line_draw(dm_progress_line *line, const dm_stand *stand);

/* The last line of a log, with the means of the whole run; nothing elsewhere. */
void dm_progress_log_end(dm_progress_line *line, const dm_stand *stand);

/* Takes the line off the terminal: before a message, and at the end. */
void dm_progress_line_clear(dm_progress_line *line);

#endif
