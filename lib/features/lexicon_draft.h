/* A lexicon while it is read from files of any format: entries in the order of the files, and what is wrong
 * with those that were left out. */
#ifndef DM_FEATURES_LEXICON_DRAFT_H
#define DM_FEATURES_LEXICON_DRAFT_H

#include "base/table.h"
#include "features/lexicon_import.h"
#include "features/lexicon_term.h"

enum { DM_LEXICON_FILES = 32, DM_LEXICON_ENTRIES = 1000000, DM_LEXICON_CATEGORIES = 1024 };

typedef struct dm_draft_entry {
    dm_text term; /* as given, with its wildcard, white space made single */
    uint32_t category;
    double weight; /* not 0 */
    uint32_t file;
    uint64_t line;
} dm_draft_entry;

typedef struct dm_draft_file {
    const char *path;
    const char *format;
    dm_text text; /* UTF-8 without a byte order mark */
    bool recoded; /* was Windows-1252 */
} dm_draft_file;

typedef struct dm_lexicon_import {
    dm_arena *arena;
    dm_table categories;
    dm_text *descriptions; /* [description_count] by category; NULL bytes: none */
    size_t description_count;
    size_t description_capacity;
    dm_table keys;           /* folded term and category of each entry, in their order */
    dm_draft_entry *entries; /* [count] */
    size_t count;
    size_t capacity;
    dm_lexicon_finding *findings; /* [finding_count] */
    size_t finding_count;
    size_t finding_capacity;
    dm_draft_file files[DM_LEXICON_FILES]; /* [file_count] */
    uint32_t file_count;
    size_t given; /* entries in the files, with those that were left out */
    bool changed; /* a name or a term of our own format had to be changed */
    dm_term_reader terms;
    dm_buffer name;  /* of a category */
    dm_buffer words; /* of a term or key */
    uint64_t line;   /* that is being read */
    dm_error *error; /* of the call at hand */
} dm_draft;

/* An entry as a format gives it. */
typedef struct dm_draft_given {
    dm_text term;
    uint32_t category;
    double weight;
    bool repeats; /* the format gives a term several times; the largest weight counts and nothing is noted */
} dm_draft_given;

/* DM_BAD_LEXICON at the draft's line. */
dm_status dm_draft_refuse(const dm_draft *draft, const char *reason);

/* The number of a category by the name that the format has for it, made into one of ours. */
dm_status dm_draft_category(dm_draft *draft, dm_text given, uint32_t *category);

/* Adds an entry, or a finding when it is none. DM_BAD_LEXICON for a weight beyond 1000 or too many entries.
 */
dm_status dm_draft_add(dm_draft *draft, const dm_draft_given *given);

/* A valence: positive or negative with its absolute value as weight. */
dm_status dm_draft_add_valence(dm_draft *draft, dm_text term, double valence);

/* Notes that an entry of draft->line in the last file is left out. */
dm_status dm_draft_note(dm_draft *draft, dm_lexicon_fault fault, dm_text term, dm_text category);

/* Adds a finding; its term is copied. */
dm_status dm_draft_find(dm_draft *draft, const dm_lexicon_finding *finding);

/* The next line without its end, its number in draft->line; false behind the last one. Start with
 * draft->line 0. */
bool dm_draft_line(dm_draft *draft, dm_text *rest, dm_text *line);

/* A number with or without a sign. */
bool dm_draft_number(dm_text text, double *number);

#endif
