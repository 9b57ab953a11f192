#include "classify/settings.h"

#include <sched.h>
#include <unistd.h>

#include "annotation/annotate.h"
#include "base/number.h"
#include "command/message.h"
#include "command/terminal.h"
#include "records/encoding.h"

enum { THREADS_MAXIMUM = 256, REASONS_MAXIMUM = 1000, DAYS_MAXIMUM = 36500, HELD_MAXIMUM = 10 * 1000 * 1000 };

#define FIELD(name) offsetof(dm_classify_settings, name)

static const dm_option options[] = {
    {"model", 'm', "NAME|FILE", DM_OPTION_INPUTS, FIELD(models), 0, 0},
    DM_FROM_OPTION(dm_classify_settings),
    DM_FILE_OPTIONS(dm_classify_settings),
    {"to", 0, "auto|json|jsonl|csv", DM_OPTION_CHOICE, FIELD(to), 0, 0},
    {"table", 0, NULL, DM_OPTION_FLAG, FIELD(table), 0, 0},
    {"color", 0, DM_COLOUR_WORDS, DM_OPTION_CHOICE, FIELD(colour), 0, 0},
    {"rows", 0, NULL, DM_OPTION_FLAG, FIELD(rows), 0, 0},
    {"explain", 0, "N", DM_OPTION_COUNT, FIELD(explain), 0, REASONS_MAXIMUM},
    {"offsets", 0, "codepoint|byte|utf16", DM_OPTION_CHOICE, FIELD(offsets), 0, 0},
    {"no-text", 0, NULL, DM_OPTION_FLAG, FIELD(no_text), 0, 0},
    {"min-confidence", 0, "P", DM_OPTION_NUMBER, FIELD(minimum_confidence), 0, 1},
    {"metadata", 0, "all|none|FIELD[,FIELD]...", DM_OPTION_STRING, FIELD(metadata), 0, 0},
    {"copies", 0, "P", DM_OPTION_NUMBER, FIELD(copies), 0, 1},
    {"copies-days", 0, "D", DM_OPTION_COUNT, FIELD(copies_days), 0, DAYS_MAXIMUM},
    {"copies-held", 0, "N", DM_OPTION_COUNT, FIELD(copies_held), 1, HELD_MAXIMUM},
    {"output", 'o', "FILE", DM_OPTION_OUTPUT, FIELD(output), 0, 0},
    {"resume", 0, NULL, DM_OPTION_FLAG, FIELD(resume), 0, 0},
    {"shard", 0, "K/N", DM_OPTION_STRING, FIELD(shard), 0, 0},
    {"threads", 'j', "N", DM_OPTION_COUNT, FIELD(threads), 1, THREADS_MAXIMUM},
    {"line-buffered", 0, NULL, DM_OPTION_FLAG, FIELD(line_buffered), 0, 0},
    {"quiet", 'q', NULL, DM_OPTION_FLAG, FIELD(quiet), 0, 0},
    {"progress", 0, "auto|log|none", DM_OPTION_CHOICE, FIELD(progress), 0, 0},
    {"no-progress", 0, NULL, DM_OPTION_FLAG, FIELD(no_progress), 0, 0},
    DM_FIELD_OPTION(dm_classify_settings, id),
    DM_FIELD_OPTION(dm_classify_settings, text),
    DM_FIELD_OPTION(dm_classify_settings, title),
    DM_FIELD_OPTION(dm_classify_settings, date),
    DM_FIELD_OPTION(dm_classify_settings, outlet),
    DM_FIELD_OPTION(dm_classify_settings, source),
    DM_FIELD_OPTION(dm_classify_settings, target),
};

const dm_command dm_classify_command = {
    "classify", "[FILE|FOLDER|PATTERN]...", 0, SIZE_MAX, options, sizeof options / sizeof *options,
};

static uint64_t processors(void) {
    cpu_set_t usable;
    int count = sched_getaffinity(0, sizeof usable, &usable) == 0 ? CPU_COUNT(&usable) : 1;
    return count < 1 ? 1 : count > THREADS_MAXIMUM ? THREADS_MAXIMUM : (uint64_t)count;
}

static bool read_shard(dm_classify_settings *settings) {
    settings->shard_count = 1;
    if (!settings->shard) {
        return true;
    }
    dm_text count = dm_text_of(settings->shard);
    dm_text number;
    bool good = dm_text_next_field(&count, '/', &number) && count.bytes &&
                dm_number_parse_unsigned(number, UINT32_MAX, &settings->shard_number) &&
                dm_number_parse_unsigned(count, UINT32_MAX, &settings->shard_count) &&
                settings->shard_number >= 1 && settings->shard_number <= settings->shard_count;
    settings->shard_number -= good;
    return good;
}

