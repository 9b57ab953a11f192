/* JSONL: every line that is not blank is one item, whatever stands in it. */
#include "items.h"

#include "records/encoding.h"

static long count_lines(dm_text rest) {
    long count = 0;
    if (dm_text_starts_with(rest, DM_TEXT("\xef\xbb\xbf"))) {
        rest.bytes += 3;
        rest.length -= 3;
    }
    dm_text line;
    while (dm_text_next_field(&rest, '\n', &line)) {
        count += dm_text_trim(line).length > 0;
    }
    return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    dm_text text = {(const char *)bytes, length};
    bool marked;
    if (is_packed(bytes, length) || dm_utf8_first_bad(text) < length || dm_encoding_wide(text, &marked)) {
        return 0; /* other encodings are decoded first: their lines are not those of these bytes */
    }
    long items = read_items(bytes, length, DM_INPUT_JSONL);
    require(items < 0 || items == count_lines(text));
    return 0;
}
