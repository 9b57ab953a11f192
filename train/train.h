/* The commands that make and judge models. Each takes its part of the command line and returns the exit code.
 */
#ifndef DM_TRAIN_TRAIN_H
#define DM_TRAIN_TRAIN_H

int dm_command_train(int argc, char **argv);
int dm_command_evaluate(int argc, char **argv);
int dm_command_inspect(int argc, char **argv);
int dm_command_check(int argc, char **argv);
int dm_command_agree(int argc, char **argv);
int dm_command_suggest(int argc, char **argv);

#endif
