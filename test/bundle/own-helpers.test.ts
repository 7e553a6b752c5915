import { describe, expect, it } from 'vitest'
import { withOwnHelpers } from '../../bundle/own-helpers.ts'

const importing = (names: string) => `import { ${names} } from "./rolldown-runtime.js";\n`

/** What a function body returns that begins with the helpers of those names. */
const run = (names: string, body: string) => new Function(withOwnHelpers(importing(names)) + body)()

describe('code that the bundler gave helpers', () => {
  it('has its own of the same names in their place', () => {
    const code = withOwnHelpers(`${importing('n as __esmMin, r as __exportAll')}const mill = 1;\n`)
    expect(code).not.toContain('import')
    expect(code).toMatch(/^const __esmMin = .*\nconst __exportAll = .*;\nconst mill = 1;\n$/s)
  })

  it('reads exports when they are asked for', () => {
    const body = 'let mill = 1; const all = __exportAll({ mill: () => mill }); mill = 2; return all.mill'
    expect(run('r as __exportAll', body)).toBe(2)
  })

  it('runs a module once, even if that asks for itself', () => {
    const body =
      'let runs = 0; const start = __esmMin(() => { runs++; start() }); start(); start(); return runs'
    expect(run('n as __esmMin', body)).toBe(1)
  })

  it('stays as it is without them', () => {
    const code = 'import { a as mill } from "./core.js";\nmill();\n'
    expect(withOwnHelpers(code)).toBe(code)
  })

  it('is refused where one is asked for that nobody wrote', () => {
    expect(() => withOwnHelpers(importing('o as __toESM'))).toThrow('no helper __toESM')
  })
})
