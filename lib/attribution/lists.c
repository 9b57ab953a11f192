#include "attribution/lists.h"

#include "base/embedded.h"

dm_status dm_list_open(const char *name, size_t columns, dm_list *list, dm_error *error) {
    *list = (dm_list){.name = name, .rest = dm_embedded(name), .columns = columns};
    return list->rest.bytes ? DM_OK : dm_fail(error, DM_BAD_LEXICON, "no lexicon %s", name);
}

static size_t cut_row(dm_text row, dm_text fields[DM_LIST_COLUMNS]) {
    size_t count = 0;
    dm_text field;
    memset(fields, 0, DM_LIST_COLUMNS * sizeof *fields);
    while (count < DM_LIST_COLUMNS && dm_text_next_field(&row, '\t', &field)) {
        fields[count++] = dm_text_trim(field);
    }
    return count;
}

dm_status dm_list_next(dm_list *list, dm_text fields[DM_LIST_COLUMNS], bool *more, dm_error *error) {
    dm_text row;
    while (dm_text_next_field(&list->rest, '\n', &row)) {
        list->line++;
        if (!dm_text_trim(row).length || row.bytes[0] == '#') {
            continue;
        }
        *more = true;
        return cut_row(row, fields) >= list->columns
                   ? DM_OK
                   : dm_list_fault(list, "too few columns", fields[0], error);
    }
    *more = false;
    return DM_OK;
}

dm_status dm_list_fault(const dm_list *list, const char *reason, dm_text what, dm_error *error) {
    int shown = what.length < 60 ? (int)what.length : 60;
    return dm_fail_at(error, DM_BAD_LEXICON, list->line, 0, "%s: %s: '%.*s'", list->name, reason, shown,
                      what.bytes ? what.bytes : "");
}

dm_status dm_list_place(const dm_list *list, dm_status status, dm_error *error) {
    if (status != DM_OK && error && !error->line) {
        error->line = list->line;
    }
    return status;
}

size_t dm_list_choice(dm_text word, const char *const *names, size_t count) {
    size_t choice = 0;
    while (choice < count && !dm_text_equal(word, dm_text_of(names[choice]))) {
        choice++;
    }
    return choice;
}
