import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/core/languages/languages.ts'
import { cpuSeconds } from '../../patience.ts'

async function sentences(code: string, text: string): Promise<string[]> {
  const { segment } = await languageOf(code)
  return segment(text).map(({ start, end }) => text.slice(start, end))
}

const countWords = (text: string) => text.split(' ').length

/** Told as people talk, without a mark. */
const SPOKEN: Record<string, string> = {
  en: 'so this is the story of the mill that stood on our hill for two hundred years and nobody knew who had built it but my grandmother said that a sailor came up from the harbour one winter with a wheel on his back and he never told anyone where he had found it so they let him stay and he built the mill in four summers and then one night in March he went away without a word because the river had come up to the door and he was afraid of water like all sailors are',
  de: 'also das ist die geschichte von der mühle die zweihundert jahre auf unserem hügel stand und niemand wusste wer sie gebaut hatte aber meine großmutter sagte dass eines winters ein seemann aus dem hafen heraufkam mit einem rad auf dem rücken und er hat nie jemandem gesagt wo er es gefunden hatte deshalb ließen sie ihn bleiben und er baute die mühle in vier sommern und dann ging er eines nachts im märz ohne ein wort fort weil der fluss bis an die tür gekommen war',
  fr: "alors voici l'histoire du moulin qui est resté deux cents ans sur notre colline et personne ne savait qui l'avait construit mais ma grand-mère disait qu'un marin était monté du port un hiver avec une roue sur le dos et il n'a jamais dit à personne où il l'avait trouvée donc on l'a laissé rester et il a construit le moulin en quatre étés puis une nuit de mars il est parti sans un mot parce que la rivière était montée jusqu'à la porte",
  xx: Array.from({ length: 150 }, (_, at) => `wort${at % 17}`).join(' '),
}

describe('a text without punctuation', () => {
  it.each(Object.entries(SPOKEN))('is cut into pieces that can be read at one go: %s', async (code, text) => {
    const pieces = await sentences(code, text)
    expect(pieces.join(' ')).toBe(text)
    for (const piece of pieces) {
      expect(countWords(piece)).toBeGreaterThanOrEqual(12)
      expect(countWords(piece)).toBeLessThanOrEqual(40)
    }
  })

  it('is cut where a clause begins', async () => {
    const [, ...later] = await sentences('en', SPOKEN.en)
    for (const piece of later) expect(piece).toMatch(/^(?:and|but|so|then|because|he) /)
  })

  it.each(['…', '...', ' --', ' —'])('is cut at pauses: %j', async (pause) => {
    const words = SPOKEN.xx.split(' ').map((word, at) => (at % 20 === 19 ? word + pause : word))
    const pieces = await sentences('xx', words.join(' '))
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith(pause.trim()))).toBe(true)
  })

  it('is cut at spaces where the script sets none between words', async () => {
    const clauses = Array.from({ length: 30 }, () => '那一年磨坊又转起来了')
    const pieces = await sentences('zh', clauses.join(' '))
    expect(pieces.join(' ')).toBe(clauses.join(' '))
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(90)
  })

  it('is left whole where marks part its clauses, and where it is short', async () => {
    const long = `${SPOKEN.en.replaceAll(' and ', ', and ').replaceAll(' but ', '; but ')}.`
    expect(await sentences('en', long)).toEqual([long])
    const short = SPOKEN.en.split(' ').slice(0, 60).join(' ')
    expect(await sentences('en', short)).toEqual([short])
  })

  it.each(['and they ', 'word ', '那', '那 ', '-- ', 'x'])(
    'is cut in seconds: a megabyte of %j',
    async (piece) => {
      const text = piece.repeat(1_000_000 / piece.length)
      expect(await cpuSeconds(() => sentences('en', text))).toBeLessThan(10)
    },
  )
})
