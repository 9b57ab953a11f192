/* Who said what in one article, through the library. Build:
 *   cc who_said_what.c $(pkg-config --cflags --libs demarche) -o who_said_what */
#include <demarche.h>
#include <stdio.h>
#include <stdlib.h>

static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    char *bytes = malloc(DM_ARTICLE_BYTES_MAXIMUM);
    if (file && bytes) {
        *length = fread(bytes, 1, DM_ARTICLE_BYTES_MAXIMUM, file);
    }
    if (file) {
        (void)fclose(file);
    } else {
        free(bytes);
        bytes = NULL;
    }
    return bytes;
}

static void print_unit(const dm_classifier *classifier, const dm_article *article, size_t unit) {
    const dm_model *stance = dm_classifier_model(classifier, 0);
    size_t speaker = dm_article_unit_speaker(article, unit);
    dm_extent span = dm_article_unit_span(article, unit, 0);
    printf("%s [%s, %s %+.2f, characters %llu to %llu]: %s\n",
           speaker == DM_NOBODY ? "(nobody is named)" : dm_article_speaker_name(article, speaker),
           dm_article_unit_kind(article, unit),
           dm_model_label(stance, dm_article_unit_label(article, unit, 0)),
           dm_article_unit_score(article, unit, 0), (unsigned long long)span.start,
           (unsigned long long)span.end, dm_article_unit_text(article, unit));
}

int main(int argc, char **argv) {
    size_t length = 0;
    char *text = argc == 2 ? read_file(argv[1], &length) : NULL;
    if (!text) {
        fprintf(stderr, "usage: who_said_what ARTICLE.txt\n");
        return 2;
    }
    dm_error error;
    dm_classifier *classifier = NULL;
    dm_article *article = NULL;
    dm_status status = dm_classifier_new(NULL, 0, &classifier, &error);
    if (status == DM_OK) {
        status = dm_classify(classifier, argv[1], text, length, &article, &error);
    }
    if (status == DM_OK) {
        for (size_t unit = 0; unit < dm_article_unit_count(article); unit++) {
            print_unit(classifier, article, unit);
        }
    } else {
        fprintf(stderr, "who_said_what: %s\n", error.message);
    }
    dm_article_free(article);
    dm_classifier_free(classifier);
    free(text);
    return status == DM_OK ? 0 : 1;
}
