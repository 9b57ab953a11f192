/* Which language a text is in, and that models learn from any: the words are cut, folded and counted the same
 * way in Russian, Arabic and Chinese. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "annotation/annotate.h"
#include "features/language.h"
#include "small_model.h"

/* ---- identification */

static void a_sentence_of_another_language_is_known(void **state) {
    static const char *const texts[][2] = {
        {"ru", "Президент заявил, что страна ответит на любые угрозы соседей."},
        {"uk", "Україна готова до переговорів, заявив міністр закордонних справ."},
        {"ar", "أعلن وزير الخارجية أن بلاده مستعدة للحوار مع جارتها."},
        {"zh", "外交部发言人表示，中方愿意通过对话解决分歧。"},
        {"ja", "外務大臣は、交渉を再開する用意があると述べた。"},
        {"ko", "우리는 어떤 위협에도 단호히 대응할 것이라고 대통령이 말했다."},
        {"fr", "Le ministre a déclaré que son pays ne céderait pas aux menaces."},
        {"de", "Der Außenminister warnte, man werde auf jeden Angriff antworten."},
        {"es", "El canciller dijo que su país está dispuesto a dialogar con sus vecinos."},
        {"pt", "O ministro disse que o país está pronto para conversar com os vizinhos."},
        {"tr", "Dışişleri Bakanı, ülkesinin görüşmelere hazır olduğunu söyledi."},
        {"he", "שר החוץ אמר כי ארצו מוכנה לשיחות עם שכנתה בלי תנאים."},
    };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const char *found = dm_language_of(dm_text_of(texts[i][1]));
        assert_non_null(found);
        assert_string_equal(found, texts[i][0]);
    }
}

static void english_is_known_with_names_and_words_of_others_in_it(void **state) {
    static const char *const texts[] = {
        "The minister said that her country would answer any threat with talks.",
        "Erdoğan and Lukashenko have said that they will meet Orbán, Xi and Tokayev in Samarkand.",
        "\"Vive la paix,\" said the envoy, who told the council that they were ready for an armistice.",
        "North Korea fires missile over Japan, Seoul and Tokyo vow joint response to provocation",
    };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const char *found = dm_language_of(dm_text_of(texts[i]));
        assert_non_null(found);
        assert_string_equal(found, "en");
    }
}

static void nothing_is_said_of_what_is_short_mixed_or_no_language(void **state) {
    static const char *const texts[] = {
        "",
        "   ",
        "Нет, сказал он.",
        "C'est la vie, mon ami.",
        "12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34 56 78 90",
        "Ankara is open for talks without any conditions. Анкара готова к переговорам без всяких условий, "
        "сказал "
        "посол. Sofia is not open for it. София к ним не готова, сказал министр. Kyiv had no comment.",
    };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const char *found = dm_language_of(dm_text_of(texts[i]));
        assert_true(!found || strcmp(found, "en") == 0);
    }
}

static void a_long_text_is_cut_between_characters(void **state) {
    (void)state;
    for (size_t before = 0; before < 4; before++) {
        dm_buffer text = {0};
        for (size_t i = 0; i < before; i++) {
            dm_buffer_add_byte(&text, '-');
        }
        while (text.length < 10000) {
            dm_buffer_add_string(&text, "Мы готовы к переговорам, но на угрозы ответим. ");
        }
        assert_string_equal(dm_language_of(dm_buffer_text(&text)), "ru");
        dm_buffer_free(&text);
    }
}

static void codes_fit_by_what_stands_before_their_hyphen(void **state) {
    (void)state;
    assert_true(dm_language_fits("zh", "zh-Hant"));
    assert_true(dm_language_fits("en", NULL));
    assert_true(dm_language_fits(NULL, "ru"));
    assert_false(dm_language_fits("en", "ru"));
    assert_false(dm_language_fits("en", "enm"));
}

/* ---- a model knows what it learned from */

