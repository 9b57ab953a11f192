/* A speaker's units taken together. */
#ifndef DM_ANNOTATION_SUMMARY_H
#define DM_ANNOTATION_SUMMARY_H

#include "annotation/annotate.h"

/* Fills annotation->speakers from the scores of the units, for every model; the array is there, zeroed.
 *
 * The score is the mean of the unit scores. Its interval comes from a Dirichlet posterior: each unit counts
 * with its probabilities, before them stand DM_SUMMARY_PRIOR units that are like the document's mean, so that
 * one sentence makes no hawk (empirical Bayes: Efron and Morris, "Data analysis using Stein's estimator and
 * its generalizations", JASA 70, 1975; the conjugate form: Mosimann, Biometrika 49, 1962). The interval is
 * widened to hold the mean itself. Score and interval are NaN for tasks without poles. */
#define DM_SUMMARY_PRIOR 2.0

/* Speakers of fewer units are called thin: their interval is wide, and their mean says little. */
enum { DM_THIN_UNITS = 3 };

void dm_summarise(const dm_annotator_options *options, dm_annotation *annotation);

#endif
