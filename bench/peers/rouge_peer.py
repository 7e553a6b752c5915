"""Scores JSON lines of {"reference": [sentence], "candidate": [sentence]} with rouge-score; one list of F1 a line."""

import json
import sys

from rouge_score.rouge_scorer import RougeScorer

TYPES = ["rouge1", "rouge2", "rougeLsum"]

scorer = RougeScorer(TYPES, use_stemmer=True)
for line in sys.stdin:
    record = json.loads(line)
    scores = scorer.score("\n".join(record["reference"]), "\n".join(record["candidate"]))
    print(json.dumps([scores[kind].fmeasure for kind in TYPES]))
