"""Fits the ranker's network. Writes src/core/rank/network/weights.json and the vectors that test the inference.

Run by `npm run train`, after `train/export.ts` and `train/words.py`. Three kinds of examples, each with a share of the
batches so that none drowns the others: files graded sentence by sentence, many kinds of text with references, and news.
Teachers learn what sentences are worth, each without the repositories of one fold of the graded files. A student, which is
shipped, learns that and what the teachers say (Hinton et al. 2015, "Distilling the Knowledge in a Neural Network"); of
graded files each teacher speaks of those that it has not seen, together with the sentence encoder of `train/words.py`.
At last the output layer alone is fitted once more, on the rest as it is stored, with a smaller share of the teachers, and others
for languages whose words are not known and for the one sentence that says it. Three minutes on a GPU.
"""

import collections
import copy
import datetime
import json

import numpy
import torch
from torch import nn

from data import CACHE, FOLDS, GRADED, Examples, sets
from network import SINGLE_STEPS, WORDLESS_STEPS, Network, numbers, stored, stored_layer

ROOT = CACHE.parent.parent
WEIGHTS = ROOT / "src" / "core" / "rank" / "network" / "weights.json"
VECTORS = ROOT / "test" / "core" / "rank" / "network" / "network-vectors.json"
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"

SEED = 402
BATCH = 32
LEARNING_RATE = 3e-3
WEIGHT_DECAY = 0.1
TEACHER = {"hidden": 64, "state": 48, "dropout": 0.35}
TEACHER_STEPS = 2800
STUDENT = {"hidden": 48, "state": 32, "dropout": 0.3}
STUDENT_STEPS = 3800
# The share of the teachers in what the student learns; the rest are the labels.
TEACHER_SHARE = {"graded": 0.8, "genres": 0.8, "news": 0.8}
OUTPUT_TEACHER_SHARE = {"graded": 0.8, "genres": 0.5, "news": 0.0}
# How much of the opinion of the sentence encoder is added to that of the teachers, in standard deviations.
READER_WEIGHT = 0.5

# The shares of the kinds in the batches, and the weights of the two losses (`loss_of`).
SHARES = {"graded": 0.2, "genres": 0.33, "news": 0.47}
OUTPUT_SHARES = {"graded": 0.2, "genres": 0.33, "news": 3.0}
# The same for the output layer of languages whose words are not known: in these, news says less.
WORDLESS_SHARES = {"graded": 0.1, "genres": 0.5, "news": 0.4}
WORDLESS_TEACHER_SHARE = {"graded": 0.3, "genres": 0.3, "news": 0.3}
# The same for the output layer of one sentence, of which each set of a kind has its part; and how it is held to the other layer.
SINGLE_SHARES = {"graded": 0.4, "genres": 0.35, "news": 0.25}
SINGLE_DECAY = 1e-3
LISTWISE = {"graded": 0.1, "genres": 0.3, "news": 0.1}
POINTWISE = {"graded": 1.0, "genres": 0.5, "news": 1.0}
# What a sentence is wanted for of which nothing is said: graded from -0.5 to 1 by worth, in others one in twenty.
UNSAID = {"graded": 1 / 3, "genres": 0.05, "news": 0.05}
# News in other collections is summarized by its first sentences more often than that of CNN and the Daily Mail is.
LEAD = 3
LEAD_SHARE, OUTPUT_LEAD_SHARE = 0.2, 0.15
# The weight of each set in the means and deviations of the features; by default that of one kind of text.
SET_WEIGHTS = {GRADED: 3.0, "cnndm-train": 2.0}
SET_WEIGHT = 0.25

# The share of articles that lose the features of English words, as in other languages; half of these lose the features of
# capital letters too.
FOREIGN = 0.25
ENGLISH_CUES = ["wording: telling words", "look: caption words at its head", "look: caption words", "look: past tense",
                "look: present tense", "voice: first person", "voice: second person", "voice: reporting verb",
                "voice: pronouns a word", "voice: opens with a pronoun", "voice: opens with a demonstrative",
                "voice: opens with a connective", "voice: the next opens with a pronoun or connective"]
