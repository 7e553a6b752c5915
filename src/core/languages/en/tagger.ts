import featureFn from 'wink-eng-lite-web-model/dist/feature.js'
import core, { type Lexemes } from 'wink-eng-lite-web-model/dist/load-core-model.js'
import negation from 'wink-eng-lite-web-model/dist/load-negation-model.js'
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js'
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js'
import winkNLP, { type PartOfSpeech, type WinkMethods } from 'wink-nlp'
import type { TaggedWord } from '../language.ts'

/** A part of the model without anything in it. */
const none = () => ({ machines: [], transformers: [] })
/** The words that the tagger at work knows. */
let lexemes: Lexemes

/**
 * The model without what tagging does not use, a megabyte: entities, sentiments and lemmas. wink-nlp loads a machine for
 * each all the same, so these have none or that of negations.
 */
const MODEL = {
  core: () => {
    const model = core()
    lexemes = model.features.lexeme
    return model
  },
  sbd,
  pos,
  negation,
  sa: negation,
  ner: none,
  metaCER: none,
  featureFn,
  addons: {},
}

/** What stands beyond this in a sentence is no prose, and has no tags. */
const MOST_CHARACTERS = 2000
/** No word is so long, and the tagger takes time that grows with the square of an address's length. */
const NO_WORD = /\S{80,}/g
/** The tagger keeps the features of every word that it was new to; after so many sentences a fresh one is without. */
const SENTENCES_A_TAGGER = 20_000

let nlp: WinkMethods | undefined
let left = 0

/** The words and signs of an English sentence with their parts of speech, as wink-nlp tells them, in order. */
export function tag(sentence: string): TaggedWord[] {
  if (nlp === undefined || left === 0) {
    nlp = winkNLP(MODEL, ['pos'])
    left = SENTENCES_A_TAGGER
  }
  left--
  const known = lexemes.list.length
  const text = sentence.slice(0, MOST_CHARACTERS).replace(NO_WORD, (long) => ' '.repeat(long.length))
  const tokens = nlp.readDoc(text).tokens()
  const tags = tokens.out(nlp.its.pos) as PartOfSpeech[]
  // A "miller's" that it has once taken for one word it would take for one ever after.
  for (const lexeme of lexemes.list.slice(known)) delete lexemes.hash[lexeme]
  let end = 0
  return (tokens.out() as string[]).map((token, at) => {
    const start = text.indexOf(token, end)
    end = start + token.length
    return { start, end, tag: tags[at] }
  })
}
