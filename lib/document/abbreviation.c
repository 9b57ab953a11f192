#include <stdlib.h>

#include "document/steps.h"

typedef enum condition {
    ANY_CASE,
    CAPITAL,      /* only with a capital: Gen., not gen. */
    BEFORE_DIGIT, /* else an ordinary word: No. 5, but "no." */
} condition;

typedef struct row {
    char word[DM_ABBREVIATION_LONGEST + 1]; /* lower case, without the point */
    uint8_t condition;
    uint8_t abbreviation;
} row;

#define MAY   DM_ABBREVIATION_MAY_END
#define NEVER DM_ABBREVIATION_NEVER_ENDS

/* In byte order. */
static const row rows[] = {
    {"adm", CAPITAL, NEVER},     {"al", ANY_CASE, MAY},       {"amb", CAPITAL, NEVER},
    {"ambs", CAPITAL, NEVER},    {"approx", ANY_CASE, MAY},   {"apr", CAPITAL, MAY},
    {"apt", CAPITAL, MAY},       {"ariz", CAPITAL, MAY},      {"ark", CAPITAL, MAY},
    {"art", BEFORE_DIGIT, MAY},  {"arts", BEFORE_DIGIT, MAY}, {"assn", CAPITAL, MAY},
    {"asst", ANY_CASE, NEVER},   {"attn", ANY_CASE, MAY},     {"atty", CAPITAL, NEVER},
    {"aug", CAPITAL, MAY},       {"ave", CAPITAL, MAY},       {"bldg", ANY_CASE, MAY},
    {"blvd", CAPITAL, MAY},      {"brig", CAPITAL, NEVER},    {"bros", CAPITAL, MAY},
    {"ca", BEFORE_DIGIT, MAY},   {"calif", CAPITAL, MAY},     {"capt", CAPITAL, NEVER},
    {"cf", ANY_CASE, NEVER},     {"cie", CAPITAL, MAY},       {"cllr", CAPITAL, NEVER},
    {"cmdr", CAPITAL, NEVER},    {"co", CAPITAL, MAY},        {"col", CAPITAL, NEVER},
    {"colo", CAPITAL, MAY},      {"comdr", CAPITAL, NEVER},   {"conf", CAPITAL, MAY},
    {"conn", CAPITAL, MAY},      {"corp", ANY_CASE, MAY},     {"cpl", CAPITAL, NEVER},
    {"dec", CAPITAL, MAY},       {"del", CAPITAL, MAY},       {"dem", BEFORE_DIGIT, MAY},
    {"dept", ANY_CASE, MAY},     {"det", CAPITAL, NEVER},     {"dist", CAPITAL, MAY},
    {"dr", ANY_CASE, NEVER},     {"drs", CAPITAL, NEVER},     {"eds", CAPITAL, MAY},
    {"eg", ANY_CASE, NEVER},     {"esp", ANY_CASE, NEVER},    {"esq", CAPITAL, MAY},
    {"est", CAPITAL, MAY},       {"etc", ANY_CASE, MAY},      {"ext", BEFORE_DIGIT, MAY},
    {"feb", CAPITAL, MAY},       {"fig", BEFORE_DIGIT, MAY},  {"figs", BEFORE_DIGIT, MAY},
    {"fla", CAPITAL, MAY},       {"fr", CAPITAL, NEVER},      {"fri", CAPITAL, MAY},
    {"ft", ANY_CASE, NEVER},     {"ga", CAPITAL, MAY},        {"gen", CAPITAL, NEVER},
    {"gens", CAPITAL, NEVER},    {"gov", CAPITAL, NEVER},     {"govs", CAPITAL, NEVER},
    {"hon", CAPITAL, NEVER},     {"hq", CAPITAL, MAY},        {"ie", ANY_CASE, NEVER},
    {"ill", BEFORE_DIGIT, MAY},  {"inc", ANY_CASE, MAY},      {"ind", CAPITAL, MAY},
    {"insp", CAPITAL, NEVER},    {"intl", ANY_CASE, MAY},     {"jan", CAPITAL, MAY},
    {"jr", CAPITAL, MAY},        {"jul", CAPITAL, MAY},       {"jun", CAPITAL, MAY},
    {"kan", CAPITAL, MAY},       {"ky", CAPITAL, MAY},        {"lb", ANY_CASE, MAY},
    {"lbs", ANY_CASE, MAY},      {"lieut", CAPITAL, NEVER},   {"lt", CAPITAL, NEVER},
    {"ltd", ANY_CASE, MAY},      {"maj", CAPITAL, NEVER},     {"mar", BEFORE_DIGIT, MAY},
    {"md", CAPITAL, MAY},        {"messrs", CAPITAL, NEVER},  {"mgr", CAPITAL, NEVER},
    {"mich", CAPITAL, MAY},      {"min", BEFORE_DIGIT, MAY},  {"minn", CAPITAL, MAY},
    {"miss", BEFORE_DIGIT, MAY}, {"mlle", CAPITAL, NEVER},    {"mlles", CAPITAL, NEVER},
    {"mme", CAPITAL, NEVER},     {"mmes", CAPITAL, NEVER},    {"mo", BEFORE_DIGIT, MAY},
    {"mon", BEFORE_DIGIT, MAY},  {"mont", CAPITAL, MAY},      {"mr", ANY_CASE, NEVER},
    {"mrs", ANY_CASE, NEVER},    {"ms", ANY_CASE, NEVER},     {"msgr", CAPITAL, NEVER},
    {"mt", CAPITAL, NEVER},      {"mts", CAPITAL, NEVER},     {"neb", CAPITAL, MAY},
    {"nev", CAPITAL, MAY},       {"no", BEFORE_DIGIT, NEVER}, {"nos", BEFORE_DIGIT, NEVER},
    {"nov", CAPITAL, MAY},       {"oct", CAPITAL, MAY},       {"okla", CAPITAL, MAY},
    {"ore", CAPITAL, MAY},       {"oz", ANY_CASE, MAY},       {"pa", CAPITAL, MAY},
    {"para", BEFORE_DIGIT, MAY}, {"ph", CAPITAL, MAY},        {"plc", ANY_CASE, MAY},
    {"pp", ANY_CASE, NEVER},     {"pres", CAPITAL, NEVER},    {"prof", ANY_CASE, NEVER},
    {"profs", CAPITAL, NEVER},   {"pt", CAPITAL, NEVER},      {"pvt", CAPITAL, NEVER},
    {"rd", CAPITAL, MAY},        {"rep", CAPITAL, NEVER},     {"reps", CAPITAL, NEVER},
    {"rev", CAPITAL, NEVER},     {"sat", BEFORE_DIGIT, MAY},  {"sec", CAPITAL, NEVER},
    {"secs", BEFORE_DIGIT, MAY}, {"secy", CAPITAL, NEVER},    {"sen", CAPITAL, NEVER},
    {"sens", CAPITAL, NEVER},    {"sep", CAPITAL, MAY},       {"sept", CAPITAL, MAY},
    {"sgt", CAPITAL, NEVER},     {"sq", ANY_CASE, NEVER},     {"sr", CAPITAL, MAY},
    {"st", CAPITAL, NEVER},      {"sun", BEFORE_DIGIT, MAY},  {"supt", CAPITAL, NEVER},
    {"tel", ANY_CASE, NEVER},    {"tenn", CAPITAL, MAY},      {"tex", CAPITAL, MAY},
    {"thu", CAPITAL, MAY},       {"thur", CAPITAL, MAY},      {"thurs", CAPITAL, MAY},
    {"treas", CAPITAL, NEVER},   {"tue", CAPITAL, MAY},       {"tues", CAPITAL, MAY},
    {"univ", ANY_CASE, MAY},     {"va", CAPITAL, MAY},        {"vol", BEFORE_DIGIT, MAY},
    {"vols", BEFORE_DIGIT, MAY}, {"vs", ANY_CASE, NEVER},     {"vt", CAPITAL, MAY},
    {"wash", CAPITAL, MAY},      {"wed", CAPITAL, MAY},       {"wis", CAPITAL, MAY},
    {"wyo", CAPITAL, MAY},       {"yr", ANY_CASE, MAY},       {"yrs", ANY_CASE, MAY},
};

