import { describe, expect, it } from 'vitest'
import { byTextStart } from '../../../src/core/boilerplate/text-start.ts'

/** More than an article has, and than there are places for starts. */
const texts = Array.from({ length: 5_000 }, (_, at) => `${at.toString(36).padStart(5, 'x')} barges`)

describe('what is told by the start of a text', () => {
  it('is right for every text, however many starts there were', () => {
    const startOf = byTextStart((start) => start)
    const all = [...texts, ...texts.toReversed(), 'x', '']
    expect(all.map(startOf)).toEqual(all.map((text) => text.slice(0, 6)))
  })

  it('is made once for texts that start alike, behind the texts of an article', () => {
    let made = 0
    const count = byTextStart(() => ++made)
    for (const text of texts.slice(0, 300)) count(text)
    const before = made
    for (const name of ['Ada', 'Bo', 'Cy', 'Di']) count(`the ferry of ${name}`)
    expect(made).toBe(before + 1)
  })

  it('is told apart by whoever asks', () => {
    const [length, first] = [byTextStart((start) => start.length), byTextStart((start) => start[0])]
    const told = texts.map((text) => [length(text), first(text)])
    expect(told).toEqual(texts.map((text) => [6, text[0]]))
  })
})
