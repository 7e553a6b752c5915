import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { archive } from '../../records.ts'
import { ENVIRONMENT, IS_WINDOWS, PROGRAM, run } from '../../run.ts'
import { lineFlaws } from '../../schema.ts'
import { linesOf, scratch } from '../shell.ts'

const { write } = scratch()
const ARCHIVE = ['--from', 'jsonl', '-f', 'jsonl']
const RAIN = 'It rained in the valley. The mill turned all day. People came to see it.'
const jsonOf = (out: string) => linesOf(out).map((line) => JSON.parse(line))

/** More than is done without threads. */
const large = write('large.jsonl', [...archive(600, 20)].join('\n'))

describe('an archive', () => {
  it('gives a line for every line, in order', () => {
    const input = [
      '{"id":1,"text":"It rained."}',
      'nope',
      '',
      '{"id":2,"text":""}',
      '{"id":3,"text":"It rained."}',
    ]
    const { code, out, err } = run(ARCHIVE, { input: input.join('\n') })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(jsonOf(out)).toMatchObject([
      { id: 1, sentences: [{ text: 'It rained.' }] },
      { id: null, error: 'not JSON: write {"id": …, "text": …} on each line' },
      { id: null, error: 'a blank line: take it out' },
      { id: 2, error: 'no prose in it: give it an article with sentences' },
      { id: 3, sentences: [{ text: 'It rained.' }] },
    ])
    for (const line of jsonOf(out)) expect(lineFlaws(line)).toEqual([])
  })

  it('gives the summary that the text gives, with the id and title of the record', () => {
    const record = { id: 'a', title: 'The mill', language: 'en', text: RAIN }
    const [line] = jsonOf(run([...ARCHIVE, '-n2', '-k', '-e'], { input: JSON.stringify(record) }).out)
    const alone = JSON.parse(run(['-f', 'json', '-n2', '-k', '-e'], { input: RAIN }).out)
    expect(line).toMatchObject({ id: 'a', title: 'The mill', source: '-' })
    expect(Object.keys(line).sort()).toEqual([...Object.keys(alone), 'id'].sort())
    expect(line.sentences).toHaveLength(2)
  })

  it('keeps an id that is larger than the numbers of JavaScript', () => {
    const { out } = run(ARCHIVE, { input: '{"id":12345678901234567890,"text":"It rained."}' })
    expect(out).toMatch(/^\{"id":12345678901234567890,/)
  })

  it('gives nothing for nothing', () => {
    expect(run(ARCHIVE)).toEqual({ code: 0, out: '', err: '' })
    const target = write('empty/out.jsonl', 'before')
    expect(run([...ARCHIVE, '-o', target])).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(target, 'utf8')).toBe('')
  })

  it('may have a byte order mark, carriage returns and no last line feed', () => {
    const input = '\ufeff{"id":1,"text":"It rained."}\r\n{"id":2,"text":"It rained."}'
    expect(jsonOf(run(ARCHIVE, { input }).out)).toMatchObject([{ id: 1 }, { id: 2 }])
  })

  it('counts records with malformed characters, unless it is to be quiet', () => {
    const input = Buffer.from('{"text":"It rain\xffed."}\n{"text":"It rain\xfeed."}\n', 'latin1')
    expect(run(ARCHIVE, { input })).toMatchObject({
      code: 0,
      err: 'summarize: 2 records had malformed characters, which were replaced\n',
    })
    expect(run([...ARCHIVE, '-q'], { input }).err).toBe('')
  })

  it('reads every record up to --max-bytes', () => {
    const input = `{"id":1,"text":"${RAIN}"}\n{"id":2,"text":"It rained."}\n`
    expect(jsonOf(run([...ARCHIVE, '--max-bytes', '50'], { input }).out)).toMatchObject([
      { id: 1, error: 'larger than 50 bytes: split it, or raise the limit with --max-bytes' },
      { id: 2, sentences: [{ text: 'It rained.' }] },
    ])
  })

  it('may be several files; one that cannot be read is reported, the others are read', () => {
    const one = write('one.jsonl', '{"id":1,"text":"It rained."}')
    const { code, out, err } = run([...ARCHIVE, one, 'nowhere.jsonl', 'http://127.0.0.1/a.jsonl', one])
    expect(code).toBe(1)
    expect(jsonOf(out)).toMatchObject([{ id: 1, source: one }, { id: 1 }])
    expect(err).toBe(
      'summarize: nowhere.jsonl: no such file: check the path\n' +
        'summarize: http://127.0.0.1/a.jsonl: no archive is read from the web: download it and name the file\n',
    )
  })

  it('gives the same bytes in one thread and in several', () => {
    const alone = run([...ARCHIVE, '--jobs', '1', large])
    expect(run([...ARCHIVE, '--jobs', '3', large])).toEqual(alone)
    expect(jsonOf(alone.out).map(({ id }) => id)).toEqual(Array.from({ length: 600 }, (_, at) => `r${at}`))
  })

  it('is answered line by line while it is still being written', async () => {
    const child = spawn(process.execPath, [PROGRAM, ...ARCHIVE], { env: ENVIRONMENT })
    const answers = createInterface(child.stdout)
    for (const id of [1, 2, 3]) {
      child.stdin.write(`{"id":${id},"text":"It rained."}\n`)
      const [line] = await once(answers, 'line')
      expect(JSON.parse(line).id).toBe(id)
    }
    child.stdin.end()
    expect((await once(child, 'close'))[0]).toBe(0)
  })
})

