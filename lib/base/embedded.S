/* The embedded files; embedded.c names them. Each ends in a NUL that is not counted. */
.macro file label, path
    .global dm_embedded_\label\()_start
    .global dm_embedded_\label\()_end
    .hidden dm_embedded_\label\()_start
    .hidden dm_embedded_\label\()_end
    .balign 64
dm_embedded_\label\()_start:
    .incbin "\path"
dm_embedded_\label\()_end:
    .byte 0
.endm

    .section .rodata
    file cues, "lexicons/cues.tsv"
    file parties, "lexicons/parties.tsv"
    file titles, "lexicons/titles.tsv"
    file given_names, "lexicons/given-names.tsv"
    file names, "lexicons/names.tsv"
    file stance, "lexicons/stance.tsv"
    file vectors_en, "lexicons/vectors-en"
    file attribution_en, "models/attribution-en.dm"
    file stance_en, "models/stance-en.dm"
    file tone_en, "models/tone-en.dm"
    file stance_en_tables, STANCE_EN_TABLES
    file tone_en_tables, TONE_EN_TABLES
    file codebook, "docs/codebook.md"
    file labelling_page, "train/labelling_page.html"
    file report_schema, "report/schema.sql"
    file report_page, "report/page.html"
    file report_css, "report/page.css"
    file report_js, "report/page.js"
    file dygraphs_js, DYGRAPHS_JS
    file dygraphs_css, DYGRAPHS_CSS

    .section .note.GNU-stack, "", %progbits
