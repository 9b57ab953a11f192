/* From counts to values: tf-idf, each family of length 1.
 * Salton and Buckley, "Term-weighting approaches in automatic text retrieval", Inf. Process. Manage. 24
 * (1988); the smoothing is that of scikit-learn's TfidfVectorizer. */
#ifndef DM_FEATURES_WEIGHTING_H
#define DM_FEATURES_WEIGHTING_H

#include "features/features.h"

/* ln((1 + documents) / (1 + frequency)) + 1, at least 1 since frequency <= documents. */
double dm_inverse_frequency(uint64_t documents, uint64_t frequency);

/* What an amount counts: 1 + ln(amount) from 1 on, the amount itself below; negative amounts mirrored. */
double dm_sublinear(double amount);

/* The nearest decimal of 8 significant digits, for magnitudes up to 1: what dm_element promises. */
double dm_decimal(double value);

/* Divides the values, whose squares add up to `squares`, by the length of their vector and rounds them to
 * what dm_element promises. Values that round to 0 and vectors of length 0 leave no elements. Returns how
 * many are left. */
size_t dm_normalise(dm_element *elements, size_t count, double squares);

#endif