static const char *other_language(const dm_model *model, bool rows, const char *text) {
    dm_annotator_options options = {.models = {model}, .model_count = 1, .rows = rows};
    dm_attributor *attributor = NULL;
    dm_annotator *annotator;
    dm_annotation annotation;
    dm_error error;
    dm_arena *arena = dm_arena_new(0);
    dm_item item = {.id = DM_TEXT("a"), .text = dm_text_of(text), .line = 1};
    assert_int_equal(dm_attributor_new(&attributor, &error), DM_OK);
    assert_int_equal(dm_annotator_new(&options, attributor, &annotator, &error), DM_OK);
    assert_int_equal(dm_annotate(annotator, &item, arena, &annotation, &error), DM_OK);
    assert_int_equal(annotation.error.status, DM_OK);
    dm_annotator_free(annotator);
    dm_attributor_free(attributor);
    dm_arena_free(arena);
    return annotation.other_language;
}

static void an_english_model_marks_texts_of_other_languages(void **state) {
    (void)state;
    dm_model *model = small_model("stance");
    assert_string_equal(dm_model_language(model), "en");
    static const char russian[] = "Министр заявил, что его страна ответит на любые угрозы соседей силой.";
    assert_string_equal(other_language(model, true, russian), "ru");
    assert_string_equal(other_language(model, false, russian), "ru");
    assert_null(other_language(model, true, "The minister said that they would answer any threat."));
    assert_null(other_language(model, true, "Нет."));
    dm_model_free(model);
}

/* ---- learning from other languages */

enum { PARTIES = 8, ACTS = 5, ROWS = 3 * PARTIES * ACTS, ROW_BYTES = 400, REASONS = 40 };

/* What is said of parties in one language; "%s" is the party. */
typedef struct sayings {
    const char *language;
    const char *parties[PARTIES];
    const char *acts[3][ACTS]; /* conciliatory, neutral, threatening */
    const char *unseen[3][2];  /* the same matters in other words */
    bool characters;           /* words are not parted: n-grams of characters alone */
} sayings;

