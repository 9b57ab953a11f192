/* demarche: the subcommands. */
#include <signal.h>
#include <string.h>

#include "base/nearest.h"
#include "classify/classify.h"
#include "command/message.h"
#include "command/options.h"
#include "report/report.h"
#include "train/train.h"

static const struct {
    const char *name;
    int (*run)(int argc, char **argv);
} commands[] = {
    {"classify", dm_command_classify}, {"report", dm_command_report},
    {"train", dm_command_train},       {"evaluate", dm_command_evaluate},
    {"inspect", dm_command_inspect},   {"check", dm_command_check},
    {"agree", dm_command_agree},       {"score-lexicon", dm_command_score_lexicon},
    {"suggest", dm_command_suggest},   {"models", dm_command_models},
};

enum { COMMAND_COUNT = sizeof commands / sizeof *commands, EXIT_COLUMN = 6 };

static int print_help(void) {
    static const char *const exits[] = {"0", "1", "2", "3", "4", "5", "130"};
    dm_buffer help = {0};
    dm_buffer_add_string(&help, "Usage: demarche COMMAND [OPTION]... [FILE]...\n\n");
    dm_help_add_wrapped(&help, dm_help_of(NULL, "purpose"), 0, 0);
    dm_buffer_add_byte(&help, '\n');
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        dm_buffer_format(&help, "  %-13s %s\n", commands[i].name, dm_help_of(commands[i].name, "summary"));
    }
    dm_buffer_add_string(&help, "\n  demarche COMMAND --help   what a command takes\n"
                                "  demarche --version\n\nExit status:\n\n");
    for (size_t i = 0; i < sizeof exits / sizeof *exits; i++) {
        dm_buffer_format(&help, "  %-4s", exits[i]);
        dm_help_add_wrapped(&help, dm_help_of(NULL, exits[i]), EXIT_COLUMN, EXIT_COLUMN);
    }
    dm_buffer_add_string(&help, "\nMore: man demarche\n");
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
    dm_text names[COMMAND_COUNT];
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        names[i] = dm_text_of(commands[i].name);
    }
    size_t nearest = dm_nearest(dm_text_of(word), names, COMMAND_COUNT);
    return nearest < COMMAND_COUNT
               ? dm_usage_error(NULL, "'%s' is no command, did you mean %s?", word, names[nearest].bytes)
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
