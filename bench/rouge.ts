import { commonSubsequence } from './lcs.ts'
import { porterStem } from './porter.ts'

/** F1 of unigrams, of bigrams and of the summary-level longest common subsequence, each from 0 to 1. */
export interface Rouge {
  readonly rouge1: number
  readonly rouge2: number
  readonly rougeLsum: number
}

/** A reference summary, prepared once to score many candidates against. */
export interface Reference {
  /** Gives the tokens of a sentence. */
  readonly tokensOf: Tokenizer
  /** A number for each distinct token. */
  readonly ids: ReadonlyMap<string, number>
  /** Its sentences as token numbers. */
  readonly sentences: readonly Int32Array[]
  /** How many tokens it has. */
  readonly tokens: number
  readonly unigrams: ReadonlyMap<number, number>
  readonly bigrams: ReadonlyMap<number, number>
}

/** A sentence of an article, prepared against a reference: any selection of sentences can then be scored fast. */
export interface Candidate {
  /** Its tokens by the reference's numbers; `ABSENT` for tokens that the reference does not have. */
  readonly tokens: Int32Array
  /** For each reference sentence the positions of its longest common subsequence with this one. */
  readonly common: readonly (readonly number[])[]
}

const ABSENT = -1

/** Words of up to this many characters are not stemmed, as in `rouge-score`. */
const LONGEST_UNSTEMMED = 3

const stems = new Map<string, string>()

/** Gives the tokens of a text, in order. */
export type Tokenizer = (text: string) => string[]

/** The tokens of English text: runs of a-z and 0-9 in lower case, stemmed, as in Google's `rouge-score` 0.1.2. */
export function tokenize(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stem)
}

function stem(word: string): string {
  if (word.length <= LONGEST_UNSTEMMED) return word
  const known = stems.get(word)
  if (known !== undefined) return known
  const made = porterStem(word)
  stems.set(word, made)
  return made
}

/** Prepares a reference summary, given its sentences. Languages other than English need a tokenizer of their own. */
export function reference(summary: readonly string[], tokensOf: Tokenizer = tokenize): Reference {
  const ids = new Map<string, number>()
  const sentences = summary.map((sentence) =>
    Int32Array.from(tokensOf(sentence), (token) => {
      if (!ids.has(token)) ids.set(token, ids.size)
      return ids.get(token)!
    }),
  )
  const tokens = concatenate(sentences)
  const bigrams = count(bigramIds(tokens, ids.size))
  return { tokensOf, ids, sentences, tokens: tokens.length, unigrams: count(tokens), bigrams }
}

/** Prepares a sentence to be scored against a reference. */
export function candidate({ tokensOf, ids, sentences }: Reference, sentence: string): Candidate {
  const tokens = Int32Array.from(tokensOf(sentence), (token) => ids.get(token) ?? ABSENT)
  return { tokens, common: sentences.map((line) => commonSubsequence(line, tokens)) }
}

/** The ROUGE F1 of a summary, given its sentences in order (Lin, "ROUGE", 2004), as `rouge-score` 0.1.2 computes it. */
export function rouge(against: Reference, sentences: readonly string[]): Rouge {
  return score(
    against,
    sentences.map((sentence) => candidate(against, sentence)),
  )
}

/** The same as `rouge` for prepared sentences. */
export function score(against: Reference, candidates: readonly Candidate[]): Rouge {
  const tokens = concatenate(candidates.map((sentence) => sentence.tokens))
  const unigrams = count(tokens)
  const bigrams = count(bigramIds(tokens, against.ids.size))
  const pairs = Math.max(tokens.length - 1, 0)
  return {
    rouge1: f1(overlap(against.unigrams, unigrams), tokens.length, against.tokens),
    rouge2: f1(overlap(against.bigrams, bigrams), pairs, Math.max(against.tokens - 1, 0)),
    rougeLsum: f1(unionHits(against, candidates, unigrams), tokens.length, against.tokens),
  }
}

/** The size of the union of the common subsequences; no token counts more often than it occurs in either summary. */
function unionHits(
  against: Reference,
  candidates: readonly Candidate[],
  unigrams: Map<number, number>,
): number {
  const remaining = new Map<number, number>()
  for (const [token, times] of unigrams)
    remaining.set(token, Math.min(times, against.unigrams.get(token) ?? 0))
  let hits = 0
  against.sentences.forEach((sentence, line) => {
    for (const position of new Set(candidates.flatMap(({ common }) => common[line]))) {
      const count = remaining.get(sentence[position])!
      if (count === 0) continue
      remaining.set(sentence[position], count - 1)
      hits++
    }
  })
  return hits
}

/** A number for each bigram, `ABSENT` where the reference lacks one of its tokens. */
function bigramIds(tokens: Int32Array, vocabulary: number): Int32Array {
  const pairs = new Int32Array(Math.max(tokens.length - 1, 0)).fill(ABSENT)
  for (let i = 0; i < pairs.length; i++) {
    const known = tokens[i] !== ABSENT && tokens[i + 1] !== ABSENT
    if (known) pairs[i] = tokens[i] * vocabulary + tokens[i + 1]
  }
  return pairs
}

function count(ids: Int32Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const id of ids) if (id !== ABSENT) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function overlap(wanted: ReadonlyMap<number, number>, given: ReadonlyMap<number, number>): number {
  let common = 0
  for (const [id, times] of given) common += Math.min(times, wanted.get(id) ?? 0)
  return common
}

function concatenate(sentences: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(sentences.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const sentence of sentences) {
    all.set(sentence, offset)
    offset += sentence.length
  }
  return all
}

function f1(common: number, given: number, wanted: number): number {
  return common === 0 ? 0 : (2 * common) / (given + wanted)
}
