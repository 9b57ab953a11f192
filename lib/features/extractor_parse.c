#include <stdlib.h>

#include "base/number.h"
#include "features/extractor.h"

/* What is needed while a section is read. */
typedef struct section_reader {
    const dm_recipe *recipe;
    const dm_lexicon *lexicon;
    uint64_t documents;
    dm_text parser;    /* digest of the parser that the features were read with; empty: none */
    dm_entry *entries; /* [count] */
    size_t count;
    uint64_t line;
    dm_error *error;
} section_reader;

static dm_status refuse(const section_reader *reader, const char *reason) {
    return dm_fail_at(reader->error, DM_BAD_MODEL, reader->line, 0, "features: %s", reason);
}

/* The next column, with something in it. */
static bool next_column(dm_text *rest, dm_text *column) {
    return dm_text_next_field(rest, '\t', column) && column->length > 0;
}

static dm_status read_head(section_reader *reader, dm_text line) {
    dm_text name;
    dm_text version;
    dm_text documents;
    uint64_t number;
    if (!next_column(&line, &name) || !next_column(&line, &version) || !next_column(&line, &documents) ||
        (reader->recipe->clauses && !next_column(&line, &reader->parser)) || line.bytes ||
        !dm_text_equal(name, DM_TEXT("features"))) {
        return refuse(reader,
                      "the first line is not \"features\", version, passages and, with clauses, the parser");
    }
    if (!dm_number_parse_unsigned(version, UINT32_MAX, &number) || number != DM_FEATURES_VERSION) {
        return dm_fail_at(reader->error, DM_BAD_MODEL, reader->line, 0,
                          "features: version %.*s is not %d, the one that this program makes",
                          (int)(version.length < 20 ? version.length : 20), version.bytes,
                          DM_FEATURES_VERSION);
    }
    if (!dm_number_parse_unsigned(documents, UINT32_MAX, &reader->documents)) {
        return refuse(reader, "the number of passages is no number");
    }
    return DM_OK;
}

static dm_status read_feature(section_reader *reader, dm_text line) {
    dm_text family;
    dm_text frequency;
    dm_entry entry = {0};
    if (!next_column(&line, &family) || !next_column(&line, &entry.term) || !next_column(&line, &frequency) ||
        line.bytes) {
        return refuse(reader, "a line is FAMILY, TERM, FREQUENCY");
    }
    if (reader->count) { /* most lines are of the family of the line before */
        entry.family = reader->entries[reader->count - 1].family;
    }
    if (!dm_text_equal(family, dm_text_of(dm_families[entry.family].name))) {
        entry.family = 0;
    }
    while (entry.family < DM_FAMILY_COUNT &&
           !dm_text_equal(family, dm_text_of(dm_families[entry.family].name))) {
        entry.family++;
    }
    if (entry.family == DM_FAMILY_COUNT || !dm_family_is_wanted(&dm_families[entry.family], reader->recipe)) {
        return refuse(reader, "the family is not in the recipe");
    }
    if (!dm_term_is_clean(entry.term)) {
        return refuse(reader, "a term is 1 to 256 bytes of UTF-8 without hidden characters");
    }
    if (!dm_family_key(&dm_families[entry.family], reader->recipe, reader->lexicon, entry.term, &entry.key)) {
        return refuse(reader, "the family has no such term");
    }
    uint64_t number;
    if (!dm_number_parse_unsigned(frequency, reader->documents, &number) || !number) {
        return refuse(reader, "the frequency is not between 1 and the number of passages");
    }
    entry.frequency = (uint32_t)number;
    if (reader->count && dm_entry_compare(&reader->entries[reader->count - 1], &entry) >= 0) {
        return refuse(reader, "the terms are not in order, each once");
    }
    reader->entries[reader->count++] = entry;
    return DM_OK;
}

static dm_status read_lines(section_reader *reader, dm_text text) {
    dm_text line;
    while (dm_text_next_field(&text, '\n', &line)) {
        reader->line++;
        if (!text.bytes) {
            return line.length ? refuse(reader, "the last line is cut short") : DM_OK;
        }
        dm_status status = reader->line == 1 ? read_head(reader, line) : read_feature(reader, line);
        if (status != DM_OK) {
            return status;
        }
    }
    return DM_OK;
}

dm_status dm_extractor_parse(dm_text text, const dm_recipe *recipe, const dm_lexicon *lexicon,
                             dm_extractor **extractor, dm_error *error) {
    size_t lines = 0;
    for (size_t i = 0; i < text.length; i++) {
        lines += text.bytes[i] == '\n';
    }
    section_reader reader = {
        .recipe = recipe, .lexicon = lexicon, .parser = {"", 0}, .line = 1, .error = error};
    if (!lines) {
        return refuse(&reader, "the section is empty");
    }
    reader.line = 0;
    reader.entries = calloc(lines, sizeof *reader.entries);
    if (!reader.entries) {
        return dm_out_of_memory(error);
    }
    dm_extractor *fresh = NULL;
    dm_status status = read_lines(&reader, text);
    if (status == DM_OK) {
        status = dm_extractor_new(recipe, lexicon, &fresh, error);
    }
    if (status == DM_OK && !dm_text_equal(reader.parser, dm_text_of(fresh->parser))) {
        reader.line = 1;
        status =
            refuse(&reader, "the model's clauses were read with the weights of another parser; it has to be "
                            "trained again (make models rebuilds the shipped ones)");
    }
    if (status == DM_OK) {
        status = dm_dictionary_new(reader.entries, reader.count, reader.documents, recipe->inverse_frequency,
                                   &fresh->dictionary, error);
    }
    free(reader.entries);
    if (status != DM_OK) {
        dm_extractor_free(fresh);
        return status;
    }
    *extractor = fresh;
    return DM_OK;
}