static const sayings languages[] = {
    {"ru",
     {"Анкара", "Варшава", "Ереван", "Кабул", "Лима", "Рига", "Ханой", "Эр-Рияд"},
     {{"%s предложила провести переговоры без предварительных условий.",
       "%s готова прекратить огонь и отвести войска от границы.",
       "%s приветствовала перемирие и обещала освободить пленных.",
       "%s согласилась снять санкции и открыть границу для торговли.",
       "%s выразила надежду на мирное решение и готовность к диалогу."},
      {"%s сообщила, что делегация прибудет в понедельник утром.",
       "%s опубликовала расписание заседаний комитета на неделю.",
       "%s назначила нового представителя при организации.",
       "%s отметила, что в зале заседаний было двадцать человек.",
       "%s провела пресс-конференцию о ходе выборов в парламент."},
      {"%s пригрозила нанести удар, если войска не уйдут от границы.",
       "%s предупредила, что ответит силой на любую провокацию.",
       "%s поставила ультиматум и стянула танки к границе.",
       "%s ввела санкции и пообещала новые карательные меры.",
       "%s заявила, что уничтожит любой корабль в проливе."}},
     {{"Посол сказал: мы готовы к переговорам и перемирию.", "Страна предложила диалог и мирное решение."},
      {"Министерство опубликовало расписание на понедельник.", "Делегация прибудет на заседание комитета."},
      {"Генерал пригрозил ответить силой и нанести удар.", "Столица ввела новые санкции и стянула танки."}},
     false},
    {"ar",
     {"أنقرة", "وارسو", "يريفان", "كابول", "ليما", "ريغا", "هانوي", "الرياض"},
     {{"عرضت %s إجراء محادثات دون شروط مسبقة مع جارتها.", "أعلنت %s استعدادها لوقف إطلاق النار وسحب القوات.",
       "رحبت %s بالهدنة ووعدت بالإفراج عن الأسرى.", "وافقت %s على رفع العقوبات وفتح الحدود للتجارة.",
       "أعربت %s عن أملها في حل سلمي واستعدادها للحوار."},
      {"ذكرت %s أن الوفد سيصل صباح يوم الاثنين.", "نشرت %s جدول جلسات اللجنة لهذا الأسبوع.",
       "عينت %s ممثلا جديدا لدى المنظمة.", "قالت %s إن القاعة كان فيها عشرون شخصا.",
       "عقدت %s مؤتمرا صحفيا عن سير الانتخابات."},
      {"هددت %s بشن هجوم إذا لم تنسحب القوات من الحدود.", "حذرت %s من أنها سترد بالقوة على أي استفزاز.",
       "وجهت %s إنذارا أخيرا وحشدت الدبابات على الحدود.", "فرضت %s عقوبات وتوعدت بإجراءات عقابية جديدة.",
       "أعلنت %s أنها ستدمر أي سفينة في المضيق."}},
     {{"قال السفير إن بلاده مستعدة للحوار والهدنة.", "عرض الوزير محادثات وحلا سلميا."},
      {"نشرت الوزارة جدول يوم الاثنين.", "سيصل الوفد إلى جلسات اللجنة."},
      {"هدد الجنرال بالرد بالقوة وشن هجوم.", "فرضت العاصمة عقوبات جديدة وحشدت الدبابات."}},
     false},
    {"zh",
     {"安卡拉", "华沙", "埃里温", "喀布尔", "利马", "里加", "河内", "利雅得"},
     {{"%s提议在没有任何先决条件的情况下举行会谈，并邀请邻国代表参加。",
       "%s表示愿意停火，并从边境地区撤出全部部队以缓和紧张局势。",
       "%s欢迎停战协议，承诺释放所有被扣押的人员并恢复往来。",
       "%s同意解除制裁，重新开放边境贸易，推动两国合作发展。",
       "%s希望通过对话和平解决争端，愿意继续与各方友好协商。"},
      {"%s通报说代表团将于星期一上午抵达首都参加例行会议。",
       "%s公布了委员会本周会议的日程安排以及与会人员的名单。",
       "%s任命了驻该组织的新任代表，任期从下个月开始计算。",
       "%s介绍说会议大厅里共有二十人，讨论持续了三个小时。",
       "%s就议会选举的进展情况举行了一场例行的新闻发布会。"},
      {"%s威胁说如果军队不撤离边境，就将立即发动军事打击。",
       "%s警告称将以武力回应任何挑衅行为，绝不会手软退让。",
       "%s发出最后通牒，并在边境集结坦克，准备发动进攻。",
       "%s实施制裁，并扬言将采取更多严厉的惩罚性报复措施。",
       "%s宣称将摧毁海峡中的任何船只，并将切断全部供应。"}},
     {{"大使说愿意停火并举行会谈。", "部长希望通过对话和平解决争端。"},
      {"委员会公布了星期一的日程安排。", "代表团将抵达首都参加例行会议。"},
      {"将军威胁将以武力回应并发动打击。", "首都实施制裁并在边境集结坦克。"}},
     true},
};

/* A model of what is said in one language. */
static dm_model *learn(const sayings *own, char texts[ROWS][ROW_BYTES]) {
    static const double costs[] = {1};
    static const char *const labels[] = {"conciliatory", "neutral", "threatening"};
    dm_row rows[ROWS];
    char ids[ROWS][8];
    for (size_t i = 0; i < ROWS; i++) {
        size_t label = i % 3;
        const char *party = own->parties[i / 3 % PARTIES];
        const char *act = own->acts[label][i / 3 / PARTIES];
        size_t before = (size_t)(strstr(act, "%s") - act);
        (void)snprintf(texts[i], ROW_BYTES, "%.*s%s%s", (int)before, act, party, act + before + 2);
        (void)snprintf(ids[i], sizeof ids[i], "%03zu", i);
        uint32_t end = (uint32_t)(before + strlen(party));
        rows[i] = (dm_row){.id = dm_text_of(ids[i]),
                           .text = dm_text_of(texts[i]),
                           .label = dm_text_of(labels[label]),
                           .group = dm_text_of(party),
                           .source = {(uint32_t)before, end},
                           .weight = 1,
                           .line = i + 2};
    }
    dm_train_options options = dm_train_options_default;
    options.recipe.lexicon = false;
    options.recipe.meaning = false;
    options.recipe.word_from = options.recipe.word_to = own->characters ? 0 : 1;
    options.costs = costs;
    options.cost_count = 1;
    options.folds = 4;
    options.name = own->language;
    dm_model *model = NULL;
    dm_validation validation;
    dm_error error;
    if (dm_model_train(rows, ROWS, &options, NULL, &model, &validation, &error) != DM_OK) {
        fail_msg("%s: %s", own->language, error.message);
    }
    return model;
}

