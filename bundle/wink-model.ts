import features from 'wink-eng-lite-web-model/dist/feature.js'
import setter from 'wink-eng-lite-web-model/dist/sbd-setter.js'
import transformers from 'wink-eng-lite-web-model/dist/sbd-transformers.js'
import { type BoundaryModel, EXPANSION, PACKING } from './boundary-model.ts'

/** An automaton that recognizes nothing. */
const EMPTY = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}])

/** A model for wink-nlp that ends sentences just as the whole English model does, and can do nothing else. */
export function winkModel(read: () => BoundaryModel): object {
  const none = () => ({ machines: [EMPTY], transformers: [], setter: () => {}, updater: () => {} })
  let machines: readonly string[] = []
  return {
    core: () => {
      const model = read()
      machines = model.machines
      return coreOf(model)
    },
    sbd: () => ({ machines, transformers, setter }),
    ner: none,
    negation: none,
    sa: none,
    pos: none,
    metaCER: none,
    featureFn: features,
    addons: {},
  }
}

function coreOf({ words, properties, expansions, trex, tcat, preserve }: BoundaryModel): object {
  const hash: Record<string, number> = Object.create(null)
  for (const [id, word] of words.entries()) hash[word] = id
  const lexeme = { list: [...words], hash, intrinsicSize: words.length, index: words.length }
  const xpansions = new Uint32Array(expansions.length * (EXPANSION / 2))
  for (const [at, word] of expansions.entries()) xpansions[(at >> 1) * EXPANSION + (at & 1)] = word
  return {
    features: { lexeme, posClusters: { list: [] } },
    packing: { ...PACKING, efList: ['isAbbrev'] },
    lexicon: Uint32Array.from(properties),
    xpansions,
    trex,
    tcat,
    preserve,
  }
}
