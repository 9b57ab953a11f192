/* Trees by the shipped weights: what each word depends on, and that every tree is one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "attribution/engine.h"
#include "attribution/learned/engine.h"
#include "attribution/quotation.h"
#include "base/file.h"
#include "base/random.h"

typedef struct shipped {
    dm_arena *arena;
    dm_engine *engine;
} shipped;

static int open_shipped(void **state) {
    static shipped opened;
    dm_text bytes;
    dm_error error;
    opened.arena = dm_arena_new(0);
    *state = &opened;
    return opened.arena != NULL &&
                   dm_file_read("models/attribution-en.dm", (size_t)64 << 20, opened.arena, &bytes, &error) ==
                       DM_OK &&
                   dm_engine_open(bytes, false, &opened.engine, &error) == DM_OK
               ? 0
               : -1;
}

static int close_shipped(void **state) {
    shipped *opened = *state;
    dm_engine_free(opened->engine);
    dm_arena_free(opened->arena);
    return 0;
}

static void parse(const shipped *opened, const char *text, dm_document *document, dm_parse *tree) {
    dm_error error;
    assert_int_equal(dm_document_read(dm_text_of(text), opened->arena, document, &error), DM_OK);
    assert_int_equal(dm_engine_parse(opened->engine, document, tree, &error), DM_OK);
}

static uint32_t find(const dm_document *document, const char *form) {
    for (uint32_t token = 0; token < document->token_count; token++) {
        if (dm_text_equal(dm_token_text(document, &document->tokens[token]), dm_text_of(form))) {
            return token;
        }
    }
    fail_msg("no token %s", form);
    return 0;
}

static void relations_have_names_both_ways(void **state) {
    (void)state;
    for (int relation = 0; relation < DM_RELATION_COUNT; relation++) {
        assert_int_equal(dm_relation_named(dm_text_of(dm_relation_name((dm_relation)relation))), relation);
    }
    assert_int_equal(dm_relation_named(DM_TEXT("subject")), DM_RELATION_COUNT);
}

static void a_reported_clause_hangs_on_its_verb(void **state) {
    dm_document document;
    dm_parse tree;
    parse(*state, "The ambassador said that the talks would resume in March.", &document, &tree);
    uint32_t said = find(&document, "said");
    uint32_t resume = find(&document, "resume");
    assert_int_equal(tree.head[said], DM_NONE);
    assert_int_equal(tree.relation[said], DM_RELATION_ROOT);
    assert_int_equal(tree.head[find(&document, "ambassador")], said);
    assert_int_equal(tree.relation[find(&document, "ambassador")], DM_RELATION_NSUBJ);
    assert_int_equal(tree.head[resume], said);
    assert_int_equal(tree.relation[resume], DM_RELATION_CCOMP);
    assert_int_equal(tree.head[find(&document, "talks")], resume);
}

/* Following heads from any token ends at a root of its own sentence. */
static void assert_trees(const dm_document *document, const dm_parse *tree) {
    for (uint32_t token = 0; token < document->token_count; token++) {
        size_t steps = 0;
        for (uint32_t at = token; tree->head[at] != DM_NONE; at = tree->head[at]) {
            assert_true(tree->head[at] < document->token_count);
            assert_int_equal(document->tokens[tree->head[at]].sentence, document->tokens[token].sentence);
            assert_true(++steps <= document->token_count);
        }
    }
}

static void each_sentence_has_one_root_and_no_circle(void **state) {
    dm_document document;
    dm_parse tree;
    parse(*state,
          "\u201cWe will answer,\u201d the envoy warned; \u201cnobody should doubt it.\u201d\n\n"
          "Asked whether sanctions were next, she declined to say.\n\nNo. Never!\n",
          &document, &tree);
    assert_trees(&document, &tree);
    for (size_t sentence = 0; sentence < document.sentence_count; sentence++) {
        size_t roots = 0;
        dm_range tokens = document.sentences[sentence].tokens;
        for (uint32_t token = tokens.first; token < tokens.end; token++) {
            roots += tree.head[token] == DM_NONE;
        }
        assert_int_equal(roots, 1);
    }
}

