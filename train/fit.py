"""Fits the ranker's network and writes src/rank/weights.json and the vectors that test it.

Run by `npm run train`, after `train/export.ts` has written the features. Seeded; takes about two minutes on one core.
The loss is the binary cross-entropy of whether the greedy oracle has a sentence (Nallapati et al. 2017).
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
WEIGHTS = ROOT.parent / "src" / "rank" / "weights.json"
VECTORS = ROOT.parent / "test" / "rank" / "network-vectors.json"

SET = "cnndm-train"
SEED = 3
# An article of three sentences leaves nothing to choose.
FEWEST_SENTENCES = 3
EPOCHS = 4
BATCH = 32
RATE = 2e-3
DROPOUT = 0.2
HIDDEN = 64
STATE = 48
# Longer articles are cut for fitting: their tails are hardly ever chosen and would slow every batch.
MOST_SENTENCES = 100
# Beyond so many deviations a feature tells nothing more; src/rank/trained.ts clips alike.
MOST_DEVIATIONS = 4
# On the log-odds of the first sentences, calibrated on dev: it costs nothing on highlights and holds on other references.
LEAD_BONUS = [0.4, 0.2, 0.2]
# Sentences of the made-up article that tests the program's own inference.
VECTORS_LENGTH = 12


class Stories:
    """The sentences of all stories of a set, story after story."""

    def __init__(self, name, features):
        self.counts = numpy.fromfile(CACHE / f"{name}.counts.i32", dtype=numpy.int32)
        self.rows = numpy.fromfile(CACHE / f"{name}.features.f32", dtype=numpy.float32).reshape(-1, features)
        self.labels = numpy.fromfile(CACHE / f"{name}.labels.f32", dtype=numpy.float32)
        self.starts = numpy.concatenate([[0], numpy.cumsum(self.counts)])


class Network(nn.Module):
    """The network of src/rank/network.ts, with dropout for fitting."""

    def __init__(self, features):
        super().__init__()
        self.input = nn.Linear(features, HIDDEN)
        self.recurrence = nn.GRU(HIDDEN, STATE, batch_first=True, bidirectional=True)
        self.output = nn.Linear(2 * STATE + HIDDEN, 1)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, rows, lengths):
        hidden = self.dropout(torch.tanh(self.input(rows)))
        packed = nn.utils.rnn.pack_padded_sequence(hidden, lengths, batch_first=True, enforce_sorted=False)
        states, _ = self.recurrence(packed)
        states, _ = nn.utils.rnn.pad_packed_sequence(states, batch_first=True, total_length=rows.shape[1])
        return self.output(torch.cat([self.dropout(states), hidden], -1)).squeeze(-1)


def batches(stories, random):
    """Stories in random order, those of one batch about equally long."""
    order = random.permutation(numpy.flatnonzero(stories.counts > FEWEST_SENTENCES))
    pools = [order[at : at + 20 * BATCH] for at in range(0, len(order), 20 * BATCH)]
    pools = [pool[numpy.argsort(stories.counts[pool])] for pool in pools]
    cut = [pool[at : at + BATCH] for pool in pools for at in range(0, len(pool), BATCH)]
    random.shuffle(cut)
    return cut


def padded(stories, rows, batch):
    """Feature rows, lengths, mask and labels of a batch as tensors."""
    lengths = numpy.minimum(stories.counts[batch], MOST_SENTENCES)
    shape = (len(batch), lengths.max())
    features = numpy.zeros((*shape, rows.shape[1]), numpy.float32)
    labels = numpy.zeros(shape, numpy.float32)
    mask = numpy.zeros(shape, numpy.float32)
    for at, (story, length) in enumerate(zip(batch, lengths)):
        start = stories.starts[story]
        features[at, :length] = rows[start : start + length]
        labels[at, :length] = stories.labels[start : start + length]
        mask[at, :length] = 1
    return map(torch.from_numpy, (features, lengths.astype(numpy.int64), mask, labels))


def loss_of(scores, mask, labels):
    losses = nn.functional.binary_cross_entropy_with_logits(scores, labels, reduction="none")
    return (losses * mask).sum() / mask.sum()


def fit(network, stories, rows, random):
    steps = EPOCHS * (len(stories.counts) // BATCH + 2)
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps, pct_start=0.15)
    for epoch in range(EPOCHS):
        total = 0
        for batch in batches(stories, random):
            features, lengths, mask, labels = padded(stories, rows, batch)
            loss = loss_of(network(features, lengths), mask, labels)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item() * len(batch)
        print(f"epoch {epoch + 1} of {EPOCHS}: loss {total / len(stories.counts):.4f}", flush=True)


def numbers(tensor):
    return base64.b64encode(numpy.ascontiguousarray(tensor, dtype="<f4").tobytes()).decode()


def layer(weights, bias):
    rows, columns = weights.shape
    return {"rows": rows, "columns": columns, "weights": numbers(weights), "bias": numbers(bias)}


def stored(network, means, deviations, names):
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
    """Made-up rows and what the fitted network says of them, for the test of the program's own inference."""
    random = torch.Generator().manual_seed(SEED)
    rows = torch.randn(1, VECTORS_LENGTH, features, generator=random).clamp(-MOST_DEVIATIONS, MOST_DEVIATIONS)
    with torch.no_grad():
        scores = network.eval()(rows, torch.tensor([VECTORS_LENGTH]))
    return {"rows": rows[0].flatten().tolist(), "scores": scores[0].tolist()}


def main():
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    names = json.loads((CACHE / "features.json").read_text())
    stories = Stories(SET, len(names))
    means, deviations = stories.rows.mean(0), stories.rows.std(0) + 1e-3
    rows = numpy.clip((stories.rows - means) / deviations, -MOST_DEVIATIONS, MOST_DEVIATIONS)
    network = Network(len(names))
    fit(network, stories, rows, numpy.random.default_rng(SEED))
    WEIGHTS.write_text(json.dumps(stored(network, means, deviations, names), indent=1) + "\n")
    VECTORS.write_text(json.dumps(vectors(network, len(names))) + "\n")


if __name__ == "__main__":
    main()
