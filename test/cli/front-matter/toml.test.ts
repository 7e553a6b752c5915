import { describe, expect, it } from 'vitest'
import { toml } from '../../../src/cli/front-matter/toml.ts'
import { cpuSeconds } from '../../patience.ts'
import { type Case, expectEdit } from './expect-edit.ts'

describe('in TOML a summary is put in the place of another', () => {
  it.each<Case>([
    ['in double quotes', 'summary = "old" # mine', 'summary = @ # mine'],
    ['in double quotes with escapes', 'summary = "old \\" # one\\\\"', 'summary = @'],
    ['in single quotes', "summary = 'old \\'", 'summary = @'],
    ['in three quotes', 'summary = """\nold "one"\ntitle = ""\n"""', 'summary = @'],
    ['in three quotes with one more', 'summary = """old "one""""', 'summary = @'],
    ['in three single quotes', "summary = '''old\n# [b]\n'''", 'summary = @'],
    ['with a name in quotes', '"summary"="old"', '"summary"=@'],
    ['with a name in single quotes', "'summary' = 'old'", "'summary' = @"],
    ['a number', 'summary = 12', 'summary = @'],
    ['a list', 'summary = [ # mine\n  1,\n]', 'summary = @'],
    ['a table in braces', 'summary = { old = "one" }', 'summary = @'],
  ])('%s', async (_, before, after) => {
    for (const [above, below] of [
      ['', ''],
      ['title = "A = b"\ntags = [\n  "[a]", # summary = 1\n]\n', '\n\n# more\n[params]\nsummary = "stays"'],
    ]) {
      const whole = (field: string) => `+++\n${above}${field}${below}\n+++\n`
      await expectEdit(whole(before), whole(after))
    }
  })
})

describe('in TOML a summary is put', () => {
  it.each<Case>([
    ['below the other fields', '+++\ntitle = "a"\n+++\n', '+++\ntitle = "a"\nsummary = @\n+++\n'],
    [
      'above all tables',
      '+++\na = [\n  1,\n]\n\n# more\n[b]\nsummary = "c"\n\n[[d]]\n+++\n',
      '+++\na = [\n  1,\n]\nsummary = @\n\n# more\n[b]\nsummary = "c"\n\n[[d]]\n+++\n',
    ],
  ])('%s', (_, before, after) => expectEdit(before, after))
})

it.each(['a = 1\n', 'a = "', "a = '''", '[', '# a\n', 'summary'])(
  'a megabyte of %j takes seconds',
  async (piece) => {
    const body = piece.repeat(1_000_000 / piece.length)
    expect(await cpuSeconds(() => toml.withSummary(body, 'It turned.', '\n'))).toBeLessThan(3)
  },
)
