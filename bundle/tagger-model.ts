import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'
import { frontCoded } from './front-coded.ts'
import { packed } from './pack.ts'

/** What is told of a word by bits of its row in the model: in which of the row's numbers they are, and a mask of them. */
type Layout = Readonly<Record<string, readonly [number, number, ...number[]]>>

interface Model {
  readonly lexicon: string
  readonly packing: { readonly size: number; readonly layout: Layout }
  readonly features: Readonly<Record<string, { readonly list: readonly string[] }>>
}

/** What the tagger asks of a word. */
const ASKED = [
  'lexemeCID',
  'normal',
  'pos',
  'posHint',
  'tokenType',
  'isContraction',
  'isSpellingMapped',
  'lemma',
]
/** Only of words with one of these it asks for the lemma, which points to what they stand for. */
const POINTING = ['isContraction', 'isSpellingMapped']
/** Lists of what words begin and end with and look like, which it only adds to. */
const NOT_ASKED = ['prefix', 'suffix', 'shape']

/** Packs the model of wink-nlp in a third of what it takes, by leaving out what tagging does not ask of words. */
export const taggerModel: Plugin = {
  name: 'tagger-model',
  load: (id) =>
    /eng-core-web-model\.json$/.test(id)
      ? { code: packedModule(JSON.parse(readFileSync(id, 'utf8'))), moduleType: 'js' }
      : null,
  transform: (code, id) =>
    /wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/.test(id)
      ? code
          .replace('JSON.parse(JSON.stringify(originalModel))', 'originalModel()')
          .replace('new Uint32Array(bufferFromBase64(model.lexicon))', 'model.lexicon')
      : null,
}

function packedModule(model: Model): string {
  const { size } = model.packing
  const rows = rowsOf(model).map(String)
  const kinds = [...new Set(rows)]
  const { base64, lengths, count } = packed(rows.map((row) => kinds.indexOf(row)))
  const { lexeme, ...features } = model.features
  const kept = Object.entries(features).map(([name, feature]) => [
    name,
    NOT_ASKED.includes(name) ? { list: [] } : feature,
  ])
  const rest = { ...model, lexicon: '', features: Object.fromEntries(kept) }
  return `const { unpacked } = require(${pathOf('unpacked.ts')})
    const { frontDecoded } = require(${pathOf('front-decoded.ts')})
    module.exports = () => {
      const model = ${JSON.stringify(rest)}
      model.features.lexeme = { list: frontDecoded(${JSON.stringify(frontCoded(lexeme.list))}) }
      const kinds = '${kinds.join(' ')}'.split(' ').map((row) => Uint32Array.from(row.split(',')))
      model.lexicon = new Uint32Array(${count * size})
      const numbers = unpacked('${base64}', '${lengths}', ${count})
      for (const [at, number] of numbers.entries()) model.lexicon.set(kinds[number], at * ${size})
      return model
    }`
}

/** The numbers of each word's row, without the bits of what is not asked. */
function rowsOf({ lexicon, packing: { size, layout } }: Model): number[][] {
  const numbers = new Uint32Array(new Uint8Array(Buffer.from(lexicon, 'base64')).buffer)
  const masked = (row: Uint32Array, names: readonly string[]) =>
    [...row].map((number, at) =>
      names.reduce((bits, name) => (layout[name][0] === at ? bits | (number & layout[name][1]) : bits), 0),
    )
  return Array.from({ length: numbers.length / size }, (_, at) => {
    const row = numbers.subarray(at * size, (at + 1) * size)
    const points = masked(row, POINTING).some((bits) => bits !== 0)
    return masked(row, points ? ASKED : ASKED.filter((name) => name !== 'lemma')).map((bits) => bits >>> 0)
  })
}

const pathOf = (file: string) => JSON.stringify(fileURLToPath(new URL(file, import.meta.url)))
