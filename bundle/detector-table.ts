import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'rolldown'
import { frontCoded } from './front-coded.ts'
import { packed } from './pack.ts'

/** What eld knows: of each sequence of letters how much it tells for languages, by their numbers. */
interface Table {
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** The number of a language as a character. */
const FIRST = ' '.charCodeAt(0) + 1

/** Packs the table by which eld tells languages: sequences, languages and weights apart, in three fifths of what compression makes of it. */
export const detectorTable: Plugin = {
  name: 'detector-table',
  load: async (id) =>
    /eld[\\/]src[\\/]ngrams[\\/]extrasmall\.js$/.test(id)
      ? { code: packedModule((await import(pathToFileURL(id).href)).ngramsData), moduleType: 'ts' }
      : null,
}

/** It has its readers in it: what it shared with others would become a file that all of them load. */
function packedModule({ ngrams, ...rest }: Table): string {
  const sequences = Object.keys(ngrams).sort()
  const languages = sequences.map((it) => Object.keys(ngrams[it]).map(characterOf).join('')).join(' ')
  const { base64, lengths, count } = packed(sequences.flatMap((it) => Object.values(ngrams[it])))
  return `${['unpacked.ts', 'front-decoded.ts'].map(codeOf).join('\n')}
    const languages = ${JSON.stringify(languages)}.split(' ')
    const weights = unpacked('${base64}', '${lengths}', ${count})
    const ngrams: Record<string, Record<string, number>> = {}
    let at = 0
    for (const [number, sequence] of frontDecoded(${JSON.stringify(frontCoded(sequences))}).entries()) {
      const told = ngrams[sequence] = {}
      for (const language of languages[number]) told[language.charCodeAt(0) - ${FIRST}] = weights[at++]
    }
    export const ngramsData = { ...${JSON.stringify(rest)}, ngrams }`
}

const characterOf = (language: string) => String.fromCharCode(Number(language) + FIRST)
const codeOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
