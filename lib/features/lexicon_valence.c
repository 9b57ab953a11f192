/* Lexicons of sentiment and emotion, one term a line:
 *
 *   AFINN   TERM TAB VALENCE
 *   VADER   TERM TAB MEAN TAB DEVIATION TAB [RATINGS]
 *   NRC     TERM TAB EMOTION TAB 0 or 1
 *   MPQA    type=strongsubj len=1 word1=TERM pos1=adj stemmed1=n priorpolarity=negative */
#include "base/number.h"
#include "features/lexicon_format.h"

enum { FIELDS = 4 };

/* The fields of a line; the last one is all that remains. Returns how many there are. */
static size_t split(dm_text line, dm_text fields[FIELDS]) {
    size_t count = 0;
    while (count + 1 < FIELDS && dm_text_next_field(&line, '\t', &fields[count])) {
        count++;
    }
    if (line.bytes) {
        fields[count++] = line;
    }
    return count;
}

/* Reads a file of such lines; empty ones and comments mean nothing. */
static dm_status read_lines(dm_draft *draft, const dm_draft_file *file,
                            dm_status (*read)(dm_draft *draft, dm_text line)) {
    dm_text rest = file->text;
    dm_text line;
    dm_status status = DM_OK;
    while (status == DM_OK && dm_draft_line(draft, &rest, &line)) {
        if (dm_text_trim(line).length && line.bytes[0] != '#') {
            status = read(draft, line);
        }
    }
    return status;
}

/* ---- AFINN */

bool dm_is_afinn(const dm_lexicon_head *head) {
    dm_text fields[FIELDS];
    double valence;
    return split(head->line, fields) == 2 && dm_draft_number(fields[1], &valence);
}

static dm_status read_afinn(dm_draft *draft, dm_text line) {
    dm_text fields[FIELDS];
    double valence;
    if (split(line, fields) != 2 || !dm_draft_number(fields[1], &valence)) {
        return dm_draft_refuse(draft, "a line is TERM and VALENCE, separated by a tab");
    }
    return dm_draft_add_valence(draft, fields[0], valence);
}

dm_status dm_read_afinn(dm_draft *draft, const dm_draft_file *file) {
    return read_lines(draft, file, read_afinn);
}

/* ---- VADER: terms may begin with '#', and there are no comments */

/* True for a line of VADER; then the mean is filled in. */
static bool read_mean(dm_text line, dm_text fields[FIELDS], double *mean) {
    double deviation;
    return split(line, fields) == FIELDS && dm_draft_number(fields[1], mean) &&
           dm_draft_number(fields[2], &deviation) &&
           dm_text_starts_with(dm_text_trim(fields[3]), DM_TEXT("["));
}

bool dm_is_vader(const dm_lexicon_head *head) {
    dm_text fields[FIELDS];
    double mean;
    return read_mean(head->line, fields, &mean);
}

dm_status dm_read_vader(dm_draft *draft, const dm_draft_file *file) {
    dm_text rest = file->text;
    dm_text line;
    dm_status status = DM_OK;
    while (status == DM_OK && dm_draft_line(draft, &rest, &line)) {
        dm_text fields[FIELDS];
        double mean;
        if (!dm_text_trim(line).length) {
            continue;
        }
        status =
            read_mean(line, fields, &mean)
                ? dm_draft_add_valence(draft, fields[0], mean)
                : dm_draft_refuse(draft, "a line is TERM, MEAN, DEVIATION and [RATINGS], separated by tabs");
    }
    return status;
}

/* ---- NRC EmoLex: unlike our own tables it has lines for what a term does not mean */

static bool is_flag(dm_text field) {
    field = dm_text_trim(field);
    return field.length == 1 && (field.bytes[0] == '0' || field.bytes[0] == '1');
}

static bool is_nrc_line(dm_text line, dm_text fields[FIELDS]) {
    return split(line, fields) == 3 && is_flag(fields[2]);
}

bool dm_is_nrc(const dm_lexicon_head *head) {
    dm_text rest = head->file->text;
    dm_text line;
    while (dm_text_next_field(&rest, '\n', &line)) {
        dm_text fields[FIELDS];
        if (!dm_text_trim(line).length || line.bytes[0] == '#') {
            continue;
        }
        if (!is_nrc_line(line, fields)) {
            return false;
        }
        if (dm_text_trim(fields[2]).bytes[0] == '0') {
            return true;
        }
    }
    return false;
}

static dm_status read_nrc(dm_draft *draft, dm_text line) {
    dm_text fields[FIELDS];
    if (!is_nrc_line(line, fields)) {
        return dm_draft_refuse(draft, "a line is TERM, EMOTION and 0 or 1, separated by tabs");
    }
    if (dm_text_trim(fields[2]).bytes[0] == '0') {
        return DM_OK;
    }
    dm_draft_given given = {.term = fields[0], .weight = 1};
    dm_status status = dm_draft_category(draft, fields[1], &given.category);
    return status == DM_OK ? dm_draft_add(draft, &given) : status;
}

dm_status dm_read_nrc(dm_draft *draft, const dm_draft_file *file) {
    return read_lines(draft, file, read_nrc);
}

/* ---- MPQA: strong clues weigh 1, weak ones 0.5; the parts of speech, which give a word several lines, and
 * the note that a clue stands for all forms of its word are not used */

/* The value of "name=value" in a line; no bytes when it is not there. */
static dm_text value_of(dm_text line, dm_text name) {
    dm_text word;
    while (dm_text_next_field(&line, ' ', &word)) {
        word = dm_text_trim(word);
        if (dm_text_starts_with(word, name)) {
            return (dm_text){word.bytes + name.length, word.length - name.length};
        }
    }
    return (dm_text){NULL, 0};
}

bool dm_is_mpqa(const dm_lexicon_head *head) {
    return value_of(head->line, DM_TEXT("word1=")).bytes && value_of(head->line, DM_TEXT("type=")).bytes;
}

static dm_status read_mpqa(dm_draft *draft, dm_text line) {
    dm_text term = value_of(line, DM_TEXT("word1="));
    dm_text type = value_of(line, DM_TEXT("type="));
    dm_text polarity = value_of(line, DM_TEXT("priorpolarity="));
    if (!term.length || !type.length || !polarity.length) {
        return dm_draft_refuse(draft, "a line has type=, word1= and priorpolarity=");
    }
    char *spaced = dm_arena_take(draft->arena, term.length, 1);
    if (!spaced) {
        return dm_out_of_memory(draft->error);
    }
    for (size_t i = 0; i < term.length; i++) {
        spaced[i] = (char)(term.bytes[i] == '_' ? ' ' : term.bytes[i]);
    }
    bool both = dm_text_equal(polarity, DM_TEXT("both"));
    const dm_text categories[] = {both ? DM_TEXT("positive") : polarity, DM_TEXT("negative")};
    dm_draft_given given = {.term = {spaced, term.length},
                            .weight = dm_text_starts_with(type, DM_TEXT("strong")) ? 1 : 0.5,
                            .repeats = true};
    dm_status status = DM_OK;
    for (size_t i = 0; status == DM_OK && i < (both ? 2u : 1u); i++) {
        status = dm_draft_category(draft, categories[i], &given.category);
        status = status == DM_OK ? dm_draft_add(draft, &given) : status;
    }
    return status;
}

dm_status dm_read_mpqa(dm_draft *draft, const dm_draft_file *file) {
    return read_lines(draft, file, read_mpqa);
}