static void training_works_in_russian_arabic_and_chinese(void **state) {
    static char texts[ROWS][ROW_BYTES];
    (void)state;
    dm_workspace *workspace = dm_workspace_new();
    dm_arena *arena = dm_arena_new(0);
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        const sayings *own = &languages[i];
        dm_model *model = learn(own, texts);
        assert_string_equal(dm_model_language(model), own->language);
        size_t right = 0;
        for (size_t j = 0; j < 6; j++) {
            dm_document document;
            dm_error error;
            dm_score score;
            dm_text text = dm_text_of(own->unseen[j / 2][j % 2]);
            assert_int_equal(dm_document_read_row(text, arena, &document, &error), DM_OK);
            dm_passage passage = {.document = &document, .tokens = {0, (uint32_t)document.token_count}};
            assert_int_equal(dm_model_score(model, &passage, workspace, &score, &error), DM_OK);
            right += score.label == j / 2;
        }
        print_message("%s: %zu of 6 unseen sentences right\n", own->language, right);
        assert_true(right >= 5); /* by chance 2 */
        dm_model_free(model);
    }
    dm_arena_free(arena);
    dm_workspace_free(workspace);
}

/* Reasons of a judgement stand on whole characters, and on the words that were learned. */
static void reasons_stand_where_the_words_are_in_any_script(void **state) {
    static char texts[ROWS][ROW_BYTES];
    static const char *const said[][2] = {{"Вчера генерал пригрозил соседям ультиматумом.", "пригрозил"},
                                          {"بالأمس هددت العاصمة جارتها", "هددت"},
                                          {"昨天将军威胁邻国。", "威胁"}};
    (void)state;
    dm_workspace *workspace = dm_workspace_new();
    dm_arena *arena = dm_arena_new(0);
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        dm_model *model = learn(&languages[i], texts);
        dm_document document;
        dm_error error;
        dm_evidence evidence[REASONS];
        size_t found;
        dm_text text = dm_text_of(said[i][0]);
        assert_int_equal(dm_document_read_row(text, arena, &document, &error), DM_OK);
        dm_passage passage = {.document = &document, .tokens = {0, (uint32_t)document.token_count}};
        assert_int_equal(dm_model_explain(model, &passage, workspace, REASONS, evidence, &found, &error),
                         DM_OK);
        assert_true(found > 0);
        dm_text word = dm_text_of(said[i][1]);
        uint32_t start =
            (uint32_t)((const char *)memmem(text.bytes, text.length, word.bytes, word.length) - text.bytes);
        bool on_word = false;
        for (size_t j = 0; j < found; j++) {
            dm_span span = evidence[j].span;
            assert_true(span.start < span.end && span.end <= text.length);
            assert_true(((unsigned char)text.bytes[span.start] & 0xc0) != 0x80);
            assert_true(span.end == text.length || ((unsigned char)text.bytes[span.end] & 0xc0) != 0x80);
            on_word |= span.start < start + word.length && span.end > start;
        }
        assert_true(on_word);
        dm_model_free(model);
    }
    dm_arena_free(arena);
    dm_workspace_free(workspace);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sentence_of_another_language_is_known),
        cmocka_unit_test(english_is_known_with_names_and_words_of_others_in_it),
        cmocka_unit_test(nothing_is_said_of_what_is_short_mixed_or_no_language),
        cmocka_unit_test(a_long_text_is_cut_between_characters),
        cmocka_unit_test(codes_fit_by_what_stands_before_their_hyphen),
        cmocka_unit_test(an_english_model_marks_texts_of_other_languages),
        cmocka_unit_test(training_works_in_russian_arabic_and_chinese),
        cmocka_unit_test(reasons_stand_where_the_words_are_in_any_script),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
