/* SIGINT and SIGTERM: the first asks the run to end in good order, one that comes a second or more
 * later ends it at once.
 *
 * The signals are blocked in every thread and taken by one that waits for nothing else, so that no code runs
 * in a handler. Signals that were ignored when the program started stay ignored. */
#ifndef DM_COMMAND_INTERRUPT_H
#define DM_COMMAND_INTERRUPT_H

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "base/error.h"

typedef struct dm_interrupt {
    pthread_t watcher;
    pthread_mutex_t lock; /* guards wake, leave and their contexts */
    sigset_t signals;
    atomic_int received; /* SIGINT or SIGTERM once it came, else 0 */
    atomic_bool stopped; /* the watch ends */
    void (*wake)(void *context);
    void *context;
    void (*leave)(void *context); /* at the second signal, before the process ends */
    void *leave_context;
    bool patient; /* false: there is nothing to bring to an end, the first signal is as good as the second */
} dm_interrupt;

/* Starts to watch; before any other thread is started. */
dm_status dm_interrupt_start(dm_interrupt *interrupt, bool patient, dm_error *error);

/* Who is told of the first signal, also if it came before; NULL: nobody any more. */
void dm_interrupt_watch(dm_interrupt *interrupt, void (*to_wake)(void *context), void *context);

/* Who tidies up when a second signal ends the process at once, in the watching thread; NULL: nobody. */
void dm_interrupt_leave(dm_interrupt *interrupt, void (*leave)(void *context), void *context);

/* Ends the watch; the signals stay blocked, since the run is over but for its last words. */
void dm_interrupt_stop(dm_interrupt *interrupt);

static inline int dm_interrupt_received(dm_interrupt *interrupt) {
    return atomic_load(&interrupt->received);
}

#endif
