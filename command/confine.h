/* The sandbox of a command: what its command line names, and what its kind of work takes. */
#ifndef DM_COMMAND_CONFINE_H
#define DM_COMMAND_CONFINE_H

#include "command/options.h"

/* Enters the sandbox, unless it is `off`, and notes in the operands what the run does without. Says what is
 * wrong and returns the exit code. */
int dm_command_confine(const dm_command *command, const void *settings, bool off, dm_operands *operands);

#endif
