/* libdemarche: who said what in diplomatic coverage, and whether it conciliates or threatens.
 *
 *     dm_error error;
 *     dm_classifier *classifier;
 *     dm_article *article;
 *     if (dm_classifier_new(NULL, 0, &classifier, &error) == DM_OK &&
 *         dm_classify(classifier, "a", text, strlen(text), &article, &error) == DM_OK) {
 *         puts(dm_article_json(article));
 *     }
 *
 * Models, classifiers and articles may be shared by threads; a trainer belongs to one. Nothing prints, exits,
 * reads the locale or opens a file that was not named. Every function that can fail returns a status, and
 * says in `error` (which may be NULL) what is wrong; out-parameters are then untouched. docs/library.md walks
 * through it; what is declared here stays compatible within a major version. */
#ifndef DEMARCHE_H
#define DEMARCHE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define DM_VERSION "0.1.0"

typedef enum dm_status {
    DM_OK = 0,
    DM_BAD_ARGUMENT, /* the caller's options contradict each other or are out of range */
    DM_BAD_INPUT,    /* a document or row that cannot be read */
    DM_BAD_MODEL,    /* a bundle that is damaged, or of a version that is not known */
    DM_BAD_LEXICON,
    DM_BAD_LABELS, /* labelled rows that cannot train or judge a model */
    DM_BAD_IO,     /* open, read, write, rename */
    DM_NO_MEMORY,
    DM_OVER_LIMIT, /* larger than a documented bound */
    DM_INTERRUPTED
} dm_status;

/* What went wrong and where. Lines count from 1 and offsets are bytes; 0 where there is none. */
typedef struct dm_error {
    dm_status status;
    uint64_t line;
    uint64_t offset;
    char message[240]; /* one line, ended by NUL, without the file's name */
} dm_error;

/* ---- models */

/* A trained model: read-only once it is open, shared by any number of threads. */
typedef struct dm_model dm_model;

/* Opens a bundle file. The caller frees the model. DM_BAD_IO, DM_BAD_MODEL, DM_NO_MEMORY. */
dm_status dm_model_open(const char *path, dm_model **model, dm_error *error);

/* Opens a model that is part of the library, such as "stance-en". DM_BAD_ARGUMENT for a name that is not
 * known. */
dm_status dm_model_open_embedded(const char *name, dm_model **model, dm_error *error);

/* Writes the model's bundle; the file is complete or, after a failure, as it was before. DM_BAD_IO,
 * DM_NO_MEMORY. */
dm_status dm_model_save(const dm_model *model, const char *path, dm_error *error);
void dm_model_free(dm_model *model);

/* What the card says. The strings live as long as the model. */
const char *dm_model_name(const dm_model *model);
const char *dm_model_task(const dm_model *model);
const char *dm_model_version(const dm_model *model);
const char *dm_model_sha256(const dm_model *model);
size_t dm_model_label_count(const dm_model *model);
const char *dm_model_label(const dm_model *model, size_t label); /* labels are in byte order */

/* ---- a classifier */

/* Models and the engine that finds who said what. May be shared by threads: each call of dm_classify borrows
 * a workspace of its own. */
typedef struct dm_classifier dm_classifier;

/* With `count` models (1 .. 16), which must outlive the classifier, or with the embedded stance-en and
 * tone-en when `count` is 0. The caller frees it. DM_BAD_ARGUMENT, DM_NO_MEMORY. */
dm_status dm_classifier_new(const dm_model *const *models, size_t count, dm_classifier **classifier,
                            dm_error *error);
void dm_classifier_free(dm_classifier *classifier);

/* Before the first article: how many reasons each score shall have (0 unless said), and below which
 * confidence of the attribution a unit is left out (0 unless said). */
void dm_classifier_set_reasons(dm_classifier *classifier, size_t reasons);
void dm_classifier_set_minimum_confidence(dm_classifier *classifier, double confidence);

size_t dm_classifier_model_count(const dm_classifier *classifier);
const dm_model *dm_classifier_model(const dm_classifier *classifier, size_t model);

/* ---- an annotated article */

/* What was found in one article: speakers, their units, what every model says of them. Does not change, and
 * needs neither the text nor the classifier any more but for the classifier's models. Strings are UTF-8,
 * ended by NUL, and live as long as the article; "" stands for what is not known. Indices that are out of
 * range are the caller's bug. */
typedef struct dm_article dm_article;

/* Code points of the text as given, half open. Empty: start == end. */
typedef struct dm_extent {
    uint64_t start;
    uint64_t end;
} dm_extent;