CAPITALS = ["figures and names: capitalised words", "figures and names: names not met before",
            "figures and names: two capitalised words together", "figures and names: capital letters only",
            "look: opens with a capital", "look: opens in lower case"]
# Longer articles are cut for training, half of them at a random place.
MOST_SENTENCES = 400
# Of shorter ones there is nothing to choose, and news that is longer is not one story.
FEWEST_SENTENCES, MOST_OF_NEWS = 3, 120
# Standardized features are clipped to this many standard deviations, as in src/core/rank/rankers/trained.ts.
MOST_DEVIATIONS = 4
# Rows of the made-up sequence that tests the program's own inference.
VECTORS_LENGTH = 12


class Article:
    """The rows of one article and what its sentences are wanted for."""

    def __init__(self, kind, set_name, rows, worths, alone, fold, reader):
        self.kind, self.set_name, self.rows, self.fold, self.reader = kind, set_name, rows, fold, reader
        self.worths, self.alone = worths, alone
        self.teachers = None

    def wanted(self, lead_share):
        """From 0 to 1, a number for each sentence."""
        if self.kind == "graded":
            return (self.worths + 0.5) / 1.5
        worths = self.worths
        if self.kind == "news":
            worths = (1 - lead_share) * worths + lead_share * (numpy.arange(len(worths)) < LEAD)
        return (1 - UNSAID[self.kind]) * worths + UNSAID[self.kind]


def kind_of(name):
    return "graded" if name.startswith("graded") else "genres" if name.startswith("genres") else "news"


def read_articles():
    """All articles with standardized rows, and the means and deviations of the features."""
    all_sets = [Examples(name) for name in sets()]
    for examples in all_sets:
        examples.rows[:, -1] = numpy.fromfile(CACHE / f"{examples.name}.wording.f32", dtype=numpy.float32)
    weights = numpy.array([SET_WEIGHTS.get(examples.name, SET_WEIGHT) for examples in all_sets])
    weights /= weights.sum()
    means = sum(weight * examples.rows.mean(0, dtype=float) for weight, examples in zip(weights, all_sets))
    squares = sum(weight * ((examples.rows - means) ** 2).mean(0, dtype=float) for weight, examples in zip(weights, all_sets))
    deviations = numpy.sqrt(squares) + 1e-3
    reader = numpy.fromfile(CACHE / f"{GRADED}.reader.f32", dtype=numpy.float32)
    articles = []
    for examples in all_sets:
        kind = kind_of(examples.name)
        rows = standardized(examples.rows, means, deviations)
        for at, (start, count) in enumerate(zip(examples.starts, examples.counts)):
            own = slice(start, start + count)
            if count < FEWEST_SENTENCES or (kind == "news" and count > MOST_OF_NEWS):
                continue
            said = reader[own] if examples.name == GRADED else None
            articles.append(
                Article(kind, examples.name, rows[own], examples.worths[own], examples.alone[own], examples.folds[at], said)
            )
    return articles, means, deviations


def standardized(rows, means, deviations):
    return numpy.clip((rows - means) / deviations, -MOST_DEVIATIONS, MOST_DEVIATIONS).astype(numpy.float32)


class Foreign:
    """Gives rows as in another language, where the features of English words and of capitals are absent."""

    def __init__(self, names, absent):
        self.cues = [names.index(name) for name in ENGLISH_CUES]
        self.capitals = [names.index(name) for name in CAPITALS]
        self.absent = absent

    def of(self, rows, random, share=FOREIGN):
        """`share` of all rows lose them."""
        chance = random.random()
        if chance >= share:
            return rows
        hidden = self.cues + (self.capitals if chance < share / 2 else [])
        rows = rows.copy()
        rows[:, hidden] = self.absent[hidden]
        return rows


