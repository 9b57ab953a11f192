#include "report/page_statement.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "records/json_parse.h"
#include "records/json_read.h"
#include "records/writer.h"

enum {
    UNIT,
    DOCUMENT,
    TITLE,
    DAY,
    OUTLET,
    OUTLET_PLACE,
    NAME,
    ROLE,
    PARTY,
    TARGET,
    SPEAKER_PLACE,
    LABEL,
    SCORE,
    CONFIDENCE,
    TEXT,
    SPANS,
    EVIDENCE,
    OFFSETS
};

/* Spans of a text that is joined from them by " ... ". */
enum { JOINT = 5, MOST_SPANS = 64 };

enum { LAST_OF_ONE_UNIT = 0xffff }; /* code points above are two units of UTF-16 */

dm_status dm_page_statements(dm_page *page, const char *where, const char *order, int limit,
                             sqlite3_stmt **statement) {
    const char *field = page->task->field;
    return DM_PAGE_QUERY(
        page, statement,
        "SELECT u.unit, d.id, d.title, d.day, d.outlet, coalesce(o.place, 0), s.name, s.role, p.name, "
        "coalesce(q.name, u.target), coalesce(c.place, 0), u.\"%w_label\", u.\"%w_score\" AS score, "
        "u.\"%w_confidence\", u.text, u.spans, u.evidence, d.offsets FROM temp.page_statements AS t "
        "JOIN units AS u ON u.unit = t.unit JOIN documents AS d ON d.document = u.document "
        "JOIN speakers AS s ON s.speaker = u.speaker LEFT JOIN parties AS p ON p.party = s.party "
        "LEFT JOIN parties AS q ON q.party = u.target_party "
        "LEFT JOIN temp.page_outlets AS o ON o.outlet = d.outlet "
        "LEFT JOIN temp.page_speakers AS c ON c.speaker = u.speaker WHERE %s ORDER BY %s LIMIT %d",
        field, field, field, where, order, limit);
}

/* ---- marks */

static cJSON *parse(dm_text text, dm_buffer *work) {
    cJSON *value = NULL;
    dm_error ignored;
    if (!text.length || dm_json_parse(text, work, &value, &ignored) != DM_OK) {
        return NULL;
    }
    return value;
}

/* Where a place of the document stands in the joined text; false when it is outside. */
static bool locate(const cJSON *spans, uint64_t start, uint64_t end, uint64_t *from) {
    uint64_t before = 0;
    size_t count = 0;
    const cJSON *span;
    cJSON_ArrayForEach(span, spans) {
        uint64_t first;
        uint64_t last;
        if (++count > MOST_SPANS || !dm_json_span(span, &first, &last) || last < first) {
            return false;
        }
        if (start >= first && end <= last && start < end) {
            *from = before + start - first;
            return true;
        }
        before += last - first + JOINT;
    }
    return false;
}

static int by_start(const void *left, const void *right) {
    const dm_page_mark *first = left;
    const dm_page_mark *second = right;
    return (first->start > second->start) - (first->start < second->start);
}

static void drop_overlaps(dm_page_statement *statement) {
    size_t kept = 0;
    qsort(statement->marks, statement->mark_count, sizeof *statement->marks, by_start);
    for (size_t i = 0; i < statement->mark_count; i++) {
        if (!kept || statement->marks[i].start >= statement->marks[kept - 1].end) {
            statement->marks[kept++] = statement->marks[i];
        }
    }
    statement->mark_count = kept;
}

static dm_page_side side_of(const dm_page *page, dm_text label) {
    return dm_text_equal(label, dm_text_of(page->task->labels[page->task->first]))    ? DM_SIDE_FIRST
           : dm_text_equal(label, dm_text_of(page->task->labels[page->task->second])) ? DM_SIDE_SECOND
                                                                                      : DM_SIDE_NEITHER;
}

/* The code points of a text before an offset in this unit; more than it has when the offset is behind it. */
static uint64_t code_points(dm_text text, dm_offset_unit unit, uint64_t offset) {
    uint64_t count = 0;
    uint64_t passed = 0;
    for (size_t at = 0; passed < offset && at < text.length; count++) {
        size_t start = at;
        uint64_t units = dm_utf8_next(text, &at) > LAST_OF_ONE_UNIT ? 2 : 1;
        passed += unit == DM_OFFSET_BYTE ? (uint64_t)(at - start) : unit == DM_OFFSET_UTF16 ? units : 1U;
    }
    return passed < offset ? count + 1 : count;
}

/* The evidence of the task that stands within the words that are shown. */
static void find_marks(const dm_page *page, sqlite3_stmt *row, uint64_t characters,
                       dm_page_statement *statement) {
    dm_offset_unit unit = dm_offset_unit_of(dm_store_text(row, OFFSETS));
    dm_buffer work = {0};
    cJSON *spans = parse(dm_store_text(row, SPANS), &work);
    cJSON *evidence = parse(dm_store_text(row, EVIDENCE), &work);
    const cJSON *reason;
    cJSON_ArrayForEach(reason, evidence) {
        uint64_t start;
        uint64_t end;
        uint64_t from;
        dm_text field = dm_json_text_at(reason, "field");
        dm_text label = dm_json_text_at(reason, "label");
        if (statement->mark_count < DM_PAGE_MARKS && field.bytes && label.bytes &&
            dm_text_equal(field, dm_text_of(page->task->field)) &&
            dm_json_span(dm_json_at(reason, "span"), &start, &end) && locate(spans, start, end, &from)) {
            dm_page_mark mark = {code_points(statement->text, unit, from),
                                 code_points(statement->text, unit, from + (end - start)),
                                 side_of(page, label)};
            statement->marks[statement->mark_count] = mark;
            statement->mark_count += mark.end <= characters;
        }
    }
    cJSON_Delete(spans);
    cJSON_Delete(evidence);
    dm_buffer_free(&work);
    drop_overlaps(statement);
}

/* ---- rows */

/* The first code points of a text, and how many they are. */
static dm_text cut(dm_text text, uint64_t *characters, bool *is_cut) {
    size_t at = 0;
    *characters = 0;
    while (at < text.length && *characters < DM_PAGE_WORDS) {
        (void)dm_utf8_next(text, &at);
        ++*characters;
    }
    *is_cut = at < text.length;
    return (dm_text){text.bytes, at};
}

bool dm_page_next_statement(dm_page *page, sqlite3_stmt *row, dm_page_statement *statement,
                            dm_status *status) {
    if (!dm_page_row(page, row, status)) {
        return false;
    }
    uint64_t characters;
    *statement = (dm_page_statement){
        .unit = sqlite3_column_int64(row, UNIT),
        .document = dm_store_text(row, DOCUMENT),
        .title = dm_store_text(row, TITLE),
        .day = dm_store_text(row, DAY),
        .outlet = dm_store_text(row, OUTLET),
        .name = dm_store_text(row, NAME),
        .role = dm_store_text(row, ROLE),
        .party = dm_store_text(row, PARTY),
        .target = dm_store_text(row, TARGET),
        .label = dm_store_text(row, LABEL),
        .outlet_place = sqlite3_column_int64(row, OUTLET_PLACE),
        .speaker_place = sqlite3_column_int64(row, SPEAKER_PLACE),
        .score = dm_store_number(row, SCORE),
        .probability = dm_store_number(row, CONFIDENCE),
    };
    statement->text = cut(dm_store_text(row, TEXT), &characters, &statement->cut);
    find_marks(page, row, characters, statement);
    return true;
}
