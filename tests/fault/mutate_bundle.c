/* Damages bundles in every way that a disk, an editor or an enemy may, and opens them.
 *
 *   mutate_bundle [COUNT] [SEED]     COUNT mutants (default 2000) of four small models
 *
 * One in three has its hashes mended behind the damage, so that the rules are reached, and one in three is
 * opened without a look at hashes and self-check vectors, as if they had been mended too. Must hold: no
 * crash, no undefined behaviour, no leak (build with sanitizers), no mutant that takes longer than SECONDS; a
 * mutant whose hashes are not mended is refused or unchanged; what opens scores finite numbers with
 * probabilities that add up to 1. Prints the outcomes; exit 1 when something did not hold. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "bundles.h"

#include "base/random.h"

enum { DEFAULT_COUNT = 2000, SECONDS = 5 };

typedef enum outcome { REFUSED, SAME, OTHER, OUTCOMES } outcome;

/* What of a mutant is mended. */
typedef enum mending { NOTHING, HASHES, HASHES_AND_CHECK, MENDINGS } mending;

static const char *const mending_names[] = {"nothing mended", "hashes mended", "hashes and check mended"};

/* What the campaign needs for every mutant. */
typedef struct campaign {
    dm_random random;
    dm_buffer seeds[SEED_BUNDLES];
    dm_arena *arena;
    dm_document document;
    dm_passage passage;
    dm_workspace *workspace;
    dm_buffer mutant;
    dm_buffer mended;
    uint64_t counts[MENDINGS][OUTCOMES];
    uint64_t violations;
} campaign;

static size_t below(campaign *run, size_t bound) {
    return bound ? dm_random_below(&run->random, (uint32_t)bound) : 0;
}

/* Half of the places are near the start, where the table and the card are. */
static size_t choose_place(campaign *run) {
    size_t length = run->mutant.length;
    size_t head = length < 1500 ? length : 1500;
    return below(run, below(run, 2) ? head : length);
}

static void flip_bytes(campaign *run) {
    for (size_t count = 1 + below(run, 3); count && run->mutant.length; count--) {
        unsigned char *byte = (unsigned char *)run->mutant.bytes + choose_place(run);
        *byte = (unsigned char)(*byte ^ 1u << below(run, 8));
    }
}

static void set_byte(campaign *run) {
    static const char bytes[] = {'\0', '\n', '\r', '\t', ' ', ':', '-', '9', '"', '\\', '{', '\xff', '\xc3'};
    run->mutant.bytes[choose_place(run)] = bytes[below(run, sizeof bytes)];
}

static void cut_end(campaign *run) {
    run->mutant.length = below(run, run->mutant.length);
}

/* Replaces `length` bytes at `place`. */
static void replace(campaign *run, size_t place, size_t length, dm_text by) {
    dm_buffer fresh = {0};
    dm_buffer_add(&fresh, (dm_text){run->mutant.bytes, place});
    dm_buffer_add(&fresh, by);
    size_t behind = place + length;
    dm_buffer_add(&fresh, (dm_text){run->mutant.bytes + behind, run->mutant.length - behind});
    dm_buffer_free(&run->mutant);
    run->mutant = fresh;
}

static bool is_of_number(char byte) {
    return (byte >= '0' && byte <= '9') || byte == '.' || byte == '-' || byte == 'e';
}

/* Another number where one stands. */
static void replace_number(campaign *run) {
    static const char *const numbers[] = {"0",
                                          "-1",
                                          "1",
                                          "2",
                                          "64",
                                          "65",
                                          "65537",
                                          "2147483647",
                                          "2147483648",
                                          "4294967296",
                                          "99999999999",
                                          "1e308",
                                          "1e999",
                                          "-1e12",
                                          "nan",
                                          "inf",
                                          "",
                                          "0x10",
                                          "00",
                                          "1.5",
                                          "0.0000000001",
                                          "32767",
                                          "32768",
                                          "18446744073709551616",
                                          "1e",
                                          "--1",
                                          "1:1"};
    size_t start = choose_place(run);
    while (start < run->mutant.length && !is_of_number(run->mutant.bytes[start])) {
        start++;
    }
    size_t end = start;
    while (end < run->mutant.length && is_of_number(run->mutant.bytes[end])) {
        end++;
    }
    replace(run, start, end - start, dm_text_of(numbers[below(run, sizeof numbers / sizeof numbers[0])]));
}

/* The line around a place, with its end. */
static dm_span line_at(const campaign *run, size_t place) {
    size_t start = place;
    size_t end = place;
    while (start > 0 && run->mutant.bytes[start - 1] != '\n') {
        start--;
    }
    while (end < run->mutant.length && run->mutant.bytes[end] != '\n') {
        end++;
    }
    return (dm_span){(uint32_t)start, (uint32_t)(end + (end < run->mutant.length))};
}

/* Deletes, doubles or moves a line. */
static void move_line(campaign *run) {
    dm_span line = line_at(run, choose_place(run));
    dm_buffer copy = {0};
    dm_buffer_add(&copy, dm_text_slice(dm_buffer_text(&run->mutant), line));
    size_t kind = below(run, 3);
    if (kind != 1) {
        replace(run, line.start, line.end - line.start, DM_TEXT(""));
    }
    if (kind != 0 && run->mutant.length) {
        dm_span other = line_at(run, choose_place(run));
        replace(run, other.start, 0, dm_buffer_text(&copy));
    }
    dm_buffer_free(&copy);
}

/* A stretch of another bundle instead of one's own. */
static void splice(campaign *run) {
    dm_text other = dm_buffer_text(&run->seeds[below(run, SEED_BUNDLES)]);
    size_t start = below(run, other.length);
    size_t length = below(run, other.length - start < 4000 ? other.length - start : 4000);
    size_t place = choose_place(run);
    size_t replaced = below(run, run->mutant.length - place);
    replace(run, place, replaced, (dm_text){other.bytes + start, length});
}

