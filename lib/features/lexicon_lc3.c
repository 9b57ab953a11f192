/* Lexicoder's .lc3: a line "+category", then its terms, one a line. */
#include "features/lexicon_format.h"

bool dm_is_lc3(const dm_lexicon_head *head) {
    return head->line.length > 1 && head->line.bytes[0] == '+' && head->tabs == 0;
}

static bool is_category(dm_text line) {
    return line.length > 1 && line.bytes[0] == '+' && !dm_ascii_space(line.bytes[1]);
}

dm_status dm_read_lc3(dm_draft *draft, const dm_draft_file *file) {
    dm_draft_given given = {.weight = 1};
    dm_text rest = file->text;
    dm_text line;
    bool in_category = false;
    dm_status status = DM_OK;
    while (status == DM_OK && dm_draft_line(draft, &rest, &line)) {
        line = dm_text_trim(line);
        if (is_category(line)) {
            in_category = true;
            status = dm_draft_category(draft, (dm_text){line.bytes + 1, line.length - 1}, &given.category);
        } else if (line.length && line.bytes[0] != '#') {
            given.term = line;
            status = in_category ? dm_draft_add(draft, &given)
                                 : dm_draft_refuse(draft, "a term before the first \"+category\"");
        }
    }
    return status;
}
