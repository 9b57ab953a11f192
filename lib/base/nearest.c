#include "base/nearest.h"

enum { LONGEST_WORD = 40 };

/* Levenshtein, "Binary codes capable of correcting deletions, insertions and reversals", 1966: the edits that
 * turn one word into the other. */
static size_t edit_distance(dm_text left, dm_text right) {
    size_t row[LONGEST_WORD + 1];
    for (size_t column = 0; column <= right.length; column++) {
        row[column] = column;
    }
    for (size_t line = 1; line <= left.length; line++) {
        size_t diagonal = row[0];
        row[0] = line;
        for (size_t column = 1; column <= right.length; column++) {
            size_t replaced = diagonal + (left.bytes[line - 1] != right.bytes[column - 1]);
            size_t removed = row[column] + 1;
            size_t added = row[column - 1] + 1;
            diagonal = row[column];
            row[column] = removed < added ? removed : added;
            row[column] = replaced < row[column] ? replaced : row[column];
        }
    }
    return row[right.length];
}

size_t dm_nearest(dm_text word, const dm_text *words, size_t count) {
    size_t nearest = count;
    size_t least = word.length / 3 + 1; /* farther than that, it is another word */
    for (size_t i = 0; i < count && word.length <= LONGEST_WORD; i++) {
        if (words[i].length > LONGEST_WORD) {
            continue;
        }
        size_t distance = edit_distance(word, words[i]);
        if (distance < least || (distance == least && nearest == count && word.length > 2)) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}
