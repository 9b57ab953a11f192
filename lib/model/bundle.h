/* The container of a model: one text file of named sections.
 *
 *   demarche-model 1
 *   section meta BYTES SHA256          six such lines, in this order: meta, features, lexicon, calibration,
 *   ...                                check, svm
 *   (the sections' bytes, one behind the other; each empty or ended by a line end)
 *   end SHA256                         of the seven lines at the top, and so of everything
 *
 * The hashes find what was cut off, lost or changed by accident. They are no signature. */
#ifndef DM_MODEL_BUNDLE_H
#define DM_MODEL_BUNDLE_H

#include "base/buffer.h"
#include "base/error.h"
#include "base/hash.h"

typedef enum dm_section {
    DM_SECTION_META,        /* the card, as JSON */
    DM_SECTION_FEATURES,    /* the dictionary */
    DM_SECTION_LEXICON,     /* the lexicon's file; empty: none */
    DM_SECTION_CALIBRATION, /* form, biases, scales and offsets */
    DM_SECTION_CHECK,       /* self-check vectors */
    DM_SECTION_SVM,         /* libsvm text */
    DM_SECTION_COUNT
} dm_section;

/* No bundle is larger. */
#define DM_BUNDLE_LIMIT ((size_t)256 * 1024 * 1024)

typedef struct dm_bundle {
    dm_text sections[DM_SECTION_COUNT];
    size_t starts[DM_SECTION_COUNT]; /* bytes of the bundle before each */
    char sha256[DM_SHA256_DIGITS + 1];
} dm_bundle;

/* Appends the bundle of these sections. */
void dm_bundle_print(const dm_text sections[DM_SECTION_COUNT], dm_buffer *text);

/* The sections are views into `text`. DM_BAD_MODEL (V1) with the offset, DM_OVER_LIMIT. `trusted`: bytes and
 * hashes are not looked at. */
dm_status dm_bundle_parse(dm_text text, bool trusted, dm_bundle *bundle, dm_error *error);

#endif
