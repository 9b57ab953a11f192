# Inputs and command lines for the campaigns of tests/fault; read by their scripts.

fault_inputs() {
    cat >article.txt <<'ARTICLE'
Ministers of Arland and Bovia trade words over the strait

PORT SELMA, March 3 (Coast Agency) - The foreign minister of Arland, Mara Lindt, said on Monday that her country was ready for talks.

"We will open the border and sign the treaty," Lindt told reporters in Port Selma.

The defence minister of Bovia, Oskar Brandt, threatened war. "If one ship enters the strait, we will bomb the harbour," he said.
ARTICLE
    {
        printf '{"id": "a", "date": "2026-03-03", "outlet": "Coast", "text": "Mara Lindt said she was ready for talks."}\n'
        printf '{"id": "b", "text": "Oskar Brandt threatened war with Arland on Monday."}\n'
        printf '{"id": "c", "text": "\\"We will not yield,\\" he said."}\n'
    } >articles.jsonl
    gzip -kn articles.jsonl
    awk 'BEGIN {
        OFS = "\t"
        print "id", "text", "label", "group"
        split("offers talks to|threatens war on|counts the ships of", words, "|")
        split("conciliatory|threatening|neutral", labels, "|")
        for (i = 0; i < 60; i++)
            print "r" i, "Arland " words[i % 3 + 1] " Bovia on day " i, labels[i % 3 + 1], "g" int(i / 6)
    }' >rows.tsv
    cut -f 1,2 rows.tsv >unlabelled.tsv
    awk 'BEGIN { OFS = "\t"; print "id", "ann", "bob"; for (i = 0; i < 12; i++) print "r" i, i % 2, i % 3 % 2 }' >codes.tsv
    "$demarche" train --quiet --task stance --cost 1 --folds 2 --lexicon none -o small.dm rows.tsv || exit 1
    "$demarche" classify --quiet -m small.dm --to jsonl -o annotated.jsonl articles.jsonl || exit 1
    "$demarche" classify --quiet -m small.dm --rows --no-text --to jsonl -o package.jsonl rows.tsv || exit 1
    "$demarche" classify --quiet -m small.dm --no-text --explain 2 --to jsonl -o wordless.jsonl articles.jsonl || exit 1
    "$demarche" report --quiet --sqlite stored.sqlite annotated.jsonl || exit 1
}

every_command() {
    campaign "classify, an article" classify --quiet -m small.dm --threads 1 -o result --to jsonl article.txt
    campaign "classify, compressed records on two threads" classify --quiet -m small.dm --threads 2 -o result --to jsonl articles.jsonl.gz
    campaign "classify, rows" classify --quiet -m small.dm --rows --threads 1 -o result --to jsonl rows.tsv
    campaign "train" train --quiet --cost 1 --folds 2 --lexicon none -o result rows.tsv
    campaign "evaluate" evaluate --quiet -m small.dm --bootstrap 20 --to json -o result rows.tsv
    campaign "evaluate, annotated records" evaluate --quiet --labels rows.tsv --bootstrap 20 --to json -o result package.jsonl
    campaign "inspect" inspect small.dm
    campaign "check" check rows.tsv
    campaign "agree" agree --columns ann,bob --bootstrap 20 -o result --id id codes.tsv
    campaign "suggest" suggest --quiet -m small.dm --html -o result unlabelled.tsv
    campaign "score-lexicon" score-lexicon --quiet -o result article.txt
    campaign "report, a page" report --output result annotated.jsonl
    campaign "report, a database" report --sqlite result annotated.jsonl
    campaign "report, databases together" report --sqlite result stored.sqlite package.jsonl
    campaign "report, records filled up" report --sqlite result --texts articles.jsonl wordless.jsonl
    campaign "models" models
}
