#include "command/policy.h"

#include "base/hash.h"

static unsigned digit_value(char digit) {
    return (unsigned)(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

void dm_policy_add_hash(dm_text text, dm_buffer *out) {
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char digits[DM_SHA256_DIGITS + 1];
    dm_sha256(text, digits);
    unsigned bits = 0;
    unsigned count = 0; /* of bits that are held */
    for (size_t i = 0; i < DM_SHA256_DIGITS; i++) {
        bits = (bits << 4 | digit_value(digits[i])) & 0xffff;
        count += 4;
        if (count >= 6) {
            count -= 6;
            dm_buffer_add_byte(out, alphabet[bits >> count & 63]);
        }
    }
    dm_buffer_add_byte(out, alphabet[bits << (6 - count) & 63]); /* 256 bits leave four over */
    dm_buffer_add_byte(out, '=');
}
