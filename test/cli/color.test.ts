import { describe, expect, it } from 'vitest'
import { type ColorChoice, colored } from '../../src/cli/color.ts'

describe('colored', () => {
  it.each<[ColorChoice, Record<string, string>, boolean, boolean]>([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { TERM: 'dumb' }, true, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '0' }, true, false],
    ['auto', { FORCE_COLOR: 'false' }, true, false],
    ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['always', { NO_COLOR: '1', TERM: 'dumb' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
  ])('%s under %j on a terminal (%s) is %s', (choice, env, isTerminal, expected) => {
    expect(colored(choice, env, isTerminal)).toBe(expected)
  })
})
