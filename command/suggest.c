#include <string.h>

#include "command/options.h"

enum { LONGEST_WORD = 40 };

/* Levenshtein, "Binary codes capable of correcting deletions, insertions and reversals", 1966: the edits that
 * turn one word into the other. */
static size_t edit_distance(const char *left, size_t left_length, const char *right, size_t right_length) {
    size_t row[LONGEST_WORD + 1];
    for (size_t column = 0; column <= right_length; column++) {
        row[column] = column;
    }
    for (size_t line = 1; line <= left_length; line++) {
        size_t diagonal = row[0];
        row[0] = line;
        for (size_t column = 1; column <= right_length; column++) {
            size_t replaced = diagonal + (left[line - 1] != right[column - 1]);
            size_t removed = row[column] + 1;
            size_t added = row[column - 1] + 1;
            diagonal = row[column];
            row[column] = removed < added ? removed : added;
            row[column] = replaced < row[column] ? replaced : row[column];
        }
    }
    return row[right_length];
}

const char *dm_suggest(const char *word, const char *const *words, size_t count) {
    size_t length = strlen(word);
    const char *nearest = NULL;
    size_t least = length / 3 + 1; /* farther than that, it is another word */
    for (size_t i = 0; i < count && length <= LONGEST_WORD; i++) {
        size_t other = strlen(words[i]);
        if (other > LONGEST_WORD) {
            continue;
        }
        size_t distance = edit_distance(word, length, words[i], other);
        if (distance < least || (distance == least && !nearest && length > 2)) {
            least = distance;
            nearest = words[i];
        }
    }
    return nearest;
}
