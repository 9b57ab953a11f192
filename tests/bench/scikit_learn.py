"""The peer scikit-learn: TF-IDF of n-grams and a linear SVM.

scikit_learn.py train words|characters LABELLED.tsv MODEL      (label TAB text, no header)
scikit_learn.py predict MODEL TEXTS                            (a text a line; labels on standard output)
"""
import pickle
import sys

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline, make_union
from sklearn.svm import LinearSVC


def features(kind):
    words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    if kind == "words":
        return words
    return make_union(words, TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=2, sublinear_tf=True))


def train(kind, labelled, model):
    with open(labelled, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t", 1) for line in file]
    pipeline = make_pipeline(features(kind), LinearSVC(C=0.1))
    pipeline.fit([text for _, text in rows], [label for label, _ in rows])
    with open(model, "wb") as file:
        pickle.dump(pipeline, file)


def predict(model, texts):
    with open(model, "rb") as file:
        pipeline = pickle.load(file)
    with open(texts, encoding="utf-8") as file:
        rows = file.read().splitlines()
    for start in range(0, len(rows), 10000):
        print("\n".join(pipeline.predict(rows[start:start + 10000])))


if __name__ == "__main__":
    {"train": train, "predict": predict}[sys.argv[1]](*sys.argv[2:])
