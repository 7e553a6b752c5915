const SUBJECTS = [
  'The ferry',
  'A baker',
  'The old bridge',
  'The council',
  'Her brother',
  'A storm',
  'The choir',
]
const VERBS = ['crossed', 'closed', 'painted', 'left', 'rebuilt', 'welcomed', 'measured']
const OBJECTS = ['the harbour', 'the market', 'a small school', 'the river', 'the north tower', 'the orchard']
const WHEN = ['on Monday', 'before dawn', 'after the long winter', 'in the rain', 'without a word', 'again']

/** Numbers from 0 to 1 that depend on the seed alone: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The lines of an archive: as many articles of so many invented sentences, each with names that no other has. */
export function* archive(records: number, sentences: number, seed = 1): Generator<string, void, void> {
  const next = random(seed)
  const one = (words: readonly string[]) => words[Math.floor(next() * words.length)]
  for (let record = 0; record < records; record++) {
    const text = Array.from(
      { length: sentences },
      (_, at) =>
        `${one(SUBJECTS)} ${one(VERBS)} ${one(OBJECTS)} of ${name(next)} ${one(WHEN)}${at % 5 === 4 ? '.\n\n' : '. '}`,
    )
    yield JSON.stringify({ id: `r${record}`, text: text.join('') })
  }
}

const SYLLABLES = [
  'ba',
  'dor',
  'el',
  'fin',
  'gar',
  'hol',
  'ik',
  'lund',
  'mar',
  'nes',
  'or',
  'pel',
  'ros',
  'ster',
  'tun',
  'vik',
]

function name(next: () => number): string {
  const syllables = Array.from({ length: 4 }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('')
  return syllables[0].toUpperCase() + syllables.slice(1)
}