describe('the output of an archive', () => {
  /** A run whose input is not ended; what writes to it is not disturbed by its end. */
  function started(args: readonly string[], stdout: 'pipe' | number = 'pipe') {
    const child = spawn(process.execPath, [PROGRAM, ...ARCHIVE, ...args], {
      env: ENVIRONMENT,
      stdio: ['pipe', stdout, 'pipe'],
    })
    child.stdin!.on('error', () => {})
    child.stdin!.write(`${readFileSync(large, 'utf8')}\n`)
    let err = ''
    child.stderr!.on('data', (chunk) => (err += chunk))
    return { child, ended: once(child, 'close').then(([code]) => ({ code, err })) }
  }

  it.each([['1'], ['2']])('may be closed by its reader, quietly, with %s jobs', async (jobs) => {
    const { child, ended } = started(['--jobs', jobs])
    await once(child.stdout!, 'data')
    child.stdout!.destroy()
    expect(await ended).toEqual({ code: 0, err: '' })
  })

  it.skipIf(!existsSync('/dev/full'))('is reported where it fails, and no more is read', async () => {
    expect(await started([], openSync('/dev/full', 'w')).ended).toEqual({
      code: 1,
      err: 'summarize: standard output: the disk is full: make room or choose another place\n',
    })
  })

  it.skipIf(IS_WINDOWS)('is whole or not at all with -o, also where the run is interrupted', async () => {
    const target = write('whole/out.jsonl', 'before')
    const child = spawn(process.execPath, [PROGRAM, ...ARCHIVE, '-o', target], { env: ENVIRONMENT })
    child.stdin.write('{"id":1,"text":"It rained."}\n')
    while (readdirSync(dirname(target)).length === 1) await new Promise((done) => setTimeout(done, 20))
    child.kill('SIGINT')
    expect((await once(child, 'exit'))[0]).toBe(130)
    expect(readdirSync(dirname(target))).toEqual(['out.jsonl'])
    expect(readFileSync(target, 'utf8')).toBe('before')
  })
})

describe('an archive by its name', () => {
  const lines = ['{"id":7,"text":"It rained."}', 'no record'].join('\n')
  const expected = [/^\{"id":7,"schemaVersion":1,.*"text":"It rained\."/, /^\{"id":null,"error":"not JSON: /]

  it.each([
    ['a.jsonl', lines],
    ['a.NDJSON', lines],
    ['a.jsonl.gz', gzipSync(lines)],
    ['a.b.ndjson.gz', gzipSync(lines)],
  ])('is read without being told, and gives JSON Lines: %s', (name, content) => {
    const { code, out, err } = run([write(`named/${name}`, content)])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(linesOf(out)).toEqual(expected.map((line) => expect.stringMatching(line)))
  })

  it('is refused in one line beside other files, and where it is piped', () => {
    const refused = 'it is JSON Lines and no article: read it as an archive with --from jsonl\n'
    const archive = write('beside.jsonl', '{"id":1,"text":"It rained."}\n{"id":2,"text":"It snowed."}\n')
    const article = 'fixtures/one-paragraph/article.txt'
    expect(run([article, archive, '-q'])).toMatchObject({ code: 1, err: `summarize: ${archive}: ${refused}` })
    expect(run([], { input: '{"text":"It rained."}\n{"text":"It snowed."}\n' })).toEqual({
      code: 1,
      out: '',
      err: `summarize: standard input: ${refused}`,
    })
  })

  it('is whole where it was compressed in parts, and an error where it is cut off', () => {
    const parts = ['{"text":"It rained."}\n', '{"text":"It snowed."}\n'].map((line) => gzipSync(line))
    expect(linesOf(run([write('parts.jsonl.gz', Buffer.concat(parts))]).out)).toHaveLength(2)
    const cut = write('cut.jsonl.gz', gzipSync(lines.repeat(900)).subarray(0, 60))
    expect(run([cut])).toMatchObject({ code: 1, err: expect.stringContaining('a damaged archive') })
  })
})

describe('wrong usage', () => {
  it.each([
    [['--from', 'jsonl', '-f', 'text'], 'add --format jsonl to --from jsonl'],
    [['-f', 'json'], 'add --format jsonl to --from jsonl'],
    [['--from', 'jsnl'], 'Did you mean jsonl?'],
    [[...ARCHIVE, '--encoding', 'latin1'], 'leave --encoding out'],
    [['--from', 'text', '--resume', 'out.jsonl'], 'add --from jsonl --format jsonl'],
    [[...ARCHIVE, '--resume', 'a', '-o', 'b'], "cannot be used with option '-o, --output <file>'"],
    [['--rsume', 'a'], 'Did you mean --resume?'],
    [['--job', '2'], 'Did you mean --jobs?'],
    [['--jobs', '0'], 'whole number from 1 to 512'],
    [['--jobs', '513'], 'whole number from 1 to 512'],
    [['--jobs', 'two'], 'whole number from 1 to 512'],
  ])('%j is one line and exit code 2', (args, message) => {
    const { code, out, err } = run([...args, large])
    expect({ code, out, lines: linesOf(err).length }).toEqual({ code: 2, out: '', lines: 1 })
    expect(err).toContain(message)
  })
})
