/* demarche: the subcommands. */
#include <signal.h>
#include <string.h>

#include "classify/classify.h"
#include "command/message.h"
#include "command/options.h"
#include "report/report.h"
#include "train/train.h"

static const struct {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *summary;
} commands[] = {
    {"classify", dm_command_classify, "articles to annotated JSON: who said what, and the stance"},
    {"report", dm_command_report, "annotated records to tables, a database, a page, a comparison"},
    {"train", dm_command_train, "labelled rows to a model bundle"},
    {"evaluate", dm_command_evaluate, "how well a model does on labelled rows"},
    {"inspect", dm_command_inspect, "what a model is made of"},
    {"check", dm_command_check, "what is wrong with labelled rows"},
    {"agree", dm_command_agree, "how far annotators of the same rows agree"},
    {"score-lexicon", dm_command_score_lexicon, "words of a lexicon in articles, by category and place"},
    {"suggest", dm_command_suggest, "which rows to label next, and a page to label them on"},
    {"models", dm_command_models, "the models that --model knows by name"},
};

enum { COMMAND_COUNT = sizeof commands / sizeof *commands };

static int print_help(void) {
    dm_buffer help = {0};
    dm_buffer_add_string(&help,
                         "Usage: demarche COMMAND [OPTION]... [FILE]...\n\n"
                         "Reads diplomatic coverage and says who said what, and whether it conciliates "
                         "or threatens.\n\n");
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        dm_buffer_format(&help, "  %-13s %s\n", commands[i].name, commands[i].summary);
    }
    dm_buffer_add_string(&help,
                         "\n  demarche COMMAND --help   what a command takes\n"
                         "  demarche --version\n\n"
                         "Exit status: 0 done, 1 done with error records, 2 usage, 3 bad model, lexicon or "
                         "labels,\n4 input or output, 5 out of memory or over a limit, 130 and 143 "
                         "interrupted.\n\nMore: man demarche\n");
    int exit_code = dm_write_whole("-", &help);
    dm_buffer_free(&help);
    return exit_code;
}

static int print_version(void) {
    dm_buffer version = {0};
    dm_buffer_add_string(&version, "demarche " DM_VERSION "\n");
    int exit_code = dm_write_whole("-", &version);
    dm_buffer_free(&version);
    return exit_code;
}

static int refuse(const char *word) {
    const char *names[COMMAND_COUNT];
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        names[i] = commands[i].name;
    }
    const char *nearest = dm_suggest(word, names, COMMAND_COUNT);
    return nearest ? dm_usage_error(NULL, "'%s' is no command, did you mean %s?", word, nearest)
                   : dm_usage_error(NULL, "'%s' is no command", word);
}

int main(int argc, char **argv) {
    (void)signal(SIGPIPE, SIG_IGN); /* a reader that goes away is an error of the write */
    if (argc < 2) {
        return dm_usage_error(NULL, "no command given");
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
        return print_help();
    }
    if (strcmp(argv[1], "--version") == 0) {
        return print_version();
    }
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        if (strcmp(argv[1], commands[i].name) == 0) {
            return commands[i].run(argc - 1, argv + 1);
        }
    }
    return refuse(argv[1]);
}
