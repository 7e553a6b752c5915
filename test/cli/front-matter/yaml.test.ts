import { describe, expect, it } from 'vitest'
import { yaml } from '../../../src/cli/front-matter/yaml.ts'
import { cpuSeconds } from '../../patience.ts'
import { type Case, expectEdit } from './expect-edit.ts'

describe('in YAML a summary is put in the place of another', () => {
  it.each<Case>([
    ['plain', 'summary: old one', 'summary: @'],
    ['plain over lines', 'summary: old\n  one\n\n  more', 'summary: @'],
    ['plain on the line below', 'summary:\n  old one', 'summary:\n  @'],
    ['below a remark', 'summary:\n  # mine\n  old one', 'summary:\n  # mine\n  @'],
    ['in double quotes', 'summary: "old \\" one"', 'summary: @'],
    ['in single quotes', "summary: 'old '' one'", 'summary: @'],
    ['in quotes over lines', 'summary: "old\n\n  one"', 'summary: @'],
    ['in quotes that look like fields', 'summary: "old\n  title: one"', 'summary: @'],
    ['in quotes over lines that are not indented', 'summary: "old\none\n"', 'summary: @'],
    ['in single quotes over such lines', "summary: 'old\n\ntitle: o''ne'", 'summary: @'],
    ['folded', 'summary: >\n  old\n  one', 'summary: @'],
    ['folded and stripped', 'summary: >-\n    old\n    one', 'summary: @'],
    ['folded and kept, with blank lines', 'summary: >+\n  old\n\n', 'summary: @\n\n'],
    ['literal', 'summary: |\n  old\n   one', 'summary: @'],
    ['literal, so far indented', 'summary: |2-\n    old\n  one', 'summary: @'],
    ['literal with a remark', 'summary: |- # mine\n old\n', 'summary: @ # mine\n'],
    ['literal with a line that looks like a field', 'summary: |\n  old\n  title: one', 'summary: @'],
    ['literal with another space behind it', 'summary: |\n  old\u00a0\n', 'summary: @\n'],
    ['with a remark that ends in another space', 'summary: | # a\u2003\n  old', 'summary: @ # a\u2003'],
    ['literal and empty', 'summary: |', 'summary: @'],
    ['with a remark', 'summary: old one   # mine', 'summary: @   # mine'],
    ['with spaces', 'summary  :   old one  ', 'summary  :   @  '],
    ['with a name in quotes', '"summary": old', '"summary": @'],
    ['empty', 'summary:', 'summary: @'],
    ['empty with a remark', 'summary: # mine', 'summary: @ # mine'],
    ['nothing by name', 'summary: ~', 'summary: @'],
    ['a number', 'summary: 12', 'summary: @'],
    ['a list', 'summary:\n- old\n- one', 'summary: @'],
    ['a list that is indented', 'summary:\n  - old\n  - one\n', 'summary: @\n'],
    ['a list in brackets', 'summary: [old,\n one]', 'summary: @'],
    ['fields', 'summary:\n  old: one', 'summary: @'],
    ['with a tag', 'summary: !!str old', 'summary: !!str @'],
    ['that stands for another', 'a: &a old\nsummary: *a', 'a: &a old\nsummary: @'],
    ['of two the last, which counts', 'summary: a\nsummary: b', 'summary: a\nsummary: @'],
  ])('%s', async (_, before, after) => {
    for (const [above, below] of [
      ['', ''],
      ['title: "A: b"\n# about\ntags: [a, b]\n', '\ndate: 2024-03-01 # spring\ndeep:\n  summary: stays'],
    ]) {
      const whole = (field: string) => `---\n${above}${field}${below}\n---\n`
      await expectEdit(whole(before), whole(after))
    }
  })
})

describe('in YAML a summary is put below the other fields', () => {
  it.each<Case>([
    ['of lines', '---\ntitle: The mill\n---\n', '---\ntitle: The mill\nsummary: @\n---\n'],
    ['above dots', '---\ntitle: a\n...\n', '---\ntitle: a\nsummary: @\n...\n'],
    [
      'below quotes over lines that are not indented',
      '---\na: "b\nc"\nd: \'e\n\nf\'\n---\n',
      '---\na: "b\nc"\nd: \'e\n\nf\'\nsummary: @\n---\n',
    ],
    ['below a block', '---\na: |+\n  b\n\n---\n', '---\na: |+\n  b\n\nsummary: @\n---\n'],
    ['below a list', '---\na:\n- b\n# the end\n---\n', '---\na:\n- b\n# the end\nsummary: @\n---\n'],
    ['and not in one of them', '---\na:\n  summary: b\n---\n', '---\na:\n  summary: b\nsummary: @\n---\n'],
    ['beside one by another name', '---\nSummary: a\n---\n', '---\nSummary: a\nsummary: @\n---\n'],
    ['in braces', '---\n{title: a}\n---\n', '---\n{title: a, "summary": @}\n---\n'],
  ])('%s', (_, before, after) => expectEdit(before, after))
})

describe('JSON', () => {
  it.each<Case>([
    [
      'gets it below the other fields',
      '{\n  "title": "a",\n  "of": { "b": ["}"] }\n}\n\n',
      '{\n  "title": "a",\n  "of": { "b": ["}"] },\n  "summary": @\n}\n\n',
    ],
    ['keeps its tabs', '{\n\t"a": 1\n}\n\n', '{\n\t"a": 1,\n\t"summary": @\n}\n\n'],
    ['keeps its line', '---\n{"title":"a"}\n---\n', '---\n{"title":"a", "summary": @}\n---\n'],
    ['may stand between semicolons', ';;;\n{"a": 1}\n;;;\n', ';;;\n{"a": 1, "summary": @}\n;;;\n'],
    [
      'gets it in the place of another',
      '{\n  "summary" : "ol\\"d",\n  "a": 1\n}\n\n',
      '{\n  "summary" : @,\n  "a": 1\n}\n\n',
    ],
    [
      'gets it in the place of null',
      '---\n{ "a": 1, "summary": null }\n---\n',
      '---\n{ "a": 1, "summary": @ }\n---\n',
    ],
  ])('%s', (_, before, after) => expectEdit(before, after))
})

it.each([
  ['fields', (at: number) => `field${at}: mill\n`],
  ['items', (at: number) => (at === 0 ? 'list:\n' : '  - mill\n')],
  ['lines of a block', (at: number) => (at === 0 ? 'summary: >\n' : '  mill\n')],
])('100,000 %s take seconds', async (_, line) => {
  const body = Array.from({ length: 100_000 }, (_, at) => line(at)).join('')
  expect(await cpuSeconds(() => yaml.withSummary(body, 'It turned.', '\n'))).toBeLessThan(10)
})
