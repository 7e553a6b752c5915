import { hasVowel, isShort, isVowelAt, r1, r2 } from './regions.ts'
import { longest, type Replacements, STEP_2, STEP_3, STEP_4 } from './suffixes.ts'

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
  if (word.length < 3) return word
  const known = EXCEPTIONS.get(word)
  if (known !== undefined) return known
  const singular = withoutPlural(prepared(word))
  if (FINISHED.has(singular)) return restored(singular)
  let stem = yToI(withoutParticiple(singular))
  stem = step2(stem)
  stem = step3(stem)
  return restored(step5(step4(stem)))
}

const restored = (word: string): string => (word.includes('3') ? word.replaceAll('3', 'y') : word)

/** Marks the y at the head and the first after a vowel, and takes a genitive off. */
function prepared(word: string): string {
  const marked = word.includes('y') ? word.replace(/^y/, '3').replace(/([aeiou])y/, '$13') : word
  if (!/['’]/.test(marked)) return marked
  return marked
    .replace(/[’']s$/, '')
    .replace(/s[’']$/, '')
    .replace(/[’']$/, '')
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') && !word.endsWith('ied')) return word
  if (word.endsWith('sses') && word.length > 4) return word.slice(0, -2)
  if (word.endsWith('ied') || word.endsWith('ies')) {
    if (word.length > 4) return word.slice(0, -2)
    if (word.length > 3) return word.slice(0, -1)
  }
  if (!word.endsWith('s') || (word.length > 2 && /[us]s$/.test(word))) return word
  return hasVowel(word, word.length - 2) ? word.slice(0, -1) : word
}

const PARTICIPLES = ['ingly', 'edly', 'ing', 'ed']
const DOUBLES = ['bb', 'dd', 'ff', 'gg', 'mm', 'nn', 'pp', 'rr', 'tt']

function withoutParticiple(word: string): string {
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

/** The word with its longest suffix replaced, if that stands in the region that begins at `from`. */
function replaced(word: string, replacements: Replacements, from: number): string {
  const found = longest(word, replacements)
  if (found === undefined || word.length - found[0].length < from) return word
  return word.slice(0, -found[0].length) + found[1]
}

function step2(word: string): string {
  if (word.endsWith('ogi') && !word.endsWith('logi')) return word
  const short = longest(word, STEP_2)?.[0] === 'li'
  if (short && !/[cdeghkmnrt]li$/.test(word)) return word
  return replaced(word, STEP_2, r1(word))
}

function step3(word: string): string {
  return replaced(word, STEP_3, word.endsWith('ative') ? r2(word) : r1(word))
}

function step4(word: string): string {
  if (word.endsWith('ion') && !/[st]ion$/.test(word)) return word
  return replaced(word, STEP_4, r2(word))
}

function step5(word: string): string {
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1)
    const inR2 = word.indexOf('e', r2(word)) >= 0
    return inR2 || (word.indexOf('e', r1(word)) >= 0 && !isShort(stem)) ? stem : word
  }
  return word.endsWith('ll') && r2(word) < word.length ? word.slice(0, -1) : word
}
