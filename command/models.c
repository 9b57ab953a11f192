#include "command/models.h"

#include "base/embedded.h"
#include "command/message.h"

int dm_model_named(const char *name, dm_model **model) {
    dm_error error = {0};
    dm_text embedded = dm_embedded(name);
    bool is_lexicon = dm_text_ends_with(dm_text_of(name), DM_TEXT(".tsv"));
    if (embedded.bytes && !is_lexicon) {
        if (embedded.length == 0) {
            dm_message(name, 0, "this model is not part of this build; give a bundle with --model FILE");
            return DM_EXIT_BAD_FILE;
        }
        return dm_model_open_embedded(name, model, &error) == DM_OK ? DM_EXIT_DONE
                                                                    : dm_message_error(name, &error);
    }
    return dm_model_open(name, model, &error) == DM_OK ? DM_EXIT_DONE : dm_message_error(name, &error);
}
