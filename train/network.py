"""The network of src/core/rank/network/layers.ts in PyTorch, and how its weights are stored."""

import base64

import numpy
import torch
from torch import nn

# Weights are stored in this many steps on either side of 0: with 127 of them R1 on dev sets differs by 0.05 at most, and the
# files for browsers are 5 kB larger.
STEPS = 39
# The output layers beside the network's own have these, all of one size: that takes a fifth of the room. With half as many the
# one for one sentence chooses the same in all but a few articles, and is 70 bytes smaller once packed.
SINGLE_STEPS, WORDLESS_STEPS = 63, 127
# The sizes of steps, and the means and deviations of features, are stored in whole multiples of this, which saves 1.1 kB of
# the files for browsers; of 2,360 files three get another sentence by it.
UNIT = 2.0**-16


class Network(nn.Module):
    """Scores the sentences of articles from their features, with dropout while it is fitted."""

    def __init__(self, features, hidden, state, dropout):
        super().__init__()
        self.input = nn.Linear(features, hidden, bias=False)
        self.context = nn.Linear(features, hidden)
        self.recurrence = nn.GRU(hidden, state, batch_first=True, bidirectional=True)
        self.output = nn.Linear(2 * state + hidden, 1)
        self.dropout = nn.Dropout(dropout)

    def represent(self, rows, mask):
        """What the output layer reads: both states of each sentence and the sentence as encoded."""
        shown = mask.unsqueeze(-1)
        mean = (rows * shown).sum(1, keepdim=True) / shown.sum(1, keepdim=True)
        encoded = torch.tanh(self.input(rows) + self.context(mean)) * shown
        packed = nn.utils.rnn.pack_padded_sequence(
            self.dropout(encoded), mask.sum(1).long().cpu(), batch_first=True, enforce_sorted=False
        )
        states, _ = self.recurrence(packed)
        states, _ = nn.utils.rnn.pad_packed_sequence(states, batch_first=True, total_length=rows.shape[1])
        return torch.cat([self.dropout(states), encoded], -1)

    def forward(self, rows, mask):
        return self.output(self.represent(rows, mask)).squeeze(-1)


def stored(network):
    """The layers as weights.json has them. Rounds the network's own weights to what is stored."""
    weights = {name: value.detach().cpu().numpy() for name, value in network.named_parameters()}
    layers = {
        "input": ("input.weight", None),
        "context": ("context.weight", "context.bias"),
        "output": ("output.weight", "output.bias"),
    }
    for direction, suffix in (("forward", ""), ("backward", "_reverse")):
        for part, kind in (("input", "ih"), ("hidden", "hh")):
            names = [f"recurrence.{what}_{kind}_l0{suffix}" for what in ("weight", "bias")]
            layers[f"{direction}.{part}"] = names
    content = {}
    state = network.state_dict()
    for path, (weight, bias) in layers.items():
        place = content
        *parents, name = path.split(".")
        for parent in parents:
            place = place.setdefault(parent, {})
        place[name], rounded = stored_layer(weights[weight], weights[bias] if bias else numpy.zeros(len(weights[weight])))
        state[weight] = rounded[1:].T
        if bias:
            state[bias] = rounded[0]
    network.load_state_dict(state)
    return content


def stored_layer(weights, biases, even_steps=None):
    """A layer as weights.json has it, and its rounded rows: its biases, then the weights of each input. Even steps are all of one size."""
    rows = numpy.vstack([biases, weights.T])
    steps, counts = in_steps(rows.reshape(1, -1), even_steps) if even_steps else in_steps(rows, STEPS)
    steps, counts = numpy.broadcast_to(steps, len(rows)), counts.reshape(rows.shape)
    rounded = torch.from_numpy((counts * steps[:, None]).astype(numpy.float32))
    return {"units": len(weights), "steps": numbers(steps), "weights": text(counts)}, rounded


def in_steps(rows, most):
    """For each row the size of its steps, and its values in at most so many of them on either side of 0, as signed bytes."""
    steps = in_units(numpy.abs(rows).max(1) / most)
    steps = numpy.where(steps == 0, 1, steps).astype(numpy.float32)
    return steps, numpy.round(rows / steps[:, None]).clip(-most, most).astype(numpy.int8)


def in_units(values):
    return numpy.round(numpy.asarray(values) / UNIT) * UNIT


def numbers(values):
    """Whole multiples of the unit as little-endian 32-bit floats in base64, as src/core/rank/network/weights.ts decodes them."""
    return text(in_units(values).astype("<f4"))


def text(values):
    return base64.b64encode(numpy.ascontiguousarray(values).tobytes()).decode()
