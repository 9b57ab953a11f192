#include "features/clauses.h"

#include <stdlib.h>

#include "base/size.h"
#include "features/clause.h"

enum { DEEPEST = 3, PATH_LONGEST = 30, CLIMB_LONGEST = 12, RELATIONS_SHOWN = 3 };

/* The part that a clause plays. */
typedef enum clause_role { MAIN, COORDINATE, COMPLEMENT, DEEPER, RELATIVE } clause_role;

static const char *const role_names[] = {"main", "and", "that", "deep", "which"};

/* One telling. */
typedef struct telling {
    dm_clauses *clauses;
    const dm_clause_tree *tree;
    uint32_t first_token;
    dm_text relation; /* of the source, or of the root */
} telling;

#define TELL(kind, node, ...)                                                                                \
    tell(teller, kind, node, (const dm_text[]){__VA_ARGS__},                                                 \
         sizeof((const dm_text[]){__VA_ARGS__}) / sizeof(dm_text))

static const dm_text nobody = {"nobody", 6};

/* Adds a term: the pieces behind each other. */
static void tell(telling *teller, dm_clause_kind kind, uint32_t node, const dm_text *pieces, size_t count) {
    dm_clauses *clauses = teller->clauses;
    if (clauses->count == clauses->capacity) {
        size_t capacity = clauses->capacity ? 2 * clauses->capacity : 64;
        dm_clause_term *larger = realloc(clauses->terms, capacity * sizeof *larger);
        if (!larger) {
            clauses->failed = true;
            return;
        }
        clauses->terms = larger;
        clauses->capacity = capacity;
    }
    uint32_t start = (uint32_t)clauses->strings.length;
    for (size_t i = 0; i < count; i++) {
        dm_buffer_add(&clauses->strings, pieces[i]);
    }
    uint32_t length = (uint32_t)clauses->strings.length - start;
    clauses->terms[clauses->count++] = (dm_clause_term){start, length, teller->first_token + node, kind};
}

static void list_word(telling *teller, dm_clause_words which, uint32_t node) {
    dm_word_list *list = &teller->clauses->lists[which];
    if (list->count == list->capacity) {
        size_t capacity = list->capacity ? 2 * list->capacity : 32;
        uint32_t *larger = realloc(list->words, capacity * sizeof *larger);
        if (!larger) {
            teller->clauses->failed = true;
            return;
        }
        list->words = larger;
        list->capacity = capacity;
    }
    list->words[list->count++] = teller->first_token + node;
}

/* A word as an object: roles and names have no words of their own. */
static dm_text thing(const dm_clause_tree *tree, uint32_t node) {
    if (node == tree->source) {
        return DM_TEXT("SOURCE");
    }
    if (node == tree->target) {
        return DM_TEXT("TARGET");
    }
    return tree->nodes[node].part == DM_PART_PROPN ? DM_TEXT("NAME") : dm_clause_lemma(tree, node);
}

/* A word as a subject. */
static dm_text person(const dm_clause_tree *tree, uint32_t node) {
    if (node == DM_NONE) {
        return nobody;
    }
    if (node == tree->source || node == tree->target) {
        return thing(tree, node);
    }
    bool pronoun = tree->nodes[node].part == DM_PART_PRON;
    return pronoun ? dm_clause_form(tree, node) : dm_text_of(dm_part_name((dm_part)tree->nodes[node].part));
}

static dm_text when(bool condition, const char *word) {
    return condition ? dm_text_of(word) : (dm_text){"", 0};
}

