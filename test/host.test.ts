import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { programOutput, programsIn } from './documents.ts'
import { ARTICLES } from './fixtures.ts'
import { mutated, randomFrom } from './fuzz/mutate.ts'

const articles = ARTICLES.map((path) => `../${path}`)
/** Methods of the language that the reader of PDFs needs, where Node has them not yet: see docs/library.md. */
const OF_THE_LANGUAGE = [
  'Map#.getOrInsertComputed',
  'Uint8Array#.toHex',
  'ArrayBuffer#.transferToFixedLength',
]

const PROGRAM = `
  import { readFile } from 'node:fs/promises'
  import { summarize } from 'no-time-to-read'

  const shared = {
    globalThis, Object, Array, String, Promise, Map, Set, Math, RegExp, Intl, ArrayBuffer, Uint8Array, Error, process
  }
  const names = (it, name) => Reflect.ownKeys(it).map((key) => name + '.' + String(key))
  const all = () => [
    ...Object.entries(shared).flatMap(([name, it]) => [...names(it, name), ...names(it.prototype ?? {}, name + '#')]),
    ...process.eventNames().map((name) => name + ' ' + process.listenerCount(name)),
  ]
  const before = all()
  for (const path of ${JSON.stringify(articles)}) {
    await summarize(await readFile(path), { about: 'mill', explain: true, keywords: true })
    console.log(...all().filter((name) => !before.includes(name)))
  }`

/** Calls of the library in all formats, languages, rankers, lengths and outputs that there are, as a program. */
const CALLS = `
  import { readFileSync } from 'node:fs'
  import { parse, rank, rankers, render, select, summarize } from 'no-time-to-read'

  const articles = ${JSON.stringify(ARTICLES.map((path) => `../${path}`))}.map((path) => readFileSync(path))
  const lengths = [{ sentences: 2 }, { words: 40 }, { characters: 300 }, { percent: 20 }, { time: '20s' }, {}]
  const outputs = ['text', 'bullets', 'markdown', 'prompt', 'json', 'jsonl']
  const call = async (number) => {
    const article = articles[number % articles.length]
    const ranker = rankers[number % rankers.length]
    const length = lengths[number % lengths.length]
    try {
      if (number % 5 === 4) {
        const parsed = await parse(article)
        return JSON.stringify(select(parsed, await rank(parsed, { ranker }), length))
      }
      const extras = number % 3 === 0 ? { explain: true, keywords: true, about: 'water' } : {}
      const summary = await summarize(number % 7 === 6 ? article.subarray(0, 900) : article, { ranker, ...length, ...extras })
      return await render(summary, outputs[number % outputs.length])
    } catch ({ name, code }) {
      return name + ' ' + code
    }
  }`

/** What a call of the library may not do, each watched by standing in its place. */
const WATCHED = `
  import { createRequire } from 'node:module'
  const require = createRequire(import.meta.url)
  const done = new Set()
  const watch = (object, name, key) => {
    const real = object[key]
    object[key] = (...all) => {
      done.add(name + '.' + key)
      return Reflect.apply(real, object, all)
    }
  }
  const reading = /^(?:access|exists|stat|lstat|fstat|readFile|realpath|open|read|close|read(?:dir|link))/
  const fs = require('node:fs')
  for (const [name, object, keys] of [
    ['fs', fs, Object.keys(fs).filter((key) => /^[a-z]/.test(key) && typeof fs[key] === 'function' && !reading.test(key))],
    ['fs.promises', fs.promises, ['writeFile', 'appendFile', 'mkdir', 'rm', 'unlink', 'rename']],
    ['net', require('node:net'), ['connect', 'createConnection']],
    ['http', require('node:http'), ['request', 'get']],
    ['v8', require('node:v8'), ['setFlagsFromString']],
    ['child_process', require('node:child_process'), ['spawn', 'spawnSync', 'exec', 'execFile', 'fork']],
    ['globalThis', globalThis, ['fetch']],
    ['process', process, ['on', 'once', 'addListener', 'prependListener', 'exit', 'abort', 'kill', 'chdir', 'umask', 'emitWarning']],
    ['stdout', process.stdout, ['write']],
    ['stderr', process.stderr, ['write']],
    ['console', console, ['log', 'info', 'warn', 'error', 'debug', 'trace']],
  ]) for (const key of keys) watch(object, name, key)
  const state = () => JSON.stringify([process.exitCode, process.execArgv, process.env, process.title, process.cwd(),
    process.listenerCount('unhandledRejection'), process.listenerCount('uncaughtException'), process.listenerCount('warning'),
    process.listenerCount('exit'), String(Error.prepareStackTrace), Error.stackTraceLimit])
  const before = state()`