enum { DM_ARTICLE_BYTES_MAXIMUM = 8 * 1024 * 1024 };

/* Annotates an article of `length` bytes, any bytes: malformed UTF-8 is replaced by U+FFFD. `id` names it in
 * the record and may be NULL. The caller frees the article. DM_OVER_LIMIT, DM_BAD_INPUT (binary),
 * DM_NO_MEMORY.
 */
dm_status dm_classify(const dm_classifier *classifier, const char *id, const char *text, size_t length,
                      dm_article **article, dm_error *error);
void dm_article_free(dm_article *article);

/* The record of docs/record.md as one line of JSON. */
const char *dm_article_json(const dm_article *article);

/* A speaker has a name, a kind ("person", "state", "organisation", "group", "anonymous"), and where the text
 * tells them a role and an affiliation. */
size_t dm_article_speaker_count(const dm_article *article);
const char *dm_article_speaker_name(const dm_article *article, size_t speaker);
const char *dm_article_speaker_kind(const dm_article *article, size_t speaker);
const char *dm_article_speaker_role(const dm_article *article, size_t speaker);
const char *dm_article_speaker_affiliation(const dm_article *article, size_t speaker);
size_t dm_article_speaker_mention_count(const dm_article *article, size_t speaker);
dm_extent dm_article_speaker_mention(const dm_article *article, size_t speaker, size_t mention);

/* A speaker's units under a model taken together: P(first pole) - P(second pole) in [-1, 1] with a 95 %
 * interval. False, and NaN, for a speaker without units or a model whose labels have no poles. */
bool dm_article_speaker_score(const dm_article *article, size_t speaker, size_t model, double *score,
                              double *low, double *high);

/* A unit is a quotation or reported statement: "direct", "mixed" or "indirect". */
size_t dm_article_unit_count(const dm_article *article);
const char *dm_article_unit_kind(const dm_article *article, size_t unit);
const char *dm_article_unit_text(const dm_article *article, size_t unit);
size_t dm_article_unit_span_count(const dm_article *article, size_t unit);
dm_extent dm_article_unit_span(const dm_article *article, size_t unit, size_t span);

/* Who says it: an index of a speaker, or DM_NOBODY where the text names none. */
#define DM_NOBODY ((size_t)-1)
size_t dm_article_unit_speaker(const dm_article *article, size_t unit);
const char *dm_article_unit_source(const dm_article *article, size_t unit);
const char *dm_article_unit_cue(const dm_article *article, size_t unit);
const char *dm_article_unit_cue_class(const dm_article *article, size_t unit);
const char *dm_article_unit_modality(const dm_article *article, size_t unit);
const char *dm_article_unit_target(const dm_article *article, size_t unit);
double dm_article_unit_confidence(const dm_article *article, size_t unit); /* of the attribution, [0, 1] */

/* What a model says of a unit: the label's index, the probability of each label (sum 1), and
 * P(first pole) - P(second pole), NaN for labels without poles. */
size_t dm_article_unit_label(const dm_article *article, size_t unit, size_t model);
double dm_article_unit_probability(const dm_article *article, size_t unit, size_t model, size_t label);
double dm_article_unit_score(const dm_article *article, size_t unit, size_t model);

/* ---- training */

/* Labelled rows on their way to a model. */
typedef struct dm_trainer dm_trainer;

/* `name` and `task` stand in the model's card. The caller frees the trainer. DM_NO_MEMORY. */
dm_status dm_trainer_new(const char *name, const char *task, dm_trainer **trainer, dm_error *error);
void dm_trainer_free(dm_trainer *trainer);

/* Adds a row, copied. Rows of one `group` (a document, a speaker; NULL: none) stay on one side of every
 * cross-validation. DM_BAD_LABELS without text or label, DM_NO_MEMORY. */
dm_status dm_trainer_add(dm_trainer *trainer, const char *text, size_t length, const char *label,
                         const char *group, dm_error *error);

/* Trains with the defaults of `demarche train` and the same bytes for the same rows; the solver runs in a
 * child process. The caller frees the model. `macro_f1` (may be NULL) is cross-validated. DM_BAD_LABELS for
 * too few rows or labels, DM_NO_MEMORY. */
dm_status dm_trainer_train(const dm_trainer *trainer, dm_model **model, double *macro_f1, dm_error *error);

/* The library's version, DM_VERSION at its build. */
const char *dm_version(void);

#ifdef __cplusplus
}
#endif

#endif
