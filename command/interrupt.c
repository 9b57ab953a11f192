#include "command/interrupt.h"

#include <time.h>
#include <unistd.h>

#include "command/message.h"

/* Sent to the watching thread alone when the watch ends. */
#define WAKE_WATCHER SIGUSR1

/* timeout(1) and its like send a signal to the process and again to its group: that is one wish, not two. */
#define SECONDS_OF_ONE_WISH 0.2

static void wake(dm_interrupt *interrupt) {
    pthread_mutex_lock(&interrupt->lock);
    if (interrupt->wake && dm_interrupt_received(interrupt)) {
        interrupt->wake(interrupt->context);
    }
    pthread_mutex_unlock(&interrupt->lock);
}

static double now(void) {
    struct timespec time = {0};
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static _Noreturn void leave(dm_interrupt *interrupt, int exit_code) {
    pthread_mutex_lock(&interrupt->lock);
    if (interrupt->leave) {
        interrupt->leave(interrupt->leave_context);
    }
    _exit(exit_code);
}

static void *watch(void *argument) {
    dm_interrupt *interrupt = argument;
    int signal_number = 0;
    double first = 0;
    while (sigwait(&interrupt->signals, &signal_number) == 0 && !atomic_load(&interrupt->stopped)) {
        if (signal_number == WAKE_WATCHER) {
            continue;
        }
        bool again = dm_interrupt_received(interrupt) != 0;
        if (!interrupt->patient || (again && now() - first > SECONDS_OF_ONE_WISH)) {
            leave(interrupt, DM_EXIT_SIGNAL + signal_number);
        }
        if (!again) {
            first = now();
            atomic_store(&interrupt->received, signal_number);
            wake(interrupt);
        }
    }
    return NULL;
}

static void add_unless_ignored(sigset_t *signals, int signal_number) {
    struct sigaction present;
    if (sigaction(signal_number, NULL, &present) == 0 && present.sa_handler != SIG_IGN) {
        (void)sigaddset(signals, signal_number);
    }
}

dm_status dm_interrupt_start(dm_interrupt *interrupt, bool patient, dm_error *error) {
    *interrupt = (dm_interrupt){.patient = patient};
    (void)sigemptyset(&interrupt->signals);
    add_unless_ignored(&interrupt->signals, SIGINT);
    add_unless_ignored(&interrupt->signals, SIGTERM);
    (void)sigaddset(&interrupt->signals, WAKE_WATCHER);
    atomic_init(&interrupt->received, 0);
    atomic_init(&interrupt->stopped, false);
    if (pthread_mutex_init(&interrupt->lock, NULL) != 0 ||
        pthread_sigmask(SIG_BLOCK, &interrupt->signals, NULL) != 0 ||
        pthread_create(&interrupt->watcher, NULL, watch, interrupt) != 0) {
        return dm_fail(error, DM_NO_MEMORY, "cannot start a thread");
    }
    return DM_OK;
}

void dm_interrupt_watch(dm_interrupt *interrupt, void (*to_wake)(void *context), void *context) {
    pthread_mutex_lock(&interrupt->lock);
    interrupt->wake = to_wake;
    interrupt->context = context;
    pthread_mutex_unlock(&interrupt->lock);
    wake(interrupt);
}

void dm_interrupt_leave(dm_interrupt *interrupt, void (*to_leave)(void *context), void *context) {
    pthread_mutex_lock(&interrupt->lock);
    interrupt->leave = to_leave;
    interrupt->leave_context = context;
    pthread_mutex_unlock(&interrupt->lock);
}

void dm_interrupt_stop(dm_interrupt *interrupt) {
    atomic_store(&interrupt->stopped, true);
    (void)pthread_kill(interrupt->watcher, WAKE_WATCHER);
    (void)pthread_join(interrupt->watcher, NULL);
    (void)pthread_mutex_destroy(&interrupt->lock);
}