/** Damaged articles, on which the parsers of others complain. */
const DAMAGED = Array.from({ length: 60 }, (_, number) => {
  const random = randomFrom(number)
  const path = ARTICLES[Math.floor(random() * ARTICLES.length)]
  return Buffer.from(mutated(readFileSync(path), random)).toString('base64')
})

describe('the library in a process', () => {
  it('adds nothing to it, and listens to nothing', () => {
    const lines = programOutput(PROGRAM).split('\n')
    expect(lines).toHaveLength(articles.length + 1)
    const added = lines.flatMap((line) => line.split(' '))
    expect(added.filter((name) => name !== '' && !OF_THE_LANGUAGE.includes(name))).toEqual([])
  })

  it('writes nothing, connects to nothing, sets no flags and handlers, whole files or damaged', () => {
    const program = `${CALLS}
      ${WATCHED}
      for (let number = 0; number < 130; number++) await call(number)
      articles.push(...${JSON.stringify(DAMAGED)}.map((text) => Buffer.from(text, 'base64')))
      for (let number = articles.length - ${DAMAGED.length}; number < articles.length; number++) await call(number)
      await new Promise((done) => setTimeout(done, 100))
      const same = state() === before
      const seen = [...done]
      console.log(same, ...seen)`
    expect(programOutput(program)).toBe('true\n')
  })

  it('answers 200 calls at once, in every format, as it answers them one by one', () => {
    const program = `${CALLS}
      const numbers = Array.from({ length: 200 }, (_, number) => number)
      const atOnce = await Promise.all(numbers.map(call))
      const different = []
      for (const number of numbers) if ((await call(number)) !== atOnce[number]) different.push(number)
      console.log(...different)`
    expect(programOutput(program)).toBe('\n')
  })

  it('leaves what it was given as it was: bytes of any buffer, frozen options', () => {
    const program = `${CALLS}
      const shared = (bytes) => {
        const own = new Uint8Array(new SharedArrayBuffer(bytes.length))
        own.set(bytes)
        return own
      }
      const amid = (bytes) => {
        const whole = new Uint8Array(bytes.length + 64).fill(65)
        whole.set(bytes, 32)
        return whole.subarray(32, 32 + bytes.length)
      }
      for (const [at, article] of articles.entries()) {
        const expected = JSON.stringify(await summarize(article))
        for (const make of [(bytes) => Uint8Array.from(bytes), shared, amid]) {
          const given = make(article)
          const options = Object.freeze({ sentences: undefined, keywords: false })
          const same = JSON.stringify(await summarize(given, options)) === expected && Buffer.from(given).equals(article)
          if (!same) console.log(at, make.name)
        }
        const parsed = await parse(article)
        const kept = JSON.stringify(parsed)
        const scores = Object.freeze(await rank(parsed))
        select(parsed, scores, Object.freeze({ words: 30 }))
        if (JSON.stringify(parsed) !== kept) console.log(at, 'the article')
      }`
    expect(programOutput(program)).toBe('')
  })

  it('ends with the reason of a signal, before and amid the work, and leaves nothing behind', () => {
    const program = `${CALLS}
      const reasons = []
      for (const article of articles) {
        await summarize(article, { signal: AbortSignal.abort(new Error('before')) }).catch(({ message }) => reasons.push(message))
        const amid = new AbortController()
        setImmediate(() => amid.abort(new Error('amid')))
        await summarize(article, { signal: amid.signal }).catch(({ message }) => reasons.push(message))
      }
      console.log(reasons.length === 2 * articles.length, ...new Set(reasons))`
    expect(programOutput(program)).toBe('true before amid\n')
  })
})

it('an error of the thread in docs/library.md reaches whoever started it, with name and code', () => {
  const programs = programsIn(readFileSync('docs/library.md', 'utf8')).map(({ code }) => code)
  const program = programs.find((code) => code.includes('new Worker('))!
  const failing = program.replace(/await readFile\(.*?\)/, "'***'")
  const caught = "$&.catch(({ name, code }) => [{ title: name + ' ' + code }])"
  const watched = failing.replace("await once(worker, 'message')", caught)
  expect(programOutput(watched)).toBe('UserError no-prose\n')
})
