/* Lexicons: a file of any format is refused with a reason, or becomes a lexicon that reads its own text again
 * and finds words. The first byte chooses the name that tells the format. */
#include <stdlib.h>

#include "features/lexicon_import.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void require(bool holds) {
    if (!holds) {
        abort();
    }
}

static void use(dm_text text) {
    dm_lexicon *lexicon;
    dm_error error = {0};
    if (dm_lexicon_parse(text, "fuzzed", &lexicon, &error) != DM_OK) {
        require(error.message[0] != '\0');
        return;
    }
    dm_arena *arena = dm_arena_new(0);
    dm_document document;
    dm_text words = DM_TEXT("They will not threaten the peace that a good neighbour offers, they warned.");
    require(arena && dm_document_read_row(words, arena, &document, NULL) == DM_OK);
    dm_lexicon_matches matches = {0};
    dm_range all = {0, (uint32_t)document.token_count};
    require(dm_lexicon_find(lexicon, &document, all, &matches, NULL) == DM_OK);
    for (size_t i = 0; i < matches.count; i++) {
        require(matches.matches[i].tokens.first < matches.matches[i].tokens.end);
        require(matches.matches[i].tokens.end <= document.token_count);
        require(matches.matches[i].category < dm_lexicon_category_count(lexicon));
    }
    dm_lexicon_matches_free(&matches);
    dm_lexicon_free(lexicon);
    dm_arena_free(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    static const char *const names[] = {
        "a.tsv", "a.dic", "a.yml", "a.lc3", "a.txt", "a.tff", "vader_lexicon.txt"};
    if (length == 0) {
        return 0;
    }
    dm_text text = {(const char *)bytes + 1, length - 1};
    dm_lexicon_import *import;
    dm_text imported;
    dm_error error = {0};
    require(dm_lexicon_import_new(&import, &error) == DM_OK);
    if (dm_lexicon_import_add(import, text, names[bytes[0] % (sizeof names / sizeof *names)], &error) ==
            DM_OK &&
        dm_lexicon_import_text(import, &imported, &error) == DM_OK) {
        use(imported);
    } else {
        require(error.message[0] != '\0');
    }
    dm_lexicon_import_free(import);
    use(text);
    return 0;
}