def batches(articles, random):
    """Batches of articles about equally long, without end; of genres each set has the same share."""
    by_set = {}
    for article in articles:
        by_set.setdefault(article.set_name if article.kind == "genres" else article.kind, []).append(article)
    most = 60 if articles[0].kind == "genres" else len(articles)
    while True:
        order = [own[at] for own in by_set.values() for at in random.choice(len(own), most, replace=len(own) < most)]
        order = [order[at] for at in random.permutation(len(order))]
        pools = [sorted(order[at : at + 10 * BATCH], key=lambda article: len(article.rows)) for at in range(0, len(order), 10 * BATCH)]
        chunks = [pool[at : at + BATCH] for pool in pools for at in range(0, len(pool), BATCH)]
        for at in random.permutation(len(chunks)):
            yield chunks[at]


def padded(articles, change=lambda rows: rows, most=None, random=None, lead_share=0.0):
    """Rows, mask, what is wanted and what the teachers say, of some articles as tensors."""
    lengths = [min(len(article.rows), most or len(article.rows)) for article in articles]
    shape = (len(articles), max(lengths))
    rows = numpy.zeros((*shape, articles[0].rows.shape[1]), numpy.float32)
    mask, wanted, taught = (numpy.zeros(shape, numpy.float32) for _ in range(3))
    for at, (article, length) in enumerate(zip(articles, lengths)):
        spare = len(article.rows) - length
        start = random.integers(spare + 1) if spare > 0 and random.random() < 0.5 else 0
        own = slice(start, start + length)
        rows[at, :length] = change(article.rows[own])
        mask[at, :length] = 1
        wanted[at, :length] = article.wanted(lead_share)[own]
        if article.teachers is not None:
            taught[at, :length] = article.teachers[own]
    return [torch.from_numpy(values).to(DEVICE) for values in (rows, mask, wanted, taught)]


def loss_of(scores, mask, wanted, taught, kind, share):
    """
    The pointwise loss, binary cross-entropy, and the listwise one, cross-entropy of the softmax over the article (Cao et al.
    2007, ListNet), each over what is wanted and, by their share, what the teachers say; the mean over the articles.
    """
    goal = (1 - share) * wanted + share * torch.sigmoid(taught)
    losses = nn.functional.binary_cross_entropy_with_logits(scores, goal, reduction="none") * mask
    pointwise = (losses.sum(1) / mask.sum(1)).mean()
    above = torch.clamp(wanted - UNSAID[kind] - 0.02, min=0) * mask
    above = above / above.sum(1, keepdim=True).clamp(min=1e-6)
    hide = lambda values: values.masked_fill(mask == 0, -1e9)
    goal = (1 - share) * above + share * torch.softmax(hide(taught), -1)
    listwise = -(goal * torch.log_softmax(hide(scores), -1).clamp(min=-50)).sum(1).mean()
    return POINTWISE[kind] * pointwise + LISTWISE[kind] * listwise


def fitted(shape, steps, seed, articles, foreign, shares=None):
    """A network fitted on the articles, in evaluation mode; `shares` of the teachers by kind."""
    torch.manual_seed(seed)
    random = numpy.random.default_rng(seed)
    network = Network(articles[0].rows.shape[1], **shape).to(DEVICE).train()
    optimizer = torch.optim.AdamW(network.parameters(), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, LEARNING_RATE, total_steps=steps + 1, pct_start=0.15)
    kinds = list(SHARES)
    streams = {kind: batches([article for article in articles if article.kind == kind], random) for kind in kinds}
    for step in range(steps):
        kind = kinds[random.choice(len(kinds), p=list(SHARES.values()))]
        rows, mask, wanted, taught = padded(
            next(streams[kind]), lambda own: foreign.of(own, random), MOST_SENTENCES, random, LEAD_SHARE
        )
        loss = loss_of(network(rows, mask), mask, wanted, taught, kind, shares[kind] if shares else 0)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 500 == 0:
            print(f"{shape}, seed {seed}: step {step}, {kind} {loss.item():.4f}", flush=True)
    return network.eval()


