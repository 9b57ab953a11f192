/* The ceiling of a linear scorer of word 1-2 grams on one core: tokenise, fold ASCII, hash words and pairs of
 * words, gather three weights of each, write a label a line.
 *
 *   ceiling FILE > labels        (FILE: one text a line)
 *
 * It does nothing else that a classifier must do (no Unicode, no names of features, no normalisation, no
 * probabilities, no JSON): what a classifier reaches of its rate says what the rest costs. Weights are
 * pseudo-random. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "base/random.h"
#include "base/text.h"

enum { TABLE_BITS = 20, CLASSES = 3 };

/* Weights of the classes side by side, padded to a quarter of a cache line. */
typedef struct weights {
    float of_class[CLASSES + 1];
} weights;

static weights *make_table(void) {
    weights *table = malloc(sizeof *table << TABLE_BITS);
    dm_random random = {88172645463325252u};
    for (size_t i = 0; table && i < (size_t)1 << TABLE_BITS; i++) {
        for (int class = 0; class < CLASSES; class ++) {
            table[i].of_class[class] = (float)(dm_random_unit(&random) - 0.5);
        }
    }
    return table;
}

/* Letters and digits in lower case, bytes beyond ASCII as they are, 0 for what parts words. */
static void make_folding(unsigned char folded[256]) {
    for (int byte = 0; byte < 256; byte++) {
        bool is_upper = byte >= 'A' && byte <= 'Z';
        bool is_word = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80;
        folded[byte] = (unsigned char)(is_upper ? byte + 32 : is_word ? byte : 0);
    }
}

/* Scores the line at `at`, returns the place of its end. */
static const unsigned char *score_line(const weights *table, const unsigned char folded[256],
                                       const unsigned char *at, const unsigned char *end,
                                       float sums[CLASSES]) {
    uint32_t previous = 0;
    while (at < end && *at != '\n') {
        if (!folded[*at]) {
            at++;
            continue;
        }
        uint32_t hash = 2166136261u;
        while (at < end && folded[*at]) {
            hash = (hash ^ folded[*at++]) * 16777619u;
        }
        hash ^= hash >> 15;
        const weights *word = &table[hash & ((1u << TABLE_BITS) - 1)];
        const weights *pair = &table[(previous * 31 + hash * 0x9e3779b1u) >> (32 - TABLE_BITS)];
        for (int class = 0; class < CLASSES; class ++) {
            sums[class] += word->of_class[class] + pair->of_class[class];
        }
        previous = hash;
    }
    return at;
}

static void score_lines(const weights *table, dm_text text) {
    unsigned char folded[256];
    make_folding(folded);
    const unsigned char *at = (const unsigned char *)text.bytes;
    const unsigned char *end = at + text.length;
    while (at < end) {
        float sums[CLASSES] = {0};
        at = score_line(table, folded, at, end, sums) + 1;
        int best = sums[1] > sums[0];
        best = sums[2] > sums[best] ? 2 : best;
        (void)putchar_unlocked('0' + best);
        (void)putchar_unlocked('\n');
    }
}

/* The whole file, for ever; NULL bytes when it cannot be mapped. */
static dm_text map_file(const char *path) {
    struct stat status;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0 || fstat(file, &status) != 0) {
        return (dm_text){NULL, 0};
    }
    size_t length = (size_t)status.st_size;
    void *bytes = mmap(NULL, length, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
    return bytes == MAP_FAILED ? (dm_text){NULL, 0} : (dm_text){bytes, length};
}

int main(int argc, char **argv) {
    weights *table = make_table();
    if (argc != 2 || !table) {
        (void)fputs("usage: ceiling FILE\n", stderr);
        return 2;
    }
    dm_text text = map_file(argv[1]);
    if (!text.bytes) {
        perror(argv[1]);
        return 4;
    }
    score_lines(table, text);
    free(table);
    return fflush(stdout) == 0 ? 0 : 4;
}
