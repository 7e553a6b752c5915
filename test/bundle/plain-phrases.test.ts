import { describe, expect, it } from 'vitest'
import { forPlain } from '../../bundle/plain-phrases.ts'
import { phrasesIn, readPhrase } from '../../src/core/boilerplate/notation.ts'
import { LISTS } from '../../src/core/boilerplate/phrase-lists.ts'
import { isPlain } from '../../src/core/boilerplate/plain.ts'

const GROUP = /\([^()[\]]*\)| ?\[[^()[\]]*\]/
const VARIABLES: Readonly<Record<string, string>> = { '#': '3', '*': 'tale', '…': ' so ', "'": '’' }

/** A text that bears a phrase, with the alternatives whose turn it is. */
function bearing(phrase: string, turn: number): string {
  let text = phrase
  for (let group = GROUP.exec(text); group !== null; group = GROUP.exec(text)) {
    const [found] = group
    const isOptional = found.includes('[')
    const alternatives = found.slice(found.search(/[[(]/) + 1, -1).split('|')
    const chosen = alternatives[turn % alternatives.length]
    const space = found.startsWith(' ') ? ' ' : ''
    text = text.replace(found, () => (isOptional && turn % 2 === 0 ? '' : space + chosen))
  }
  return text.replace(/[#*…']/g, (sign) => VARIABLES[sign])
}

describe('a phrase for plain texts', () => {
  it.each([
    ['show more', 'show more'],
    ['mehr erfahren', 'mehr erfahren'],
    ['más noticias', null],
    ['weitere (beiträge|artikel)', 'weitere (artikel)'],
    ['(über|für) uns', null],
    ['siehe [auch|ähnlich] unten', 'siehe [auch] unten'],
    ['siehe [später] unten', 'siehe [später] unten'],
    ['(leser|(hörer|zuhörer)) oben', '(leser|(hörer|zuhörer)) oben'],
    ['(更多|完整)(信息|内容)', null],
    ['# (años|ans)', '# (ans)'],
  ])('is of %j %j', (phrase, wanted) => {
    expect(forPlain(phrase)).toBe(wanted)
  })

  it('bears all plain texts that the whole phrase bears', () => {
    const lists = Object.values(LISTS).flatMap((list) => Object.entries(list))
    const phrases = lists
      .filter(([kind]) => kind !== 'date')
      .flatMap(([, list]) => list.split(/ \/ |\n/))
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '')
    for (const phrase of phrases) {
      const texts = Array.from({ length: 40 }, (_, turn) => bearing(phrase, turn)).filter(isPlain)
      if (texts.length === 0) continue
      const sources = phrasesIn(forPlain(phrase) ?? '')
        .flatMap(readPhrase)
        .map(({ source }) => new RegExp(source, 'u'))
      for (const text of texts)
        expect(
          sources.some((source) => source.test(text)),
          text,
        ).toBe(true)
    }
  })
})
