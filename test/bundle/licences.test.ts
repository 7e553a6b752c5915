import { existsSync, readFileSync } from 'node:fs'
import { rolldown } from 'rolldown'
import { beforeAll, describe, expect, it } from 'vitest'
import { CARRIED } from '../../bundle/carried.ts'
import { licences, titleOf } from '../../bundle/licences.ts'
import { program } from '../../bundle/program.ts'

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/
/** Lines are longer where a program wrote them. */
const LONGEST_LINE = 300
/** In comments: whose a file is … */
const HOLDER =
  /^\W*(?:@license )?(?:taken from .*)?(?:copyright|\(c\)).*?\d{4},? +(\p{Lu}\S* \p{Lu}[\p{L}.]*)/iu
/** … and that it came from elsewhere. */
const CAME =
  /\b(?:adapted|taken|ported|derived|converted) from (?!it\b|this software\b)|converted from the|compiled using/i

/** A file of a package that goes into the bundle. */
interface Module {
  /** Name and version. */
  readonly of: string
  readonly code: string
  /** Those of the code and of the source that it was made of, as far as that came with it. */
  readonly lines: readonly string[]
}

let text: string
let modules: readonly Module[]
beforeAll(async () => {
  text = readFileSync('THIRD-PARTY-LICENSES.txt', 'utf8')
  const { output } = await (await rolldown(program)).generate({ format: 'cjs', dynamicImportInCjs: false })
  const files = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
  modules = files.filter((file) => PACKAGE.test(file) && existsSync(file)).map(read)
})

function read(file: string): Module {
  const code = readFileSync(file, 'utf8')
  const lines = [code, ...sourcesOf(`${file}.map`)].flatMap((it) => it.split('\n'))
  const [folder] = file.match(PACKAGE) ?? []
  return { of: titleOf(String(folder)), code, lines: lines.filter((line) => line.length < LONGEST_LINE) }
}

function sourcesOf(map: string): readonly string[] {
  return existsSync(map) ? (JSON.parse(readFileSync(map, 'utf8')).sourcesContent ?? []) : []
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
const carries = (title: string): boolean => (CARRIED[title] ?? []).length > 0

describe('THIRD-PARTY-LICENSES.txt', () => {
  it('names every package whose code is in the bundle', () => {
    const titles = unique(modules.map((module) => module.of))
    expect(titles.length).toBeGreaterThan(50)
    expect(titles.filter((title) => !text.includes(`\n${title}, `))).toEqual([])
  })

  it('names everybody whom the code names as a holder of rights', () => {
    const holders = modules.flatMap(({ lines }) => lines.flatMap((line) => line.match(HOLDER)?.[1] ?? []))
    expect(unique(holders).length).toBeGreaterThan(4)
    expect(unique(holders).filter((holder) => !text.includes(holder.replace(/\.$/, '')))).toEqual([])
  })

  it('says what came from elsewhere into a package', () => {
    const told = modules.filter(({ lines }) => lines.some((line) => CAME.test(line)))
    expect(told.length).toBeGreaterThan(4)
    expect(unique(told.map((module) => module.of)).filter((title) => !carries(title))).toEqual([])
  })

  it('leaves out no package whose code says nothing, because a program wrote it', () => {
    const dense = modules.filter(({ code }) => code.length / code.split('\n').length > LONGEST_LINE)
    expect(dense.length).toBeGreaterThan(4)
    expect(unique(dense.map((module) => module.of)).filter((title) => CARRIED[title] === undefined)).toEqual(
      [],
    )
  })

  it('has the licence of pdf.js in the version that comes within unpdf', () => {
    const [version] = modules.flatMap(({ code }) => code.match(/(?<=apiVersion:")[\d.]+(?=")/) ?? [])
    const licence = text.slice(text.indexOf(`\npdf.js ${version}, within unpdf`))
    expect(licence).toMatch(
      /^\npdf\.js .*, Apache-2\.0\n\nCopyright 2024 Mozilla Foundation\s+Apache License\s+Version 2/,
    )
  })

  it('is not made where a package of which it is known what it carries has another version', () => {
    expect(() => licences([])).toThrow(/look what the version carries that came for .*unpdf/)
  })
})