/* What the verb itself says, in which voice, tense and mood. */
static void tell_verb(telling *teller, const dm_clause *clause, clause_role role, dm_text above) {
    const dm_clause_tree *tree = teller->tree;
    uint32_t verb = clause->verb;
    dm_text part = dm_text_of(role_names[role]);
    dm_text name = dm_clause_name(clause);
    dm_text tag = tree->nodes[verb].tag;
    dm_text not = when(clause->negated, " not");
    dm_text passive = when(clause->passive, " passive");
    dm_text who = person(tree, clause->subject);
    const dm_text colon = DM_TEXT(":");
    const dm_text space = DM_TEXT(" ");
    TELL(DM_CLAUSE_PART, verb, part, colon, name);
    TELL(DM_CLAUSE_PART, verb, DM_TEXT("any:"), name);
    TELL(DM_CLAUSE_PART, verb, part, DM_TEXT(" tense:"), clause->finite, DM_TEXT("+"), tag);
    TELL(DM_CLAUSE_PART, verb, part, DM_TEXT(" modal:"), clause->modal);
    TELL(DM_CLAUSE_PART, verb, part, DM_TEXT(" by:"), who);
    TELL(DM_CLAUSE_PART, verb, part, DM_TEXT(" mark:"), clause->mark);
    if (clause->negated) {
        TELL(DM_CLAUSE_PART, verb, part, not );
    }
    if (clause->passive) {
        TELL(DM_CLAUSE_PART, verb, part, passive);
    }
    TELL(DM_CLAUSE_PAIR, verb, part, colon, name, not, space, clause->modal);
    TELL(DM_CLAUSE_PAIR, verb, part, colon, name, not );
    TELL(DM_CLAUSE_PAIR, verb, part, colon, name, passive, DM_TEXT("."));
    TELL(DM_CLAUSE_PAIR, verb, part, space, clause->finite, DM_TEXT("+"), tag, not, space, clause->modal,
         passive);
    TELL(DM_CLAUSE_PAIR, verb, part, colon, name, space, clause->finite, DM_TEXT("+"), tag);
    TELL(DM_CLAUSE_PAIR, verb, who, DM_TEXT(" does "), name);
    TELL(DM_CLAUSE_PAIR, verb, who, DM_TEXT(" does "), name, not, space, clause->modal);
    TELL(DM_CLAUSE_PAIR, verb, part, space, teller->relation, colon, name, passive);
    if (above.length) {
        TELL(DM_CLAUSE_PAIR, verb, above, DM_TEXT(">"), name);
        TELL(DM_CLAUSE_PAIR, verb, above, DM_TEXT(">"), name, not, space, clause->modal);
    }
    list_word(teller, DM_CLAUSE_VERBS, verb);
}

/* What describes an object; a relative clause is left to the caller through `relatives`. */
static void tell_describers(telling *teller, uint32_t object, dm_text part, dm_clause_list *relatives) {
    const dm_clause_tree *tree = teller->tree;
    for (uint32_t child = tree->nodes[object].first_child; child != DM_NONE;
         child = tree->nodes[child].next_sibling) {
        switch (tree->nodes[child].relation) {
        case DM_RELATION_AMOD:
        case DM_RELATION_COMPOUND:
            TELL(DM_CLAUSE_PART, child, part, DM_TEXT(" object is:"), dm_clause_lemma(tree, child));
            list_word(teller, DM_CLAUSE_OBJECTS, child);
            break;
        case DM_RELATION_NMOD:
        case DM_RELATION_NMOD_POSS:
            TELL(DM_CLAUSE_PART, child, part, DM_TEXT(" object of:"), thing(tree, child));
            list_word(teller, DM_CLAUSE_OBJECTS, child);
            break;
        case DM_RELATION_ACL:
        case DM_RELATION_ACL_RELCL:
            if (relatives->count < DM_CLAUSE_PARTS) {
                relatives->items[relatives->count++] = child;
            }
            break;
        default:
            break;
        }
    }
}

static void tell_objects(telling *teller, const dm_clause *clause, clause_role role,
                         dm_clause_list *relatives) {
    const dm_clause_tree *tree = teller->tree;
    dm_text part = dm_text_of(role_names[role]);
    dm_text name = dm_clause_name(clause);
    if (clause->object != DM_NONE) {
        uint32_t object = clause->object;
        dm_text what = thing(tree, object);
        TELL(DM_CLAUSE_PART, object, part, DM_TEXT(" object:"), what);
        TELL(DM_CLAUSE_PART, object, DM_TEXT("any object:"), what);
        TELL(DM_CLAUSE_PAIR, object, name, DM_TEXT("+"), what);
        TELL(DM_CLAUSE_PAIR, object, name, DM_TEXT("+"), what, when(clause->negated, " not"), DM_TEXT("."));
        list_word(teller, DM_CLAUSE_OBJECTS, object);
        tell_describers(teller, object, part, relatives);
    }
    for (size_t i = 0; i < clause->obliques.count; i++) {
        uint32_t oblique = clause->obliques.items[i];
        dm_text what = thing(tree, oblique);
        char cases[DM_CLAUSE_NAME];
        dm_text preposition = {cases, dm_clause_cases(tree, oblique, cases)};
        TELL(DM_CLAUSE_PART, oblique, part, DM_TEXT(" "), preposition, DM_TEXT(":"), what);
        TELL(DM_CLAUSE_PART, oblique, DM_TEXT("any "), preposition);
        TELL(DM_CLAUSE_PAIR, oblique, name, DM_TEXT("~"), preposition);
        TELL(DM_CLAUSE_PAIR, oblique, name, DM_TEXT("~"), preposition, DM_TEXT("~"), what);
        list_word(teller, DM_CLAUSE_OBJECTS, oblique);
    }
}

