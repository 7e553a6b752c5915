"""Summarizes JSON lines of [sentence, ...] with sumy; prints {method: [index, ...]} for each, indices ascending.

Everything is as `sumy --length=3` sets it up (sumy/__main__.py), edmundson's bonus and stigma words included, but for
the sentences: they are ours, so that the rankers are compared and not the splitters, and no NLTK data is needed. Words
come from sumy's own filter over NLTK's Treebank tokenizer, which sumy runs on each sentence Punkt finds.
"""

import json
import sys

import nltk
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.nlp.tokenizers import Tokenizer
from sumy.parsers.parser import DocumentParser
from sumy.summarizers.edmundson import EdmundsonSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words

SENTENCES = 3

METHODS = {
    "lex-rank": LexRankSummarizer,
    "text-rank": TextRankSummarizer,
    "luhn": LuhnSummarizer,
    "lsa": LsaSummarizer,
    "edmundson": EdmundsonSummarizer,
}


class WordTokenizer:
    def to_words(self, sentence):
        words = nltk.word_tokenize(sentence, preserve_line=True)
        return tuple(word for word in words if Tokenizer._is_word(word))


def build(summarizer_class):
    summarizer = summarizer_class(Stemmer("english"))
    stop_words = get_stop_words("english")
    if summarizer_class is EdmundsonSummarizer:
        summarizer.null_words = stop_words
        summarizer.bonus_words = DocumentParser.SIGNIFICANT_WORDS
        summarizer.stigma_words = DocumentParser.STIGMA_WORDS
    else:
        summarizer.stop_words = stop_words
    return summarizer


def indices(chosen, sentences):
    """Identity, because sumy's sentences are equal when their texts are."""
    positions = {id(sentence): index for index, sentence in enumerate(sentences)}
    return sorted(positions[id(sentence)] for sentence in chosen)


def main():
    tokenizer = WordTokenizer()
    summarizers = {name: build(kind) for name, kind in METHODS.items()}
    for line in sys.stdin:
        sentences = [Sentence(text, tokenizer) for text in json.loads(line)]
        document = ObjectDocumentModel([Paragraph(sentences)])
        result = {name: indices(run(document, SENTENCES), sentences) for name, run in summarizers.items()}
        print(json.dumps(result))


if __name__ == "__main__":
    main()
