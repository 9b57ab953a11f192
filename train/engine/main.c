/* train-engine: makes and measures the weights of the attribution engine.
 *
 *   train-engine syntax TREEBANK OUT            tagger and parser
 *   train-engine measure WEIGHTS TREEBANK...    accuracy of tags and trees
 *   train-engine attribution SYNTAX ARTICLES PART MOST CARD OUT
 *                                               all of it, from the syntax and annotated articles
 *   train-engine card WEIGHTS CARD OUT          the same weights with another card
 *   train-engine diagnose WEIGHTS ARTICLES PART what each stage loses
 *   train-engine speed WEIGHTS ARTICLES PART    megabytes a second, stage by stage
 *   train-engine predict WEIGHTS ARTICLES PART OUT   proposals as JSONL, for the scorer */
#include <stdio.h>
#include <stdlib.h>

#include "attribution/quotation.h"
#include "base/file.h"
#include "train/engine/attribution_training.h"
#include "train/engine/diagnosis.h"
#include "train/engine/speed.h"
#include "train/engine/syntax.h"

enum { WEIGHTS_LIMIT = 256 << 20 };

static dm_status write_bundle(engine_bundle *bundle, const char *path, dm_error *error) {
    dm_buffer bytes = {0};
    dm_output *output = NULL;
    dm_status status = bundle_bytes(bundle, &bytes, error);
    if (status == DM_OK) {
        status = dm_output_open(path, &output, error);
    }
    if (status == DM_OK) {
        status = dm_output_write(output, dm_buffer_text(&bytes), error);
    }
    if (output != NULL && status == DM_OK) {
        status = dm_output_commit(output, error);
    } else {
        dm_output_abandon(output);
    }
    for (uint32_t section = 0; section < bundle->count; section++) {
        (void)printf("%-18s %9zu bytes\n", bundle->sections[section].name,
                     (size_t)bundle->sections[section].length);
    }
    (void)printf("%-18s %9zu bytes\n", path, bytes.length);
    dm_buffer_free(&bytes);
    return status;
}

static dm_status open_file(const char *path, dm_arena *arena, dm_weights *weights, dm_error *error) {
    dm_text bytes = {0};
    dm_status status = dm_file_read(path, WEIGHTS_LIMIT, arena, &bytes, error);
    return status == DM_OK ? dm_weights_open(bytes, false, weights, error) : status;
}

static article_part part_of(const char *name) {
    return strcmp(name, "train") == 0     ? ARTICLES_TRAIN
           : strcmp(name, "develop") == 0 ? ARTICLES_DEVELOP
           : strcmp(name, "test") == 0    ? ARTICLES_TEST
                                          : ARTICLES_ALL;
}

static dm_status run_syntax(char **arguments, dm_arena *arena, dm_error *error) {
    (void)arena;
    engine_bundle bundle = {0};
    dm_status status = syntax_train(arguments[0], &bundle, error);
    if (status == DM_OK) {
        status = write_bundle(&bundle, arguments[1], error);
    }
    bundle_free(&bundle);
    return status;
}

static dm_status run_measure(char **arguments, dm_arena *arena, dm_error *error) {
    dm_weights weights = {0};
    dm_status status = open_file(arguments[0], arena, &weights, error);
    for (char **path = arguments + 1; *path != NULL && status == DM_OK; path++) {
        status = syntax_measure(&weights, *path, error);
    }
    dm_weights_close(&weights);
    return status;
}

static const char *const syntax_sections[] = {"tags",
                                              "tagger.only",
                                              "tagger.weights",
                                              "parser.moves",
                                              "parser.relations",
                                              "parser.sure.moves",
                                              "parser.sure.relations",
                                              NULL};
static const char *const other_sections[] = {"cue.priors",   "cue.alone",     "cue.beside", "sequence",
                                             "choice.first", "choice.forest", NULL};

