-- The tables of demarche report; docs/tables.md says what every column means. @JUDGEMENTS@ stands for the columns of
-- each model's judgement, @SUMMARIES@ for those of a summary.

CREATE TABLE report (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE tasks (
    task INTEGER NOT NULL, field TEXT NOT NULL, place INTEGER NOT NULL, label TEXT NOT NULL,
    PRIMARY KEY (task, place)
) WITHOUT ROWID;

CREATE TABLE models (
    models INTEGER NOT NULL, place INTEGER NOT NULL,
    name TEXT NOT NULL, version TEXT NOT NULL, sha256 TEXT NOT NULL, task TEXT NOT NULL, field TEXT NOT NULL,
    PRIMARY KEY (models, place)
) WITHOUT ROWID;

CREATE TABLE faults (kind TEXT NOT NULL, file TEXT, line INTEGER, id TEXT, message TEXT NOT NULL);

CREATE TABLE parties (party TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE documents (
    document INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    title TEXT, date TEXT, day TEXT, outlet TEXT, language TEXT,
    models INTEGER, offsets TEXT NOT NULL,
    characters INTEGER, paragraphs INTEGER, sha256 TEXT,
    cluster TEXT NOT NULL,
    copy INTEGER NOT NULL,
    speakers INTEGER NOT NULL DEFAULT 0, units INTEGER NOT NULL DEFAULT 0,
    unattributed INTEGER NOT NULL DEFAULT 0, narration INTEGER NOT NULL DEFAULT 0,
    error TEXT, message TEXT
);
CREATE INDEX documents_by_cluster ON documents (cluster);

CREATE TABLE metadata (
    document INTEGER NOT NULL REFERENCES documents, name TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (document, name)
) WITHOUT ROWID;

CREATE TABLE notes (
    document INTEGER NOT NULL REFERENCES documents, code TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (document, code)
) WITHOUT ROWID;

CREATE TABLE speakers (
    speaker INTEGER PRIMARY KEY,
    name TEXT NOT NULL, kind TEXT NOT NULL, party TEXT REFERENCES parties, role TEXT,
    first_day TEXT, last_day TEXT
    @SUMMARIES@
);

CREATE TABLE appearances (
    document INTEGER NOT NULL REFERENCES documents,
    id TEXT NOT NULL,
    speaker INTEGER NOT NULL REFERENCES speakers,
    name TEXT NOT NULL, kind TEXT NOT NULL, code TEXT, role TEXT, affiliation TEXT,
    party TEXT REFERENCES parties
);

CREATE TABLE units (
    unit INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents,
    id TEXT NOT NULL,
    speaker INTEGER REFERENCES speakers, speaker_id TEXT,
    kind TEXT NOT NULL, paragraph INTEGER, start INTEGER, "end" INTEGER, spans TEXT,
    text TEXT, source TEXT, cue TEXT, cue_class TEXT, modality TEXT,
    target TEXT, target_party TEXT REFERENCES parties,
    confidence REAL, reason TEXT, evidence TEXT
    @JUDGEMENTS@
);

CREATE TABLE daily (
    day TEXT NOT NULL, party TEXT REFERENCES parties
    @SUMMARIES@
);

CREATE TABLE dyads (
    source TEXT NOT NULL REFERENCES parties, target TEXT NOT NULL REFERENCES parties
    @SUMMARIES@
);

CREATE TABLE outlets (
    outlet TEXT NOT NULL, speaker INTEGER REFERENCES speakers
    @SUMMARIES@
);
