/* What a report is about in figures: how much was read, how much can be used, who speaks most. */
#ifndef DM_REPORT_OVERVIEW_H
#define DM_REPORT_OVERVIEW_H

#include "report/store.h"

/* One figure, by the name that JSON gives it. */
typedef enum dm_overview_figure {
    DM_OVERVIEW_RECORDS,     /* records read */
    DM_OVERVIEW_DOCUMENTS,   /* in the tables, error records among them */
    DM_OVERVIEW_ERRORS,      /* error records */
    DM_OVERVIEW_COPIES,      /* near-copies of a document that is there */
    DM_OVERVIEW_DUPLICATES,  /* records left out: their id was there */
    DM_OVERVIEW_OTHER_TEXTS, /* of them, with another text */
    DM_OVERVIEW_FAULTS,      /* lines that are no record */
    DM_OVERVIEW_WORDLESS,    /* documents without their words */
    DM_OVERVIEW_UNDATED,     /* documents whose date is none */
    DM_OVERVIEW_OUTLETS,
    DM_OVERVIEW_SPEAKERS,
    DM_OVERVIEW_THIN,  /* speakers with one or two units */
    DM_OVERVIEW_UNITS, /* attributed */
    DM_OVERVIEW_UNITS_UNIQUE,
    DM_OVERVIEW_UNATTRIBUTED,
    DM_OVERVIEW_UNSURE, /* units whose attribution is less sure than 0.5 */
    DM_OVERVIEW_COUNT
} dm_overview_figure;

typedef struct dm_overview {
    uint64_t figures[DM_OVERVIEW_COUNT];
    char first_day[11], last_day[11]; /* empty: no document has a day */
    double confidence;                /* mean of the attributed units; NaN without any */
} dm_overview;

dm_status dm_overview_read(dm_store *store, dm_overview *overview, dm_error *error);

/* For people, with the speakers that say most by `task`. */
dm_status dm_overview_print_text(dm_store *store, const dm_overview *overview, size_t task, dm_buffer *out,
                                 dm_error *error);

/* The same as a JSON object. */
dm_status dm_overview_print_json(dm_store *store, const dm_overview *overview, size_t task, dm_buffer *out,
                                 dm_error *error);

#endif
