import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import pkg from '../package.json' with { type: 'json' }

const DOCUMENTS = ['.', '.github', 'docs', 'fixtures', 'train', 'integrations/spark'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file)),
)
/** Where a link or a picture leads, but for addresses. */
const LINK = /\]\(([^):]+)\)/g
/** A file or folder of the project that is named in code; one with a placeholder is none. */
const PATH = /`((?:bench|bin|bundle|docs|fixtures|integrations|schema|src|test|train)\/[\w./-]+)`/g
const SCRIPT = /`npm run ([\w:-]+)/g

describe('the documents', () => {
  it.each(DOCUMENTS)('%s names no file and no section that is not there', (document) => {
    const links = [...readFileSync(document, 'utf8').matchAll(LINK)].map(([, link]) => link.split('#'))
    const dead = links.filter(([file, section]) => {
      const target = file === '' ? document : join(dirname(document), file)
      return !existsSync(target) || !(section === undefined || sectionsOf(target).includes(section))
    })
    expect(dead).toEqual([])
  })

  it.each(DOCUMENTS)('%s names no path and no script in code that is not there', (document) => {
    const text = readFileSync(document, 'utf8')
    const named = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name)
    expect(named(PATH).filter((path) => !existsSync(path))).toEqual([])
    expect(named(SCRIPT).filter((script) => !Object.hasOwn(pkg.scripts, script))).toEqual([])
  })

  it('are all found from the README', () => {
    const readme = readFileSync('README.md', 'utf8')
    const pages = readdirSync('docs').filter((file) => file.endsWith('.md'))
    expect(pages.filter((page) => !readme.includes(`](docs/${page})`))).toEqual([])
  })

  it('are found from the registry, which resolves their links by the repository, in one place', () => {
    const repository = pkg.repository.url.match(
      /^git\+(https:\/\/github\.com\/[^/]+\/no-time-to-read)\.git$/,
    )?.[1]
    expect(pkg.homepage).toBe(`${repository}#readme`)
    expect(pkg.bugs.url).toBe(`${repository}/issues`)
  })
})

/** The names of a document's sections, as GitHub makes them of their headings. */
function sectionsOf(document: string): string[] {
  const headings = [...readFileSync(document, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading)
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
}
