#include "classify/lexicon_report.h"

#include "command/message.h"
#include "command/terminal.h"

/* A share in per cent with one digit behind the point, in integers so that no locale has a say. */
static void add_percent(uint64_t part, uint64_t whole, dm_buffer *out) {
    uint64_t thousandths = (uint64_t)(dm_share(part, whole) * 1000 + 0.5);
    dm_buffer_format(out, "%llu.%llu %%", (unsigned long long)(thousandths / 10),
                     (unsigned long long)(thousandths % 10));
}

static bool is_left_out(dm_lexicon_fault fault) {
    return fault != DM_LEXICON_CUT_OTHERWISE;
}

static void add_findings(const dm_lexicon_sources *sources, uint64_t most, uint64_t *counts, dm_buffer *out) {
    size_t count;
    const dm_lexicon_finding *findings = dm_lexicon_import_findings(sources->import, &count);
    for (size_t i = 0; i < count; i++) {
        const dm_lexicon_finding *finding = &findings[i];
        if (++counts[finding->fault] > most) {
            continue;
        }
        dm_terminal_add(out, dm_text_of(sources->names[finding->file]));
        dm_buffer_format(out, ":%llu: '", (unsigned long long)finding->line);
        dm_terminal_add(out, finding->term);
        dm_buffer_format(out, "' %s", dm_lexicon_fault_text(finding->fault));
        if (finding->category.length) {
            dm_buffer_add_string(out, ": ");
            dm_terminal_add(out, finding->category);
        }
        dm_buffer_add_byte(out, '\n');
    }
}

static void add_formats(const dm_lexicon_sources *sources, uint64_t unmatched, dm_buffer *out) {
    for (uint32_t i = 0; i < sources->count; i++) {
        bool recoded;
        const char *format = dm_lexicon_import_format(sources->import, i, &recoded);
        dm_terminal_add(out, dm_text_of(sources->names[i]));
        dm_buffer_format(out, ": %s%s\n", format, recoded ? ", no UTF-8, read as Windows-1252" : "");
    }
    dm_buffer_format(out, "%zu of %zu entries can match, in %zu categories\n",
                     dm_lexicon_import_taken(sources->import) - (size_t)unmatched,
                     dm_lexicon_import_given(sources->import), dm_lexicon_category_count(sources->lexicon));
}

static void add_coverage(const dm_lexicon_counter *counter, dm_buffer *out) {
    add_percent(counter->all.matched_words, counter->all.words, out);
    dm_buffer_format(out, " of %llu words and ", (unsigned long long)counter->all.words);
    add_percent(dm_lexicon_matched_vocabulary(counter), counter->vocabulary.count, out);
    dm_buffer_format(out, " of %zu different words stand in a match", counter->vocabulary.count);
}

static void add_categories(const dm_lexicon_sources *sources, const dm_lexicon_counter *counter,
                           dm_buffer *out) {
    dm_buffer_add_string(out, "\n matches   negated  of the words  category\n");
    for (uint32_t i = 0; i < dm_lexicon_category_count(sources->lexicon); i++) {
        const dm_category_count *category = &counter->all.categories[i];
        dm_buffer share = {0};
        add_percent(category->words, counter->all.words, &share);
        dm_buffer_format(out, "%8llu  %8llu  %12.*s  ", (unsigned long long)category->count,
                         (unsigned long long)category->negated, (int)share.length, share.bytes);
        dm_terminal_add(out, dm_lexicon_category(sources->lexicon, i));
        dm_buffer_add_byte(out, '\n');
        out->failed |= share.failed;
        dm_buffer_free(&share);
    }
}

void dm_lexicon_report(const dm_lexicon_sources *sources, const dm_lexicon_counter *counter, uint64_t most,
                       dm_buffer *out) {
    uint64_t counts[DM_LEXICON_FAULT_COUNT] = {0};
    add_findings(sources, most, counts, out);
    add_formats(sources, counts[DM_LEXICON_CUT_OTHERWISE], out);
    for (dm_lexicon_fault fault = 0; fault < DM_LEXICON_FAULT_COUNT; fault++) {
        if (counts[fault]) {
            dm_buffer_format(out, "%8llu  %s%s\n", (unsigned long long)counts[fault],
                             dm_lexicon_fault_text(fault), is_left_out(fault) ? ", left out" : "");
        }
    }
    if (counter->units) {
        add_categories(sources, counter, out);
        dm_buffer_format(out, "\n%llu units: ", (unsigned long long)counter->units);
        add_coverage(counter, out);
        dm_buffer_add_byte(out, '\n');
    }
}

void dm_lexicon_summary(const dm_lexicon_sources *sources, const dm_lexicon_counter *counter) {
    size_t faults;
    (void)dm_lexicon_import_findings(sources->import, &faults);
    if (faults) {
        dm_message(sources->count == 1 ? sources->names[0] : NULL, 0,
                   "entries that are left out or can never match: %zu; --report names them", faults);
    }
    dm_buffer coverage = {0};
    add_coverage(counter, &coverage);
    dm_buffer_add_byte(&coverage, '\0');
    if (!coverage.failed && counter->units) {
        dm_message(NULL, 0, "%s", coverage.bytes);
    }
    dm_buffer_free(&coverage);
}
