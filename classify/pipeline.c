#include "classify/pipeline.h"

#include <errno.h>
#include <stdlib.h>
#include <time.h>

enum {
    BATCH_ITEMS = 256,            /* rows, of a few hundred bytes each */
    BATCH_ARTICLES = 64,          /* so that what is done is soon written */
    WAITED_ROWS = 64,             /* that are worth waking somebody for, when more are at hand */
    BATCH_BYTES = 256 * 1024,     /* of text: a batch is full once it holds as much */
    KEPT_BYTES = 4 * 1024 * 1024, /* memory that served a larger batch is given back */
    SECOND_NANOSECONDS = 1000 * 1000 * 1000,
    READER_NANOSECONDS = 500 * 1000 * 1000, /* for the reader to end before it is left waiting */
    DRAW_NANOSECONDS = 250 * 1000 * 1000    /* between looks at the clock for the progress line */
};

/* Some items and what came of them. Passed from the reader to a worker to the writer, which gives it back. */
typedef struct dm_batch {
    dm_arena *arena; /* items and failures */
    dm_item items[BATCH_ITEMS];
    bool whole_file[BATCH_ITEMS]; /* the item stands for a file that cannot be read */
    XXH128_hash_t input;          /* hash of what was read up to the last item */
    size_t count;
    size_t bytes;         /* of text */
    dm_buffer out;        /* rendered */
    dm_failure *failures; /* in order */
    dm_foreign foreign;
    dm_status status; /* of the run: memory ended outside a document */
    dm_error error;
    bool done;
} dm_batch;

/* The ring and its counters, which only grow: written <= taken <= read <= written + ring_size. */
typedef struct dm_pipeline {
    dm_run *run;             /* not for the reader, who may outlive it */
    dm_intake *intake;       /* the reader's */
    size_t batch_items;      /* of a full batch */
    size_t waited_items;     /* of one that is given to workers who wait, when more are at hand */
    dm_interrupt *interrupt; /* for the reader */
    pthread_mutex_t lock;    /* guards all below but the batches' content, which is its holder's */
    pthread_cond_t changed;
    dm_batch *ring; /* [ring_size] batch n is ring[n % ring_size] */
    size_t ring_size;
    size_t budget;          /* bytes of text in flight before more waits, but for a single batch */
    uint64_t read;          /* batches given to the workers */
    _Atomic uint64_t taken; /* by a worker; the reader looks at it without the lock */
    uint64_t written;       /* and given back to the reader */
    size_t in_flight;       /* bytes of text of the batches between read and written */
    bool ended;             /* the reader gives no more */
    bool complete;          /* for it has given everything */
    bool stopped;           /* the reader shall give no more: a signal or a failure came */
    bool failed;            /* and the workers take no more */
} dm_pipeline;

typedef struct dm_worker {
    pthread_t thread;
    dm_pipeline *pipeline;
    dm_annotator *annotator;
    dm_arena *arena; /* of the document at hand */
} dm_worker;

/* ---- reading */

static bool batch_reset(dm_batch *batch) {
    if (batch->bytes > KEPT_BYTES || batch->out.capacity > KEPT_BYTES) {
        dm_arena_free(batch->arena);
        batch->arena = NULL;
        dm_buffer_free(&batch->out);
    }
    if (batch->arena) {
        dm_arena_reset(batch->arena);
    } else {
        batch->arena = dm_arena_new(0);
    }
    dm_buffer_clear(&batch->out);
    batch->count = 0;
    batch->bytes = 0;
    batch->failures = NULL;
    batch->foreign = (dm_foreign){0};
    batch->done = false;
    batch->status = batch->arena ? DM_OK : dm_out_of_memory(&batch->error);
    return batch->arena;
}

/* True when the workers have nothing to do. Asked by the reader, who alone changes `read`. */
static bool workers_wait(const dm_pipeline *pipeline) {
    return atomic_load_explicit(&pipeline->taken, memory_order_relaxed) == pipeline->read;
}

/* Whether a batch that is not full is given to workers who wait, so that a slow input is not held back. Rows
 * take them less time than waking them does, so some must be there, or no more at hand. */
static bool is_waited_for(const dm_pipeline *pipeline, const dm_batch *batch) {
    return batch->count && workers_wait(pipeline) &&
           (batch->count >= pipeline->waited_items || !dm_inputs_has_line(pipeline->intake->inputs));
}