/* Sections that stand in the new file as they are. */
static dm_status copy_sections(const dm_weights *weights, const char *const *names, engine_bundle *bundle,
                               dm_error *error) {
    dm_status status = DM_OK;
    for (; *names != NULL && status == DM_OK; names++) {
        dm_text section = {0};
        status = dm_weights_section(weights, *names, &section, error);
        if (status == DM_OK) {
            bundle_add_text(bundle, *names, section);
        }
    }
    return status;
}

/* The same weights with another card, when figures were measured after the training. */
static dm_status run_card(char **arguments, dm_arena *arena, dm_error *error) {
    dm_weights weights = {0};
    dm_text card = {0};
    engine_bundle bundle = {0};
    dm_status status = open_file(arguments[0], arena, &weights, error);
    if (status == DM_OK) {
        status = dm_file_read(arguments[1], WEIGHTS_LIMIT, arena, &card, error);
    }
    if (status == DM_OK) {
        bundle_add_text(&bundle, "card", card);
        status = copy_sections(&weights, syntax_sections, &bundle, error);
    }
    if (status == DM_OK) {
        status = copy_sections(&weights, other_sections, &bundle, error);
    }
    if (status == DM_OK) {
        status = write_bundle(&bundle, arguments[2], error);
    }
    bundle_free(&bundle);
    dm_weights_close(&weights);
    return status;
}

static dm_status run_attribution(char **arguments, dm_arena *arena, dm_error *error) {
    dm_weights syntax = {0};
    dm_tagger tagger;
    dm_parser parser;
    articles list = {0};
    dm_text card = {0};
    engine_bundle bundle = {0};
    dm_status status = open_file(arguments[0], arena, &syntax, error);
    if (status == DM_OK) {
        status = dm_tagger_open(&syntax, &tagger, error);
    }
    if (status == DM_OK) {
        status = dm_parser_open(&syntax, &parser, error);
    }
    if (status == DM_OK) {
        status = dm_file_read(arguments[4], WEIGHTS_LIMIT, arena, &card, error);
    }
    if (status == DM_OK) {
        size_t most = strtoul(arguments[3], NULL, 10);
        status = articles_read(arguments[1], part_of(arguments[2]), most, &tagger, &parser, &list, error);
    }
    if (status == DM_OK) {
        bundle_add_text(&bundle, "card", card);
        status = copy_sections(&syntax, syntax_sections, &bundle, error);
    }
    if (status == DM_OK) {
        status = attribution_train(&list, &bundle, error);
    }
    if (status == DM_OK) {
        status = write_bundle(&bundle, arguments[5], error);
    }
    articles_free(&list);
    bundle_free(&bundle);
    dm_weights_close(&syntax);
    return status;
}

static void add_range(dm_buffer *out, const dm_document *document, dm_range range) {
    dm_span span = dm_range_span(document, range);
    dm_buffer_format(out, "[%u, %u]", dm_document_characters(document, span.start),
                     dm_document_characters(document, span.end));
}

/* One line, as the scorer reads it: every unit under a speaker of its own. */
static void add_line(dm_buffer *out, const article *item, const dm_proposals *proposals) {
    dm_buffer_format(out, "{\"document\": {\"id\": \"%s\"}, \"speakers\": [", item->id);
    for (size_t number = 0; number < proposals->count; number++) {
        const dm_proposal *proposal = &proposals->items[number];
        dm_buffer_format(out, "%s{\"name\": \"\", \"units\": [{\"confidence\": %.6f, \"spans\": [",
                         number > 0 ? ", " : "", (double)proposal->confidence);
        for (size_t part = 0; part < proposal->content_count; part++) {
            dm_buffer_add_string(out, part > 0 ? ", " : "");
            add_range(out, &item->document, proposal->contents[part]);
        }
        dm_buffer_add_string(out, "], \"cue\": {\"span\": ");
        add_range(out, &item->document, proposal->cue);
        dm_buffer_add_string(out, "}");
        if (proposal->source.first < proposal->source.end) {
            dm_buffer_add_string(out, ", \"source\": {\"span\": ");
            add_range(out, &item->document, proposal->source);
            dm_buffer_add_string(out, "}");
        }
        dm_buffer_add_string(out, "}]}");
    }
    dm_buffer_add_string(out, "]}\n");
}

