/* demarche classify: articles in, annotated records out. */
#ifndef DM_CLASSIFY_CLASSIFY_H
#define DM_CLASSIFY_CLASSIFY_H

int dm_command_classify(int argc, char **argv);

#endif
