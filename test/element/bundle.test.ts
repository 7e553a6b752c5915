import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { parseAst } from 'rolldown/parseAst'
import { describe, expect, it } from 'vitest'

const FOLDER = 'dist/element'
const LANGUAGES = 'src/core/languages'
/** Of it 26 % are numbers of the network, and 12 % phrases; the labels of all languages are 4 %. */
const MOST_BYTES = 117_000

const code = readFileSync(`${FOLDER}/element.js`, 'utf8')
const asked = [...code.matchAll(/import\([`"'](\.\/languages\/[\w-]+\.js)/g)].map(([, path]) => path)

describe('the bundle of the element', () => {
  it('is one file, which imports nothing', () => {
    const { body } = parseAst(code)
    expect(body.filter(({ type }) => type === 'ImportDeclaration')).toEqual([])
    expect(body.filter((node) => 'source' in node && node.source !== null)).toEqual([])
  })

  it('loads each language from beside it, and what it asks for is there', () => {
    const known = readdirSync(LANGUAGES).filter((code) => existsSync(`${LANGUAGES}/${code}/data.ts`))
    expect(asked).toEqual(expect.arrayContaining(known.map((code) => `./languages/${code}.js`)))
    for (const path of asked) expect(existsSync(`${FOLDER}/${path}`)).toBe(true)
  })

  it('names the file of its worker, itself, so that bundlers copy it and bundle nothing for it', () => {
    expect(code).toMatch(/(?<!new Worker\()new URL\(["'`]\.\/element\.js["'`],\s*import\.meta\.url\)/)
  })

  it('stays small', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(MOST_BYTES)
  })
})