static void a_sentence_without_end_is_parsed_all_the_same(void **state) {
    static char endless[60000];
    for (size_t at = 0; at + 6 < sizeof endless; at += 6) {
        memcpy(endless + at, at % 18 ? "which " : "said, ", 6);
    }
    dm_document document;
    dm_parse tree;
    parse(*state, endless, &document, &tree);
    assert_true(document.token_count > 9000);
    assert_trees(&document, &tree);
}

/* What a move comes to when all its features are summed at every step. */
static dm_move weigh_slowly(const dm_parser *parser, const dm_parser_state *slow) {
    dm_features features;
    int32_t score[DM_MOVE_COUNT] = {0};
    dm_move sure = (dm_move)dm_narrow_find(&parser->sure_moves, dm_sure_move_key(slow), DM_MOVE_COUNT);
    if (sure < DM_MOVE_COUNT && dm_move_allowed(slow, sure)) {
        return sure;
    }
    dm_move_features(slow, &features);
    for (uint32_t feature = 0; feature < features.count; feature++) {
        int32_t sums[2];
        dm_pair_sum(&parser->moves, &features.keys[feature], 1, sums);
        score[DM_MOVE_LEFT] += sums[0];
        score[DM_MOVE_RIGHT] += sums[1];
    }
    dm_move best = DM_MOVE_COUNT;
    for (dm_move move = DM_MOVE_SHIFT; move < DM_MOVE_COUNT; move++) {
        if (dm_move_allowed(slow, move) && (best == DM_MOVE_COUNT || score[move] > score[best])) {
            best = move;
        }
    }
    return best;
}

static void sums_that_are_kept_give_the_tree_that_all_features_give(void **state) {
    const shipped *opened = *state;
    enum { LONGEST = 24, ROUNDS = 1500 };
    static const char *const forms[] = {"the", "minister", "said", "that", "talks", "would",  "resume", ",",
                                        "and", "Moscow",   "of",   "who",  "\"",    "warned", "new",    "."};
    dm_node fast_nodes[LONGEST + 1];
    dm_node slow_nodes[LONGEST + 1];
    int32_t fast_stack[LONGEST + 1];
    int32_t slow_stack[LONGEST + 1];
    dm_move_sums kept[LONGEST + 2][DM_MOVE_KEPT];
    dm_random random = {21};
    for (int round = 0; round < ROUNDS; round++) {
        dm_word words[LONGEST];
        uint8_t tags[LONGEST];
        uint32_t count = 1 + dm_random_below(&random, LONGEST);
        for (uint32_t place = 0; place < count; place++) {
            words[place] =
                dm_word_of(dm_text_of(forms[dm_random_below(&random, sizeof forms / sizeof *forms)]));
            tags[place] = (uint8_t)dm_random_below(&random, opened->engine->tagger.tag_count);
        }
        dm_parser_state fast = {.nodes = fast_nodes, .stack = fast_stack, .kept = kept};
        dm_parser_state slow = {.nodes = slow_nodes, .stack = slow_stack};
        dm_parser_start(&fast, words, tags, count);
        dm_parser_run(&opened->engine->parser, &fast);
        dm_parser_start(&slow, words, tags, count);
        while (!dm_parser_done(&slow)) {
            dm_move move = weigh_slowly(&opened->engine->parser, &slow);
            int32_t head = 0;
            int32_t dependent = 0;
            dm_relation relation = DM_RELATION_DEP;
            if (move != DM_MOVE_SHIFT) {
                dm_move_arc(&slow, move, &head, &dependent);
                relation = (dm_relation)fast_nodes[dependent].relation;
            }
            dm_parser_move(&slow, move, relation);
        }
        for (uint32_t node = 0; node < count; node++) {
            assert_int_equal(fast_nodes[node].head, slow_nodes[node].head);
        }
    }
}

/* ---- the engine as a whole, on articles of our own */

