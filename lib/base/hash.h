/* SHA-256 (libmd) as lower-case hexadecimal digits. */
#ifndef DM_BASE_HASH_H
#define DM_BASE_HASH_H

#include "base/text.h"

enum { DM_SHA256_DIGITS = 64 };

/* Writes 64 digits and a NUL. */
void dm_sha256(dm_text text, char digits[DM_SHA256_DIGITS + 1]);

#endif
