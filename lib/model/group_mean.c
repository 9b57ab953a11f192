#include "model/group_mean.h"

#include <math.h>

#define PRIOR_JUDGEMENTS 2.0
#define NORMAL_QUANTILE  1.959963984540054 /* of 0.975 */

void dm_group_add(dm_group_sums *sums, uint64_t count, double first, double second) {
    if (!count) {
        return;
    }
    double score = first - second;
    sums->count += count;
    sums->documents++;
    sums->first += first;
    sums->second += second;
    sums->score_square += score * score;
    sums->score_count += score * (double)count;
    sums->count_square += (double)count * (double)count;
}

/* Of the ratio of all scores to all judgements, documents taken as drawn at random. */
static double variance_between(const dm_group_sums *sums, double mean) {
    double documents = (double)sums->documents;
    double count = (double)sums->count;
    double squares = sums->score_square - 2 * mean * sums->score_count + mean * mean * sums->count_square;
    return documents > 1 ? documents / (documents - 1) * fmax(0, squares) / (count * count) : 0;
}

dm_group_mean dm_group_mean_of(const dm_group_sums *sums, const dm_group_prior *prior) {
    if (!sums->count) {
        return (dm_group_mean){NAN, NAN, NAN};
    }
    double count = (double)sums->count;
    double score = (sums->first - sums->second) / count;
    double total = PRIOR_JUDGEMENTS + count;
    double first = (PRIOR_JUDGEMENTS * prior->first + sums->first) / total;
    double second = (PRIOR_JUDGEMENTS * prior->second + sums->second) / total;
    double mean = first - second;
    double posterior = fmax(0, first + second - mean * mean) / (total + 1);
    double reach = NORMAL_QUANTILE * sqrt(fmax(posterior, variance_between(sums, score)));
    return (dm_group_mean){
        .score = score,
        .low = fmin(fmax(mean - reach, -1), score),
        .high = fmax(fmin(mean + reach, 1), score),
    };
}
