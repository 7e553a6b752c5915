import { describe, expect, it } from 'vitest'
import { withNumbersLast } from '../../bundle/numbers-last.ts'

const numbers = (digit: string) => `'${digit.repeat(2_000)}=='`

describe('code with packed numbers', () => {
  it('has them behind all else', () => {
    const code = `const one = ${numbers('A')}, two = ${numbers('/')};\nexport { one, two };`
    expect(withNumbersLast(code)).toBe(
      [
        'const one = numbers0(), two = numbers1();\nexport { one, two };',
        `function numbers0() { return ${numbers('A')} }`,
        `function numbers1() { return ${numbers('/')} }`,
      ].join('\n'),
    )
  })

  it.each(["'AAAA'", `"${'some words '.repeat(200)}"`])('keeps what else it says in its place', (text) => {
    const code = `export default ${text};\n`
    expect(withNumbersLast(code)).toBe(code)
  })
})
