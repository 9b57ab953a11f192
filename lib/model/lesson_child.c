/* The last lesson, on all rows: what a child learns comes back as bytes. */
#include <stdlib.h>

#include "model/lesson.h"

/* What the child is told. */
typedef struct errand {
    const dm_corpus *corpus;
    const dm_material *material;
    const dm_recipe *recipe;
    const dm_train_options *options;
    const dm_setting *setting;
    uint32_t *rows; /* [corpus->count] all of them */
} errand;

/* What stands before keep[features], bias[functions] and the machine's text. */
typedef struct answer_head {
    dm_form form;
    double gamma;
    size_t feature_count; /* kept */
    size_t functions;     /* that have a bias; 0 for vectors */
} answer_head;

static size_t count_functions(const dm_learned *learned) {
    size_t classes = learned->svm.class_count;
    return learned->form == DM_FORM_VECTORS   ? 0
           : learned->form == DM_FORM_CLASSES ? classes
                                              : dm_pair_count(classes);
}

/* Over the features of the material. */
static void add_keep(const dm_view *view, const bool *keep, dm_buffer *result) {
    for (size_t feature = 0; feature < view->material->feature_count; feature++) {
        uint32_t number = view->numbers[feature];
        dm_buffer_add_byte(result, number != DM_NONE && keep[number]);
    }
}

static dm_status learn(const errand *told, dm_lesson *lesson, dm_learned *learned, dm_error *error) {
    *learned = (dm_learned){0};
    dm_status status = dm_lesson_prepare(told->corpus, told->material, told->rows, told->corpus->count,
                                         told->recipe, lesson, error);
    return status == DM_OK ? dm_lesson_train(lesson, told->options, told->setting, learned, error) : status;
}

static bool run_errand(const void *context, dm_buffer *result) {
    const errand *told = context;
    dm_lesson lesson;
    dm_learned learned;
    dm_error error = {0};
    dm_status status = learn(told, &lesson, &learned, &error);
    if (status != DM_NO_MEMORY) {
        dm_answer_begin(status, &error, result);
    }
    if (status == DM_OK) {
        answer_head head;
        memset(&head, 0, sizeof head);
        head.form = learned.form;
        head.gamma = learned.gamma;
        head.feature_count = learned.feature_count;
        head.functions = count_functions(&learned);
        dm_buffer_add(result, (dm_text){(const char *)&head, sizeof head});
        add_keep(&lesson.view, learned.keep, result);
        if (head.functions) {
            dm_buffer_add(result, (dm_text){(const char *)learned.bias, head.functions * sizeof(double)});
        }
        dm_svm_print(&learned.svm, result);
    }
    dm_learned_free(&learned);
    dm_lesson_free(&lesson);
    return status != DM_NO_MEMORY && !result->failed;
}

static dm_status read_answer(const errand *told, dm_text answer, dm_learned *learned, dm_error *error) {
    answer_head head;
    size_t features = told->material->feature_count;
    if (answer.length < sizeof head + features) {
        return dm_fail(error, DM_NO_MEMORY, "the solver's answer is cut short");
    }
    memcpy(&head, answer.bytes, sizeof head);
    size_t before = sizeof head + features + head.functions * sizeof(double);
    learned->form = head.form;
    learned->gamma = head.gamma;
    learned->feature_count = head.feature_count;
    learned->keep = malloc(features);
    learned->bias = head.functions ? malloc(head.functions * sizeof(double)) : NULL;
    if (!learned->keep || (head.functions && !learned->bias) || answer.length < before) {
        return dm_out_of_memory(error);
    }
    memcpy(learned->keep, answer.bytes + sizeof head, features);
    if (learned->bias) {
        memcpy(learned->bias, answer.bytes + sizeof head + features, head.functions * sizeof(double));
    }
    dm_cursor cursor = {.text = {answer.bytes + before, answer.length - before}, .error = error};
    return dm_svm_parse(&cursor, told->corpus->label_count, head.feature_count, &learned->svm, error);
}

dm_status dm_lesson_take(const dm_corpus *corpus, const dm_material *material, const dm_recipe *recipe,
                         const dm_train_options *options, const dm_setting *setting, const dm_watch *watch,
                         dm_learned *learned, dm_error *error) {
    *learned = (dm_learned){0};
    errand told = {corpus, material, recipe, options, setting, calloc(corpus->count, sizeof(uint32_t))};
    if (!told.rows) {
        return dm_out_of_memory(error);
    }
    for (uint32_t row = 0; row < corpus->count; row++) {
        told.rows[row] = row;
    }
    size_t memory;
    dm_buffer result = {0};
    dm_text answer;
    dm_status status = dm_lesson_memory(corpus, material, told.rows, corpus->count, options, &memory, error);
    if (status == DM_OK) {
        status = dm_child_run(run_errand, &told, memory, watch, &result, error);
    }
    if (status == DM_OK) {
        status = dm_answer_read(dm_buffer_text(&result), &answer, error);
    }
    if (status == DM_OK) {
        status = read_answer(&told, answer, learned, error);
    }
    dm_buffer_free(&result);
    free(told.rows);
    return status;
}
