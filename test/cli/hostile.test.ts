import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docx, epub, odt } from '../archive.ts'
import { pdf } from '../pdf.ts'
import { PROGRAM, run } from '../run.ts'
import { linesOf, scratch } from './shell.ts'

const PROSE =
  'The mill above the town turned for the first time in forty years, and half the valley came to see it. '
const MEGABYTE = 1024 * 1024
const { path, write } = scratch()

/** A zip entry of megabytes of zeros. */
const zeros = (name: string, megabytes: number) => zipSync({ [name]: new Uint8Array(megabytes * MEGABYTE) })
const letter = readFileSync('fixtures/pdf-letter/article.pdf')
/** The letter with a page tree that holds itself. */
const looping = Buffer.from(
  letter
    .toString('latin1')
    .replace(/\/Kids\s*\[[^\]]*\]/, (kids) => `/Kids[ 1 0 R ${' '.repeat(Math.max(0, kids.length - 14))}]`),
  'latin1',
)
const wide = `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=b`).join(' ')}>It turned.`
const ENTITIES = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at} "${'&a;'.repeat(10)}">`).join('')}]>`

describe('hostile input is refused in one line', () => {
  it.each([
    ['a zip bomb as DOCX', 'bomb.docx', () => zeros('word/document.xml', 70), 'unpacks to far more'],
    [
      'a zip bomb as EPUB',
      'bomb.epub',
      () => epub(['<p>It turned.</p>'], { 'OPS/t/c0.xhtml': 'a'.repeat(70 * MEGABYTE) }),
      'unpacks to far more',
    ],
    [
      'an archive in itself',
      'quine.docx',
      () => zipSync({ 'word/document.zip': zeros('word/document.xml', 1) }),
      'no Word document in it',
    ],
    [
      'a PDF behind a password',
      'locked.pdf',
      () => readFileSync('fixtures/locked.pdf'),
      'locked by a password',
    ],
    [
      'a PDF that saves its state without end',
      'states.pdf',
      () => pdf('q '.repeat(100_000)),
      'more on its pages',
    ],
    [
      'a small document of a long text',
      'long.docx',
      () => docx(`<w:p><w:r><w:t>${PROSE.repeat(100_000)}</w:t></w:r></w:p>`),
      'more text than any page has',
    ],
    ['an element of 100,000 attributes', 'wide.html', () => wide, 'more attributes than any'],
    ['a PDF that is cut off', 'cut.pdf', () => letter.subarray(0, 2_000), ''],
    [
      'a file of Word 97',
      'old.doc',
      () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'a Word file of before 2007',
    ],
    ['100,000 nested elements', 'deep.html', () => '<div>'.repeat(100_000), 'nested too deep'],
    [
      'a page of 50 MB in one line',
      'line.html',
      () => `<p>${PROSE.repeat(500_000)}</p>`,
      'more text than any page has',
    ],
    [
      'a page of a million paragraphs',
      'many.html',
      () => '<p>It turned.</p>'.repeat(1_000_000),
      'more text than any page has',
    ],
    ['Markdown of 100,000 paragraphs', 'many.md', () => 'a\n\n'.repeat(100_000), 'too tangled to parse'],
    ['Markdown of 100,000 quotations', 'quotes.md', () => '> a\n\n'.repeat(100_000), 'too tangled to parse'],
    ['100,000 empty lines of a quotation', 'empty.md', () => '>\n'.repeat(100_000), 'no prose in it'],
    ['a gzip bomb', 'bomb.txt.gz', () => gzipSync(new Uint8Array(70 * MEGABYTE)), 'larger than 64 MB'],
    [
      'a zip bomb as ODT',
      'bomb.odt',
      () => odt('', '', { 'content.xml': 'a'.repeat(70 * MEGABYTE) }),
      'unpacks to far more',
    ],
    [
      'a million nested groups of RTF',
      'deep.rtf',
      () => `{\\rtf1${'{'.repeat(1_000_000)}`,
      'nested too deep',
    ],
    [
      'a message of a million lines',
      'lines.eml',
      () => `From: a\n\n${'a\n'.repeat(1_000_000)}`,
      'more text than',
    ],
    [
      'a feed of 100,000 nested elements',
      'deep.rss',
      () => `<rss>${'<a>'.repeat(100_000)}`,
      'nested too deep',
    ],
    ['a page of NULs', 'nul.html', () => new Uint8Array(1_000), 'not a text file'],
    ['an input beyond the limit', 'large.txt', () => 'a'.repeat(65 * MEGABYTE), 'larger than 64 MB'],
  ])('%s', (_, name, content, message) => {
    const file = write(name, content())
    const { code, out, err } = run([file])
    expect({ code, out, lines: linesOf(err).length }).toEqual({ code: 1, out: '', lines: 1 })
    expect(err).toContain(message)
    expect(err).not.toMatch(/^\s+at /m)
  })

  it('a limit that the user sets', () => {
    expect(run(['--max-bytes', '100', 'fixtures/one-paragraph/article.txt'])).toMatchObject({
      code: 1,
      out: '',
    })
    expect(run(['--max-bytes', '1kb', 'fixtures/one-paragraph/article.txt']).code).toBe(0)
    expect(run(['--max-bytes', 'much', 'fixtures/one-paragraph/article.txt']).code).toBe(2)
  })

  it.skipIf(!existsSync('/dev/zero'))('a device without end', () => {
    expect(run(['/dev/zero'])).toMatchObject({ code: 1, out: '' })
  })
})

describe('hostile input is read', () => {
  it.each([
    ['an entity bomb', 'bomb.html', () => `${ENTITIES}<html><body><p>${PROSE}&a29;</p></body></html>`],
    [
      'an entity bomb in a document',
      'bomb.docx',
      () => docx(`<w:p><w:r><w:t>${PROSE}&a29;</w:t></w:r></w:p>`).slice(),
    ],
    ['a PDF whose pages loop', 'loop.pdf', () => looping],
    ['a page of 2 MB in one line', 'line.html', () => `<p>${PROSE.repeat(20_000)}</p>`],
    ['bidirectional overrides', 'bidi.txt', () => `\u202e${PROSE}\u2066${PROSE}`],
    [
      'lone surrogates',
      'lone.txt',
      () =>
        Buffer.concat([Buffer.from('\ufeff', 'utf16le'), Buffer.from(`${PROSE}\ud800 ${PROSE}`, 'utf16le')]),
    ],
  ])('%s', (_, name, content) => {
    const { code, out, err } = run([write(name, content())])
    expect(err).not.toMatch(/^\s+at /m)
    expect([0, 1]).toContain(code)
    expect(out).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u)
  })

  it.skipIf(!existsSync('/usr/bin/mkfifo'))('a FIFO that stalls, once its writer is done', async () => {
    const fifo = join(path, 'fifo')
    execFileSync('mkfifo', [fifo])
    const child = spawn(process.execPath, [PROGRAM, fifo])
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    const done = new Promise<number | null>((resolve) => child.on('close', resolve))
    const writer = spawn('bash', [
      '-c',
      `{ printf '%s' "$1"; sleep 1; printf '%s' "$1"; } > "$2"`,
      'bash',
      PROSE,
      fifo,
    ])
    writer.on('error', () => child.kill())
    expect(await done).toBe(0)
    expect(out).toContain('The mill')
  })

  it('a file that grows while it is read, up to the limit', async () => {
    const file = write('grows.txt', PROSE)
    const timer = setInterval(() => appendFileSync(file, PROSE.repeat(100)), 1)
    const child = spawn(process.execPath, [PROGRAM, '--max-bytes', '1mb', file])
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
    clearInterval(timer)
    expect([0, 1]).toContain(code)
  })
})
