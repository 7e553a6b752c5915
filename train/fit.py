"""Fits the ranker's network. Writes src/core/rank/network/weights.json and the vectors that test the inference.

Run by `npm run train`, after `train/export.ts` has written the features. Seeded; takes about twelve minutes on one core.
Large teacher networks learn which sentences the greedy oracle chooses (binary cross-entropy, Nallapati et al. 2017). A
small student network, which is shipped, learns both that and the teachers' predictions (Hinton et al. 2015,
"Distilling the Knowledge in a Neural Network"): it comes close to the teachers at a third of their cost.
"""

import base64
import datetime
import json
import pathlib

import numpy
import torch
from torch import nn

ROOT = pathlib.Path(__file__).parent
CACHE = ROOT / ".cache"
WEIGHTS = ROOT.parent / "src" / "core" / "rank" / "network" / "weights.json"
VECTORS = ROOT.parent / "test" / "core" / "rank" / "network" / "network-vectors.json"

SET = "cnndm-train"
SEED = 3
# Articles of up to this many sentences are not trained on: there is nothing to choose.
NOTHING_TO_CHOOSE = 3
BATCH = 32
LEARNING_RATE = 2e-3

# The teachers: one network for each seed.
TEACHER = {"hidden": 64, "state": 48, "dropout": 0.2}
TEACHER_SEEDS = [3, 11, 17]
TEACHER_EPOCHS = 4
# The student, which is shipped. Soft targets overfit less, so it needs less dropout and trains longer.
STUDENT = {"hidden": 32, "state": 32, "dropout": 0.1}
STUDENT_EPOCHS = 8
# The share of the teachers' predictions in the student's targets; the rest are the labels.
TEACHER_SHARE = 0.8

# The share of varied stories that lose the features of English words, as in other languages; half of these lose the
# features of capital letters too.
FOREIGN = 0.4
ENGLISH_CUES = [
    "voice: first person",
    "voice: second person",
    "voice: reporting verb",
    "voice: pronouns a word",
    "voice: opens with a pronoun",
    "voice: opens with a demonstrative",
    "voice: opens with a connective",
    "voice: the next opens with a pronoun or connective",
    "look: caption words at its head",
    "look: caption words",
    "look: past tense",
    "look: present tense",
]
CAPITALS = [
    "figures and names: capitalised words",
    "figures and names: names not met before",
    "figures and names: two capitalised words together",
    "figures and names: capital letters only",
]
# Longer articles are cut for training: sentences beyond this are hardly ever chosen and would slow down every batch.
MOST_SENTENCES = 100
# Standardized features are clipped to this many standard deviations, as in src/core/rank/rankers/trained.ts.
MOST_DEVIATIONS = 4
# Added to the log-odds of the first sentences; tuned on dev: costs nothing on highlights, helps on other references.
LEAD_BONUS = [0.4, 0.2, 0.2]
# The log-odds of the sentences that were cut off.
CUT_OFF_LOG_ODDS = -20
# Rows of the made-up sequence that tests the program's own inference.
VECTORS_LENGTH = 12


class Stories:
    """The sentences of all stories of a set, one story after another."""

    def __init__(self, name, features):
        self.counts = numpy.fromfile(CACHE / f"{name}.counts.i32", dtype=numpy.int32)
        self.rows = numpy.fromfile(CACHE / f"{name}.features.f32", dtype=numpy.float32).reshape(-1, features)
        self.labels = numpy.fromfile(CACHE / f"{name}.labels.f32", dtype=numpy.float32)
        self.starts = numpy.concatenate([[0], numpy.cumsum(self.counts)])


class Foreign:
    """Gives rows as in another language, where the features of English words and of capitals are absent."""

    def __init__(self, names, absent):
        self.cues = [names.index(name) for name in ENGLISH_CUES]
        self.capitals = [names.index(name) for name in CAPITALS]
        self.absent = absent

    def of(self, rows, random):
        chance = random.random()
        if chance >= FOREIGN:
            return rows
        hidden = self.cues + (self.capitals if chance < FOREIGN / 2 else [])
        rows = rows.copy()
        rows[:, hidden] = self.absent[hidden]
        return rows


