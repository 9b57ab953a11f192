/* Our own tables, and lists of words such as Bing Liu's: one a line, the category by the file's name. */
#include "base/number.h"
#include "features/lexicon_format.h"

/* ---- TERM TAB CATEGORY [TAB WEIGHT] */

bool dm_is_table(const dm_lexicon_head *head) {
    return head->tabs >= 1 || dm_text_ends_with(dm_text_of(head->file->path), DM_TEXT(".tsv"));
}

/* Keeps what the head says of a category. */
static dm_status describe(dm_draft *draft, uint32_t category, dm_text description) {
    while (draft->description_count < draft->categories.count) {
        dm_text *descriptions = dm_arena_grow(draft->arena, draft->descriptions, draft->description_count,
                                              &draft->description_capacity, sizeof *descriptions);
        if (!descriptions) {
            return dm_out_of_memory(draft->error);
        }
        draft->descriptions = descriptions;
        descriptions[draft->description_count++] = (dm_text){NULL, 0};
    }
    draft->descriptions[category] = dm_text_trim(description);
    return DM_OK;
}

static dm_status read_head(dm_draft *draft, dm_text line, bool *declares) {
    dm_text declaration = DM_TEXT("# category ");
    if (!dm_text_starts_with(line, declaration)) {
        return DM_OK;
    }
    dm_text rest = {line.bytes + declaration.length, line.length - declaration.length};
    dm_text name;
    if (!dm_text_next_field(&rest, ':', &name) || !rest.bytes) {
        return dm_draft_refuse(draft, "a category's description begins \"# category NAME:\"");
    }
    uint32_t category;
    *declares = true;
    dm_status status = dm_draft_category(draft, name, &category);
    return status == DM_OK ? describe(draft, category, rest) : status;
}

static dm_status read_row(dm_draft *draft, dm_text line, bool declares) {
    dm_text fields[3] = {0};
    size_t count = 0;
    dm_text field;
    while (dm_text_next_field(&line, '\t', &field)) {
        if (count == 3) {
            return dm_draft_refuse(draft, "more than three columns");
        }
        fields[count++] = field;
    }
    dm_draft_given given = {.term = fields[0], .weight = 1};
    if (count < 2) {
        return dm_draft_refuse(draft, "a line is TERM, CATEGORY and perhaps WEIGHT, separated by tabs");
    }
    if (count == 3 && (!dm_number_parse(fields[2], &given.weight) || (float)given.weight == 0)) {
        return dm_draft_refuse(draft, "a weight is a number from -1000 to 1000, not 0");
    }
    size_t known = draft->categories.count;
    dm_status status = dm_draft_category(draft, fields[1], &given.category);
    if (status == DM_OK && declares && draft->categories.count > known) {
        return dm_draft_refuse(draft, "the category is not among those that the head describes");
    }
    return status == DM_OK ? dm_draft_add(draft, &given) : status;
}

dm_status dm_read_table(dm_draft *draft, const dm_draft_file *file) {
    dm_text rest = file->text;
    dm_text line;
    bool declares = false;
    dm_status status = DM_OK;
    while (status == DM_OK && dm_draft_line(draft, &rest, &line)) {
        if (line.length && line.bytes[0] == '#') {
            status = read_head(draft, line, &declares);
        } else if (line.length) {
            status = read_row(draft, line, declares);
        }
    }
    return status;
}

/* ---- a word a line */

bool dm_is_list(const dm_lexicon_head *head) {
    return head->tabs == 0;
}

/* "lists/positive-words.txt" is of category positive. */
static dm_text category_of_path(const char *path) {
    static const char *const endings[] = {"-words", "_words", " words"};
    const char *slash = strrchr(path, '/');
    dm_text name = dm_text_of(slash ? slash + 1 : path);
    const char *point = strchr(name.bytes, '.');
    if (point && point > name.bytes) {
        name.length = (size_t)(point - name.bytes);
    }
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        dm_text ending = dm_text_of(endings[i]);
        if (name.length > ending.length && dm_text_ends_with(name, ending)) {
            name.length -= ending.length;
        }
    }
    return name;
}

dm_status dm_read_list(dm_draft *draft, const dm_draft_file *file) {
    dm_draft_given given = {.weight = 1};
    dm_status status = dm_draft_category(draft, category_of_path(file->path), &given.category);
    dm_text rest = file->text;
    dm_text line;
    while (status == DM_OK && dm_draft_line(draft, &rest, &line)) {
        given.term = dm_text_trim(line);
        if (given.term.length && given.term.bytes[0] != ';' && given.term.bytes[0] != '#') {
            status = dm_text_has(line, '\t')
                         ? dm_draft_refuse(draft, "a tab in a list that has one term a line and no more")
                         : dm_draft_add(draft, &given);
        }
    }
    return status;
}
