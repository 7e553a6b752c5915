import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { programOutput, programsIn } from './documents.ts'
import { ARTICLES } from './fixtures.ts'

/** PDFs are another matter: what their reader adds is in docs/library.md. */
const articles = ARTICLES.filter((path) => !path.endsWith('.pdf')).map((path) => `../${path}`)

const PROGRAM = `
  import { readFile } from 'node:fs/promises'
  import { summarize } from 'no-time-to-read'

  const shared = { globalThis, Object, Array, String, Promise, Map, Set, Math, RegExp, Intl, Uint8Array, Error, process }
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

it('the library adds nothing to the process that it runs in, and listens to nothing', () => {
  expect(programOutput(PROGRAM)).toBe('\n'.repeat(articles.length))
})

it('an error of the thread in docs/library.md reaches whoever started it, with name and code', () => {
  const programs = programsIn(readFileSync('docs/library.md', 'utf8')).map(({ code }) => code)
  const program = programs.find((code) => code.includes('new Worker('))!
  const failing = program.replace(/await readFile\(.*?\)/, "'***'")
  const caught = "$&.catch(({ name, code }) => [{ title: name + ' ' + code }])"
  const watched = failing.replace("await once(worker, 'message')", caught)
  expect(programOutput(watched)).toBe('UserError no-prose\n')
})
