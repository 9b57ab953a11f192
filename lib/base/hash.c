#include "base/hash.h"

#include <sys/types.h>

#include <sha256.h>

void dm_sha256(dm_text text, char digits[DM_SHA256_DIGITS + 1]) {
    (void)SHA256Data((const uint8_t *)text.bytes, text.length, digits);
}