/* Fills a batch, until it is full or somebody waits for it; false when the input ended. */
static bool fill(dm_pipeline *pipeline, dm_batch *batch) {
    bool more = batch_reset(batch);
    while (more && batch->count < pipeline->batch_items && batch->bytes < BATCH_BYTES &&
           !is_waited_for(pipeline, batch) && !dm_interrupt_received(pipeline->interrupt)) {
        dm_item *item = &batch->items[batch->count];
        batch->status = dm_intake_next(pipeline->intake, batch->arena, item, &batch->whole_file[batch->count],
                                       &more, &batch->error);
        more = more && batch->status == DM_OK;
        if (more) {
            batch->bytes += item->text.length;
            batch->count++;
        }
    }
    batch->input = pipeline->intake->hash;
    return more;
}

static void *read_batches(void *argument) {
    dm_pipeline *pipeline = argument;
    bool more = true;
    pthread_mutex_lock(&pipeline->lock);
    while (more && !pipeline->stopped) {
        if (pipeline->read - pipeline->written == pipeline->ring_size) {
            pthread_cond_wait(&pipeline->changed, &pipeline->lock);
            continue;
        }
        pthread_mutex_unlock(&pipeline->lock);
        dm_batch *batch = &pipeline->ring[pipeline->read % pipeline->ring_size];
        more = fill(pipeline, batch);
        pthread_mutex_lock(&pipeline->lock);
        while (pipeline->in_flight && pipeline->in_flight + batch->bytes > pipeline->budget &&
               !pipeline->stopped) {
            pthread_cond_wait(&pipeline->changed, &pipeline->lock);
        }
        if (!pipeline->stopped) {
            pipeline->read++;
            pipeline->in_flight += batch->bytes;
            pipeline->complete = !more;
            pthread_cond_broadcast(&pipeline->changed);
        }
    }
    pipeline->ended = true;
    pthread_cond_broadcast(&pipeline->changed);
    pthread_mutex_unlock(&pipeline->lock);
    return NULL;
}

/* ---- annotating */

static dm_status note_failure(dm_batch *batch, size_t place, const dm_annotation *annotation,
                              dm_failure ***last) {
    dm_failure *failure = dm_arena_take(batch->arena, 1, sizeof *failure);
    if (!failure) {
        return dm_out_of_memory(&batch->error);
    }
    *failure = (dm_failure){
        .id = batch->items[place].id, .error = annotation->error, .whole_file = batch->whole_file[place]};
    **last = failure;
    *last = &failure->next;
    return DM_OK;
}

static bool arena_renew(dm_worker *worker, size_t bytes) {
    if (bytes > BATCH_BYTES) {
        dm_arena_free(worker->arena);
        worker->arena = dm_arena_new(0);
    } else {
        dm_arena_reset(worker->arena);
    }
    return worker->arena;
}

static void annotate_batch(dm_worker *worker, dm_batch *batch) {
    dm_run *run = worker->pipeline->run;
    dm_failure **last = &batch->failures;
    for (size_t i = 0; i < batch->count && batch->status == DM_OK; i++) {
        const dm_item *item = &batch->items[i];
        dm_annotation annotation = {0};
        batch->status = dm_annotate(worker->annotator, item, worker->arena, &annotation, &batch->error);
        if (batch->status == DM_OK) {
            run->render(run->render_context, &annotation, item->ordinal, &batch->out);
        }
        if (batch->status == DM_OK && annotation.error.status != DM_OK) {
            batch->status = note_failure(batch, i, &annotation, &last);
        }
        if (annotation.other_language) {
            dm_foreign_add(&batch->foreign, 1, annotation.other_language);
        }
        if (batch->out.failed || !arena_renew(worker, item->text.length)) {
            batch->status = dm_out_of_memory(&batch->error);
        }
    }
}

static void *work(void *argument) {
    dm_worker *worker = argument;
    dm_pipeline *pipeline = worker->pipeline;
    pthread_mutex_lock(&pipeline->lock);
    for (;;) {
        bool left = pipeline->taken < pipeline->read;
        if (pipeline->failed || (!left && (pipeline->ended || pipeline->stopped))) {
            break;
        }
        if (!left) {
            pthread_cond_wait(&pipeline->changed, &pipeline->lock);
            continue;
        }
        dm_batch *batch = &pipeline->ring[pipeline->taken++ % pipeline->ring_size];
        pthread_mutex_unlock(&pipeline->lock);
        annotate_batch(worker, batch);
        pthread_mutex_lock(&pipeline->lock);
        batch->done = true;
        pthread_cond_broadcast(&pipeline->changed);
    }
    pthread_mutex_unlock(&pipeline->lock);
    return NULL;
}

/* ---- writing */

static dm_stand stand_of(const dm_run *run) {
    return (dm_stand){.stage = "classify",
                      .unit = "B",
                      .done = atomic_load(&run->intake->inputs->done),
                      .total = run->total_bytes,
                      .documents = run->written,
                      .errors = run->failures.total + run->failures.whole_files};
}

static void draw(const dm_run *run) {
    dm_stand stand = stand_of(run);
    dm_progress_line_draw(run->progress, &stand);
}

