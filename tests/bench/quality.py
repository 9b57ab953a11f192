"""What plain tools reach on labelled rows: macro-F1 over five folds that keep groups together, answers pooled, as train reports it.

quality.py ROWS.tsv [LABEL [GROUP]]     the columns; label and group by default

The peers: the most frequent label, scikit-learn's TF-IDF with a linear SVM (its C chosen within the training folds), and fastText
where it is installed. Unlike train, the folds do not keep near-duplicates together, which favours these tools.
"""
import csv
import os
import re
import shutil
import subprocess
import sys
import tempfile

from scikit_learn import features
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV, GroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC

FOLDS = 5


def majority(texts, labels, groups, unseen):
    return [max(set(labels), key=labels.count)] * len(unseen)


def linear_svm(kind):
    def judge(texts, labels, groups, unseen):
        grid = {"linearsvc__C": [0.03, 0.1, 0.3]}
        search = GridSearchCV(make_pipeline(features(kind), LinearSVC(class_weight="balanced")), grid, scoring="f1_macro",
                              cv=GroupKFold(3))
        return search.fit(texts, labels, groups=groups).predict(unseen)
    return judge


def fasttext(texts, labels, groups, unseen):
    def line(text):
        return re.sub(r"(\W)", r" \1 ", text.lower()).replace("\n", " ")
    with tempfile.TemporaryDirectory() as folder:
        train, test, model = (os.path.join(folder, name) for name in ("train", "test", "model"))
        with open(train, "w", encoding="utf-8") as file:
            file.writelines(f"__label__{label} {line(text)}\n" for text, label in zip(texts, labels))
        with open(test, "w", encoding="utf-8") as file:
            file.writelines(line(text) + "\n" for text in unseen)
        subprocess.run(["fasttext", "supervised", "-input", train, "-output", model, "-wordNgrams", "2", "-epoch", "25", "-lr", "0.5",
                        "-thread", "1"], check=True, capture_output=True)
        answers = subprocess.run(["fasttext", "predict", model + ".bin", test], check=True, capture_output=True, text=True).stdout
    return [answer.removeprefix("__label__") for answer in answers.split("\n")[:len(unseen)]]


def main(path, label="label", group="group"):
    with open(path, encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row[label]]
    texts, labels, groups = ([row[field] for row in rows] for field in ("text", label, group))
    peers = {"the most frequent label": majority, "scikit-learn, words 1-2": linear_svm("words"),
             "scikit-learn, words 1-2 and characters 2-5": linear_svm("characters")}
    if shutil.which("fasttext"):
        peers["fastText, words 1-2"] = fasttext
    for name, judge in peers.items():
        answers = [None] * len(rows)
        for train, test in GroupKFold(FOLDS).split(texts, labels, groups):
            def of(values, places):
                return [values[place] for place in places]
            for place, answer in zip(test, judge(of(texts, train), of(labels, train), of(groups, train), of(texts, test))):
                answers[place] = answer
        print(f"{name}\t{f1_score(labels, answers, average='macro'):.3f}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
