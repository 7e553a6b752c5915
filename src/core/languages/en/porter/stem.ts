import { LONGEST_WORD } from '../../../text/memoize.ts'
import { hasVowel, isShort, isVowelAt, r1, r2 } from './regions.ts'
import { longest, mayEndInSuffix, type Replacement, STEP_2, STEP_3, STEP_4 } from './suffixes.ts'

const EXCEPTIONS = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ...['sky', 'news', 'atlas', 'cosmos', 'bias', 'andes'].map((word): [string, string] => [word, word]),
])
const LONGEST_EXCEPTION = 6
/** They are done once the plural is off. */
const FINISHED = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'proceed',
  'exceed',
  'succeed',
  'earring',
])

/**
 * The stem of a lower-cased English word: Porter (2001), "Snowball: a language for stemming algorithms", just as
 * wink-nlp stems, which takes ten times as long with regular expressions. "3" stands for a y that is a consonant.
 */
export function porterStem(word: string): string {
  if (word.length < 3 || word.length > LONGEST_WORD) return word
  const known = word.length <= LONGEST_EXCEPTION ? EXCEPTIONS.get(word) : undefined
  if (known !== undefined) return known
  const singular = withoutPlural(prepared(word))
  const last = lastOf(singular)
  if ((last === 'd' || last === 'g') && FINISHED.has(singular)) return restored(singular)
  const stem = yToI(withoutParticiple(singular))
  return restored(step5(mayEndInSuffix(stem) ? step4(step3(step2(stem))) : stem))
}

/** By it most words are told to have none of the endings that a step looks for. */
function lastOf(word: string): string {
  return word[word.length - 1]
}

const restored = (word: string): string => (word.includes('3') ? word.replaceAll('3', 'y') : word)

/** Marks the y at the head and the first after a vowel, and takes a genitive off. */
function prepared(word: string): string {
  const marked = withConsonantY(word)
  if (!endsInGenitive(marked)) return marked
  return marked
    .replace(/[’']s$/, '')
    .replace(/s[’']$/, '')
    .replace(/[’']$/, '')
}

function withConsonantY(word: string): string {
  const marked = word[0] === 'y' ? `3${word.slice(1)}` : word
  for (let at = marked.indexOf('y', 1); at > 0; at = marked.indexOf('y', at + 1))
    if ('aeiou'.includes(marked[at - 1])) return `${marked.slice(0, at)}3${marked.slice(at + 1)}`
  return marked
}

function endsInGenitive(word: string): boolean {
  const mark = word[word.length - (lastOf(word) === 's' ? 2 : 1)]
  return mark === "'" || mark === '’'
}

function withoutPlural(word: string): string {
  const last = lastOf(word)
  if (last !== 's' && last !== 'd') return word
  if (word.endsWith('sses') && word.length > 4) return word.slice(0, -2)
  if (word.endsWith('ied') || word.endsWith('ies')) {
    if (word.length > 4) return word.slice(0, -2)
    if (word.length > 3) return word.slice(0, -1)
  }
  if (last !== 's' || (word.length > 2 && 'us'.includes(word[word.length - 2]))) return word
  return hasVowel(word, word.length - 2) ? word.slice(0, -1) : word
}

const PARTICIPLES = ['ingly', 'edly', 'ing', 'ed']
const DOUBLES = ['bb', 'dd', 'ff', 'gg', 'mm', 'nn', 'pp', 'rr', 'tt']

function withoutParticiple(word: string): string {
  const last = lastOf(word)
  if (last !== 'd' && last !== 'g' && last !== 'y') return word
  const adverb = word.endsWith('eedly')
  if (adverb || word.endsWith('eed')) {
    const suffix = adverb ? 5 : 3
    return word.length - suffix >= r1(word) ? `${word.slice(0, -suffix)}ee` : word
  }
  const suffix = PARTICIPLES.find((suffix) => word.endsWith(suffix))
  if (suffix === undefined || !hasVowel(word, word.length - suffix.length)) return word
  const stem = word.slice(0, -suffix.length)
  const end = stem.slice(-2)
  if (end === 'at' || end === 'bl' || end === 'iz') return `${stem}e`
  if (DOUBLES.includes(end)) return stem.slice(0, -1)
  return isShort(stem) && r1(stem) === stem.length ? `${stem}e` : stem
}

function yToI(word: string): string {
  const last = word.length - 1
  if (last < 2 || (word[last] !== 'y' && word[last] !== '3') || isVowelAt(word, last - 1)) return word
  return `${word.slice(0, -1)}i`
}

/** The word with a suffix replaced, if that stands in the region that begins at `from`. */
function replaced(word: string, [suffix, replacement]: Replacement, from: number): string {
  const end = word.length - suffix.length
  return end < from ? word : word.slice(0, end) + replacement
}

function step2(word: string): string {
  const found = longest(word, STEP_2)
  if (found === undefined) return word
  const [suffix] = found
  if (suffix === 'ogi' && !word.endsWith('logi')) return word
  if (suffix === 'li' && !BEFORE_LI.includes(word[word.length - 3])) return word
  return replaced(word, found, r1(word))
}

/** The letters behind which "li" is an ending. */
const BEFORE_LI = [...'cdeghkmnrt']

function step3(word: string): string {
  const found = longest(word, STEP_3)
  if (found === undefined) return word
  return replaced(word, found, found[0] === 'ative' ? r2(word) : r1(word))
}

function step4(word: string): string {
  const found = longest(word, STEP_4)
  if (found === undefined || (found[0] === 'ion' && !word.endsWith('sion') && !word.endsWith('tion')))
    return word
  return replaced(word, found, r2(word))
}

function step5(word: string): string {
  if (lastOf(word) === 'e') {
    const stem = word.slice(0, -1)
    return r2(word) < word.length || (r1(word) < word.length && !isShort(stem)) ? stem : word
  }
  return word.endsWith('ll') && r2(word) < word.length ? word.slice(0, -1) : word
}