static struct timespec from_now(long nanoseconds) {
    struct timespec time;
    (void)clock_gettime(CLOCK_REALTIME, &time);
    time.tv_nsec += nanoseconds;
    time.tv_sec += time.tv_nsec / SECOND_NANOSECONDS;
    time.tv_nsec %= SECOND_NANOSECONDS;
    return time;
}

static void wait_for_change(dm_pipeline *pipeline) {
    if (!pipeline->run->progress->shown && !pipeline->run->progress->log) {
        pthread_cond_wait(&pipeline->changed, &pipeline->lock);
        return;
    }
    draw(pipeline->run);
    struct timespec until = from_now(DRAW_NANOSECONDS);
    (void)pthread_cond_timedwait(&pipeline->changed, &pipeline->lock, &until);
}

static bool next_is_done(const dm_pipeline *pipeline) {
    return pipeline->written < pipeline->taken &&
           pipeline->ring[pipeline->written % pipeline->ring_size].done;
}

static bool nothing_left(const dm_pipeline *pipeline) {
    return pipeline->written == pipeline->read && (pipeline->ended || pipeline->stopped);
}

dm_status dm_run_write(dm_run *run, dm_text bytes, dm_error *error) {
    dm_status status = run->journal ? dm_journal_write(run->journal, bytes, error)
                                    : dm_output_write(run->output, bytes, error);
    run->output_errno = status == DM_OK ? 0 : errno;
    return status;
}

static dm_status flush(dm_run *run, dm_error *error) {
    dm_status status =
        run->journal ? dm_journal_flush(run->journal, error) : dm_output_flush(run->output, error);
    run->output_errno = status == DM_OK ? 0 : errno;
    return status;
}

/* The next batch in order, once it is done; NULL when there will be none. What was written so far goes out
 * before the wait, for whoever reads along. */
static dm_status next_done(dm_pipeline *pipeline, dm_batch **next, dm_error *error) {
    dm_status status = DM_OK;
    bool flushed = false;
    pthread_mutex_lock(&pipeline->lock);
    while (status == DM_OK && !next_is_done(pipeline) && !nothing_left(pipeline)) {
        if (flushed) {
            wait_for_change(pipeline);
        } else {
            pthread_mutex_unlock(&pipeline->lock);
            status = flush(pipeline->run, error);
            flushed = true;
            pthread_mutex_lock(&pipeline->lock);
        }
    }
    *next = next_is_done(pipeline) ? &pipeline->ring[pipeline->written % pipeline->ring_size] : NULL;
    pthread_mutex_unlock(&pipeline->lock);
    return status;
}

static dm_status write_batch(dm_run *run, const dm_batch *batch, dm_error *error) {
    if (batch->status != DM_OK) {
        *error = batch->error;
        return batch->status;
    }
    if (batch->failures) {
        dm_progress_line_clear(run->progress);
    }
    for (const dm_failure *failure = batch->failures; failure; failure = failure->next) {
        dm_failures_add(&run->failures, failure);
    }
    dm_foreign_add(&run->foreign, batch->foreign.documents, batch->foreign.first);
    dm_status status = DM_OK;
    if (batch->out.length) {
        status = dm_run_write(run, dm_buffer_text(&batch->out), error);
    }
    run->written += batch->count;
    if (status == DM_OK && run->journal && batch->count) {
        const dm_reached reached = {run->written, batch->input, run->foreign};
        status = dm_journal_reach(run->journal, &reached, batch->failures, error);
        run->output_errno = status == DM_OK ? 0 : errno;
    }
    if (status == DM_OK && run->each_by_itself) {
        status = flush(run, error);
    }
    draw(run);
    return status;
}

static dm_status write_batches(dm_pipeline *pipeline, dm_error *error) {
    dm_batch *next;
    dm_status status = next_done(pipeline, &next, error);
    while (status == DM_OK && next) {
        status = write_batch(pipeline->run, next, error);
        pthread_mutex_lock(&pipeline->lock);
        pipeline->written++;
        pipeline->in_flight -= next->bytes;
        pthread_cond_broadcast(&pipeline->changed);
        pthread_mutex_unlock(&pipeline->lock);
        if (status == DM_OK) {
            status = next_done(pipeline, &next, error);
        }
    }
    return status;
}

/* ---- starting and ending */

/* Told of a signal. */
static void stop_reading(void *context) {
    dm_pipeline *pipeline = context;
    pthread_mutex_lock(&pipeline->lock);
    pipeline->stopped = true;
    pthread_cond_broadcast(&pipeline->changed);
    pthread_mutex_unlock(&pipeline->lock);
}