static void tell_clause(telling *teller, uint32_t verb, clause_role role, unsigned depth, dm_text above);

static void tell_each(telling *teller, const dm_clause_list *list, clause_role role, unsigned depth,
                      dm_text above) {
    for (size_t i = 0; i < list->count; i++) {
        tell_clause(teller, list->items[i], role, depth, above);
    }
}

/* Tells a clause and those below it. Each is told once, and none is deeper than DEEPEST. */
static void tell_clause(telling *teller, uint32_t verb, clause_role role, unsigned depth, dm_text above) {
    if (depth > DEEPEST || teller->tree->nodes[verb].seen || teller->clauses->failed) {
        return;
    }
    teller->tree->nodes[verb].seen = true;
    dm_clause clause;
    dm_clause_list relatives = {.count = 0};
    dm_clause_read(teller->tree, verb, &clause);
    tell_verb(teller, &clause, role, above);
    tell_objects(teller, &clause, role, &relatives);
    char below[DM_CLAUSE_NAME + 1];
    memcpy(below, clause.name, clause.name_length);
    below[clause.name_length] = '!';
    dm_text name = {below, clause.name_length + clause.negated};
    clause_role next = role == MAIN || role == COORDINATE ? COMPLEMENT : DEEPER;
    if (clause.object != DM_NONE) {
        tell_each(teller, &relatives, RELATIVE, depth + 1, thing(teller->tree, clause.object));
    }
    tell_each(teller, &clause.complements, next, depth + 1, name);
    tell_each(teller, &clause.coordinates, COORDINATE, depth + 1, above);
}

/* The predicate above a word, and the relations on the way; DM_NONE: none near. */
static uint32_t climb(const dm_clause_tree *tree, uint32_t node, dm_buffer *relations) {
    for (unsigned step = 0; step < CLIMB_LONGEST; step++) {
        if (step < RELATIONS_SHOWN) {
            dm_buffer_add_string(relations, step ? ">" : "");
            dm_buffer_add_string(relations, dm_relation_name(tree->nodes[node].relation));
        }
        uint32_t head = tree->nodes[node].head;
        if (head == DM_NONE) {
            return node;
        }
        node = head;
        if (dm_clause_is_predicate(tree, node)) {
            return node;
        }
    }
    return DM_NONE;
}

/* What governs the clause that the source governs. */
static void tell_governor(telling *teller, uint32_t verb) {
    const dm_clause_tree *tree = teller->tree;
    uint32_t head = tree->nodes[verb].head;
    if (head != DM_NONE && dm_clause_is_verb(tree, head)) {
        dm_text above = dm_clause_lemma(tree, head);
        TELL(DM_CLAUSE_PART, head, DM_TEXT("above:"), above);
        TELL(DM_CLAUSE_PAIR, head, DM_TEXT("above:"), above, DM_TEXT(" "), dm_clause_lemma(tree, verb),
             DM_TEXT(" "), dm_text_of(dm_relation_name(tree->nodes[verb].relation)));
    }
}

static void tell_roots(telling *teller) {
    teller->relation = DM_TEXT("root");
    for (uint32_t node = 0; node < teller->tree->count; node++) {
        if (teller->tree->nodes[node].head == DM_NONE && teller->tree->nodes[node].part != DM_PART_PUNCT) {
            tell_clause(teller, node, MAIN, 0, (dm_text){"", 0});
        }
    }
}

