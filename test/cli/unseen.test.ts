import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HostProcess } from '../../src/cli/host-process.ts'
import { main } from '../../src/cli/main.ts'
import { progressOn } from '../../src/cli/progress.ts'
import { OUTPUT_FORMATS } from '../../src/core/render/render.ts'
import { summarize } from '../../src/index.ts'
import { epub } from '../archive.ts'
import { IS_WINDOWS } from '../run.ts'
import { scratch } from './shell.ts'

/** As Unicode has it, not as the program does: what is printable in name alone. */
const UNSEEN =
  /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}\ufff9-\ufffb]|(?![\p{VS}\p{Join_C}]|\u034f)\p{Default_Ignorable_Code_Point}/u
const TRICKS = [
  ...['\x1b[2J', '\x1b]0;owned\x07', '\x1b', '\x9b31m', '\x90', '\b\b', '\x7f', '\x0e', '\u0085'],
  ...['\r', '\n', '\t', '\v', '\r\n# Injected\r\n', '\n- item\n', '\n\n```\n', '\u2028', '\u2029'],
  ...['\u202e', '\u202d', '\u2066', '\u2069', '\u200e', '\u200f', '\u061c'],
  ...['\u200b', '\u2060', '\ufeff', '\u00ad', '\u180e', '\u206a', '\ufff9', '\u{e0041}', '\u{e0001}'],
  ...['\u3164', '\u115f', '\uffa0', '\u17b4', '\u{1d173}', '\ud83d'],
]
const WORDS = [
  'mill',
  'é',
  '水',
  '](http://x.example)',
  '<b>',
  '&#27;',
  '&#x202e;',
  '"',
  '\\',
  '`',
  '**',
  '|',
  '# ',
]
/** Nothing in it is read from the right, where marks of direction would belong to the spelling. */
const hostile = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...TRICKS), weight: 2 }, fc.constantFrom(...WORDS)), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
/** What a path or an argument may hold. */
const name = hostile.map((text) => text.replaceAll(/[/\0]|\p{Cs}/gu, ''))
const PROSE =
  'The mill on the Osk turned again on Saturday. Two hundred people came to see it, and it rained all day. They came again on Sunday, and nobody was hurt. The miller thanked them all.'

const { path, write } = scratch()
let files = 0
const fileOf = (extension: string, content: string | Uint8Array) => write(`${files++}.${extension}`, content)

/** Runs the command in this process; gives all that it printed, standard error first. */
async function run(args: readonly string[], env: Record<string, string> = {}) {
  const stdin = new PassThrough()
  stdin.end()
  const written = { stdout: '', stderr: '' }
  const stream = (key: keyof typeof written) => ({
    once: () => {},
    off: () => {},
    write: (text: string, done: () => void) => {
      written[key] += text
      done()
    },
  })
  const home = { HOME: join(path, 'nowhere') }
  const process = Object.assign(new EventEmitter(), {
    env: { ...home, ...env },
    stdin,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  })
  await main(args, process as unknown as HostProcess)
  return written
}

function expectSeen({ stdout, stderr }: { stdout: string; stderr: string }): void {
  for (const text of [stdout, stderr]) expect(UNSEEN.exec(text)?.[0]).toBeUndefined()
  for (const line of stderr.split('\n').slice(0, -1)) expect(line).toMatch(/^summarize: /)
}

const entities = (text: string) => [...text].map((it) => `&#${it.codePointAt(0)};`).join('')
/** A file of each kind that has a title, with that title, and with some text among its own. */
const SOURCES: Readonly<Record<string, (title: string, text: string) => string | Uint8Array>> = {
  txt: (title, text) => `${title}\n\n${PROSE} It ${text} turned.`,
  md: (title, text) =>
    `---\ntitle: ${JSON.stringify(title)}\n---\n\n## ${text}\n\n${PROSE} It ${text} turned.`,
  html: (title, text) =>
    `<!doctype html><title>${entities(title)}</title><h2>${entities(text)}</h2><p>${PROSE} It ${entities(text)} turned.</p>`,
  eml: (title, text) =>
    `From: a@b.example\nSubject: =?utf-8?B?${Buffer.from(title).toString('base64')}?=\nContent-Type: text/plain; charset=utf-8\n\n${PROSE} It ${text} turned.`,
  rss: (title, text) =>
    `<rss><channel><title>${entities(title)}</title>${[1, 2].map((at) => `<item><title>${entities(title)}${at}</title><link>http://a.example/${entities(text)}</link><description>${PROSE} It ${entities(text)} turned.</description></item>`).join('')}</channel></rss>`,
  epub: (title, text) =>
    epub([`<h1>${entities(title)}</h1><p>${PROSE} It ${entities(text)} turned.</p>`], {
      'OPS/b.opf': `<package xmlns:dc="d"><metadata><dc:title>${entities(title)}</dc:title></metadata><manifest><item id="c0" href="t/c0.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c0"/></spine></package>`,
    }),
  ipynb: (title, text) =>
    JSON.stringify({
      cells: [{ cell_type: 'markdown', source: [`# ${title}\n`, `${PROSE} It ${text} turned.`] }],
      metadata: { title },
      nbformat: 4,
      nbformat_minor: 5,
    }),
}