static dm_status run_predict(char **arguments, dm_arena *arena, dm_error *error) {
    dm_text bytes = {0};
    dm_engine *engine = NULL;
    dm_output *output = NULL;
    dm_buffer line = {0};
    articles list = {0};
    dm_status status = dm_file_read(arguments[0], WEIGHTS_LIMIT, arena, &bytes, error);
    if (status == DM_OK) {
        status = dm_engine_open(bytes, false, &engine, error);
    }
    if (status == DM_OK) {
        status = articles_read(arguments[1], part_of(arguments[2]), SIZE_MAX, &engine->tagger,
                               &engine->parser, &list, error);
    }
    if (status == DM_OK) {
        status = dm_output_open(arguments[3], &output, error);
    }
    for (size_t number = 0; number < list.count && status == DM_OK; number++) {
        article *item = &list.items[number];
        dm_proposals proposals = {0};
        status = dm_engine_propose(engine, &item->document, &item->quotations, &proposals, error);
        dm_buffer_clear(&line);
        add_line(&line, item, &proposals);
        if (status == DM_OK) {
            status = dm_output_write(output, dm_buffer_text(&line), error);
        }
    }
    if (status == DM_OK) {
        status = dm_output_commit(output, error);
    } else {
        dm_output_abandon(output);
    }
    dm_buffer_free(&line);
    articles_free(&list);
    dm_engine_free(engine);
    return status;
}

/* Opens an engine and articles parsed by it, for a job that looks at both. */
static dm_status look(char **arguments, dm_arena *arena,
                      dm_status (*job)(const dm_engine *engine, articles *list, dm_error *error),
                      dm_error *error) {
    dm_text bytes = {0};
    dm_engine *engine = NULL;
    articles list = {0};
    dm_status status = dm_file_read(arguments[0], WEIGHTS_LIMIT, arena, &bytes, error);
    if (status == DM_OK) {
        status = dm_engine_open(bytes, false, &engine, error);
    }
    if (status == DM_OK) {
        status = articles_read(arguments[1], part_of(arguments[2]), SIZE_MAX, &engine->tagger,
                               &engine->parser, &list, error);
    }
    if (status == DM_OK) {
        status = job(engine, &list, error);
    }
    articles_free(&list);
    dm_engine_free(engine);
    return status;
}

static dm_status run_diagnose(char **arguments, dm_arena *arena, dm_error *error) {
    return look(arguments, arena, diagnose, error);
}

static dm_status run_speed(char **arguments, dm_arena *arena, dm_error *error) {
    return look(arguments, arena, measure_speed, error);
}

/* A job by name, with the least number of arguments that it needs. */
typedef struct job {
    const char *name;
    int arguments;
    dm_status (*run)(char **arguments, dm_arena *arena, dm_error *error);
} job;

static const job jobs[] = {
    {"syntax", 2, run_syntax},   {"measure", 2, run_measure},   {"attribution", 6, run_attribution},
    {"card", 3, run_card},       {"diagnose", 3, run_diagnose}, {"speed", 3, run_speed},
    {"predict", 4, run_predict},
};

int main(int argument_count, char **arguments) {
    dm_arena *arena = dm_arena_new(0);
    dm_error error = {.status = DM_BAD_ARGUMENT,
                      .message = "usage: train-engine syntax|measure|attribution|predict ..."};
    dm_status status = DM_BAD_ARGUMENT;
    for (size_t number = 0; number < sizeof jobs / sizeof *jobs && arena != NULL && argument_count > 1;
         number++) {
        if (strcmp(arguments[1], jobs[number].name) == 0 && argument_count - 2 >= jobs[number].arguments) {
            status = jobs[number].run(arguments + 2, arena, &error);
        }
    }
    if (status != DM_OK) {
        (void)fprintf(stderr, "train-engine: %s\n", error.message);
    }
    dm_arena_free(arena);
    return status == DM_OK ? 0 : 1;
}
