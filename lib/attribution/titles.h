/* Titles, roles and given names: what tells a person, a group or somebody unnamed from the words around.
 *
 * lexicons/titles.tsv: TITLE, KIND, GENDER (m, f or -). lexicons/given-names.tsv: NAME, GENDER. */
#ifndef DM_ATTRIBUTION_TITLES_H
#define DM_ATTRIBUTION_TITLES_H

#include "attribution/phrases.h"

typedef enum dm_title_kind {
    DM_TITLE_HONORIFIC,    /* Mr, Dame */
    DM_TITLE_OFFICE,       /* foreign minister */
    DM_TITLE_RANK,         /* general */
    DM_TITLE_PROFESSION,   /* doctor */
    DM_TITLE_SPOKESPERSON, /* spokeswoman */
    DM_TITLE_GROUP,        /* officials, villagers */
    DM_TITLE_ANONYMOUS,    /* source, diplomat who was not named */
    DM_TITLE_RELATION      /* counterpart, widow */
} dm_title_kind;

typedef enum dm_gender { DM_GENDER_UNKNOWN, DM_GENDER_MALE, DM_GENDER_FEMALE } dm_gender;

/* Value of a phrase: kind << 2 | gender. */
typedef struct dm_titles {
    dm_phrases phrases;
    uint8_t *given; /* [given_count] dm_gender of a given name, by word number; 0 for the rest */
    size_t given_count;
} dm_titles;

static inline dm_title_kind dm_title_kind_of(const dm_phrase *title) {
    return (dm_title_kind)(title->value >> 2);
}

static inline dm_gender dm_title_gender(const dm_phrase *title) {
    return (dm_gender)(title->value & 3u);
}

/* Reads both embedded lexicons; memory from `arena`. DM_BAD_LEXICON, DM_NO_MEMORY. */
dm_status dm_titles_read(dm_arena *arena, dm_vocabulary *vocabulary, dm_titles *titles, dm_error *error);

#endif
