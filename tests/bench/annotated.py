"""Annotated records without articles, for measuring demarche report: annotated.py NUMBER > records.jsonl

400 speakers of twelve parties in six outlets speak with frequencies as of words (Zipf) over four years (under 2,001 documents:
over eight months), and turn less conciliatory after a little more than half of them. Every seventeenth document or so is a near-copy.
"""
import datetime
import hashlib
import json
import math
import random
import sys

PARTIES = ["Russia", "China", "United States", "Iran", "France", "Ukraine", "Japan", "India", "Turkey", "Egypt", "Germany", "Brazil"]
FIRST = ["Mara", "Oskar", "Pavel", "Liisa", "Jahongir", "Carla", "Behrouz", "Helene", "Ivo", "Nadia", "Tomas", "Aiko", "Ravi", "Selim", "Dina"]
LAST = ["Lindt", "Brandt", "Orlov", "Kallaste", "Karimbek", "Whitlow", "Tavakol", "Marchadier", "Petrov", "Haddad", "Novak", "Sato", "Mehta",
        "Aydin", "Farouk", "Silva"]
ROLES = ["Foreign Minister", "spokesman", "Ambassador", "Defence Minister"]
OUTLETS = [("The River Post", 0), ("North Desk", 0.1), ("Steppe Wire", -0.15), ("Gulf Desk", 0.05), ("Lakehead Times", 0), ("Coast Agency", -0.05)]
# What is said of another party, with the word that weighs most and what it is.
SAYINGS = {
    "conciliatory": [("We are ready for talks with {} and will open the border.", "talks", "dialogue"),
                     ("Our offer to {} stands: a truce, and then a treaty.", "offer", "offer"), ("We thank {} for its restraint.", "thank", "praise")],
    "neutral": [("The delegation met officials of {} on Tuesday.", "met", "procedure"), ("We have read the paper that {} published.", "read", "procedure"),
                ("The talks with {} will last two days.", "talks", "procedure")],
    "threatening": [("If {} sends one more ship, we will answer with force.", "force", "force"), ("We will close the port to every ship of {}.", "close", "coercion"),
                    ("{} will pay a price for this provocation.", "price", "threat")],
}
MODEL = {"name": "stance-en", "version": "1", "sha256": hashlib.sha256(b"generated").hexdigest(), "task": "stance", "field": "stance",
         "labels": list(SAYINGS)}


class Speaker:
    def __init__(self, number, draw):
        self.name = f"{FIRST[number % 15]} {LAST[number * 7 % 16]}" + (f"-{LAST[number * 3 % 16]}" if number >= 200 else "")
        self.party = draw.randrange(len(PARTIES))
        self.leaning = draw.gauss(0, 0.35)
        self.role = draw.choice(ROLES)


def judgement(stance):
    first = 0.95 / (1 + math.exp(-4 * (stance - 0.3)))
    second = (0.95 - first) / (1 + math.exp(4 * (stance + 0.3)))
    first, second = round(first, 6), round(second, 6)
    probability = {"conciliatory": first, "neutral": round(1 - first - second, 6), "threatening": second}
    label = max(probability, key=probability.get)
    return {"label": label, "score": round(first - second, 6), "confidence": probability[label], "sure": probability[label] >= 0.6,
            "probability": probability}


def unit(number, start, speaker, shift, draw):
    target = draw.randrange(len(PARTIES))
    friends = 0.2 if (speaker.party + target) % 3 == 0 else -0.1
    stance = judgement(speaker.leaning + shift + friends + draw.gauss(0, 0.5))
    saying, word, category = draw.choice(SAYINGS[stance["label"]])
    text = saying.format(PARTIES[target])
    place = start + text.index(word)
    reason = {"text": word, "span": [place, place + len(word)], "feature": f"lexicon:{category}", "label": stance["label"], "weight": 0.5,
              "field": "stance"}
    return {"id": f"u{number}", "kind": "direct", "paragraph": number, "spans": [[start, start + len(text)]], "text": text,
            "source": {"text": speaker.name, "span": [0, 5]}, "cue": {"text": "said", "span": [6, 10], "class": "statement"},
            "modality": "actual", "target": {"text": PARTIES[target], "span": None, "name": PARTIES[target], "code": ""},
            "confidence": round(draw.betavariate(8, 1.5), 6), "stance": stance, "evidence": [reason]}


def record(number, days, speakers, weights, draw):
    when = draw.random()
    outlet, bias = draw.choice(OUTLETS)
    shift = bias + (0.3 if when < 0.55 else -0.25)
    said, units, start = [], 0, 0
    for place, speaker in enumerate(dict.fromkeys(draw.choices(speakers, cum_weights=weights, k=draw.randint(1, 3)))):
        own = []
        for _ in range(draw.randint(1, 3)):
            units += 1
            own.append(unit(units, start, speaker, shift, draw))
            start += len(own[-1]["text"]) + 20
        said.append({"id": f"s{place + 1}", "name": speaker.name, "kind": "person", "role": speaker.role,
                     "affiliation": PARTIES[speaker.party], "code": "", "mentions": [[0, 5]], "units": own})
    document = {"id": f"doc-{number:07}", "title": f"Envoys trade words, day {number}",
                "date": str(datetime.date(2021, 1, 1) + datetime.timedelta(days=int(when * days))), "outlet": outlet, "language": "en",
                "characters": start + 100, "paragraphs": units, "sha256": hashlib.sha256(str(number).encode()).hexdigest(), "notes": []}
    if number % 17 == 5:
        document["cluster"] = f"doc-{number - 1:07}"
    return {"demarche": 1, "document": document, "models": [MODEL], "speakers": said, "unattributed": [], "narration": []}


def main():
    count = int(sys.argv[1])
    draw = random.Random(7)
    speakers = [Speaker(number, draw) for number in range(400)]
    weights = [sum(1 / (place + 1) for place in range(end + 1)) for end in range(len(speakers))]
    for number in range(count):
        print(json.dumps(record(number, 1400 if count > 2000 else 240, speakers, weights, draw), separators=(",", ":")))


main()