static void stop_all(dm_pipeline *pipeline) {
    pthread_mutex_lock(&pipeline->lock);
    pipeline->stopped = true;
    pipeline->failed = true;
    pthread_cond_broadcast(&pipeline->changed);
    pthread_mutex_unlock(&pipeline->lock);
}

static dm_status start_worker(dm_worker *worker, dm_pipeline *pipeline, dm_error *error) {
    worker->pipeline = pipeline;
    worker->arena = dm_arena_new(0);
    if (!worker->arena) {
        return dm_out_of_memory(error);
    }
    dm_run *run = pipeline->run;
    dm_status status = dm_annotator_new(run->annotator, run->attributor, &worker->annotator, error);
    if (status == DM_OK && pthread_create(&worker->thread, NULL, work, worker) != 0) {
        dm_annotator_free(worker->annotator);
        status = dm_fail(error, DM_NO_MEMORY, "cannot start %zu threads, give fewer", run->threads);
    }
    if (status != DM_OK) {
        dm_arena_free(worker->arena);
    }
    return status;
}

static void end_worker(dm_worker *worker) {
    (void)pthread_join(worker->thread, NULL);
    dm_annotator_free(worker->annotator);
    dm_arena_free(worker->arena);
}

/* A reader that was stopped may be waiting for somebody to type. */
static void end_reader(dm_pipeline *pipeline, pthread_t reader) {
    struct timespec until = from_now(READER_NANOSECONDS);
    if (pthread_timedjoin_np(reader, NULL, &until) != 0) {
        pipeline->run->reader_waits = true;
    }
}

/* Starts the workers and the reader, writes, and ends them all. */
static dm_status run_threads(dm_pipeline *pipeline, dm_worker *workers, dm_error *error) {
    dm_status status = DM_OK;
    size_t started = 0;
    while (status == DM_OK && started < pipeline->run->threads) {
        status = start_worker(&workers[started], pipeline, error);
        started += status == DM_OK;
    }
    pthread_t reader;
    bool reading = status == DM_OK && pthread_create(&reader, NULL, read_batches, pipeline) == 0;
    if (status == DM_OK && !reading) {
        status = dm_fail(error, DM_NO_MEMORY, "cannot start a thread");
    }
    if (status == DM_OK) {
        status = write_batches(pipeline, error);
    }
    if (status != DM_OK) {
        stop_all(pipeline);
    }
    while (started) {
        end_worker(&workers[--started]);
    }
    if (reading) {
        end_reader(pipeline, reader);
    }
    return status;
}

static void pipeline_free(dm_pipeline *pipeline) {
    for (size_t i = 0; i < pipeline->ring_size; i++) {
        dm_arena_free(pipeline->ring[i].arena);
        dm_buffer_free(&pipeline->ring[i].out);
    }
    free(pipeline->ring);
    (void)pthread_cond_destroy(&pipeline->changed);
    (void)pthread_mutex_destroy(&pipeline->lock);
    free(pipeline);
}

/* NULL when memory ends. */
static dm_pipeline *pipeline_new(dm_run *run) {
    dm_pipeline *pipeline = calloc(1, sizeof *pipeline);
    if (!pipeline) {
        return NULL;
    }
    *pipeline = (dm_pipeline){.run = run,
                              .intake = run->intake,
                              .batch_items = run->each_by_itself    ? 1
                                             : run->annotator->rows ? BATCH_ITEMS
                                                                    : BATCH_ARTICLES,
                              .waited_items = run->annotator->rows ? WAITED_ROWS : 1,
                              .interrupt = run->interrupt,
                              .lock = PTHREAD_MUTEX_INITIALIZER,
                              .changed = PTHREAD_COND_INITIALIZER,
                              .ring_size = 2 * run->threads + 2};
    pipeline->budget = pipeline->ring_size * BATCH_BYTES;
    pipeline->ring = calloc(pipeline->ring_size, sizeof *pipeline->ring);
    if (!pipeline->ring) {
        free(pipeline);
        return NULL;
    }
    return pipeline;
}

dm_status dm_run_pipeline(dm_run *run, dm_error *error) {
    dm_worker *workers = calloc(run->threads, sizeof *workers);
    dm_pipeline *pipeline = workers ? pipeline_new(run) : NULL;
    if (!pipeline) {
        free(workers);
        return dm_out_of_memory(error);
    }
    dm_interrupt_watch(run->interrupt, stop_reading, pipeline);
    dm_status status = run_threads(pipeline, workers, error);
    dm_interrupt_watch(run->interrupt, NULL, NULL);
    dm_progress_line_clear(run->progress);
    dm_stand stand = stand_of(run);
    dm_progress_log_end(run->progress, &stand);
    if (status == DM_OK && !pipeline->complete) {
        status = DM_INTERRUPTED;
    }
    if (!run->reader_waits) {
        pipeline_free(pipeline);
    }
    free(workers);
    return status;
}
