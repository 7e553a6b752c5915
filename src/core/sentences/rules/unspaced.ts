import { matches, pattern } from '../../text/pattern.ts'
import { LATIN_TERMINATORS } from '../../text/punctuation.ts'
import { UNSPACED_SCRIPTS } from '../../text/script.ts'
import type { Candidate } from '../candidate.ts'
import { isPeriod, type Rule } from '../rule.ts'

/** Marks with no other use, unlike the Latin ones: the ideographic full stop, the danda, the Arabic question mark … */
const UNMISTAKABLE = new RegExp(String.raw`[^${LATIN_TERMINATORS}\s]`, 'u')
/** The marks of other languages that Armenian and Greek end sentences with need a space behind them. */
const COLON = /^[:;]+$/
const BEFORE_UNSPACED = pattern(`^["“‘「『（(]*[${UNSPACED_SCRIPTS}]`)
const AFTER_UNSPACED = pattern(`[${UNSPACED_SCRIPTS}]$`)

const CLOSED = /[」』”’"）]/
/** "“好。”他说": who spoke belongs to the quotation, who did not does not. */
const SPEAKER =
  /^(?![没沒无無不]|\p{sc=Han}{1,4}[没沒][有人])[\p{sc=Han}·]{0,16}[说說道问問答喊喝称稱][应應道]?(?:[了着著]?(?:一?[声聲句遍次])?|了?起[来來])(?=\p{P})/u
/** "『海の名は。』が", "「行く。」と言った": so does what a particle ties to it, but "はい", "もう", "でも" open a sentence. */
const PARTICLE =
  /^(?:と(?![てはもにき])|と[はも](?=[言い])|って|が|を|へ|は(?![いじるた])|に(?!わか)|の(?!ち)|で(?!も)|も(?![うしっ])|や(?![がっは])|から|まで|など|だ(?![がかけ]|って))/
const COMMA = /^[，、；：,;:]/
/** A stop behind the bracket that holds one of its own: "（海です。）。". */
const STOP = /^[。．｡]/
/** "“快跑！”的喊声", "“来吧！”然后": or a clause that goes on. */
const CLAUSE =
  /^(?:的|之(?![后後前间間])|等(?!到|待)|[这這][句话話]|[一二两兩三四五六七八九十几幾]{1,2}[个個]?大?字|[后後时時][，、]|似的|一样|一樣)/
const AFTER_CALL = /^(?:然后|然後|就|便|并|並|而|后|後|时|時|接着|接著|和|与|與|或|让|讓|使)/

/** "3.我们", "如下：1.我们", "B.C.的", "但B.C.的": a number, a word or initials before their stop. */
const LATIN = /(?:^|[:：；])[\dA-Za-z.]*$|\b[A-Z]\.[A-Z]$/

const isStop = (marks: string): boolean => /[。｡．.]$/.test(marks)

/** "２．５％", "10:30": a decimal point, or the colon of a time. */
const isInNumber = (c: Candidate): boolean =>
  c.closers === '' && matches(ENDS_IN_DIGIT, c.word) && matches(OPENS_WITH_DIGIT, c.rest)
const ENDS_IN_DIGIT = pattern(String.raw`\p{Nd}$`)
const OPENS_WITH_DIGIT = pattern(String.raw`^\p{Nd}`)

const goesOn = ({ marks, closers, rest }: Candidate): boolean =>
  COMMA.test(rest) ||
  (closers.includes('）') && STOP.test(rest)) ||
  (CLOSED.test(closers) &&
    ([SPEAKER, PARTICLE, CLAUSE].some((more) => more.test(rest)) ||
      (!isStop(marks) && AFTER_CALL.test(rest))))

const isOpen = (text: string, open: string, close: string): boolean => {
  const at = text.lastIndexOf(open)
  return at >= 0 && text.indexOf(close, at) < 0
}

/** "「笑って！日曜日。」が": what a particle ties a quotation to stands behind its end, which is near. */
const isTied = (rest: string, close: string): boolean => {
  const end = rest.indexOf(close)
  return end >= 0 && PARTICLE.test(rest.slice(end + 1))
}

/** "《跑吧！少年》", "山です（海です。川です）。": a mark within a title, a quotation that goes on, or a bracket that it does not close, ends nothing. */
const enclosed: Rule = ({ before, closers, rest }) => {
  const inTitle = isOpen(before, '《', '》') || isOpen(before, '〈', '〉')
  const inQuotation = ['「」', '『』'].some(
    ([open, close]) => isOpen(before, open, close) && isTied(rest, close),
  )
  const inBracket = !closers.includes('）') && isOpen(before.trimStart().slice(1), '（', '）')
  return inTitle || inQuotation || inBracket ? false : undefined
}

const unmistakableMark: Rule = (c) => {
  if (!UNMISTAKABLE.test(c.marks)) return undefined
  return c.gap !== '' || !(COLON.test(c.marks) || isInNumber(c) || goesOn(c))
}

/** "走吧!我们": scripts without spaces set none after a Latin mark either. */
const unspacedScript: Rule = (c) => {
  if (c.gap !== '') return undefined
  if (matches(AFTER_UNSPACED, c.word)) return !goesOn(c)
  return matches(BEFORE_UNSPACED, c.rest) ? !(isPeriod(c) && LATIN.test(c.word)) : undefined
}

/** The rules of scripts that set no spaces between words, and on marks that no other script has, by precedence. */
export const UNSPACED_RULES: readonly Rule[] = [enclosed, unmistakableMark, unspacedScript]