class Network(nn.Module):
    """The network of src/core/rank/network/layers.ts, with dropout."""

    def __init__(self, features, hidden, state, dropout):
        super().__init__()
        self.input = nn.Linear(features, hidden)
        self.recurrence = nn.GRU(hidden, state, batch_first=True, bidirectional=True)
        self.output = nn.Linear(2 * state + hidden, 1)
        self.dropout = nn.Dropout(dropout)

    def forward(self, rows, lengths):
        hidden = torch.tanh(self.input(rows))
        packed = nn.utils.rnn.pack_padded_sequence(
            self.dropout(hidden), lengths, batch_first=True, enforce_sorted=False
        )
        states, _ = self.recurrence(packed)
        states, _ = nn.utils.rnn.pad_packed_sequence(states, batch_first=True, total_length=rows.shape[1])
        return self.output(torch.cat([self.dropout(states), hidden], -1)).squeeze(-1)


def batches(stories, random):
    """Batches of stories in random order; those of one batch are about equally long, so that little is padded."""
    order = random.permutation(numpy.flatnonzero(stories.counts > NOTHING_TO_CHOOSE))
    return batches_of(order, stories, random)


def batches_of(order, stories, random):
    """Batches of the stories in `order`, sorted by length within pools of twenty batches."""
    pools = [order[at : at + 20 * BATCH] for at in range(0, len(order), 20 * BATCH)]
    pools = [pool[numpy.argsort(stories.counts[pool])] for pool in pools]
    cut = [pool[at : at + BATCH] for pool in pools for at in range(0, len(pool), BATCH)]
    random.shuffle(cut)
    return cut


def padded(stories, rows, targets, batch, change=lambda story, rows: rows):
    """Feature rows, lengths, mask and targets of a batch as tensors."""
    lengths = numpy.minimum(stories.counts[batch], MOST_SENTENCES)
    shape = (len(batch), lengths.max())
    features = numpy.zeros((*shape, rows.shape[1]), numpy.float32)
    wanted = numpy.zeros(shape, numpy.float32)
    mask = numpy.zeros(shape, numpy.float32)
    for at, (story, length) in enumerate(zip(batch, lengths)):
        start = stories.starts[story]
        features[at, :length] = change(story, rows[start : start + length])
        wanted[at, :length] = targets[start : start + length]
        mask[at, :length] = 1
    return map(torch.from_numpy, (features, lengths.astype(numpy.int64), mask, wanted))


def loss_of(scores, mask, wanted):
    """The mean binary cross-entropy over the sentences that are not padding."""
    losses = nn.functional.binary_cross_entropy_with_logits(scores, wanted, reduction="none")
    return (losses * mask).sum() / mask.sum()


