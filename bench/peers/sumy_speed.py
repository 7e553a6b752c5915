"""Prints three sentences of a file as a method of sumy chooses them: sumy_speed.py <method> <file>

As `sumy <method> --length=3 --file=<file>`, but for the sentences: Punkt, which sumy cuts them with, needs a download,
so a regular expression does, in next to no time.
"""

import re
import sys

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy_peer import METHODS, SENTENCES, WordTokenizer, build


def main(method, file):
    with open(file, encoding="utf-8", errors="replace") as lines:
        texts = re.split(r"(?<=[.!?])\s+|\n\s*\n", lines.read())
    tokenizer = WordTokenizer()
    sentences = [Sentence(text, tokenizer) for text in texts if text.strip()]
    for sentence in build(METHODS[method])(ObjectDocumentModel([Paragraph(sentences)]), SENTENCES):
        print(sentence)


if __name__ == "__main__":
    main(*sys.argv[1:])
