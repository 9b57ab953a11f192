#include "records/day.h"

#include <stdint.h>
#include <stdio.h>

enum { PARTS = 3, MONTHS = 12, YEARS_DIGITS = 4, LEAST_YEAR = 1000 };

static const char *const month_names[MONTHS] = {"january",   "february", "march",    "april",
                                                "may",       "june",     "july",     "august",
                                                "september", "october",  "november", "december"};

static bool is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int days_of(int year, int month) {
    static const int days[MONTHS] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1] + (month == 2 && is_leap(year));
}

static bool print(int year, int month, int day, char out[DM_DAY_BYTES]) {
    if (year < LEAST_YEAR || year > 9999 || month < 1 || month > MONTHS || day < 1 ||
        day > days_of(year, month)) {
        return false;
    }
    char room[3 * 12]; /* what three ints could take */
    (void)snprintf(room, sizeof room, "%04d-%02d-%02d", year, month, day);
    memcpy(out, room, DM_DAY_BYTES);
    return true;
}

/* A run of letters or digits. */
typedef struct date_word {
    dm_text text;
    int number;  /* -1: letters */
    char behind; /* the byte after it; NUL: none */
} date_word;

static bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

static bool is_letter(char byte) {
    char lower = dm_ascii_lower(byte);
    return lower >= 'a' && lower <= 'z';
}

static bool next_word(dm_text text, size_t *at, date_word *word) {
    while (*at < text.length && !is_digit(text.bytes[*at]) && !is_letter(text.bytes[*at])) {
        ++*at;
    }
    size_t start = *at;
    bool digits = start < text.length && is_digit(text.bytes[start]);
    int number = 0;
    while (*at < text.length && (digits ? is_digit(text.bytes[*at]) : is_letter(text.bytes[*at]))) {
        number = number < 100000000 ? number * 10 + (text.bytes[*at] - '0') : number;
        ++*at;
    }
    *word = (date_word){.text = {text.bytes + start, *at - start}, .number = digits ? number : -1};
    if (*at < text.length) {
        word->behind = text.bytes[*at];
    }
    return *at > start;
}

/* 1 to 12 by the name or its first three letters or more; 0: none. */
static int month_of(dm_text word) {
    for (int i = 0; i < MONTHS && word.length >= 3; i++) {
        dm_text name = dm_text_of(month_names[i]);
        if (word.length <= name.length && dm_text_equal_folded(word, (dm_text){name.bytes, word.length})) {
            return i + 1;
        }
    }
    return 0;
}

/* "2024-03-02", "2024/03/02", "20240302" with anything that is no digit behind it; "2.3.2024". */
static bool parse_numbers(const date_word *words, size_t count, char day[DM_DAY_BYTES]) {
    if (count >= 1 && words[0].text.length == 8 && words[0].number >= 0) {
        return print(words[0].number / 10000, words[0].number / 100 % 100, words[0].number % 100, day);
    }
    if (count < PARTS || words[1].number < 0 || words[2].number < 0 || words[0].behind != words[1].behind) {
        return false;
    }
    if (words[0].text.length == YEARS_DIGITS && (words[0].behind == '-' || words[0].behind == '/')) {
        return print(words[0].number, words[1].number, words[2].number, day);
    }
    return words[0].behind == '.' && words[2].text.length == YEARS_DIGITS &&
           print(words[2].number, words[1].number, words[0].number, day);
}

/* A month's name with a day and a year about it, a weekday before them. */
static bool parse_words(const date_word *words, size_t count, char day[DM_DAY_BYTES]) {
    int month = 0;
    int number = -1;
    int year = -1;
    for (size_t i = 0; i < count && year < 0; i++) {
        if (words[i].number < 0) {
            month = month ? month : month_of(words[i].text);
        } else if (words[i].text.length == YEARS_DIGITS) {
            year = words[i].number;
        } else if (number < 0 && words[i].text.length <= 2) {
            number = words[i].number;
        }
    }
    return month && print(year, month, number, day);
}

bool dm_day_parse(dm_text text, char day[DM_DAY_BYTES]) {
    date_word words[5];
    size_t count = 0;
    size_t at = 0;
    while (count < sizeof words / sizeof *words && next_word(text, &at, &words[count])) {
        count++;
    }
    return count && (words[0].number >= 0 && (count < 2 || words[1].number >= 0 || words[0].text.length == 8)
                         ? parse_numbers(words, count, day)
                         : parse_words(words, count, day));
}

/* Howard Hinnant, "chrono-compatible low-level date algorithms", 2013: years begin in March. */
int32_t dm_day_number(dm_text day) {
    int parts[PARTS] = {0, 0, 0};
    int part = 0;
    for (size_t i = 0; i < day.length && part < PARTS; i++) {
        if (is_digit(day.bytes[i])) {
            parts[part] = parts[part] < 10000 ? parts[part] * 10 + (day.bytes[i] - '0') : parts[part];
        } else {
            part++;
        }
    }
    int32_t year = parts[0] - (parts[1] <= 2);
    int32_t era = year / 400;
    int32_t year_of_era = year - era * 400;
    int32_t day_of_year = (153 * (parts[1] + (parts[1] > 2 ? -3 : 9)) + 2) / 5 + parts[2] - 1;
    int32_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}
