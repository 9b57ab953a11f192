#include "features/clause.h"

static bool is_one_of(dm_text word, const char *const *list, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (dm_text_equal(word, dm_text_of(list[i]))) {
            return true;
        }
    }
    return false;
}

#define IS_ONE_OF(word, list) is_one_of(word, list, sizeof(list) / sizeof *(list))

static const char *const negators[] = {"not",    "n't",     "never",   "no",     "neither", "nor",
                                       "nobody", "nothing", "without", "hardly", "cannot",  "scarcely"};
static const char *const no_words[] = {"no", "any", "neither"};
static const char *const finite_tags[] = {"VBD", "VBZ", "VBP", "MD"};

static void put(dm_clause_list *list, uint32_t node) {
    if (list->count < DM_CLAUSE_PARTS) {
        list->items[list->count++] = node;
    }
}

static void take_auxiliary(const dm_clause_tree *tree, uint32_t node, dm_clause *clause) {
    dm_text tag = tree->nodes[node].tag;
    clause->passive |= tree->nodes[node].relation == DM_RELATION_AUX_PASS;
    if (dm_text_equal(tag, DM_TEXT("MD"))) {
        clause->modal = dm_clause_lemma(tree, node);
    }
    if (IS_ONE_OF(tag, finite_tags)) {
        clause->finite = tag;
    }
}

static void add_to_name(dm_clause *clause, dm_text part) {
    if (part.length && clause->name_length + part.length <= DM_CLAUSE_NAME) {
        memcpy(clause->name + clause->name_length, part.bytes, part.length);
        clause->name_length += part.length;
    }
}

/* A clause that begins with "to" tells a purpose or what is wanted; others tell circumstances. */
static bool is_infinitive(const dm_clause_tree *tree, uint32_t node) {
    uint32_t mark = dm_clause_child(tree, node, DM_RELATION_MARK);
    return mark != DM_NONE && dm_text_equal(dm_clause_form(tree, mark), DM_TEXT("to"));
}

static void take_child(const dm_clause_tree *tree, uint32_t node, dm_clause *clause) {
    switch (tree->nodes[node].relation) {
    case DM_RELATION_AUX:
    case DM_RELATION_AUX_PASS:
        take_auxiliary(tree, node, clause);
        break;
    case DM_RELATION_COP:
        clause->finite = tree->nodes[node].tag;
        break;
    case DM_RELATION_ADVMOD:
        clause->negated |= IS_ONE_OF(dm_clause_form(tree, node), negators);
        break;
    case DM_RELATION_NSUBJ_PASS:
        clause->passive = true;
        clause->subject = node;
        break;
    case DM_RELATION_NSUBJ:
        clause->subject = node;
        break;
    case DM_RELATION_OBJ:
        clause->object = node;
        break;
    case DM_RELATION_IOBJ:
        clause->object = clause->object == DM_NONE ? node : clause->object;
        break;
    case DM_RELATION_OBL:
    case DM_RELATION_OBL_AGENT:
    case DM_RELATION_OBL_UNMARKED:
        put(&clause->obliques, node);
        break;
    case DM_RELATION_NMOD:
        if (tree->nodes[clause->verb].part != DM_PART_VERB) {
            put(&clause->obliques, node);
        }
        break;
    case DM_RELATION_MARK:
        clause->mark = dm_clause_form(tree, node);
        break;
    case DM_RELATION_XCOMP:
    case DM_RELATION_CCOMP:
    case DM_RELATION_PARATAXIS:
        put(&clause->complements, node);
        break;
    case DM_RELATION_ADVCL:
        if (is_infinitive(tree, node)) {
            put(&clause->complements, node);
        }
        break;
    case DM_RELATION_CONJ:
        put(&clause->coordinates, node);
        break;
    case DM_RELATION_COMPOUND_PRT:
        clause->name_length = dm_clause_lemma(tree, clause->verb).length;
        add_to_name(clause, DM_TEXT("_"));
        add_to_name(clause, dm_clause_form(tree, node));
        break;
    default:
        break;
    }
}

/* "no talks", "any talks" */
static bool has_no(const dm_clause_tree *tree, uint32_t node) {
    uint32_t determiner = node == DM_NONE ? DM_NONE : dm_clause_child(tree, node, DM_RELATION_DET);
    return determiner != DM_NONE && IS_ONE_OF(dm_clause_form(tree, determiner), no_words);
}

void dm_clause_read(const dm_clause_tree *tree, uint32_t verb, dm_clause *clause) {
    static const dm_text nothing = {"", 0};
    *clause = (dm_clause){.verb = verb,
                          .modal = nothing,
                          .finite = nothing,
                          .mark = nothing,
                          .subject = DM_NONE,
                          .object = DM_NONE};
    add_to_name(clause, dm_clause_lemma(tree, verb));
    unsigned looked = 0;
    for (uint32_t child = tree->nodes[verb].first_child; child != DM_NONE && looked < DM_CLAUSE_CHILDREN;
         child = tree->nodes[child].next_sibling, looked++) {
        take_child(tree, child, clause);
    }
    if (!clause->modal.length && dm_text_equal(clause->mark, DM_TEXT("to"))) {
        clause->modal = clause->mark;
    }
    clause->negated |= has_no(tree, clause->object) || has_no(tree, clause->subject);
}

size_t dm_clause_cases(const dm_clause_tree *tree, uint32_t node, char name[DM_CLAUSE_NAME]) {
    size_t length = 0;
    size_t found = 0;
    for (uint32_t child = tree->nodes[node].first_child; child != DM_NONE && found < 2;
         child = tree->nodes[child].next_sibling) {
        dm_text form = dm_clause_form(tree, child);
        if (tree->nodes[child].relation == DM_RELATION_CASE && form.length &&
            length + form.length + 1 <= DM_CLAUSE_NAME) {
            if (found++) {
                name[length++] = '_';
            }
            memcpy(name + length, form.bytes, form.length);
            length += form.length;
        }
    }
    return length;
}
