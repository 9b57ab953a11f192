#include "features/language_cld2.h"

#include <cstdio> // which the next one forgets

#include <cld2/public/compact_lang_det.h>

/* CLD2 takes memory by new; what that throws must not reach callers in C. */
const char *dm_cld2_detect(const char *bytes, int length, int *percent) try {
    CLD2::Language languages[3];
    int percents[3];
    int letters = 0;
    bool reliable = false;
    CLD2::DetectLanguageSummary(bytes, length, true, languages, percents, &letters, &reliable);
    *percent = percents[0];
    return reliable && languages[0] != CLD2::UNKNOWN_LANGUAGE ? CLD2::LanguageCode(languages[0]) : nullptr;
} catch (...) {
    return nullptr;
}
