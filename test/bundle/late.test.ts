import { describe, expect, it } from 'vitest'
import { madeLate } from '../../bundle/late.ts'

const EXPORTED = 'Object.defineProperty(exports, "f", { get: function() { return FERRY } })'

describe('a constant of the core', () => {
  it.each([
    ['an expression', 'const FERRY = /ferr(?:y|ies)/u', '/ferr(?:y|ies)/u'],
    ['a set of words', 'const FERRY = wordSet(SHIPS)', 'wordSet(SHIPS)'],
    ['a set', "const FERRY = new Set(['boat'])", "new Set(['boat'])"],
  ])('is made where it is asked for: %s', (_, declared, made) => {
    expect(madeLate(`${declared};\nconst f = (text) => ask(FERRY, text.FERRY)`)).toBe(
      `var FERRY;\nconst f = (text) => ask((FERRY ??= ${made}), text.FERRY)`,
    )
  })

  it('keeps its name where that is one of a property', () => {
    expect(madeLate('const FERRY = /f/;\nconst f = () => ({ FERRY, FERRY: FERRY })')).toBe(
      'var FERRY;\nconst f = () => ({ FERRY: (FERRY ??= /f/), FERRY: (FERRY ??= /f/) })',
    )
  })

  it.each([
    ['is quickly made', 'const FERRY = 1;\nconst f = () => FERRY'],
    ['is no constant', 'const ferry = /f/;\nconst f = () => ferry'],
    ['is made of nothing', 'const FERRY = new Map();\nconst f = () => FERRY'],
    [
      'shares its name with a variable',
      'const FERRY = /f/;\nconst f = () => { const FERRY = 1; return FERRY }',
    ],
    ['shares its name with a parameter', 'const FERRY = /f/;\nconst f = ({ of: [FERRY = 1] }) => FERRY'],
    ['shares its name with a function', 'const FERRY = /f/;\nconst f = () => { function FERRY() {} }'],
    ['is given to other chunks', `const FERRY = /f/;\n${EXPORTED}`],
    ['would be repeated', `const FERRY = /${'f'.repeat(600)}/;\nconst f = () => [FERRY, FERRY]`],
  ])('is made at once where it %s', (_, code) => expect(madeLate(code)).toBe(code))

  it('is made at once where another is made of it', () => {
    expect(
      madeLate("const BOAT = new Set(['boat']);\nconst FERRY = new Set(BOAT);\nconst f = () => FERRY"),
    ).toBe("const BOAT = new Set(['boat']);\nvar FERRY;\nconst f = () => (FERRY ??= new Set(BOAT))")
  })
})
