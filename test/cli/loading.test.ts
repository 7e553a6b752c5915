import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENVIRONMENT, PROGRAM } from '../run.ts'

/** Prints the path of each module that the program has loaded, one a line, to standard error. */
const TELL = `
  import { createRequire } from 'node:module'
  const { cache } = createRequire('file:///')
  process.on('exit', () => process._rawDebug(Object.keys(cache).join('\\n')))`

/** The code of the program's own files that a run loads, by Node itself, since the environment has no home for the cache. */
function loaded(...args: string[]): string {
  const tell = `data:text/javascript,${encodeURIComponent(TELL)}`
  const command = ['--import', tell, PROGRAM, ...args]
  const { stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env: ENVIRONMENT })
  const files = stderr.split('\n').filter((line) => isAbsolute(line))
  return files.map((file) => readFileSync(file, 'utf8')).join('\n')
}

/** Words that only the code of one parser holds, and an article that needs it. */
const PARSERS = [
  ['Markdown', 'blockQuote', 'fixtures/release-notes/article.md'],
  ['HTML', 'Readability', 'fixtures/html-news/article.html'],
  ['DOCX', 'word/document.xml', 'fixtures/docx-report/article.docx'],
  ['EPUB', 'META-INF/rights.xml', 'fixtures/epub-chapters/article.epub'],
  ['subtitles', 'spokenIn', 'fixtures/subtitles-talk/article.vtt'],
  ['notebook', 'cellsOf', 'fixtures/notebook-study/article.ipynb'],
  ['RTF', 'fonttbl', 'fixtures/rtf-club-magazine/article.rtf'],
  ['ODT', 'text:tracked-changes', 'fixtures/odt-how-to/article.odt'],
  ['e-mail', 'forceRfc822Attachments', 'fixtures/email-to-members/article.eml'],
  ['feed', 'itunes:summary', 'fixtures/feed-of-a-town/article.rss'],
  ['PDF', 'getTextContent', 'fixtures/pdf-letter/article.pdf'],
] as const

describe('a run loads what it needs and no more', () => {
  it.each(PARSERS)('loads the %s parser for its format', (_, word, article) => {
    expect(loaded(article).includes(word)).toBe(true)
  })

  it('loads no detector for a common language, and no other language for an English article', () => {
    const [DETECTOR, OTHER] = ['detect() expects', 'capitalizedNouns']
    for (const code of ['de', 'ru', 'zh']) {
      const other = loaded(`fixtures/language-${code}/article.txt`)
      expect(other.includes(OTHER)).toBe(true)
      expect(other.includes(DETECTOR)).toBe(false)
    }
    expect(loaded('fixtures/one-paragraph/article.txt').includes(OTHER)).toBe(false)
  })

  it('loads no parser but its own for plain text', () => {
    const code = loaded('fixtures/one-paragraph/article.txt')
    expect(code === '').toBe(false)
    expect(PARSERS.filter(([, word]) => code.includes(word))).toEqual([])
  })

  it('looks for the places of sentences only where they are printed', () => {
    const page = 'fixtures/html-news/article.html'
    const searches = (...args: string[]) => loaded(...args).includes('sentenceFragments =')
    for (const format of ['text', 'bullets']) expect(searches('-f', format, page)).toBe(false)
    for (const format of ['prompt', 'json']) expect(searches('-f', format, page)).toBe(true)
    expect(searches('-f', 'json', 'fixtures/one-paragraph/article.txt')).toBe(false)
  })

  it('loads no detector of encodings for UTF-8, but for other text', () => {
    const DETECTOR = 'euc_jis_2004'
    expect(loaded('fixtures/language-ja/article.txt').includes(DETECTOR)).toBe(false)
    const folder = mkdtempSync(join(tmpdir(), 'encoding-'))
    const article = join(folder, 'article.txt')
    writeFileSync(article, Buffer.from('Die M\xfchle steht still. Der Fluß ist leer.', 'latin1'))
    expect(loaded(article).includes(DETECTOR)).toBe(true)
    rmSync(folder, { recursive: true })
  })

  it('loads what reads HTML for Markdown that holds some', () => {
    const HTML = 'recognizeSelfClosing'
    expect(loaded('fixtures/faq/article.md').includes(HTML)).toBe(false)
    expect(loaded('fixtures/markdown-of-a-site/article.md').includes(HTML)).toBe(true)
  })

  it('loads the tagger for key phrases of an English article alone', () => {
    const TAGGER = 'winkNLP'
    expect(loaded('fixtures/one-paragraph/article.txt').includes(TAGGER)).toBe(false)
    expect(loaded('-k', '3', 'fixtures/language-de/article.txt').includes(TAGGER)).toBe(false)
    expect(loaded('-k', '3', 'fixtures/one-paragraph/article.txt').includes(TAGGER)).toBe(true)
  })

  it('loads what reads addresses for an address alone, and what opens connections where Node itself does not do', () => {
    const [ADDRESSES, CONNECTIONS] = ['redirect: "manual"', 'proxy-authorization']
    const article = 'fixtures/one-paragraph/article.txt'
    const nobody = 'http://127.0.0.1:1/'
    for (const code of [ADDRESSES, CONNECTIONS])
      expect(loaded('--public-only', article).includes(code)).toBe(false)
    expect(loaded(nobody).includes(CONNECTIONS)).toBe(false)
    expect(loaded('--public-only', nobody).includes(CONNECTIONS)).toBe(true)
    expect(loaded(nobody).includes(ADDRESSES)).toBe(true)
  })

  it('loads what reads and writes front matter for --front-matter alone, and that of its kind', () => {
    const [YAML, TOML] = ['Unresolved alias', 'Invalid TOML document']
    const folder = mkdtempSync(join(tmpdir(), 'front-matter-'))
    const post = join(folder, 'post.md')
    writeFileSync(post, '---\ntitle: The mill\n---\n\nIt turned. It stopped.\n')
    for (const word of [YAML, TOML]) expect(loaded(post).includes(word)).toBe(false)
    const code = loaded('--front-matter', post)
    expect(code.includes(YAML)).toBe(true)
    expect(code.includes(TOML)).toBe(false)
    rmSync(folder, { recursive: true })
  })

  it('loads commander only where arguments are not plain', () => {
    const COMMANDER = 'excessArguments'
    const article = 'fixtures/one-paragraph/article.txt'
    expect(loaded(article, '-q', '--sentences=2', '-f', 'json').includes(COMMANDER)).toBe(false)
    expect(loaded(article, '-qe').includes(COMMANDER)).toBe(true)
  })
})
