import { gzipSync } from 'node:zlib'
import type { Family } from '../family.ts'
import { bombed, familiesOf, fill, SENTENCE } from './fill.ts'

type Made = (size: number) => string | Uint8Array

const record = (text: string, more = '') => `{"id":1${more},"text":${JSON.stringify(text)}}\n`
const ARCHIVES: Readonly<Record<string, Made>> = {
  'records of a sentence': (size) => fill(size, record(SENTENCE)),
  'records of a word': (size) => fill(size, record('mill')),
  'blank lines': (size) => fill(size, '\n') + record(SENTENCE),
  'lines that are no JSON': (size) => fill(size, 'mill\n') + record(SENTENCE),
  compressed: (size) => gzipSync(fill(4 * size, record(SENTENCE))),
}

const RECORDS: Readonly<Record<string, Made>> = {
  'one record': (size) => record(fill(size, SENTENCE)),
  'one record of initials': (size) => record(fill(size, 'a. b. c. ')),
  'lists, each in the one before': (size) =>
    record(SENTENCE, `,"a":${'['.repeat(size / 2)}${']'.repeat(size / 2)}`),
  'an id of lists, each in the one before': (size) =>
    `{"id":${'['.repeat(size / 2)}${']'.repeat(size / 2)},"text":${JSON.stringify(SENTENCE)}}\n`,
  'ids in a line that is no JSON': (size) => `${fill(size, '"id": "')}\n${record(SENTENCE)}`,
  'a number without end': (size) => `{"id":${'1'.repeat(size)},"text":${JSON.stringify(SENTENCE)}}\n`,
  fields: (size) =>
    record(
      SENTENCE,
      fill(size, (at) => `,"a${at}":1`),
    ),
  escapes: (size) => record('\u0001'.repeat(size / 6) + SENTENCE),
}

const GZIP: Readonly<Record<string, Made>> = {
  prose: (size) => gzipSync(fill(bombed(size), SENTENCE)),
  'prose in paragraphs': (size) => gzipSync(fill(bombed(size), `${SENTENCE}\n\n`)),
  initials: (size) => gzipSync(fill(bombed(size), 'a. b. c. ')),
  zeros: (size) => gzipSync(Buffer.alloc(bombed(size))),
  'compressed again and again': (size) => gzipSync(gzipSync(fill(bombed(size), SENTENCE))),
  members: (size) => Buffer.concat(Array.from({ length: size / 23 }, () => gzipSync('mill '))),
  'a page': (size) => gzipSync(`<html><body>${fill(bombed(size), `<p>${SENTENCE}</p>`)}`),
}

/** Archives of records, and what gzip compressed. */
export const FAMILIES: readonly Family[] = [
  ...familiesOf('jsonl', ARCHIVES).map((family) => ({ ...family, isMany: true })),
  ...familiesOf('jsonl', RECORDS),
  ...familiesOf('auto', GZIP),
]
