import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Input } from './inputs/input.ts'

/** Where inputs that fail are kept. */
const FOLDER = fileURLToPath(new URL('../.soak/', import.meta.url))

/** Keeps the least input that has a fault, as a file that can be read as it is, with what was asked of it; gives its folder. */
export function keep(seed: number, fault: string, { article, ...asked }: Input): string {
  const folder = join(FOLDER, `${seed}-${fault.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 60)}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `article.${asked.kind}`), article)
  const passed = typeof article === 'string' ? 'a string' : 'bytes'
  writeFileSync(join(folder, 'asked.json'), `${JSON.stringify({ seed, fault, passed, ...asked }, null, 2)}\n`)
  return folder
}