static void tell_source(telling *teller, dm_buffer *relations) {
    const dm_clause_tree *tree = teller->tree;
    uint32_t source = tree->source;
    dm_buffer_clear(relations);
    uint32_t verb = climb(tree, source, relations);
    TELL(DM_CLAUSE_PART, source, DM_TEXT("source:"), dm_buffer_text(relations));
    teller->relation = dm_text_of(dm_relation_name(tree->nodes[source].relation));
    if (verb == DM_NONE) {
        tell_roots(teller);
    } else {
        tell_clause(teller, verb, MAIN, 0, (dm_text){"", 0});
        tell_governor(teller, verb);
    }
    uint32_t head = tree->nodes[source].head;
    if (head != DM_NONE) {
        TELL(DM_CLAUSE_PART, head, DM_TEXT("source "), teller->relation, DM_TEXT(":"),
             dm_clause_lemma(tree, head));
    }
}

static void tell_target(telling *teller) {
    const dm_clause_tree *tree = teller->tree;
    uint32_t target = tree->target;
    uint32_t head = tree->nodes[target].head;
    char cases[DM_CLAUSE_NAME];
    dm_text preposition = {cases, dm_clause_cases(tree, target, cases)};
    TELL(DM_CLAUSE_PART, target, DM_TEXT("target "), preposition);
    if (head != DM_NONE) {
        dm_text above = dm_clause_lemma(tree, head);
        dm_text relation = dm_text_of(dm_relation_name(tree->nodes[target].relation));
        TELL(DM_CLAUSE_PART, head, DM_TEXT("target "), relation, DM_TEXT(":"), above);
        TELL(DM_CLAUSE_PART, head, DM_TEXT("target:"), above);
        TELL(DM_CLAUSE_PAIR, head, DM_TEXT("target "), preposition, DM_TEXT(":"), above);
    }
}

/* The words from a node up to the root, the node first. */
static size_t ancestors(const dm_clause_tree *tree, uint32_t node, uint32_t path[PATH_LONGEST]) {
    size_t count = 0;
    while (node != DM_NONE && count < PATH_LONGEST) {
        path[count++] = node;
        node = tree->nodes[node].head;
    }
    return count;
}

/* A word on the way between source and target. */
static void tell_on_path(telling *teller, uint32_t node) {
    if (node != teller->tree->source && node != teller->tree->target) {
        TELL(DM_CLAUSE_PART, node, DM_TEXT("path:"), dm_clause_lemma(teller->tree, node));
        list_word(teller, DM_CLAUSE_PATH, node);
    }
}

static void tell_path(telling *teller, dm_buffer *relations) {
    const dm_clause_tree *tree = teller->tree;
    uint32_t up[PATH_LONGEST];
    uint32_t down[PATH_LONGEST];
    size_t up_count = ancestors(tree, tree->source, up);
    size_t down_count = ancestors(tree, tree->target, down);
    if (up[up_count - 1] != down[down_count - 1]) {
        return; /* in two sentences */
    }
    while (up_count > 1 && down_count > 1 && up[up_count - 2] == down[down_count - 2]) {
        up_count--;
        down_count--;
    }
    uint32_t top = up[up_count - 1];
    dm_buffer_clear(relations);
    for (size_t i = 0; i + 1 < up_count; i++) {
        dm_buffer_add_string(relations, dm_relation_name(tree->nodes[up[i]].relation));
        dm_buffer_add_byte(relations, '^');
    }
    for (size_t i = 0; i + 1 < down_count && relations->length < DM_CLAUSE_NAME; i++) {
        dm_buffer_add_byte(relations, '/');
        dm_buffer_add_string(relations, dm_relation_name(tree->nodes[down[i]].relation));
    }
    TELL(DM_CLAUSE_PART, top, DM_TEXT("way:"), dm_buffer_text(relations));
    TELL(DM_CLAUSE_PART, top, DM_TEXT("top:"), dm_clause_lemma(tree, top));
    TELL(DM_CLAUSE_PAIR, top, DM_TEXT("way:"), dm_buffer_text(relations), DM_TEXT(" "),
         dm_clause_lemma(tree, top));
    for (size_t i = 1; i + 1 < up_count; i++) {
        tell_on_path(teller, up[i]);
    }
    for (size_t i = 1; i + 1 < down_count; i++) {
        tell_on_path(teller, down[i]);
    }
    tell_on_path(teller, top);
}