static int check(dm_classify_settings *settings, const dm_operands *operands) {
    const char *name = dm_classify_command.name;
    if (settings->table && (settings->to != DM_TO_AUTO || settings->no_text)) {
        return dm_usage_error(name, "--table is for people and goes without --to and --no-text");
    }
    if (settings->models.count > DM_MODELS_MAXIMUM) {
        return dm_usage_error(name, "more than %d models", DM_MODELS_MAXIMUM);
    }
    if (!read_shard(settings)) {
        return dm_usage_error(name, "--shard: '%s' is not K/N with K from 1 to N", settings->shard);
    }
    if (settings->files.encoding && !dm_encoding_known(settings->files.encoding)) {
        return dm_usage_error(name, "--encoding: iconv knows no '%s'; see iconv --list",
                              settings->files.encoding);
    }
    if (settings->files.list_nul && !settings->files.list) {
        return dm_usage_error(name, "--null goes with --files-from");
    }
    if (settings->line_buffered && (operands->count || settings->files.list || settings->shard ||
                                    settings->resume || settings->to == DM_TO_JSON || settings->table)) {
        return dm_usage_error(name,
                              "--line-buffered answers JSONL on standard input and goes without a FILE, "
                              "--files-from, --shard, --resume, --table and --to json");
    }
    return dm_fields_map(name, &settings->files.maps, &settings->names);
}

bool dm_classify_settings_read(int argc, char **argv, dm_classify_settings *settings, dm_operands *operands,
                               int *exit_code) {
    *settings = (dm_classify_settings){.output = "-",
                                       .threads = processors(),
                                       .metadata = "all",
                                       .copies_days = 7,
                                       .copies_held = 100000,
                                       .names = dm_field_names_default,
                                       .from = DM_INPUT_AUTO};
    if (!dm_command_line_read(&dm_classify_command, argc, argv, settings, operands, exit_code)) {
        return false;
    }
    *exit_code = check(settings, operands);
    if (*exit_code == DM_EXIT_DONE && !operands->count && !settings->files.list && isatty(STDIN_FILENO)) {
        *exit_code = dm_usage_error(dm_classify_command.name, "no FILE given; - reads what is typed");
    }
    if (settings->models.count == 0) {
        settings->models = (dm_strings){{"stance-en", "tone-en"}, 2};
    }
    if (settings->line_buffered) {
        settings->from = settings->from == DM_INPUT_AUTO ? DM_INPUT_JSONL : settings->from;
        settings->to = settings->to == DM_TO_AUTO ? DM_TO_JSONL : settings->to;
    }
    return *exit_code == DM_EXIT_DONE;
}

/* The names of --metadata. */
static dm_status keep_metadata(dm_text names, dm_arena *arena, dm_reader_options *reader, dm_error *error) {
    size_t capacity = 0;
    const char **kept = NULL;
    dm_text name;
    while (dm_text_next_field(&names, ',', &name)) {
        kept = dm_arena_grow(arena, kept, reader->kept_count, &capacity, sizeof *kept);
        dm_text copy = kept ? dm_arena_copy(arena, name) : (dm_text){NULL, 0};
        if (!copy.bytes) {
            return dm_out_of_memory(error);
        }
        kept[reader->kept_count++] = copy.bytes;
    }
    reader->kept = kept;
    return DM_OK;
}

dm_status dm_classify_inputs(const dm_classify_settings *settings, const dm_operands *operands,
                             dm_arena *arena, dm_inputs_options *inputs, dm_error *error) {
    *inputs = (dm_inputs_options){
        .paths = dm_fields_sources(operands, &settings->files, settings->from),
        .reader = {.kind = (dm_input_kind)settings->from,
                   .names = &settings->names,
                   .encoding = settings->files.encoding,
                   .metadata = settings->rows ? DM_METADATA_ROW : DM_METADATA_ARTICLE},
        .live = settings->line_buffered,
    };
    if (strcmp(settings->metadata, "all") == 0) {
        return DM_OK;
    }
    if (strcmp(settings->metadata, "none") == 0) {
        static const char *const nothing[] = {""};
        inputs->reader.kept = nothing;
        return DM_OK;
    }
    return keep_metadata(dm_text_of(settings->metadata), arena, &inputs->reader, error);
}

static void add_string(dm_buffer *out, const char *name, const char *value) {
    dm_buffer_format(out, " %s=%s", name, value ? value : "");
}

void dm_classify_parameters(const dm_classify_settings *settings, dm_buffer *out) {
    const dm_field_names *names = &settings->names;
    const struct {
        const char *name;
        const char *value;
    } strings[] = {
        {"encoding", settings->files.encoding},
        {"metadata", settings->metadata},
        {"id", names->id},
        {"text", names->text},
        {"title", names->title},
        {"date", names->date},
        {"outlet", names->outlet},
        {"language", names->language},
        {"source", names->source},
        {"target", names->target},
    };
    const struct {
        const char *name;
        uint64_t value;
    } numbers[] = {
        {"from", settings->from},        {"rows", settings->rows},          {"explain", settings->explain},
        {"offsets", settings->offsets},  {"no-text", settings->no_text},    {"table", settings->table},
        {"color", settings->colour},     {"shard", settings->shard_number}, {"shards", settings->shard_count},
        {"days", settings->copies_days}, {"held", settings->copies_held},
    };
    dm_buffer_add_string(out, "demarche " DM_VERSION);
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++) {
        add_string(out, strings[i].name, strings[i].value);
    }
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        dm_buffer_format(out, " %s=%llu", numbers[i].name, (unsigned long long)numbers[i].value);
    }
    dm_buffer_add_string(out, " min-confidence=");
    dm_buffer_add_number(out, settings->minimum_confidence);
    dm_buffer_add_string(out, " copies=");
    dm_buffer_add_number(out, settings->copies);
    for (size_t i = 0; i < out->length; i++) {
        if (out->bytes[i] == '\n') { /* a line of the journal */
            out->bytes[i] = ' ';
        }
    }
}
