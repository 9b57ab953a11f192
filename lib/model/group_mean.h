/* The mean of judgements that come in documents, with an interval that knows both.
 *
 * A judgement is two probabilities: of the first pole (conciliatory) and of the second (threatening); its
 * score is their difference. The interval is that of the Dirichlet posterior by which records summarise a
 * speaker (summary.h), widened where documents differ more than their judgements explain: its variance is the
 * larger of the posterior's and that of a ratio mean whose units are whole documents (Cochran, "Sampling
 * Techniques", 1977, chapter 6). All that it needs are sums, so that groups can be put together. */
#ifndef DM_MODEL_GROUP_MEAN_H
#define DM_MODEL_GROUP_MEAN_H

#include <stdint.h>

/* Sums over judgements, and over documents of their sums of scores and their counts. */
typedef struct dm_group_sums {
    uint64_t count;      /* judgements */
    uint64_t documents;  /* with at least one of them */
    double first;        /* probability of the first pole */
    double second;       /* probability of the second */
    double score_square; /* of a document's sum of scores */
    double score_count;  /* that sum times the document's count */
    double count_square; /* of the document's count */
} dm_group_sums;

/* What is put before the judgements: DM_SUMMARY_PRIOR of them that are like the whole they are part of. */
typedef struct dm_group_prior {
    double first, second; /* mean probability of each pole */
} dm_group_prior;

typedef struct dm_group_mean {
    double score;     /* NaN without judgements */
    double low, high; /* 95 %, within [-1, 1] and around the score; NaN likewise */
} dm_group_mean;

/* Adds one document: `count` judgements with these sums of probability. Nothing for a count of 0. */
void dm_group_add(dm_group_sums *sums, uint64_t count, double first, double second);

dm_group_mean dm_group_mean_of(const dm_group_sums *sums, const dm_group_prior *prior);

#endif
