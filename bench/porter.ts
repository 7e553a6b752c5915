type Rule = readonly [suffix: string, replacement: string]

/** Words whose stem the rules get wrong; NLTK's table. */
const IRREGULAR = new Map(
  rules(
    'skies:sky sky:sky dying:die lying:lie tying:tie news:news innings:inning inning:inning outings:outing ' +
      'outing:outing cannings:canning canning:canning howe:howe proceed:proceed exceed:exceed succeed:succeed',
  ),
)

const DERIVATIONAL = rules(
  'ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ' +
    'ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble fulli:ful',
)

const ADJECTIVAL = rules('icate:ic ative: alize:al iciti:ic ical:ic ful: ness:')

const RESIDUAL =
  /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/

/**
 * The stem of a lower-cased word longer than two letters (Porter, "An algorithm for suffix stripping", 1980) with
 * the extensions NLTK has on by default, which is what `rouge-score` stems with.
 */
export function porterStem(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  const inflected = terminalY(pastAndProgressive(plural(word)))
  return doubleL(finalE(residual(replace(derivational(inflected), ADJECTIVAL))))
}

function rules(pairs: string): Rule[] {
  return pairs.split(' ').map((pair) => pair.split(':') as [string, string])
}

function plural(word: string): string {
  if (word.endsWith('ies')) return word.slice(0, word.length === 4 ? -1 : -2)
  if (word.endsWith('sses')) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function pastAndProgressive(word: string): string {
  if (word.endsWith('ied')) return word.slice(0, word.length === 4 ? -1 : -2)
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const stem = word.replace(/(?:ed|ing)$/, '')
  return stem !== word && shape(stem).includes('v') ? restoreEnding(stem) : word
}

function restoreEnding(stem: string): string {
  if (/(?:at|bl|iz)$/.test(stem)) return stem + 'e'
  if (stem.at(-1) === stem.at(-2) && shape(stem).endsWith('c'))
    return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1)
  return measure(stem) === 1 && endsShort(stem) ? stem + 'e' : stem
}

function terminalY(word: string): string {
  return word.length > 2 && word.endsWith('y') && shape(word.slice(0, -1)).endsWith('c')
    ? word.slice(0, -1) + 'i'
    : word
}

function derivational(word: string): string {
  if (word.endsWith('alli') && measure(word.slice(0, -4)) > 0) return derivational(word.slice(0, -2))
  if (word.endsWith('logi')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  return replace(word, DERIVATIONAL)
}

/** Applies the first rule whose suffix fits, if a vowel-consonant group stands before it. */
function replace(word: string, rules: readonly Rule[]): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix))
  if (rule === undefined) return word
  const stem = word.slice(0, -rule[0].length)
  return measure(stem) > 0 ? stem + rule[1] : word
}

function residual(word: string): string {
  const stem = word.replace(RESIDUAL, '')
  return measure(stem) > 1 ? stem : word
}

function finalE(word: string): string {
  if (!word.endsWith('e')) return word
  const stem = word.slice(0, -1)
  const groups = measure(stem)
  return groups > 1 || (groups === 1 && !endsShort(stem)) ? stem : word
}

function doubleL(word: string): string {
  return word.endsWith('ll') && measure(word.slice(0, -1)) > 1 ? word.slice(0, -1) : word
}

/** Porter's *o (consonant, vowel, consonant other than w, x, y), and NLTK's two-letter vowel, consonant. */
function endsShort(word: string): boolean {
  const ending = shape(word)
  return (ending.endsWith('cvc') && !/[wxy]$/.test(word)) || ending === 'vc'
}

/** Porter's m: how many vowel-consonant groups the word has. */
function measure(word: string): number {
  return shape(word).split('vc').length - 1
}

/** One letter for each of the word's: v for a vowel, c for a consonant; y is a vowel after a consonant. */
function shape(word: string): string {
  let letters = ''
  for (const letter of word) {
    const vowel = letter === 'y' ? letters.endsWith('c') : 'aeiou'.includes(letter)
    letters += vowel ? 'v' : 'c'
  }
  return letters
}
