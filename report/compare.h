/* Two groups of documents compared: how each speaks on the whole, by label, and by the parties that both
 * quote. Near-copies are left out. Probabilities are corrected for the number of tests (Holm; Benjamini and
 * Hochberg). */
#ifndef DM_REPORT_COMPARE_H
#define DM_REPORT_COMPARE_H

#include "model/two_groups.h"
#include "report/store.h"

/* A group by what the command line calls it: outlet=NAME, date=FROM..TO, language=CODE, speaker=NAME,
 * party=CODE, or the path of a file. */
typedef struct dm_compare_group {
    const char *name;  /* as given */
    const char *where; /* SQL over d and s, with ?1 and ?2 */
    dm_text values[2]; /* of ?1 and ?2 */
} dm_compare_group;

/* A figure of both groups. */
typedef struct dm_compared {
    dm_text name;        /* "mean stance", "share threatening", "mean stance of Russia" */
    size_t documents[2]; /* that the figure rests on */
    dm_group_difference difference;
    double holm, discovery; /* corrected probabilities; NaN without a test */
} dm_compared;

enum { DM_COMPARED_MAXIMUM = DM_LABELS_MAXIMUM + 1 + 12 };

typedef struct dm_comparison {
    dm_compare_group groups[2];
    dm_group_options options;
    size_t count;
    dm_compared figures[DM_COMPARED_MAXIMUM]; /* [count] */
} dm_comparison;

/* Fills a group from a word of the command line; `*is_file`: it names a file, which is to be read. Dates are
 * as dm_day_parse reads them, and either end may be missing. DM_BAD_ARGUMENT. */
dm_status dm_compare_parse(const char *word, dm_compare_group *group, bool *is_file, dm_error *error);

/* Compares by store->tasks.items[index]; groups and options are set. DM_BAD_INPUT when a group has no
 * document. */
dm_status dm_compare(dm_store *store, size_t index, dm_comparison *comparison, dm_error *error);

void dm_compare_print_text(const dm_comparison *comparison, dm_buffer *out);
void dm_compare_print_json(const dm_comparison *comparison, dm_buffer *out);

#endif
