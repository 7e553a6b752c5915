import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { IS_WINDOWS, run } from '../../run.ts'

const HEAD = '---\ntitle: "The mill"   # mine\ntags: [a, b]\n'
const PROSE = '---\n\nThe mill turned again, and half the valley came. It rained.\n\n***\n'
const POST = HEAD + PROSE
const WRITTEN = `${HEAD}summary: "The mill turned again, and half the valley came."\n${PROSE}`

const folder = mkdtempSync(join(tmpdir(), 'front-matter-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A file of a name with a content. */
function file(name: string, content: string | Uint8Array = POST): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const read = (path: string) => readFileSync(path, 'utf8')
const write = (...args: string[]) => run(['--front-matter', ...args])

describe('--front-matter', () => {
  it('writes the summary into files and changes nothing else, the second time nothing at all', () => {
    const [one, other] = [file('one.md'), file('other.markdown', POST.replaceAll('\n', '\r\n'))]
    expect(write(one, other)).toEqual({ code: 0, out: '', err: '' })
    expect(read(one)).toBe(WRITTEN)
    expect(read(other)).toBe(WRITTEN.replaceAll('\n', '\r\n'))
    const { ino, mtimeMs } = statSync(one)
    expect(write(one, other, one).code).toBe(0)
    expect(statSync(one)).toMatchObject({ ino, mtimeMs })
  })

  it('takes all that says how long a summary is and what is chosen', () => {
    const post = file('options.md')
    expect(write('-n', '1', '--about', 'rain', '--ranker', 'lead', post).code).toBe(0)
    expect(read(post)).toContain('\nsummary: "It rained."\n')
    expect(write('-c', '10', '--language', 'en', '--from', 'markdown', post).code).toBe(0)
    expect(read(post)).toContain('\nsummary: "It rained."\n')
  })

  it('prints what comes from standard input', () => {
    expect(run(['--front-matter'], { input: POST })).toEqual({ code: 0, out: WRITTEN, err: '' })
    expect(run(['--front-matter', '-'], { input: `\ufeff${POST}` }).out).toBe(`\ufeff${WRITTEN}`)
  })

  it('does not heed what a configuration would have printed', () => {
    const env = { SUMMARIZE_FORMAT: 'html', SUMMARIZE_KEYWORDS: '3', SUMMARIZE_EXPLAIN: '1' }
    expect(run(['--front-matter'], { input: POST, env }).out).toBe(WRITTEN)
  })

  it('leaves every article of the fixtures but its front matter as it was', () => {
    const names = readdirSync('fixtures').filter((name) => existsSync(`fixtures/${name}/article.md`))
    const posts = names.map((name) => join(folder, `${name}.md`))
    for (const [at, name] of names.entries()) copyFileSync(`fixtures/${name}/article.md`, posts[at])
    expect(write(...posts)).toEqual({ code: 0, out: '', err: '' })
    const once = posts.map(read)
    for (const [at, name] of names.entries()) {
      const rest = once[at].replace(/^summary: ".*"\n/m, '').replace(/^---\n---\n\n?/, '')
      expect(rest).toBe(read(`fixtures/${name}/article.md`))
    }
    expect(write(...posts).code).toBe(0)
    expect(posts.map(read)).toEqual(once)
  })

  it('writes many files by many threads', () => {
    const prose = 'The mill turned again on a day of rain. '.repeat(200)
    const posts = Array.from({ length: 60 }, (_, at) => file(`many-${at}.md`, `# Mill ${at}\n\n${prose}`))
    expect(write('--jobs', '4', ...posts)).toEqual({ code: 0, out: '', err: '' })
    for (const post of posts)
      expect(read(post)).toMatch(
        /^---\nsummary: "The mill turned again on a day of rain\."\n---\n\n# Mill \d+\n/,
      )
  })
})

describe.skipIf(IS_WINDOWS)('what --front-matter writes to', () => {
  it('keeps its links, its names and its mode', () => {
    const [post, shared] = [file('post.md'), file('shared.md')]
    chmodSync(post, 0o640)
    const [link, name] = [join(folder, 'link.md'), join(folder, 'name.md')]
    symlinkSync('post.md', link)
    linkSync(shared, name)
    expect(write(link, shared, name)).toEqual({ code: 0, out: '', err: '' })
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(statSync(post).mode & 0o777).toBe(0o640)
    expect(statSync(name).ino).toBe(statSync(shared).ino)
    for (const path of [post, shared]) expect(read(path)).toBe(WRITTEN)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('is no pipe and no device, which are not even read', () => {
    const pipe = join(folder, 'pipe.md')
    execFileSync('mkfifo', [pipe])
    expect(write(pipe, '/dev/null')).toEqual({
      code: 1,
      out: '',
      err: `summarize: ${pipe}: is no plain file: name one\nsummarize: /dev/null: is no plain file: name one\n`,
    })
  })
})

describe('a file that --front-matter cannot write to is left alone, and the others are written', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['in another format', 'page.html', '<p>It turned. It rained.</p>', 'it is html'],
    ['in a binary format', 'page.md', '%PDF-1.7\n', 'it is pdf'],
    [
      'in another encoding',
      'latin.md',
      Buffer.from('Die M\xfchle steht still.', 'latin1'),
      'it is not in UTF-8',
    ],
    [
      'in UTF-16 without a mark',
      'w.md',
      Buffer.from('# The mill\n\nIt turned.', 'utf16le'),
      'it is not in UTF-8',
    ],
    ['in UTF-16', 'wide.md', Buffer.from('\ufeff# The mill\n\nIt turned.', 'utf16le'), 'it is not in UTF-8'],
    ['without prose', 'empty.md', '---\ntitle: a\n---\n', 'no prose in it'],
    [
      'with damaged front matter',
      'damaged.md',
      '---\ntitle: "a\n---\n\nIt turned.',
      'its front matter is damaged',
    ],
  ])('%s', (_, name, content, what) => {
    const [other, post] = [file(name, content), file('after.md')]
    const { code, out, err } = write(other, post)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(`summarize: ${other}: ${what}`)
    expect(err.split('\n')).toHaveLength(2)
    expect(readFileSync(other)).toEqual(Buffer.from(content))
    expect(read(post)).toBe(WRITTEN)
  })

  it('as it is not there, or an address', () => {
    expect(write(join(folder, 'none.md')).err).toMatch(/none\.md: no such file: check the path\n$/)
    expect(write('http://127.0.0.1:1/post.md').err).toContain(': an address cannot be written to: ')
  })

  it('as it has more than it may', () => {
    const post = file('large.md')
    expect(write('--max-bytes', '20', post)).toMatchObject({
      code: 1,
      err: expect.stringContaining('larger than'),
    })
    expect(read(post)).toBe(POST)
  })
})

describe('--front-matter goes with nothing that is printed', () => {
  it.each([
    [['-f', 'json'], '-f, --format <name>'],
    [['-k'], '-k, --keywords [count]'],
    [['-e'], '-e, --explain'],
    [['-o', 'out.md'], '-o, --output <file>'],
    [['--width', '40'], '--width <columns>'],
    [['--resume', 'out.jsonl'], '--resume <file>'],
    [['--encoding', 'latin1'], '--encoding <label>'],
  ])('such as %s', (args, usage) => {
    const { code, err } = write(...args, file('left.md'))
    expect(code).toBe(2)
    expect(err).toBe(`summarize: option '--front-matter' cannot be used with option '${usage}'\n`)
    expect(read(join(folder, 'left.md'))).toBe(POST)
  })

  it.each([[['--from', 'html', 'left.md']], [['archive.jsonl']], [['--from', 'jsonl', '-']]])(
    'and with Markdown alone: %j',
    (args) => {
      const { code, err } = write(...args)
      expect(code).toBe(2)
      expect(err).toMatch(/^summarize: --front-matter writes into Markdown alone: .*\n$/)
    },
  )
})
