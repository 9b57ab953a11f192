#include <pthread.h>
#include <stdlib.h>

#include "annotation/annotate.h"
#include "api/article.h"

/* An annotator that no thread uses at the moment. */
typedef struct idle_annotator {
    dm_annotator *annotator;
    struct idle_annotator *next;
} idle_annotator;

/* All of these; the one part of a classifier that changes while it is shared. */
typedef struct idle_pool {
    pthread_mutex_t lock;
    idle_annotator *first;
} idle_pool;

struct dm_classifier {
    dm_annotator_options options;
    dm_attributor *attributor;
    dm_model *own[DM_MODELS_MAXIMUM]; /* the embedded ones; NULL: the caller's models */
    idle_pool *pool;
};

const char *dm_version(void) {
    return DM_VERSION;
}

static dm_status take_embedded(dm_classifier *classifier, dm_error *error) {
    static const char *const names[] = {"stance-en", "tone-en"};
    dm_status status = DM_OK;
    for (size_t i = 0; i < sizeof names / sizeof *names && status == DM_OK; i++) {
        status = dm_model_open_embedded(names[i], &classifier->own[i], error);
        classifier->options.models[i] = classifier->own[i];
        classifier->options.model_count = i + 1;
    }
    return status;
}

static dm_status fill(dm_classifier *classifier, const dm_model *const *models, size_t count,
                      dm_error *error) {
    for (size_t i = 0; i < count; i++) {
        classifier->options.models[i] = models[i];
    }
    classifier->options.model_count = count;
    dm_status status = count ? DM_OK : take_embedded(classifier, error);
    return status == DM_OK ? dm_attributor_new(&classifier->attributor, error) : status;
}

dm_status dm_classifier_new(const dm_model *const *models, size_t count, dm_classifier **classifier,
                            dm_error *error) {
    if (count > DM_MODELS_MAXIMUM) {
        return dm_fail(error, DM_BAD_ARGUMENT, "at most %d models", DM_MODELS_MAXIMUM);
    }
    dm_classifier *fresh = calloc(1, sizeof *fresh);
    if (!fresh) {
        return dm_out_of_memory(error);
    }
    fresh->pool = calloc(1, sizeof *fresh->pool);
    dm_status status = fresh->pool ? DM_OK : dm_out_of_memory(error);
    if (status == DM_OK) {
        (void)pthread_mutex_init(&fresh->pool->lock, NULL);
        status = fill(fresh, models, count, error);
    }
    if (status != DM_OK) {
        dm_classifier_free(fresh);
        return status;
    }
    *classifier = fresh;
    return DM_OK;
}

/* Lets go of the annotators that an earlier option made. */
static void forget_idle(idle_pool *pool) {
    while (pool->first) {
        idle_annotator *first = pool->first;
        pool->first = first->next;
        dm_annotator_free(first->annotator);
        free(first);
    }
}

void dm_classifier_free(dm_classifier *classifier) {
    if (!classifier) {
        return;
    }
    if (classifier->pool) {
        forget_idle(classifier->pool);
        (void)pthread_mutex_destroy(&classifier->pool->lock);
        free(classifier->pool);
    }
    dm_attributor_free(classifier->attributor);
    for (size_t i = 0; i < DM_MODELS_MAXIMUM; i++) {
        dm_model_free(classifier->own[i]);
    }
    free(classifier);
}

void dm_classifier_set_reasons(dm_classifier *classifier, size_t reasons) {
    classifier->options.explain = reasons;
    forget_idle(classifier->pool);
}

void dm_classifier_set_minimum_confidence(dm_classifier *classifier, double confidence) {
    classifier->options.minimum_confidence = confidence;
    forget_idle(classifier->pool);
}

size_t dm_classifier_model_count(const dm_classifier *classifier) {
    return classifier->options.model_count;
}

const dm_model *dm_classifier_model(const dm_classifier *classifier, size_t model) {
    return classifier->options.models[model];
}

/* ---- one article */

static dm_status borrow(const dm_classifier *classifier, idle_annotator **borrowed, dm_error *error) {
    idle_pool *pool = classifier->pool;
    (void)pthread_mutex_lock(&pool->lock);
    idle_annotator *taken = pool->first;
    if (taken) {
        pool->first = taken->next;
    }
    (void)pthread_mutex_unlock(&pool->lock);
    dm_status status = DM_OK;
    if (!taken) {
        taken = calloc(1, sizeof *taken);
        status =
            taken ? dm_annotator_new(&classifier->options, classifier->attributor, &taken->annotator, error)
                  : dm_out_of_memory(error);
    }
    if (status != DM_OK) {
        free(taken);
        return status;
    }
    *borrowed = taken;
    return DM_OK;
}

static void give_back(const dm_classifier *classifier, idle_annotator *borrowed) {
    idle_pool *pool = classifier->pool;
    (void)pthread_mutex_lock(&pool->lock);
    borrowed->next = pool->first;
    pool->first = borrowed;
    (void)pthread_mutex_unlock(&pool->lock);
}

static dm_status annotate(const dm_classifier *classifier, dm_article *article, dm_error *error) {
    idle_annotator *borrowed;
    dm_status status = borrow(classifier, &borrowed, error);
    if (status != DM_OK) {
        return status;
    }
    article->options = classifier->options;
    dm_item item = article->annotation.item;
    status = dm_annotate(borrowed->annotator, &item, article->arena, &article->annotation, error);
    give_back(classifier, borrowed);
    const dm_error *fault = &article->annotation.error;
    if (status == DM_OK && fault->status != DM_OK) {
        return dm_fail_at(error, fault->status, fault->line, fault->offset, "%s", fault->message);
    }
    return status == DM_OK ? dm_article_complete(article, error) : status;
}

dm_status dm_classify(const dm_classifier *classifier, const char *id, const char *text, size_t length,
                      dm_article **article, dm_error *error) {
    dm_article *fresh;
    dm_status status =
        dm_article_new(dm_text_of(id ? id : "article"), (dm_text){text, length}, &fresh, error);
    if (status != DM_OK) {
        return status;
    }
    status = annotate(classifier, fresh, error);
    if (status != DM_OK) {
        dm_article_free(fresh);
        return status;
    }
    *article = fresh;
    return DM_OK;
}
