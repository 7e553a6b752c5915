import fc from 'fast-check'
import { parse as parseToml, stringify as stringifyToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml, stringify as stringifyYaml } from 'yaml'
import { withSummary } from '../../../src/cli/front-matter/edit.ts'
import { type Case, expectEdit, SUMMARY, TEXT } from './expect-edit.ts'

/** Aliases of aliases: a few lines that stand for billions of words. */
const BOMB = [...'abcdefghij']
  .map((name, at, all) => `${name}: &${name} [${Array(10).fill(at === 0 ? 'x' : `*${all[at - 1]}`)}]\n`)
  .join('')

describe('front matter is made', () => {
  it.each<Case>([
    ['where there is none', '', '---\nsummary: @\n---\n\n'],
    ['above blank lines', '\n\n', '---\nsummary: @\n---\n\n\n'],
    ['above rulers of the text', 'It fell.\n\n---\n\n', '---\nsummary: @\n---\n\nIt fell.\n\n---\n\n'],
    ['above other braces', '{% a %}\n\n', '---\nsummary: @\n---\n\n{% a %}\n\n'],
    ['between marks with nothing between', '---\n---\n', '---\nsummary: @\n---\n'],
    ['between marks with blank lines', '---\n\n---\n', '---\n\nsummary: @\n---\n'],
    ['between marks of TOML', '+++\n+++\n', '+++\nsummary = @\n+++\n'],
  ])('%s', (_, before, after) => expectEdit(before, after))

  it('for a text of one line', async () => {
    const edited = await withSummary('It turned.', 'It turned.')
    expect(edited).toBe('---\nsummary: "It turned."\n---\n\nIt turned.')
  })
})

describe('a text is left alone', () => {
  it.each([
    ['whose YAML is not closed', '---\ntitle: "a\n---\n', 'damaged'],
    ['whose YAML has a field on a field', '---\ntitle: a: b\n---\n', 'damaged'],
    ['whose TOML is damaged', '+++\ntitle = a b\n+++\n', 'damaged'],
    ['whose JSON is damaged', '---\n{ "title": "a", ]\n---\n', 'damaged'],
    ['whose aliases never end', `---\n${BOMB}---\n`, 'damaged'],
    ['whose lists never end', `---\na: ${'['.repeat(20_000)}\n---\n`, 'damaged'],
    ['which begins with a ruler', '---\n\nIt turned.\n\n---\n\n', 'unsupported'],
    ['whose front matter is not closed', '---\ntitle: a\n\n', 'unsupported'],
    ['which begins with a title block', '% The mill\n% Ann Lee\n\n', 'unsupported'],
    ['where another field repeats the summary', '---\nsummary: &a old\nb: *a\n---\n', 'unsupported'],
    ['where the summary has a tag of its own', '---\nb: 1\nsummary: !!int 3\n---\n', 'unsupported'],
    ['where the summary has parts', '+++\na = 1\nsummary.short = "b"\n+++\n', 'unsupported'],
    ['where the summary is a table', '+++\na = 1\n[summary]\nshort = "b"\n+++\n', 'unsupported'],
  ])('%s', async (_, above, code) => {
    await expect(withSummary(above + TEXT, SUMMARY)).rejects.toMatchObject({ name: 'UserError', code })
  })
})

const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
const names = fc.stringMatching(/^[a-z][a-z_-]{0,8}$/).filter((name) => name !== '__proto__')
const values = fc.oneof(anyText, fc.integer(), fc.boolean(), fc.array(anyText, { maxLength: 3 }))
const fields = fc.dictionary(
  names,
  fc.oneof(values, fc.dictionary(names, values, { maxKeys: 3, minKeys: 1 })),
  {
    minKeys: 1,
    maxKeys: 5,
    noNullPrototype: true,
  },
)
/** How YAML writers write: with quotes of either kind, in blocks, in braces, in lines of any length. */
const yamlStyles = fc.record({
  defaultStringType: fc.constantFrom(
    'PLAIN',
    'QUOTE_DOUBLE',
    'QUOTE_SINGLE',
    'BLOCK_FOLDED',
    'BLOCK_LITERAL',
  ),
  defaultKeyType: fc.constant('PLAIN'),
  lineWidth: fc.constantFrom(0, 20, 80),
  indent: fc.integer({ min: 1, max: 6 }),
  indentSeq: fc.boolean(),
} as const)

describe('whatever the summary and the other fields', () => {
  it('reads back from YAML, and all else is as it was', () =>
    fc.assert(
      fc.asyncProperty(fields, yamlStyles, anyText, async (before, style, summary) => {
        const written = stringifyYaml(before, style as object)
        const edited = await withSummary(`---\nfirst: 1\n${written}---\n${TEXT}`, summary)
        const body = edited.slice(4, edited.indexOf('\n---\n', 4) + 1)
        // The library does not read all back that it writes: of a folded blank it leaves nothing.
        expect(parseYaml(body)).toEqual({ first: 1, ...parseYaml(written), summary })
        expect(edited.endsWith(`\n---\n${TEXT}`)).toBe(true)
        expect(await withSummary(edited, summary)).toBe(edited)
      }),
    ))

  it('reads back from TOML, and all else is as it was', () =>
    fc.assert(
      fc.asyncProperty(fields, anyText, async (before, summary) => {
        const edited = await withSummary(`+++\nfirst = 1\n${stringifyToml(before)}\n+++\n${TEXT}`, summary)
        const body = edited.slice(4, edited.indexOf('\n+++\n', 4) + 1)
        expect(structuredClone(parseToml(body))).toEqual({ first: 1, ...before, summary })
        expect(edited.endsWith(`\n+++\n${TEXT}`)).toBe(true)
        expect(await withSummary(edited, summary)).toBe(edited)
      }),
    ))

  it('reads back from JSON, and all else is as it was', () =>
    fc.assert(
      fc.asyncProperty(fields, fc.constantFrom(0, 2, '\t'), anyText, async (before, indent, summary) => {
        const edited = await withSummary(
          `---\n${JSON.stringify({ first: 1, ...before }, null, indent)}\n---\n${TEXT}`,
          summary,
        )
        const body = edited.slice(4, edited.indexOf('\n---\n', 4) + 1)
        expect(JSON.parse(body)).toEqual({ first: 1, ...before, summary })
        expect(edited.endsWith(`\n---\n${TEXT}`)).toBe(true)
      }),
    ))

  it('changes bytes in one place only', () =>
    fc.assert(
      fc.asyncProperty(fields, yamlStyles, anyText, async (before, style, old) => {
        const text = `---\nfirst: 1\n${stringifyYaml({ ...before, summary: old, last: 1 }, style as object)}---\n${TEXT}`
        const edited = await withSummary(text, SUMMARY)
        expect(edited.startsWith(text.slice(0, text.indexOf('\nsummary:')))).toBe(true)
        expect(edited.endsWith(`\nlast: 1\n---\n${TEXT}`)).toBe(true)
      }),
    ))
})
