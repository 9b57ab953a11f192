/* How fast the engine is, stage by stage, on one core. */
#ifndef DM_ENGINE_SPEED_H
#define DM_ENGINE_SPEED_H

#include "train/engine/articles.h"

/* Runs each stage on all articles some rounds and prints megabytes of text a second of processor time, the
 * best round's. */
dm_status measure_speed(const dm_engine *engine, articles *list, dm_error *error);

#endif
