import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandArguments } from '../../src/cli/command.ts'
import { WrongUsage } from '../../src/cli/error.ts'
import { OPTION_NAMES, OPTIONS, type OptionName, spellingsOf } from '../../src/cli/options.ts'
import { plainArguments } from '../../src/cli/plain-arguments.ts'

const FLAGS = OPTION_NAMES.flatMap(spellingsOf)
const VALUES = [
  '3',
  '20%',
  '1m30s',
  '0',
  '1.5',
  'lead',
  'json',
  'jsonl',
  'utf-8',
  'de',
  'always',
  'fish',
  '64MB',
]
const OPERANDS = ['article.txt', '-', '--', '', '-1', 'https://example.com/story', 'a=b', '.']

const flag = fc.constantFrom(...FLAGS)
const value = fc.constantFrom(...VALUES, ...OPERANDS)
/** One or two arguments as a user types them, right or wrong. */
const piece = fc.oneof(
  value.map((value) => [value]),
  flag.map((flag) => [flag]),
  fc.tuple(flag, value),
  fc.tuple(flag, value).map(([flag, value]) => [`${flag}=${value}`]),
  fc.tuple(flag, value).map(([flag, value]) => [flag + value]),
  fc.tuple(fc.constantFrom('-q', '-qe', '-ek'), value).map(([letters, value]) => [letters + value]),
)
const anyArguments = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.flat())

/** One right value for every option that commander does not answer. */
const RIGHT: Readonly<Record<string, string>> = {
  percent: '20%',
  time: '1m30s',
  ranker: 'lead',
  about: 'wind',
  from: 'html',
  encoding: 'utf-8',
  maxBytes: '64MB',
  language: 'de',
  format: 'json',
  color: 'never',
  width: '72',
  completion: 'fish',
}
const plain = OPTION_NAMES.filter((name) => name !== 'help' && name !== 'version')

function byCommander(args: readonly string[]) {
  try {
    return commandArguments(args)
  } catch (error) {
    if (error instanceof WrongUsage) return error
    throw error
  }
}

/** All ways to spell an option with a value that is right. */
function waysToSay(name: OptionName): string[][] {
  const { value, alone } = OPTIONS[name]
  const right = RIGHT[name] ?? '7'
  return spellingsOf(name).flatMap((flag) => {
    const attached = flag.startsWith('--') ? `${flag}=${right}` : flag + right
    const alones = alone === undefined ? [] : [[flag], [flag, 'article.txt']]
    return value === undefined ? alones : [...alones, [flag, right], [attached]]
  })
}

describe('plain arguments', () => {
  it('say what commander takes them to say', () => {
    let plain = 0
    fc.assert(
      fc.property(anyArguments, (args) => {
        const said = plainArguments(args)
        if (said === null) return
        plain++
        expect(said).toEqual(byCommander(args))
      }),
      { numRuns: 3_000 },
    )
    expect(plain).toBeGreaterThan(500)
  })

  it.each(plain.flatMap((name) => waysToSay(name).map((args) => [args])))('%j need no commander', (args) => {
    expect(plainArguments(args)).toEqual(byCommander(args))
  })

  it.each([
    [['--help']],
    [['-V']],
    [['-qe']],
    [['--sentnces', '3']],
    [['-n']],
    [['-n', '0']],
    [['-n', '3', '-w', '9']],
    [['--resume', 'a', '-o', 'b']],
    [['--quiet=yes']],
    [['--about', '-k']],
  ])('are not %j', (args) => {
    expect(plainArguments(args)).toBeNull()
  })
})
