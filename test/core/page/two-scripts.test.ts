import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/read-article.ts'

const ENGLISH = [
  'The old mill on the river has been sold to two bakers from the next town.',
  'They want to grind their own flour there from the spring on.',
  'The wheel has not turned for forty years, and nobody knows what it will cost.',
]
const CHINESE = [
  '河边的老磨坊被卖给了邻镇的两位面包师。',
  '他们打算从春天开始在那里自己磨面粉。',
  '水车已经四十年没有转动，谁也不知道修理要花多少钱。',
]
const JAPANESE = [
  '川沿いの古い水車小屋が、隣町のパン屋に売られた。',
  '春から自分たちで小麦を挽くつもりだという。',
  '水車は四十年も回っておらず、費用は誰にも分からない。',
]
const RUSSIAN = [
  'Старую мельницу у реки купили два пекаря из соседнего города.',
  'С весны они хотят молоть там свою муку.',
  'Колесо не вращалось сорок лет, и никто не знает цены.',
]
const NAMES = ['John Smith', '老磨坊', 'Ada Hale']

function inTurns(first: readonly string[], second: readonly string[]): string {
  return first.map((text, at) => `${text}\n\n${second[at]}`).join('\n\n')
}

async function read(text: string): Promise<{ language: string; own: string[] }> {
  const { article, language } = await readArticle({ name: '', format: 'markdown', text: `# Mill\n\n${text}` })
  return { language: language.code, own: article.sentences.filter((it) => !it.aside).map((it) => it.text) }
}

describe('a text in two scripts', () => {
  it.each([
    ['English and Chinese', 'en', ENGLISH, CHINESE],
    ['Chinese and English', 'zh', CHINESE, ENGLISH],
    ['Japanese and English', 'ja', JAPANESE, ENGLISH],
    ['Russian and Chinese', 'ru', RUSSIAN, CHINESE],
  ])('is read in that of its opening: %s', async (_, language, first, second) => {
    expect(await read(inTurns(first, second))).toEqual({ language, own: first })
  })

  it('is read so where a short line in the other stands above it', async () => {
    const { own } = await read(`2024年\n\n${inTurns(ENGLISH, CHINESE)}`)
    expect(own).toEqual(ENGLISH)
  })

  it('keeps what it quotes', async () => {
    const text = [...ENGLISH, ...ENGLISH, CHINESE[0]].join('\n\n')
    expect((await read(text)).own).toContain(CHINESE[0])
  })

  it('is read whole where it is in scripts of one kind', async () => {
    expect((await read(inTurns(ENGLISH, RUSSIAN))).own).toHaveLength(6)
  })

  it('is read as it is where it has no paragraph', async () => {
    expect((await read(NAMES.map((name) => `* ${name}`).join('\n'))).own).toEqual(NAMES)
  })
})
