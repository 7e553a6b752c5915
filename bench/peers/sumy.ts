import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pythonWith, runPython } from './python.ts'

const SCRIPT = 'sumy_peer.py'
const CACHE = new URL('../.peers/', import.meta.url)

/** For one article, the indices of the sentences each method chooses, ascending. */
export type Choices = Readonly<Record<string, readonly number[]>>

/** What sumy chooses from each article, given as its sentences; null where sumy is not installed. Cached by input. */
export function sumyChoices(articles: readonly (readonly string[])[]): Choices[] | null {
  const cached = new URL(`sumy-${fingerprint(articles)}.json`, CACHE)
  if (existsSync(cached)) return JSON.parse(readFileSync(cached, 'utf8'))
  const python = pythonWith('sumy')
  if (python === null) return null
  const choices = runPython<Choices>(python, SCRIPT, articles)
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(cached, JSON.stringify(choices))
  return choices
}

function fingerprint(articles: readonly (readonly string[])[]): string {
  const script = readFileSync(new URL(SCRIPT, import.meta.url))
  return createHash('sha256').update(script).update(JSON.stringify(articles)).digest('hex').slice(0, 16)
}
