import { describe, expect, it } from 'vitest'
import { plainExports } from '../../bundle/exports.ts'

const getter = (name: string, value: string) =>
  `Object.defineProperty(exports, "${name}", {\n\tenumerable: !0,\n\tget: function() {\n\t\treturn ${value};\n\t}\n})`

describe('the exports of a chunk', () => {
  it('are plain values', () => {
    expect(plainExports(`const e = 1, f = 2;\n${getter('a', 'e')}, ${getter('$', 'f')};`)).toBe(
      'const e = 1, f = 2;\nexports.a = e, exports.$ = f;',
    )
  })

  it.each(['e = 2', 'e++', 'e ??= 2'])('stay getters of what is set again: %s', (again) => {
    const code = `let e = 1;\nfunction set() {\n\t${again};\n}\n${getter('a', 'e')};`
    expect(plainExports(code)).toBe(code)
  })
})
