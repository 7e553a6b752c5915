import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articlePath } from '../fixtures.ts'
import { run as runProgram } from '../run.ts'
import { scratch } from './shell.ts'

const NEWS = join(process.cwd(), articlePath('news-with-boilerplate'))
const { path: home, write } = scratch()

/** Runs with a configuration file of this content, under $XDG_CONFIG_HOME. */
function run(content: unknown, args: readonly string[] = [], env: Record<string, string> = {}) {
  const isRaw = typeof content === 'string' || content instanceof Uint8Array
  write('no-time-to-read/config.json', isRaw ? content : JSON.stringify(content))
  return runProgram([...args, NEWS], { env: { XDG_CONFIG_HOME: home, ...env } })
}

const count = (out: string): number => out.trimEnd().split('\n').length
const file = join(home, 'no-time-to-read/config.json')

describe('the configuration file', () => {
  it('sets options by their long names', () => {
    const { out } = run({ format: 'bullets', sentences: 2 })
    expect(out).toMatch(/^- .*\n- .*\n$/)
  })

  it('gives way to the environment, and that to flags', () => {
    expect(count(run({ sentences: 2 }, [], { SUMMARIZE_SENTENCES: '4' }).out)).toBe(4)
    expect(count(run({ sentences: 2 }, ['-n5'], { SUMMARIZE_SENTENCES: '4' }).out)).toBe(5)
  })

  it('gives way to any other length', () => {
    expect(run({ sentences: 9 }, ['-w1']).out).toMatch(/^\S+…\n$/)
    expect(run({ sentences: 9 }, [], { SUMMARIZE_WORDS: '1' }).out).toMatch(/^\S+…\n$/)
  })

  it('is ignored with --no-config, the environment is not', () => {
    expect(count(run({ sentences: 2 }, ['--no-config']).out)).toBe(3)
    expect(count(run('{', ['--no-config'], { SUMMARIZE_SENTENCES: '4' }).out)).toBe(4)
  })

  it('lies in ~/.config where XDG_CONFIG_HOME is unset or relative', () => {
    write('.config/no-time-to-read/config.json', '{"sentences": 1}')
    expect(count(runProgram([NEWS], { env: { HOME: home } }).out)).toBe(1)
    expect(count(runProgram([NEWS], { env: { HOME: home, XDG_CONFIG_HOME: '.' }, cwd: home }).out)).toBe(1)
  })

  it('is never looked for in the current folder', () => {
    for (const name of ['config.json', 'no-time-to-read/config.json', '.config/no-time-to-read/config.json'])
      write(`here/${name}`, '{"sentences": 1}')
    expect(count(runProgram([NEWS], { cwd: join(home, 'here') }).out)).toBe(3)
  })

  it('may have a byte order mark and be made on Windows', () => {
    expect(count(run('\ufeff{\r\n  "sentences": 2\r\n}\r\n').out)).toBe(2)
    expect(count(run('\ufeff{}').out)).toBe(3)
  })

  it.each([
    ['utf16le', '\ufeff{"sentences": 2}'],
    ['utf16le', '{"sentences": 2}'],
    ['utf16le', '\n{"sentences": 2}'],
  ] as const)('in UTF-16 is one line of wrong usage (%s: %j)', (encoding, text) => {
    const little = Buffer.from(text, encoding)
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      const { code, out, err } = run(bytes)
      expect({ code, out, err }).toEqual({
        code: 2,
        out: '',
        err: `summarize: ${file} is UTF-16. Save it as UTF-8.\n`,
      })
    }
  })

  it.each<[unknown, string]>([
    ['', `${file} cannot be read: `],
    ['\ufeff', `${file} cannot be read: `],
    [
      `{"words": ${'['.repeat(9_000)}${']'.repeat(9_000)}}`,
      `${file} has words = a list or an object. It must be`,
    ],
    ['{"__proto__": {"words": 1}}', `${file} has the unknown key "__proto__".`],
    [{ formt: 'json' }, `${file} has the unknown key "formt". Did you mean format?`],
    [{ output: 'x' }, `${file} has the unknown key "output".`],
    [{ format: 'jason' }, `${file} has format = "jason". Did you mean json?`],
    [{ words: 'many' }, `${file} has words = "many". It must be a whole number from 1.`],
    [{ words: true }, `${file} has words = true. It must be text or a number.`],
    [{ quiet: 'maybe' }, `${file} has quiet = "maybe". It must be true or false.`],
    [{ words: 9, sentences: 2 }, `${file} sets both sentences and words. Keep one of them.`],
    [[1], `${file} is no JSON object.`],
    ['{"a"', `${file} cannot be read: `],
  ])('%j is wrong usage', (content, message) => {
    const { code, out, err } = run(content)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`summarize: ${message}`)
    expect(err.split('\n')).toHaveLength(2)
  })
})

describe('the environment', () => {
  it('sets options by their names in capitals', () => {
    const { out } = run({}, [], { SUMMARIZE_FORMAT: 'json', SUMMARIZE_KEYWORDS: '2', SUMMARIZE_QUIET: '1' })
    expect(JSON.parse(out).keywords).toHaveLength(2)
  })

  it('counts an empty value as none', () => {
    expect(run({}, [], { SUMMARIZE_FORMAT: '' }).code).toBe(0)
  })

  it.each([
    [
      'SUMMARIZE_FORMT',
      'json',
      'the environment has the unknown key "SUMMARIZE_FORMT". Did you mean SUMMARIZE_FORMAT?',
    ],
    ['SUMMARIZE_TIME', 'long', 'the environment has SUMMARIZE_TIME = "long". It must be a time to read'],
  ])('%s=%s is wrong usage', (name, value, message) => {
    expect(run({}, [], { [name]: value })).toMatchObject({ code: 2, err: expect.stringContaining(message) })
  })
})
