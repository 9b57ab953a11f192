/* Dates as articles give them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include "records/day.h"

static void dates_of_every_usual_form_are_days(void **state) {
    (void)state;
    static const char *const dates[] = {"2024-03-02",
                                        "2024-03-02T10:00:00Z",
                                        "2024/03/02",
                                        "20240302",
                                        "2 March 2024",
                                        "March 2, 2024",
                                        "Mar. 2, 2024",
                                        "02-Mar-2024",
                                        "Saturday, 2 Mar 2024",
                                        "Sat, 02 Mar 2024 10:00:00 GMT",
                                        "2.3.2024",
                                        "2024-3-2",
                                        "20240302T101500",
                                        "2024-03-02 23:59:59+02:00",
                                        "2 MARCH 2024, 10:00"};
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        char day[DM_DAY_BYTES] = "";
        assert_true(dm_day_parse(dm_text_of(dates[i]), day));
        assert_string_equal(day, "2024-03-02");
    }
}

static void what_is_none_or_has_two_readings_is_no_day(void **state) {
    (void)state;
    static const char *const dates[] = {
        "",           "yesterday",  "3/2/2024", "2024",       "March 2024",
        "2024-02-30", "2023-02-29", "1e9",      "2024-13-01", "32 March 2024",
        "- - -",      "0999-01-01", "May",      "2024-03",    "99999999999999999999"};
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        char day[DM_DAY_BYTES] = "";
        assert_false(dm_day_parse(dm_text_of(dates[i]), day));
    }
}

static void days_are_numbered_without_a_gap(void **state) {
    (void)state;
    assert_int_equal(dm_day_number(DM_TEXT("1970-01-01")), 0);
    assert_int_equal(dm_day_number(DM_TEXT("2000-02-29")), 11016);
    assert_int_equal(dm_day_number(DM_TEXT("1900-03-01")) - dm_day_number(DM_TEXT("1900-02-28")), 1);
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int32_t number = dm_day_number(DM_TEXT("1583-01-01"));
    for (int year = 1583; year < 2400; year++) {
        bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        for (int month = 1; month <= 12; month++) {
            int length = lengths[month - 1] + (leap && month == 2);
            for (int date = 1; date <= length; date++) {
                char day[32];
                (void)snprintf(day, sizeof day, "%04d-%02d-%02d", year, month, date);
                assert_int_equal(dm_day_number(dm_text_of(day)), number);
                number++;
            }
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates_of_every_usual_form_are_days),
        cmocka_unit_test(what_is_none_or_has_two_readings_is_no_day),
        cmocka_unit_test(days_are_numbered_without_a_gap),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
