#include "features/parsing.h"

#include "attribution/engine.h"
#include "base/embedded.h"
#include "features/features.h"

dm_status dm_parsing_open(struct dm_engine **engine, dm_error *error) {
    return dm_engine_open(dm_embedded("attribution-en"), true, engine, error);
}

void dm_parsing_free(struct dm_engine *engine) {
    dm_engine_free(engine);
}

dm_status dm_parsing_digest(const struct dm_engine *engine, char digits[DM_SHA256_DIGITS + 1],
                            dm_error *error) {
    return dm_engine_parser_digest(engine, digits, error);
}

dm_status dm_parsing_parse(const struct dm_engine *engine, struct dm_passage *passage, dm_error *error) {
    if (passage->parse) {
        return DM_OK;
    }
    dm_parse *parse = dm_arena_take(passage->document->arena, 1, sizeof *parse);
    if (!parse) {
        return dm_out_of_memory(error);
    }
    passage->parse = parse;
    return dm_engine_parse(engine, passage->document, parse, error);
}
