import { LENGTH_NAMES, type LengthName } from '../../core/length.ts'
import { CHECKS } from '../../node/options.ts'
import type { Options } from './option.ts'

/** One of the lengths; asking for two of them is wrong usage. */
function length(name: LengthName) {
  return { ...CHECKS[name], conflicts: LENGTH_NAMES.filter((other) => other !== name) }
}

export const HOW_LONG = {
  sentences: {
    ...length('sentences'),
    short: 'n',
    value: 'count',
    help: 'this many (default: 3, at most a third of the article)',
  },
  words: { ...length('words'), short: 'w', value: 'count', help: 'at most this many words' },
  characters: { ...length('characters'), short: 'c', value: 'count', help: 'at most this many characters' },
  percent: {
    ...length('percent'),
    short: 'p',
    value: 'percent',
    help: 'this share of the sentences, such as 20%',
  },
  time: { ...length('time'), short: 't', value: 'duration', help: 'what can be read in 30s, 1m, 1m30s' },
} as const satisfies Options
