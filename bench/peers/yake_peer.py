"""Prints the key phrases that YAKE finds, with its defaults, in JSON lines of {"article"}; the first line is how many."""

import json
import sys

from yake import KeywordExtractor

extractor = KeywordExtractor(top=json.loads(sys.stdin.readline()))
for line in sys.stdin:
    print(json.dumps([phrase for phrase, _ in extractor.extract_keywords(json.loads(line)["article"])]))
