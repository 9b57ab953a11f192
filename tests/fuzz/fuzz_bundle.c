/* Bundles: fuzzed bytes as they are, and with their hashes mended so that the rules behind them are reached.
 * What opens prints its own bytes again, has a card, labels and an SVM, and scores without harm. */
#include <math.h>

#include "tests/fault/bundles.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void require(bool holds) {
    if (!holds) {
        abort();
    }
}

static void use(const dm_model *model, dm_text bundle) {
    dm_buffer again = {0};
    dm_model_print(model, &again);
    require(dm_text_equal(dm_buffer_text(&again), bundle));
    dm_buffer_free(&again);
    require(dm_model_label_count(model) >= 2 && dm_model_card(model).length > 0 &&
            dm_model_svm(model).length > 0);

    dm_arena *arena = dm_arena_new(0);
    dm_workspace *workspace = dm_workspace_new();
    dm_document document;
    dm_text text = DM_TEXT("Hanoi vowed to answer with force if the fleet of Quito closed the harbour.");
    require(arena && workspace && dm_document_read_row(text, arena, &document, NULL) == DM_OK);
    dm_passage passage = {
        .document = &document, .tokens = {0, (uint32_t)document.token_count}, .source = {0, 1}};
    dm_score score;
    if (dm_model_score(model, &passage, workspace, &score, NULL) == DM_OK) {
        double sum = 0;
        for (size_t label = 0; label < dm_model_label_count(model); label++) {
            sum += score.probability[label];
        }
        require(fabs(sum - 1) < 1e-9);
    }
    dm_workspace_free(workspace);
    dm_arena_free(arena);
}

static void open_bundle(dm_text bytes) {
    dm_model *model = NULL;
    dm_error error;
    dm_status status = dm_model_parse(bytes, false, &model, &error);
    require(status == DM_OK || (status == DM_BAD_MODEL && error.message[0] && error.offset <= bytes.length));
    if (model) {
        use(model, bytes);
        dm_model_free(model);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    dm_text text = {(const char *)bytes, length};
    open_bundle(text);
    dm_buffer mended = {0};
    mend_hashes(text, &mended);
    open_bundle(dm_buffer_text(&mended));
    dm_buffer_free(&mended);
    return 0;
}