def fitted(kind, seed, epochs, stories, rows, targets, foreign):
    """A network trained on the targets, in evaluation mode."""
    torch.manual_seed(seed)
    random = numpy.random.default_rng(seed)
    network = Network(rows.shape[1], **kind)
    steps = epochs * (len(stories.counts) // BATCH + 2)
    optimizer = torch.optim.AdamW(network.parameters(), lr=LEARNING_RATE, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, LEARNING_RATE, total_steps=steps, pct_start=0.15)
    # Every second story is a variant (train/export.ts).
    change = lambda story, own: foreign.of(own, random) if story % 2 == 1 else own
    for epoch in range(epochs):
        total = 0
        for batch in batches(stories, random):
            features, lengths, mask, wanted = padded(stories, rows, targets, batch, change)
            loss = loss_of(network(features, lengths), mask, wanted)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item() * len(batch)
        print(f"{kind}, seed {seed}, epoch {epoch + 1} of {epochs}: loss {total / len(stories.counts):.4f}", flush=True)
    return network.eval()


def predictions(networks, stories, rows):
    """For each sentence the probability that the oracle chooses it, from the networks' mean log-odds; 0 to 1."""
    log_odds = numpy.full(len(rows), CUT_OFF_LOG_ODDS, numpy.float32)
    order = numpy.flatnonzero(stories.counts > 0)
    with torch.no_grad():
        for batch in batches_of(order, stories, numpy.random.default_rng(SEED)):
            features, lengths, _, _ = padded(stories, rows, stories.labels, batch)
            scores = sum(network(features, lengths) for network in networks).numpy() / len(networks)
            for at, (story, length) in enumerate(zip(batch, lengths)):
                start = stories.starts[story]
                log_odds[start : start + length] = scores[at, :length]
    return 1 / (1 + numpy.exp(-log_odds))


def numbers(tensor):
    """Little-endian 32-bit floats in base64, as src/core/rank/network/weights.ts decodes them."""
    return base64.b64encode(numpy.ascontiguousarray(tensor, dtype="<f4").tobytes()).decode()


def layer(weights, bias):
    """The biases, then for each input the weights of all units, as in src/core/rank/network/layers.ts."""
    return {"units": len(bias), "weights": numbers(numpy.vstack([bias, weights.T]))}


def stored(network, means, deviations, names):
    """The content of weights.json."""
    weights = {name: value.detach().numpy() for name, value in network.named_parameters()}

    def recurrence(direction):
        gates = [
            weights[f"recurrence.{kind}_{part}_l0{direction}"] for part in ("ih", "hh") for kind in ("weight", "bias")
        ]
        return {"input": layer(*gates[:2]), "hidden": layer(*gates[2:])}

    return {
        "date": datetime.date.today().isoformat(),
        "data": f"{SET}: news of CNN and the Daily Mail with human highlights, as it is and varied (train/augment.ts)",
        "dev": {},
        "features": names,
        "leadBonus": LEAD_BONUS,
        "means": numbers(means),
        "deviations": numbers(deviations),
        "input": layer(weights["input.weight"], weights["input.bias"]),
        "forward": recurrence(""),
        "backward": recurrence("_reverse"),
        "output": layer(weights["output.weight"], weights["output.bias"]),
    }


def vectors(network, features):
    """Random rows and the scores that the network gives them, for the test of the program's own inference."""
    random = torch.Generator().manual_seed(SEED)
    rows = torch.randn(1, VECTORS_LENGTH, features, generator=random).clamp(-MOST_DEVIATIONS, MOST_DEVIATIONS)
    with torch.no_grad():
        scores = network.eval()(rows, torch.tensor([VECTORS_LENGTH]))
    return {"rows": rows[0].flatten().tolist(), "scores": scores[0].tolist()}


def main():
    torch.set_num_threads(1)
    names = json.loads((CACHE / "features.json").read_text())
    stories = Stories(SET, len(names))
    means, deviations = stories.rows.mean(0), stories.rows.std(0) + 1e-3

    def standardized(rows):
        return numpy.clip((rows - means) / deviations, -MOST_DEVIATIONS, MOST_DEVIATIONS)

    rows = standardized(stories.rows)
    foreign = Foreign(names, standardized(numpy.zeros(len(names), numpy.float32)))
    teachers = [fitted(TEACHER, seed, TEACHER_EPOCHS, stories, rows, stories.labels, foreign) for seed in TEACHER_SEEDS]
    targets = TEACHER_SHARE * predictions(teachers, stories, rows) + (1 - TEACHER_SHARE) * stories.labels
    network = fitted(STUDENT, SEED, STUDENT_EPOCHS, stories, rows, targets, foreign)
    WEIGHTS.write_text(json.dumps(stored(network, means, deviations, names), indent=1) + "\n")
    VECTORS.write_text(json.dumps(vectors(network, len(names))) + "\n")


if __name__ == "__main__":
    main()
