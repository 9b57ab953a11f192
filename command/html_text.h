/* Text from outside in a page of ours. */
#ifndef DM_COMMAND_HTML_TEXT_H
#define DM_COMMAND_HTML_TEXT_H

#include "base/buffer.h"

/* Text as one line with everything escaped that HTML, a terminal or a reader could take for something else.
 */
void dm_html_add_text(dm_buffer *out, dm_text text);

#endif
