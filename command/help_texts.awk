# The texts of --help, out of the manual pages: awk -f help_texts.awk docs/man/*.scd writes help_texts.c.
#
# Of every page:  "summary"   what NAME says behind the dash
#                 "synopsis"  SYNOPSIS, a line each
#                 "purpose"   the first paragraph of DESCRIPTION
#                 "--option"  of OPTIONS, and "0" of EXIT STATUS: the first sentence, and what "The default is" begins.
# A default of one word is left out: the program adds the one that it has, and the tests hold the page against it.

# Marks of bold and underlined are taken away; an underscore within a word is none.
function plain(text,    out, i, character, before, after) {
    out = ""
    for (i = 1; i <= length(text); i++) {
        character = substr(text, i, 1)
        if (character == "\\") {
            out = out substr(text, ++i, 1)
            continue
        }
        before = substr(text, i - 1, 1)
        after = substr(text, i + 1, 1)
        if (character == "*" || (character == "_" && !(before ~ /[A-Za-z0-9]/ && after ~ /[A-Za-z0-9]/)))
            continue
        out = out character
    }
    sub(/\+\+$/, "", out)
    return out
}

function quoted(text) {
    gsub(/\\/, "\\\\", text)
    gsub(/"/, "\\\"", text)
    gsub(/\n/, "\\n", text)
    return "\"" text "\""
}

function write(term, text) {
    if (text != "")
        printf "    {%s, %s, %s},\n", quoted(page), quoted(term), quoted(text)
}

function first_sentence(text,    end) {
    end = match(text, /\.( |$)/)
    return end ? substr(text, 1, end - 1) : text
}

# What the sentence says that begins so, unless it is one word.
function default_of(text,    start, value) {
    start = match(text, /(^| )The default is /)
    if (!start)
        return ""
    value = first_sentence(substr(text, start + RLENGTH))
    return value ~ /^[^ ;]*(;|$)/ ? "" : " (default: " value ")"
}

function end_definition(    text, value) {
    if (term == "")
        return
    text = definition ~ /^The default is / ? "" : first_sentence(definition)
    value = default_of(definition)
    write(term, plain(text value))
    term = definition = ""
}

function end_section() {
    end_definition()
    if (section == "DESCRIPTION")
        write("purpose", plain(paragraph))
    if (section == "SYNOPSIS")
        write("synopsis", synopsis)
    paragraph = synopsis = ""
}

function term_of(head) {
    if (!match(head, /--[a-z-]+/) && !match(head, /^\*[0-9]+\*/))
        return ""
    head = substr(head, RSTART, RLENGTH)
    gsub(/\*/, "", head)
    return head
}

BEGIN {
    print "#include \"command/help_texts.h\"\n"
    print "const dm_help_text dm_help_texts[] = {"
}
FNR == 1 {
    end_section()
    page = $0
    sub(/\(.*/, "", page)
    section = ""
    next
}
/^# / {
    end_section()
    section = substr($0, 3)
    ended = 0
    next
}
section == "NAME" && / - / {
    sub(/^[^ ]* - /, "")
    write("summary", plain($0))
}
section == "SYNOPSIS" && $0 != "" {
    synopsis = synopsis (synopsis == "" ? "" : "\n") plain($0)
}
section == "DESCRIPTION" && !ended {
    if ($0 != "")
        paragraph = paragraph (paragraph == "" ? "" : " ") $0
    else if (paragraph != "")
        ended = 1
}
(section == "OPTIONS" || section == "EXIT STATUS") && /^\*/ {
    end_definition()
    term = term_of($0)
    next
}
(section == "OPTIONS" || section == "EXIT STATUS") && /^\t/ && term != "" {
    definition = definition (definition == "" ? "" : " ") substr($0, 2)
}
END {
    end_section()
    print "};\n"
    print "const size_t dm_help_text_count = sizeof dm_help_texts / sizeof *dm_help_texts;"
}
