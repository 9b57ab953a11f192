/* What a page may run and show, by its content security policy (W3C, "Content Security Policy Level 3"). */
#ifndef DM_COMMAND_POLICY_H
#define DM_COMMAND_POLICY_H

#include "base/buffer.h"

/* Appends the SHA-256 of a script or style in base64 (RFC 4648), by which a policy names it. */
void dm_policy_add_hash(dm_text text, dm_buffer *out);

#endif
