/* The one place that speaks C++: CLD2 has no other interface. */
#ifndef DM_FEATURES_LANGUAGE_CLD2_H
#define DM_FEATURES_LANGUAGE_CLD2_H

#ifdef __cplusplus
extern "C" {
#endif

/* Where CLD2's statement is reliable, the code of the language of most of the text and which share of the
 * letters that is, in percent; else NULL. */
const char *dm_cld2_detect(const char *bytes, int length, int *percent);

#ifdef __cplusplus
}
#endif

#endif
