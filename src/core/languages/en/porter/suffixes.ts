/** An ending and what takes its place. */
export type Replacement = readonly [suffix: string, replacement: string]

/** Suffixes and what takes their place, by their last two letters; longer ones first: the longest decides. */
export type Replacements = ReadonlyMap<number, readonly Replacement[]>

export const STEP_2: Replacements = byLastTwo([
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
])

export const STEP_3: Replacements = byLastTwo([
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
])

/** Nothing takes their place. */
export const STEP_4: Replacements = byLastTwo(
  [
    'ement',
    ...['ance', 'ence', 'able', 'ible', 'ment'],
    ...['ant', 'ent', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize', 'ion'],
    ...['al', 'er', 'ic'],
  ].map((suffix) => [suffix, '']),
)

const ENDS = new Set([STEP_2, STEP_3, STEP_4].flatMap((replacements) => [...replacements.keys()]))

/** Whether a word may end in a suffix of any step: most words end in none. */
export function mayEndInSuffix(word: string): boolean {
  return ENDS.has(lastTwo(word))
}

/** The replacement of the longest suffix that a word ends in. */
export function longest(word: string, replacements: Replacements): Replacement | undefined {
  return replacements.get(lastTwo(word))?.find((replacement) => word.endsWith(replacement[0]))
}

/** The last two letters as a number: no string has to be made of them. */
function lastTwo(word: string): number {
  return word.charCodeAt(word.length - 2) * 0x1_0000 + word.charCodeAt(word.length - 1)
}

function byLastTwo(replacements: readonly Replacement[]): Replacements {
  const groups = new Map<number, Replacement[]>()
  for (const replacement of replacements) {
    const last = lastTwo(replacement[0])
    groups.set(last, [...(groups.get(last) ?? []), replacement])
  }
  return groups
}
