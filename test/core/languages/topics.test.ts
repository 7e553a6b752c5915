import { describe, expect, it } from 'vitest'
import { keywordsOf } from '../../../src/core/keyphrases/keywords.ts'
import { readArticle } from '../../../src/core/read-article.ts'

/** The key phrases of a text, as `-k 8` gives them. */
async function phrases(text: string): Promise<string[]> {
  const { article, language } = await readArticle({ name: '-', format: 'text', text })
  return keywordsOf(article, language, 8, await language.nounPhraseWords?.()).map(({ phrase }) => phrase)
}

/** For each language words that key phrases have, words that they do not, and a text. */
const TEXTS = [
  [
    'Japanese: no endings and no verbs',
    ['祭り', '神社'],
    ['なかっ', 'かっ', 'れ', '言っ', '行け', 'と'],
    '村の祭りは神社で行われた。祭りは長くなかった。人々は神社へ行けなかったと言った。子どもは祭りを待っていた。雨は多かったが、神社は静かだったと言った。',
  ],
  [
    'Korean: no particles and no verbs',
    ['다리', '시장'],
    ['다리는', '다리를', '말했다', '시장은', '닫았다'],
    '마을은 다리를 닫았다. 다리는 오래되었다. 시장은 다리가 위험하다고 말했다. 주민은 시장에게 물었다. 시장은 내년에 다리를 고친다고 말했다. 학교도 문을 닫았다.',
  ],
  [
    'Korean: nouns that end as particles and verbs do',
    ['바다', '어린이'],
    ['어린', '말했다'],
    '어린이가 바다로 갔다. 바다는 넓다. 어린이는 바다를 보았다. 선생님은 어린이와 바다에서 놀았다.',
  ],
  [
    'Hindi: no pronouns and no verbs of saying',
    ['पुल', 'नदी'],
    ['उन्होंने', 'कहा', 'बताया'],
    'नदी पर पुल टूट गया। उन्होंने कहा कि पुल पुराना था। किसानों ने बताया कि नदी में पानी था। उन्होंने बताया कि पुल फिर बनेगा। मंत्री ने कहा कि नदी शांत है।',
  ],
  [
    'Arabic: single words within longer ones',
    ['الجسر'],
    ['قال', 'قالت'],
    'أغلق العمال الجسر القديم. كان الجسر مفتوحا منذ قرن. دفع الناس ثمن الجسر مرتين. قال العمال إن الجسر خطر. قال الناس إن الطريق طال.',
  ],
  [
    'German: names joined by &',
    ['Müller & Söhne'],
    ['sagte'],
    'Die Brücke ist von Müller & Söhne gebaut. Heute wurde Müller & Söhne gelobt, sagte er. Das sagte er oft.',
  ],
  [
    'Bengali: nouns but no verbs of saying',
    ['সেতু'],
    ['বলেন', 'তিনি'],
    'গ্রামে নতুন সেতু খোলা হলো। তিনি বলেন সেতু নিরাপদ। সেতু দুই বছর বন্ধ ছিল। তিনি বলেন আরও টাকা লাগবে।',
  ],
] as const

describe('key phrases in other languages', () => {
  it.each(TEXTS)('have, in %s', async (_, wanted, unwanted, text) => {
    const found = await phrases(text)
    expect(found).toEqual(expect.arrayContaining([...wanted]))
    expect(found.filter((phrase) => (unwanted as readonly string[]).includes(phrase))).toEqual([])
  })

  it('stand in the text as they are written', async () => {
    for (const [, , , text] of TEXTS)
      for (const phrase of await phrases(text)) expect(text.includes(phrase)).toBe(true)
  })
})