def outputs(give, articles):
    """What a function of padded rows and masks gives for each article."""
    given = [None] * len(articles)
    order = sorted(range(len(articles)), key=lambda at: len(articles[at].rows))
    with torch.no_grad():
        for start in range(0, len(order), BATCH):
            chunk = order[start : start + BATCH]
            rows, mask, _, _ = padded([articles[at] for at in chunk])
            for at, values in zip(chunk, give(rows, mask).cpu()):
                given[at] = values[: len(articles[at].rows)].numpy()
    return given


def teach(articles, foreign):
    """Fits the teachers and notes what they say of every article."""
    graded = [article for article in articles if article.kind == "graded"]
    others = [article for article in articles if article.kind != "graded"]
    for article in others:
        article.teachers = numpy.zeros(len(article.rows), numpy.float32)
    for fold in range(FOLDS):
        seen = [article for article in articles if article.kind != "graded" or article.fold != fold]
        network = fitted(TEACHER, TEACHER_STEPS, SEED + 1 + fold, seen, foreign)
        for article, said in zip(others, outputs(network, others)):
            article.teachers += said / FOLDS
        held = [article for article in graded if article.fold == fold]
        for article, said in zip(held, outputs(network, held)):
            article.held = said
            if article.reader is not None:
                reader = (article.reader - article.reader.mean()) / (article.reader.std() + 1e-6)
                article.held = said + READER_WEIGHT * said.std() * reader
    for article in graded:
        article.teachers = article.held


def refit_output(network, articles):
    """Fits the output layer once more."""
    be_taught_by(network, articles)
    fit_layer(network.output, network, articles, OUTPUT_SHARES, OUTPUT_TEACHER_SHARE, OUTPUT_LEAD_SHARE)


def fitted_wordless(network, articles, foreign):
    """The output layer for languages whose words are not known: on articles without theirs, and what is said of them with these."""
    be_taught_by(network, articles)
    random = numpy.random.default_rng(SEED)
    without = [copy.copy(article) for article in articles]
    for article in without:
        article.rows = foreign.of(article.rows, random, share=1)
    layer = copy.deepcopy(network.output)
    fit_layer(layer, network, without, WORDLESS_SHARES, WORDLESS_TEACHER_SHARE, LEAD_SHARE)
    return layer


def be_taught_by(network, articles):
    """Has the network itself teach what it says of the articles."""
    for article, said in zip(articles, outputs(network, articles)):
        article.teachers = said


