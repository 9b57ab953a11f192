/* LIWC dictionaries: between two lines "%" a number and a name for each category, then terms with the numbers
 * of their categories. */
#include "base/number.h"
#include "features/lexicon_format.h"

enum { NUMBER_LARGEST = 99999 };

/* The categories of one file. */
typedef struct liwc_categories {
    dm_table numbers;
    uint32_t *categories; /* [numbers.count] */
    size_t capacity;
} liwc_categories;

bool dm_is_liwc(const dm_lexicon_head *head) {
    return dm_text_equal(dm_text_trim(head->line), DM_TEXT("%"));
}

/* Takes the text before the first white space off `*rest`. */
static dm_text take_word(dm_text *rest) {
    *rest = dm_text_trim(*rest);
    dm_text word = {rest->bytes, 0};
    while (word.length < rest->length && !dm_ascii_space(rest->bytes[word.length])) {
        word.length++;
    }
    rest->bytes += word.length;
    rest->length -= word.length;
    return word;
}

/* A category's number without the zeros before it ("01" and "1" are the same); false for another word. */
static bool read_number(dm_text word, dm_text *number) {
    uint64_t value;
    if (!dm_number_parse_unsigned(word, NUMBER_LARGEST, &value)) {
        return false;
    }
    while (word.length > 1 && word.bytes[0] == '0') {
        word.bytes++;
        word.length--;
    }
    *number = word;
    return true;
}

/* "21  affect (Affect)": what stands in brackets describes. */
static dm_status read_category(dm_draft *draft, liwc_categories *known, dm_text line) {
    dm_text number;
    if (!read_number(take_word(&line), &number)) {
        return dm_draft_refuse(draft, "between the lines \"%\" stand categories, each a number and a name");
    }
    size_t count = known->numbers.count;
    uint32_t index = dm_table_add(&known->numbers, number);
    uint32_t *categories =
        dm_arena_grow(draft->arena, known->categories, count, &known->capacity, sizeof *categories);
    if (index == DM_NONE || !categories) {
        return dm_out_of_memory(draft->error);
    }
    if (index < count) {
        return dm_draft_refuse(draft, "the number stands for an earlier category");
    }
    known->categories = categories;
    dm_text name = line;
    for (size_t i = 1; i + 1 < name.length; i++) {
        if (name.bytes[i] == '(' && dm_ascii_space(name.bytes[i - 1])) {
            name.length = i;
        }
    }
    return dm_draft_category(draft, name, &categories[index]);
}

/* Splits "a lot  20 24" into term and numbers: at the tab, else before the numbers at the end. */
static void split(dm_text line, dm_text *term, dm_text *numbers) {
    line = dm_text_trim(line);
    const char *tab = memchr(line.bytes, '\t', line.length);
    size_t at = tab ? (size_t)(tab - line.bytes) : line.length;
    while (!tab && at > 0) {
        size_t start = at;
        while (start > 0 && !dm_ascii_space(line.bytes[start - 1])) {
            start--;
        }
        dm_text number;
        if (start == 0 || !read_number((dm_text){line.bytes + start, at - start}, &number)) {
            break;
        }
        at = start;
        while (at > 0 && dm_ascii_space(line.bytes[at - 1])) {
            at--;
        }
    }
    *term = dm_text_trim((dm_text){line.bytes, at});
    *numbers = (dm_text){line.bytes + at, line.length - at};
}

/* "like  (02 134)125/464" and "kind  131 <of>135": LIWC 2007's choices by the words beside the term. Of the
 * signs only those with a word or a number in brackets are such; ":(" is a term. */
static bool is_conditional(dm_text term, dm_text numbers) {
    bool bracketed = term.length > 2 && term.bytes[0] == '(' && dm_text_has(term, ')') &&
                     dm_ascii_lower(term.bytes[1]) >= 'a' && dm_ascii_lower(term.bytes[1]) <= 'z';
    return bracketed || dm_text_has(numbers, '(') || dm_text_has(numbers, '<') || dm_text_has(numbers, '/');
}

static dm_status read_term(dm_draft *draft, const liwc_categories *known, dm_text line) {
    dm_draft_given given = {.weight = 1};
    dm_text numbers;
    split(line, &given.term, &numbers);
    if (is_conditional(given.term, numbers)) {
        return dm_draft_note(draft, DM_LEXICON_CONDITIONAL, given.term, (dm_text){NULL, 0});
    }
    if (!dm_text_trim(numbers).length) {
        return dm_draft_refuse(draft, "a term without the number of a category");
    }
    dm_status status = DM_OK;
    for (dm_text word = take_word(&numbers); status == DM_OK && word.length; word = take_word(&numbers)) {
        dm_text number;
        uint32_t index = read_number(word, &number) ? dm_table_find(&known->numbers, number) : DM_NONE;
        if (index == DM_NONE) {
            return dm_draft_refuse(draft, "a term with a number that stands for no category");
        }
        given.category = known->categories[index];
        status = dm_draft_add(draft, &given);
    }
    return status;
}

dm_status dm_read_liwc(dm_draft *draft, const dm_draft_file *file) {
    liwc_categories known = {0};
    dm_table_init(&known.numbers, draft->arena);
    dm_text rest = file->text;
    dm_text line;
    unsigned marks = 0;
    dm_status status = DM_OK;
    while (status == DM_OK && dm_draft_line(draft, &rest, &line)) {
        line = dm_text_trim(line);
        if (marks < 2 && dm_text_equal(line, DM_TEXT("%"))) {
            marks++;
        } else if (line.length && marks) {
            status = marks == 1 ? read_category(draft, &known, line) : read_term(draft, &known, line);
        }
    }
    if (status == DM_OK && marks < 2) {
        return dm_draft_refuse(draft, "no second line \"%\" behind the categories");
    }
    return status;
}
