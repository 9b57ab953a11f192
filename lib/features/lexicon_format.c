#include "features/lexicon_format.h"

const char *const dm_lexicon_own_format = "TSV";

static const dm_lexicon_format formats[] = {
    {"LIWC dictionary", dm_is_liwc, dm_read_liwc}, {"YAML dictionary", dm_is_yaml, dm_read_yaml},
    {"Lexicoder .lc3", dm_is_lc3, dm_read_lc3},    {"MPQA clues", dm_is_mpqa, dm_read_mpqa},
    {"VADER", dm_is_vader, dm_read_vader},         {"AFINN", dm_is_afinn, dm_read_afinn},
    {"NRC EmoLex", dm_is_nrc, dm_read_nrc},        {"TSV", dm_is_table, dm_read_table},
    {"list of words", dm_is_list, dm_read_list},
};

static dm_lexicon_head head_of(const dm_draft_file *file) {
    dm_lexicon_head head = {.file = file};
    dm_text rest = file->text;
    dm_text line;
    while (dm_text_next_field(&rest, '\n', &line)) {
        while (line.length && dm_ascii_space(line.bytes[line.length - 1])) {
            line.length--;
        }
        if (line.length && line.bytes[0] != '#' && line.bytes[0] != ';') {
            head.line = line;
            break;
        }
    }
    for (size_t i = 0; i < head.line.length; i++) {
        head.tabs += head.line.bytes[i] == '\t';
    }
    return head;
}

const dm_lexicon_format *dm_lexicon_format_of(const dm_draft_file *file) {
    dm_lexicon_head head = head_of(file);
    size_t last = sizeof formats / sizeof *formats - 1;
    for (size_t i = 0; i < last; i++) {
        if (formats[i].is_format(&head)) {
            return &formats[i];
        }
    }
    return &formats[last];
}
