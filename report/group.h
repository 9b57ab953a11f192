/* Units put together by what they share: a speaker, a day, a pair of parties. Every summary of a report is
 * made here. */
#ifndef DM_REPORT_GROUP_H
#define DM_REPORT_GROUP_H

#include "model/group_mean.h"
#include "records/day.h"
#include "report/store.h"

enum { DM_GROUP_KEYS = 3 };

/* What the units of a group say by one task. */
typedef struct dm_group_task {
    dm_group_sums all, unique;          /* raw, and without near-copies */
    uint64_t counts[DM_LABELS_MAXIMUM]; /* [label_count] units by label, raw */
    double first, second;               /* of the document at hand: sums of the poles' probabilities */
    uint64_t count;                     /* of the document at hand: units with both */
} dm_group_task;

/* Units that have the same keys. */
typedef struct dm_unit_group {
    dm_text keys[DM_GROUP_KEYS]; /* NULL bytes: SQL's NULL */
    uint64_t documents, documents_unique;
    uint64_t units, units_unique;
    char first_day[DM_DAY_BYTES], last_day[DM_DAY_BYTES]; /* empty: no document has a day */
    dm_group_task tasks[DM_MODELS_MAXIMUM];
} dm_unit_group;

/* How to group: SQL over units AS u, documents AS d and speakers AS s (NULL for units of nobody). */
typedef struct dm_grouping {
    const char *keys;  /* three expressions, parted by commas */
    const char *where; /* a condition */
} dm_grouping;

typedef dm_status dm_group_taker(void *context, const dm_unit_group *group, dm_error *error);

/* Gives each group to `take`, in the order of its keys. */
dm_status dm_units_group(dm_store *store, const dm_grouping *grouping, dm_group_taker *take, void *context,
                         dm_error *error);

/* Priors of all tasks: what the mean unit of the store is like. */
dm_status dm_group_priors(dm_store *store, dm_group_prior priors[DM_MODELS_MAXIMUM], dm_error *error);

/* Fills the tables of summaries: speakers, daily, dyads, outlets. The speakers' own columns are there. */
dm_status dm_summaries_write(dm_store *store, dm_error *error);

#endif