static dm_proposals propose(const shipped *opened, const char *text, dm_document *document) {
    dm_quotations quotations;
    dm_proposals proposals = {0};
    dm_error error;
    assert_int_equal(dm_document_read(dm_text_of(text), opened->arena, document, &error), DM_OK);
    assert_int_equal(dm_quotations_find(document, &quotations, &error), DM_OK);
    assert_int_equal(dm_engine_propose(opened->engine, document, &quotations, &proposals, &error), DM_OK);
    return proposals;
}

static void assert_range(const dm_document *document, dm_range range, const char *expected) {
    dm_text text = dm_text_slice(document->text, dm_range_span(document, range));
    assert_int_equal(text.length, strlen(expected));
    assert_memory_equal(text.bytes, expected, text.length);
}

static void a_quotation_before_its_speaker_is_proposed_whole(void **state) {
    dm_document document;
    dm_proposals proposals = propose(
        *state,
        "\"We are ready to talk without conditions,\" Foreign Minister Anna Lindqvist said on Monday.",
        &document);
    assert_int_equal(proposals.count, 1);
    const dm_proposal *proposal = &proposals.items[0];
    assert_int_equal(proposal->content_count, 1);
    assert_range(&document, proposal->contents[0], "\"We are ready to talk without conditions,\"");
    assert_range(&document, proposal->source, "Foreign Minister Anna Lindqvist");
    assert_range(&document, proposal->cue, "said");
    assert_true(proposal->confidence > 0.7F && proposal->confidence <= 1.0F);
}

static void a_reported_clause_is_proposed_with_its_source(void **state) {
    dm_document document;
    dm_proposals proposals =
        propose(*state, "The prime minister said the border would stay closed.", &document);
    assert_int_equal(proposals.count, 1);
    assert_range(&document, proposals.items[0].contents[0], "the border would stay closed");
    assert_range(&document, proposals.items[0].source, "The prime minister");
}

static void a_text_in_which_nobody_speaks_gives_no_proposal(void **state) {
    dm_document document;
    assert_int_equal(propose(*state, "Rain fell on the capital for three days.", &document).count, 0);
    assert_int_equal(propose(*state, "", &document).count, 0);
}

static void the_same_text_gives_the_same_proposals(void **state) {
    static const char text[] =
        "Officials warned that \"the window is closing\". According to the ministry, two "
        "convoys had crossed the river.";
    dm_document one;
    dm_document two;
    dm_proposals first = propose(*state, text, &one);
    dm_proposals second = propose(*state, text, &two);
    assert_int_equal(first.count, second.count);
    for (size_t number = 0; number < first.count; number++) {
        assert_memory_equal(&first.items[number].confidence, &second.items[number].confidence, sizeof(float));
        assert_int_equal(first.items[number].source.first, second.items[number].source.first);
    }
}

static void an_engine_is_not_opened_from_other_bytes(void **state) {
    (void)state;
    dm_engine *engine = NULL;
    dm_error error = {0};
    assert_int_equal(dm_engine_open(DM_TEXT("no weights"), false, &engine, &error), DM_BAD_MODEL);
    assert_null(engine);
    assert_true(error.message[0] != '\0');
    dm_engine_free(NULL);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(relations_have_names_both_ways),
        cmocka_unit_test(a_reported_clause_hangs_on_its_verb),
        cmocka_unit_test(each_sentence_has_one_root_and_no_circle),
        cmocka_unit_test(a_sentence_without_end_is_parsed_all_the_same),
        cmocka_unit_test(sums_that_are_kept_give_the_tree_that_all_features_give),
        cmocka_unit_test(a_quotation_before_its_speaker_is_proposed_whole),
        cmocka_unit_test(a_reported_clause_is_proposed_with_its_source),
        cmocka_unit_test(a_text_in_which_nobody_speaks_gives_no_proposal),
        cmocka_unit_test(the_same_text_gives_the_same_proposals),
        cmocka_unit_test(an_engine_is_not_opened_from_other_bytes),
    };
    return cmocka_run_group_tests(tests, open_shipped, close_shipped);
}