static void (*const mutations[])(campaign *run) = {flip_bytes,     set_byte,  cut_end, replace_number,
                                                   replace_number, move_line, splice};

static void complain(campaign *run, uint64_t number, const char *what) {
    (void)fprintf(stderr, "mutant %llu: %s\n", (unsigned long long)number, what);
    run->violations++;
}

/* Uses an opened model as the program does. A score of a machine of wild numbers may be refused. */
static void use(campaign *run, uint64_t number, const dm_model *model) {
    dm_score score;
    dm_evidence evidence[8];
    size_t found = 0;
    dm_error error;
    if (dm_model_score(model, &run->passage, run->workspace, &score, &error) == DM_OK) {
        double sum = 0;
        for (size_t label = 0; label < dm_model_label_count(model); label++) {
            sum += score.probability[label];
            if (!isfinite(score.decision[label])) {
                complain(run, number, "a decision value is not finite");
            }
        }
        if (!(fabs(sum - 1) < 1e-9)) {
            complain(run, number, "probabilities do not add up to 1");
        }
        (void)dm_model_explain(model, &run->passage, run->workspace, 8, evidence, &found, &error);
    }
    for (size_t i = 0; i < found; i++) {
        if (evidence[i].feature != DM_NONE) { /* the reasons of kernel machines are words */
            (void)dm_extractor_term(dm_model_extractor(model), evidence[i].feature);
        }
    }
}

/* Opens a bundle as told. Bytes that are not text never come that far when hashes are looked at. */
static dm_status open_bundle(dm_text bytes, mending mended, dm_model **model, dm_error *error) {
    dm_status status = dm_model_parse(bytes, false, model, error);
    if (mended != HASHES_AND_CHECK || status == DM_OK || strncmp(error->message, "V1: ", 4) == 0) {
        return status;
    }
    return dm_model_parse(bytes, true, model, error);
}

static void judge(campaign *run, uint64_t number, const dm_buffer *seed, mending mended) {
    const dm_buffer *bytes = mended == NOTHING ? &run->mutant : &run->mended;
    dm_model *model = NULL;
    dm_error error;
    char *exact = malloc(bytes->length + 1); /* a sanitizer sees the first read behind it */
    if (!exact) {
        abort();
    }
    if (bytes->length) {
        memcpy(exact, bytes->bytes, bytes->length);
    }
    (void)alarm(SECONDS);
    dm_status status = open_bundle((dm_text){exact, bytes->length}, mended, &model, &error);
    bool same = dm_text_equal(dm_buffer_text(bytes), dm_buffer_text(seed));
    outcome result = status != DM_OK ? REFUSED : same ? SAME : OTHER;
    if (result == REFUSED && (status != DM_BAD_MODEL || error.offset > bytes->length)) {
        complain(run, number, "refused without a place in the file");
    }
    if (result == OTHER && mended == NOTHING) {
        complain(run, number, "accepted though changed");
    }
    if (result != REFUSED) {
        use(run, number, model);
    }
    (void)alarm(0);
    run->counts[mended][result]++;
    dm_model_free(model);
    free(exact);
}

static void run_mutants(campaign *run, uint64_t count) {
    for (uint64_t number = 0; number < count; number++) {
        const dm_buffer *seed = &run->seeds[number % SEED_BUNDLES];
        mending mended = (mending)(number / SEED_BUNDLES % MENDINGS);
        dm_buffer_clear(&run->mutant);
        dm_buffer_add(&run->mutant, dm_buffer_text(seed));
        for (size_t times = 1 + below(run, 2); times && run->mutant.length; times--) {
            mutations[below(run, sizeof mutations / sizeof mutations[0])](run);
        }
        if (mended != NOTHING) {
            dm_buffer_clear(&run->mended);
            mend_hashes(dm_buffer_text(&run->mutant), &run->mended);
        }
        judge(run, number, seed, mended);
    }
}

static void open_passage(campaign *run) {
    run->arena = dm_arena_new(0);
    run->workspace = dm_workspace_new();
    dm_text text = DM_TEXT("Hanoi vowed to answer with force if the fleet of Quito closed the harbour.");
    if (!run->arena || !run->workspace ||
        dm_document_read_row(text, run->arena, &run->document, NULL) != DM_OK) {
        abort();
    }
    run->passage = (dm_passage){
        .document = &run->document, .tokens = {0, (uint32_t)run->document.token_count}, .source = {0, 1}};
}

int main(int argc, char **argv) {
    uint64_t count = argc > 1 ? strtoull(argv[1], NULL, 10) : DEFAULT_COUNT;
    static campaign run;
    run.random.state = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    for (size_t i = 0; i < SEED_BUNDLES; i++) {
        make_seed_bundle(i, &run.seeds[i]);
    }
    open_passage(&run);
    run_mutants(&run, count);
    for (int mended = NOTHING; mended < MENDINGS; mended++) {
        printf("%s: %llu refused, %llu unchanged, %llu accepted though changed\n", mending_names[mended],
               (unsigned long long)run.counts[mended][REFUSED], (unsigned long long)run.counts[mended][SAME],
               (unsigned long long)run.counts[mended][OTHER]);
    }
    printf("%llu mutants, %llu violations\n", (unsigned long long)count, (unsigned long long)run.violations);
    for (size_t i = 0; i < SEED_BUNDLES; i++) {
        dm_buffer_free(&run.seeds[i]);
    }
    dm_buffer_free(&run.mutant);
    dm_buffer_free(&run.mended);
    dm_workspace_free(run.workspace);
    dm_arena_free(run.arena);
    return run.violations > 0;
}