describe('nothing that is printable in name alone is printed', () => {
  it.each(OUTPUT_FORMATS)('of the titles and texts of articles, as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, text) => {
        const made = Object.entries(SOURCES).map(([kind, make]) => fileOf(kind, make(title, text)))
        const look = ['-f', format, '-n', '9', '-e', '-k', '--about', 'mill']
        expectSeen(await run([...made, ...look, '--width', '40']))
        for (const file of made) expectSeen(await run([file, ...look]))
      }),
      { numRuns: 2 },
    )
  })

  it('of the records of archives, and an id comes back as the same value', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, id) => {
        const records = [
          { id, title, text: PROSE },
          { id: [{ [id]: title }], text: `${title} ${PROSE}` },
          { id, text: '' },
          { id, text: 1 },
          { id, text: PROSE, language: title },
        ]
        const lines = [...records.map((it) => JSON.stringify(it)), `{"id": ${JSON.stringify(id)}, ${title}`]
        const printed = await run([fileOf('jsonl', lines.join('\n'))])
        expectSeen(printed)
        const ids = printed.stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).id)
        expect(ids.slice(0, records.length)).toEqual(records.map((it) => it.id))
      }),
      { numRuns: 10 },
    )
  })

  it.skipIf(IS_WINDOWS)('of names of files, there or not', async () => {
    await fc.assert(
      fc.asyncProperty(name, fc.constantFrom(...OUTPUT_FORMATS), async (name, format) => {
        const folder = join(path, `${files++}`)
        mkdirSync(folder)
        const there = write(join(folder.slice(path.length), `${name}.txt`), PROSE)
        expectSeen(await run([there, '-f', format]))
        expectSeen(await run([there, there, '-f', format, '--about', name + 'unheard']))
        expectSeen(await run([join(folder, name, 'none.txt'), '-f', format]))
        expectSeen(await run([there, '-o', join(folder, 'none', name)]))
        expectSeen(await run([fileOf('jsonl', '{}\n'), '--resume', join(folder, name)]))
      }),
      { numRuns: 10 },
    )
  })

  it('of arguments', async () => {
    const options = ['ranker', 'from', 'encoding', 'language', 'format', 'max-bytes', 'jobs', 'words', 'time']
    await fc.assert(
      fc.asyncProperty(name, async (text) => {
        for (const option of options) expectSeen(await run([`--${option}`, text]))
        expectSeen(await run([`--${text}`]))
        expectSeen(await run([`-${text}`, text]))
        expectSeen(await run([`http://127.0.0.1:1/${text}`, `${text}://a.example/`, `http://[${text}`, '-q']))
      }),
      { numRuns: 10 },
    )
  })

  it('of the configuration', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, name, async (text, key) => {
        for (const content of [
          { [text]: 1 },
          { ranker: text },
          { format: [text] },
          { color: { [text]: text } },
          text,
        ]) {
          const home = join(path, `${files++} ${key}`)
          write(join(home.slice(path.length), 'no-time-to-read', 'config.json'), JSON.stringify(content))
          expectSeen(await run(['article.txt'], { XDG_CONFIG_HOME: home }))
        }
        const broken = join(path, `${files++}`)
        write(join(broken.slice(path.length), 'no-time-to-read', 'config.json'), `{${text}`)
        expectSeen(await run(['article.txt'], { XDG_CONFIG_HOME: broken }))
        expectSeen(await run(['article.txt'], { [`SUMMARIZE_${key}`]: text, SUMMARIZE_RANKER: text }))
      }),
      { numRuns: 10 },
    )
  })

  it('of what is being worked on', () => {
    const OWN = /\r\x1b\[2K|\x1b\[\?7[lh]/g
    fc.assert(
      fc.property(hostile, (text) => {
        let written = ''
        const write = (piece: string) => {
          written += piece
        }
        progressOn({ env: {}, stderr: { isTTY: true, write } } as unknown as HostProcess, false).say(
          text,
          1e9,
        )
        expect(written).not.toBe('')
        expect(UNSEEN.exec(written.replaceAll(OWN, '').replaceAll('\n', '\t'))).toBeNull()
      }),
    )
  })

  it('of the errors of the library', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        for (const options of [
          { ranker: text },
          { [text]: 1 },
          { encoding: text },
          { words: text },
          { signal: text },
        ]) {
          const error = await summarize(PROSE, options as object).catch((error: unknown) => error)
          for (const part of ['message', 'what', 'wayOut'])
            expect((error as Record<string, string>)[part]).not.toMatch(UNSEEN)
        }
      }),
    )
  })
})