/* The consequence of a condition: "if you come nearer, we will shoot". */
static void tell_condition(telling *teller, uint32_t mark) {
    const dm_clause_tree *tree = teller->tree;
    dm_text form = dm_clause_form(tree, mark);
    uint32_t condition = tree->nodes[mark].head;
    uint32_t verb = condition == DM_NONE ? DM_NONE : tree->nodes[condition].head;
    if (!(dm_text_equal(form, DM_TEXT("if")) || dm_text_equal(form, DM_TEXT("unless")))) {
        return;
    }
    TELL(DM_CLAUSE_PART, mark, DM_TEXT("condition"));
    if (verb != DM_NONE) {
        dm_clause clause;
        dm_clause_read(tree, verb, &clause);
        dm_text who = person(tree, clause.subject);
        TELL(DM_CLAUSE_PART, verb, DM_TEXT("then:"), dm_clause_name(&clause));
        TELL(DM_CLAUSE_PART, verb, DM_TEXT("then modal:"), clause.modal);
        TELL(DM_CLAUSE_PAIR, verb, form, DM_TEXT(" then "), who, DM_TEXT(" "), clause.modal,
             when(clause.negated, " not"));
    }
}

/* Roots: orders, and what "we" do. */
static void tell_speaker(telling *teller, uint32_t root) {
    const dm_clause_tree *tree = teller->tree;
    dm_clause clause;
    dm_clause_read(tree, root, &clause);
    dm_text name = dm_clause_name(&clause);
    if (clause.subject == DM_NONE) {
        if (dm_text_equal(tree->nodes[root].tag, DM_TEXT("VB"))) {
            TELL(DM_CLAUSE_PART, root, DM_TEXT("order"));
            TELL(DM_CLAUSE_PART, root, DM_TEXT("order:"), name);
        }
        return;
    }
    dm_text who = dm_clause_form(tree, clause.subject);
    if (dm_text_equal(who, DM_TEXT("we")) || dm_text_equal(who, DM_TEXT("i"))) {
        TELL(DM_CLAUSE_PART, root, DM_TEXT("we:"), name);
        TELL(DM_CLAUSE_PART, root, DM_TEXT("we modal:"), clause.modal);
    }
}

/* What stands anywhere. */
static void tell_rest(telling *teller) {
    const dm_clause_tree *tree = teller->tree;
    for (uint32_t node = 0; node < tree->count && !teller->clauses->failed; node++) {
        const dm_clause_node *own = &tree->nodes[node];
        if (own->part == DM_PART_VERB && !own->seen) {
            TELL(DM_CLAUSE_PART, node, DM_TEXT("elsewhere:"), dm_clause_lemma(tree, node));
        }
        if (own->relation == DM_RELATION_MARK) {
            tell_condition(teller, node);
        }
        if (own->head == DM_NONE && own->part != DM_PART_PUNCT) {
            tell_speaker(teller, node);
        }
    }
}

dm_status dm_clauses_read(dm_clauses *clauses, const struct dm_passage *passage,
                          const struct dm_vectors *vectors, const struct dm_names *names, dm_error *error) {
    clauses->count = 0;
    clauses->failed = false;
    dm_buffer_clear(&clauses->strings);
    for (size_t i = 0; i < DM_CLAUSE_LISTS; i++) {
        clauses->lists[i].count = 0;
    }
    if (!clauses->tree && !(clauses->tree = calloc(1, sizeof *clauses->tree))) {
        return dm_out_of_memory(error);
    }
    dm_status status = dm_clause_tree_read(passage, vectors, names, clauses->tree, error);
    if (status != DM_OK) {
        return status;
    }
    dm_buffer relations = {0};
    telling teller = {clauses, clauses->tree, passage->tokens.first, {"", 0}};
    if (clauses->tree->source != DM_NONE) {
        tell_source(&teller, &relations);
    } else {
        tell_roots(&teller);
    }
    tell_rest(&teller);
    if (clauses->tree->target != DM_NONE) {
        tell_target(&teller);
        if (clauses->tree->source != DM_NONE) {
            tell_path(&teller, &relations);
        }
    }
    bool failed = clauses->failed || clauses->strings.failed || relations.failed;
    dm_buffer_free(&relations);
    return failed ? dm_out_of_memory(error) : DM_OK;
}

void dm_clauses_free(dm_clauses *clauses) {
    if (clauses->tree) {
        dm_clause_tree_free(clauses->tree);
        free(clauses->tree);
    }
    for (size_t i = 0; i < DM_CLAUSE_LISTS; i++) {
        free(clauses->lists[i].words);
    }
    free(clauses->terms);
    dm_buffer_free(&clauses->strings);
    *clauses = (dm_clauses){0};
}
