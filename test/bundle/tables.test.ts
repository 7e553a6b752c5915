// What is built has tables of packages packed, and some of it left out. It must tell the same by them.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import type * as detector from '../../src/core/languages/detector.ts'
import { detectByLetters } from '../../src/core/languages/detector.ts'
import type * as words from '../../src/core/languages/en/phrase-words.ts'
import { tag } from '../../src/core/languages/en/phrase-words.ts'
import type * as guess from '../../src/node/encoding/guess.ts'
import { guessEncoding } from '../../src/node/encoding/guess.ts'
import { FIXTURES } from '../fixtures.ts'
import { encode } from '../node/encoding/encode.ts'

const require = createRequire(import.meta.url)
const built = <Module>(name: string): Module => require(`../../dist/chunks/${name}.cjs`)
const LETTERS = 2_000
const texts = FIXTURES.filter(({ article }) => article.endsWith('.txt')).map(({ article }) =>
  readFileSync(article, 'utf8').slice(0, LETTERS),
)

describe('what is built', () => {
  it('has the same tags for words', () => {
    const sentences = [
      ...texts.flatMap((text) => text.split('\n')),
      "They can't've analysed the colour of O'Neil's 3rd 🙈 e-mail to a@b.example in the '90s, gonna say.",
    ]
    const { tag: packed } = built<typeof words>('phrase-words')
    for (const sentence of sentences) expect(packed(sentence)).toEqual(tag(sentence))
  })

  it('tells the same languages by letters', () => {
    const { detectByLetters: packed } = built<typeof detector>('detector')
    for (const text of texts.flatMap((text) => text.split('\n')))
      expect(packed(text)).toBe(detectByLetters(text))
  })

  it.each([
    ['windows-1252', 'Die Fähre über den Sund fährt im März wieder, sagte der Bürgermeister am Dienstag.'],
    ['windows-1251', 'Паром через пролив снова пойдёт в марте, сказал мэр во вторник.'],
    ['koi8-r', 'Паром через пролив снова пойдёт в марте, сказал мэр во вторник.'],
    ['iso-8859-2', 'Prom przez cieśninę znów popłynie w marcu, powiedział burmistrz.'],
    ['windows-1253', 'Το πλοίο θα περάσει πάλι τον Μάρτιο, είπε ο δήμαρχος την Τρίτη.'],
    ['shift_jis', '渡し船は三月に再び動き出すと市長は火曜日に述べた。'],
    ['gb18030', '市长星期二说，渡轮三月将重新开航。'],
    ['cp850', 'Le bac reprendra en mars, a déclaré le maire, et la traversée coûtera deux euros.'],
  ])('guesses the same encodings of %s', (encoding, text) => {
    const { guessEncoding: packed } = built<typeof guess>('guess')
    const bytes = encode(text, encoding)
    for (const declared of [null, 'ibm437', 'mac-latin2'])
      expect(packed(bytes, declared)).toEqual(guessEncoding(bytes, declared))
  })
})
