import { describe, expect, it } from 'vitest'
import { plainExports } from '../../bundle/exports.ts'

const getter = (name: string, value: string) =>
  `Object.defineProperty(exports, "${name}", {\n\tenumerable: !0,\n\tget: function() {\n\t\treturn ${value};\n\t}\n})`
const LOADING = 'const t = require("./t.cjs");\n'

describe('the exports of a chunk', () => {
  it('are plain values', () => {
    const code = `${LOADING}const e = 1, f = 2;\n`
    expect(plainExports(`${code}${getter('a', 'e')}, ${getter('$', 'f')};`)).toBe(
      `${code}exports.a = e, exports.$ = f;`,
    )
  })

  it.each(['e = 2', 'e++', 'e ??= 2'])('stay getters of what is set again: %s', (again) => {
    const code = `${LOADING}let e = 1;\nfunction set() {\n\t${again};\n}\n${getter('a', 'e')};`
    expect(plainExports(code)).toBe(code)
  })

  it('are set at once where the chunk loads no other', () => {
    const code = `let e = 1, f = 2;\nfunction set() {\n\tf = 3;\n}\n`
    expect(plainExports(`${code}${getter('a', 'e')}, ${getter('b', '"text"')}, ${getter('c', 'f')};`)).toBe(
      `${code}module.exports = {\n\ta: e,\n\tb: "text",\n\tc() { return f; }\n};`.replace('c()', 'get c()'),
    )
  })
})
