import { describe, expect, it } from 'vitest'
import { FEATURE_NAMES, featuresOf } from '../../../src/core/rank/features/features.ts'
import { termsOf } from '../../../src/core/rank/terms.ts'
import { penaltiesOf } from '../../../src/core/select/coherence.ts'
import { readArticle } from '../../../src/core/summarize.ts'

const LEANS = 'leans on the sentence before it'

/** Sentences whose first words mean something else in English: none needs the sentence before it. */
const ENGLISH_ONLY = [
  ['de', 'So viele Boote lagen noch nie im Hafen.'],
  ['de', 'Her mit dem Brot, rief der alte Bäcker.'],
  ['da', 'Her ligger den gamle mølle ved åen.'],
  ['no', 'Her ligger den gamle mølla ved elva.'],
  ['es', 'He visto el molino viejo del pueblo.'],
  ['fr', 'Or et argent dormaient dans le vieux coffre.'],
  ['tr', 'Her değirmen nehrin kıyısında durur.'],
  ['tr', 'It bütün gece değirmenin önünde havladı.'],
  ['nl', 'Here en boer kwamen samen bij de molen.'],
  ['hu', 'Both János vette meg a régi malmot.'],
  ['id', 'But itu nama perahu milik nelayan tua.'],
  ['pl', 'Still to nazwa starego młyna nad rzeką.'],
] as const

async function whys(code: string, text: string): Promise<string[]> {
  const { article } = await readArticle({ name: '-', format: 'text', text: `Rako 1900.\n\n${text}` }, code)
  return penaltiesOf(article.sentences[1]).map(({ why }) => why)
}

describe('the first word of a sentence', () => {
  it.each(ENGLISH_ONLY)('is not taken for English in %s: %s', async (code, text) => {
    expect(await whys(code, text)).not.toContain(LEANS)
  })
})

/** What the network was not shown of other languages (WORDING in train/fit.py). */
const OF_ENGLISH_WORDS =
  /^voice: (?:first|second|reporting|pronouns|opens|the next)|^look: (?:caption|past|present)/

describe('the features that tell of English words', () => {
  it('are absent in other languages, as in the fitting', async () => {
    const text = 'Her said was told.\n\nThey photo you and I are he her.\n\nSo but they caption we told.'
    const { article, language } = await readArticle({ name: '-', format: 'text', text }, 'da')
    const rows = featuresOf({ article, terms: termsOf(article, language), language })
    const present = FEATURE_NAMES.filter(
      (name, at) =>
        OF_ENGLISH_WORDS.test(name) &&
        rows.some((value, i) => i % FEATURE_NAMES.length === at && value !== 0),
    )
    expect(FEATURE_NAMES.filter((name) => OF_ENGLISH_WORDS.test(name))).toHaveLength(12)
    expect(present).toEqual([])
  })
})