static int compare(const void *word, const void *entry) {
    return strcmp(word, ((const row *)entry)->word);
}

/* U.S, e.g, a.m, Ph.D: letters with points between them, the last point being the one in question. */
static bool has_inner_point(dm_text word) {
    return memchr(word.bytes, '.', word.length) != NULL;
}

dm_abbreviation dm_abbreviation_find(dm_text word, bool digit_follows) {
    if (has_inner_point(word)) {
        return DM_ABBREVIATION_MAY_END;
    }
    bool capital = word.bytes[0] >= 'A' && word.bytes[0] <= 'Z';
    if (word.length == 1) {
        return capital && word.bytes[0] != 'I' ? DM_ABBREVIATION_MAY_END : DM_ABBREVIATION_NONE;
    }
    if (word.length > DM_ABBREVIATION_LONGEST) {
        return DM_ABBREVIATION_NONE;
    }
    char lower[DM_ABBREVIATION_LONGEST + 1] = {0};
    for (size_t i = 0; i < word.length; i++) {
        lower[i] = dm_ascii_lower(word.bytes[i]);
    }
    const row *found = bsearch(lower, rows, sizeof rows / sizeof *rows, sizeof *rows, compare);
    if (!found || (found->condition == CAPITAL && !capital) ||
        (found->condition == BEFORE_DIGIT && !digit_follows)) {
        return DM_ABBREVIATION_NONE;
    }
    return (dm_abbreviation)found->abbreviation;
}
