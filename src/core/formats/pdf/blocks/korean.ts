const FIRST_SYLLABLE = '가'.charCodeAt(0)
const FINALS = 28
/** The final consonants ㄲ ㄵ ㄶ ㄺ ㄻ ㄼ ㄾ ㄿ ㅀ ㅄ ㅆ ㅎ: stems of verbs end in them, and few words. */
const FINALS_OF_STEMS = new Set([2, 5, 6, 9, 10, 11, 13, 14, 15, 18, 20, 27])
/** The words that do. */
const WORDS_LIKE_STEMS = new Set([...'값밖삶닭흙몫앎덟끝'])
/** One syllable that is a word by itself: nouns, determiners, adverbs, numbers, counters. */
const SINGLE_WORDS = new Set([
  ...'그이저수것등및더각한두세네할될전후새옛못안잘곧또좀다참왜온첫총약제본위중간때곳일월년명원개번째씨님뿐만데바적채줄나너내집말땅물불길밤낮봄해달별',
  ...'대권회시분초주점선차면쪽장층살배척건호편권및즉단큰작긴먼흰검된된난든든할볼갈올줄쓸찬긴열백천억조반손눈발몸힘꿈뜻법책글꽃강산섬벽문창길값밖삶닭흙몫앎',
])
/** What stands behind a word or stem and is none itself. */
const ENDINGS = new Set(
  (
    '은 는 을 를 에 의 로 와 과 도 들 에서 으로 부터 까지 에게 에는 에도 로서 로써 으로서 라고 다고 라는 다는 이라 이다 이며 이고 ' +
    '습니다 입니다 합니다 됩니다 했다 한다 하다 하는 하고 하며 하여 하기 하게 하지 했던 된다 되다 되는 되고 되어 됐다 였다 었다 았다 ' +
    '였던 었던 았던 던 며 고 지 면 기 게 자 는데 지만 으며 으면 려고 려는 다 요 까 네 죠'
  ).split(' '),
)
const FRAGMENT = /^[가-힣]+/
const LAST_SYLLABLES = /[가-힣]+$/

/** Whether a Korean word goes on from the end of one line at the start of the next; `known` are words of the text. */
export function isBrokenWord(end: string, start: string, known: ReadonlySet<string>): boolean {
  const before = LAST_SYLLABLES.exec(end)?.[0]
  const after = FRAGMENT.exec(start)?.[0]
  if (before === undefined || after === undefined) return false
  if (known.has(before + after)) return true
  if (known.has(before)) return false
  const last = before[before.length - 1]
  const final = (last.charCodeAt(0) - FIRST_SYLLABLE) % FINALS
  if (FINALS_OF_STEMS.has(final) && !WORDS_LIKE_STEMS.has(last)) return true
  return ENDINGS.has(after) || (before.length === 1 && !SINGLE_WORDS.has(before))
}