def fit_layer(layer, network, articles, shares, teacher_shares, lead_share):
    """Fits an output layer on all articles at once, with L-BFGS; the loss is convex."""
    chunks = []
    for kind in shares:
        own = sorted((article for article in articles if article.kind == kind), key=lambda article: len(article.rows))
        for start in range(0, len(own), 8 * BATCH):
            part = own[start : start + 8 * BATCH]
            _, mask, wanted, taught = padded(part, lead_share=lead_share)
            read = [torch.from_numpy(values) for values in outputs(network.represent, part)]
            read = nn.utils.rnn.pad_sequence(read, batch_first=True).to(DEVICE)
            chunks.append((kind, len(part) / len(own), read, mask, wanted, taught))
    optimizer = torch.optim.LBFGS(layer.parameters(), max_iter=60, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        total = 0
        for kind, part, read, mask, wanted, taught in chunks:
            scores = layer(read).squeeze(-1)
            loss = shares[kind] * part * loss_of(scores, mask, wanted, taught, kind, teacher_shares[kind])
            loss.backward()
            total += loss.item()
        return total

    optimizer.step(closure)


def fitted_single(network, articles):
    """The output layer that tells the one sentence that says it: listwise on what each is worth alone, from the other layer on."""
    articles = [article for article in articles if article.alone.sum() > 0]
    names = {kind: {article.set_name for article in articles if article.kind == kind} for kind in SINGLE_SHARES}
    counts = collections.Counter(article.set_name for article in articles)
    chunks = []
    ordered = sorted(articles, key=lambda article: len(article.rows))
    pad = lambda values: nn.utils.rnn.pad_sequence([torch.from_numpy(own) for own in values], batch_first=True).to(DEVICE)
    for start in range(0, len(ordered), 8 * BATCH):
        part = ordered[start : start + 8 * BATCH]
        _, mask, _, _ = padded(part)
        alone = [article.alone / article.alone.sum() for article in part]
        share = [SINGLE_SHARES[article.kind] / len(names[article.kind]) / counts[article.set_name] for article in part]
        chunks.append((pad(outputs(network.represent, part)), mask, pad(alone), torch.tensor(share, device=DEVICE)))
    layer = copy.deepcopy(network.output)
    before = layer.weight.detach().clone()
    optimizer = torch.optim.LBFGS(layer.parameters(), max_iter=60, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        loss = SINGLE_DECAY * ((layer.weight - before) ** 2).sum()
        for read, mask, alone, share in chunks:
            said = torch.log_softmax(layer(read).squeeze(-1).masked_fill(mask == 0, -1e9), -1).clamp(min=-50)
            loss = loss - (share * (alone * said).sum(1)).sum()
        loss.backward()
        return loss.item()

    optimizer.step(closure)
    return layer


def stored_output(layer, steps):
    """An output layer as weights.json has it, in so many steps. Rounds the layer's own weights to what is stored."""
    content, rounded = stored_layer(layer.weight.detach().cpu().numpy(), layer.bias.detach().cpu().numpy(), steps)
    layer.weight.data, layer.bias.data = rounded[1:].T.clone(), rounded[0].clone()
    return content


def vectors(network, layers, features):
    """Random rows and the scores that the network and other output layers give them, for the test of the program's own inference."""
    random = torch.Generator().manual_seed(SEED)
    rows = torch.randn(1, VECTORS_LENGTH, features, generator=random).clamp(-MOST_DEVIATIONS, MOST_DEVIATIONS)
    with torch.no_grad():
        read = network.cpu().represent(rows, torch.ones(1, VECTORS_LENGTH))
        given = {name: layer.cpu()(read)[0].squeeze(-1).tolist() for name, layer in ({"scores": network.output} | layers).items()}
    return {"rows": rows[0].flatten().tolist(), **given}


def main():
    names = json.loads((CACHE / "features.json").read_text())
    articles, means, deviations = read_articles()
    foreign = Foreign(names, standardized(numpy.zeros(len(names)), means, deviations))
    teach(articles, foreign)
    network = fitted(STUDENT, STUDENT_STEPS, SEED, articles, foreign, TEACHER_SHARE)
    # Rounds the network. The output layer is not rounded again: each of its inputs has one weight, and so a step of its own.
    stored(network)
    refit_output(network, articles)
    single = fitted_single(network, articles)
    wordless = fitted_wordless(network, articles, foreign)
    layers = {"single": stored_output(single, SINGLE_STEPS), "wordless": stored_output(wordless, WORDLESS_STEPS)}
    content = {
        "date": datetime.date.today().isoformat(),
        "data": "graded-fit, genres/*-fit, cnndm-train and cnn-paragraphs-train (train/sets.ts)",
        "dev": {},
        "features": names,
        "means": numbers(means),
        "deviations": numbers(deviations),
        **stored(network),
        **layers,
    }
    WEIGHTS.write_text(json.dumps(content, indent=1) + "\n")
    VECTORS.write_text(json.dumps(vectors(network, {"single": single, "wordless": wordless}, len(names))) + "\n")


if __name__ == "__main__":
    main()
