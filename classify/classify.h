/* The commands that read articles: classify gives annotated records, score-lexicon counts of a lexicon's
 * words; models lists what they can be read with. */
#ifndef DM_CLASSIFY_CLASSIFY_H
#define DM_CLASSIFY_CLASSIFY_H

int dm_command_classify(int argc, char **argv);
int dm_command_score_lexicon(int argc, char **argv);
int dm_command_models(int argc, char **argv);

#endif
