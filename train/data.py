"""The training data that `train/export.ts` writes."""

import json
import pathlib

import numpy

CACHE = pathlib.Path(__file__).parent / ".cache"
GRADED = "graded-fit"
# The articles of a graded set are in folds by their repository: articles of one are alike.
FOLDS = 5
SEED = 0


class Examples:
    """The sentences of all articles of a set, one article after another."""

    def __init__(self, name):
        articles = json.loads((CACHE / f"{name}.articles.json").read_text())
        self.name = name
        self.counts = numpy.array([len(article["sentences"]) for article in articles])
        self.starts = numpy.concatenate([[0], numpy.cumsum(self.counts)])
        self.texts = [text for article in articles for text in article["sentences"]]
        self.has_wording = numpy.repeat([article["hasWording"] for article in articles], self.counts)
        self.folds = folds_of([article.get("origin") for article in articles])
        self.worths = numpy.fromfile(CACHE / f"{name}.worths.f32", dtype=numpy.float32)
        self.alone = numpy.fromfile(CACHE / f"{name}.alone.f32", dtype=numpy.float32)
        self.cues = numpy.fromfile(CACHE / f"{name}.cues.u16", dtype=numpy.uint16)
        self.cue_counts = numpy.fromfile(CACHE / f"{name}.cue-counts.u16", dtype=numpy.uint16).astype(int)
        names = json.loads((CACHE / "features.json").read_text())
        self.rows = numpy.fromfile(CACHE / f"{name}.features.f32", dtype=numpy.float32).reshape(-1, len(names))

    def article_of_sentence(self):
        """For each sentence the index of its article."""
        return numpy.repeat(numpy.arange(len(self.counts)), self.counts)


def sets():
    """The names of all sets, the graded one first."""
    return [GRADED] + sorted(path.name.split(".")[0] for path in CACHE.glob("*.worths.f32") if GRADED not in path.name)


def folds_of(origins):
    """For each article its fold, from 0; articles of one origin share one."""
    distinct = sorted({origin for origin in origins if origin})
    numpy.random.default_rng(SEED).shuffle(distinct)
    fold = {origin: at % FOLDS for at, origin in enumerate(distinct)}
    return numpy.array([fold.get(origin, 0) for origin in origins])
