/** An ending and what takes its place. */
export type Replacement = readonly [suffix: string, replacement: string]

/** Suffixes and what takes their place, by their last letters; longer ones first: the longest decides. */
export type Replacements = ReadonlyMap<string, readonly Replacement[]>

export const STEP_2: Replacements = byLastLetter([
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

export const STEP_3: Replacements = byLastLetter([
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
export const STEP_4: Replacements = byLastLetter(
  [
    'ement',
    ...['ance', 'ence', 'able', 'ible', 'ment'],
    ...['ant', 'ent', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize', 'ion'],
    ...['al', 'er', 'ic'],
  ].map((suffix) => [suffix, '']),
)

/** The replacement of the longest suffix that a word ends in. */
export function longest(word: string, replacements: Replacements): Replacement | undefined {
  return replacements.get(word[word.length - 1])?.find(([suffix]) => word.endsWith(suffix))
}

function byLastLetter(replacements: readonly Replacement[]): Replacements {
  const groups = new Map<string, Replacement[]>()
  for (const replacement of replacements) {
    const last = replacement[0].slice(-1)
    groups.set(last, [...(groups.get(last) ?? []), replacement])
  }
  return groups
}
