import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences that a package states in its readme alone. */
const KNOWN = new Map([['format', 'MIT, Copyright 2010 - 2016 Sami Samhuri']])

/** The licences of the packages that the given modules are of, by name; an error where one has none. */
export function licences(modules: readonly string[]): string {
  const packages = new Set(modules.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []))
  return [...packages].sort().map(licence).join('\n')
}

function licence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (license === undefined && file === undefined && !KNOWN.has(name))
    throw new Error(`${name} has no licence`)
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  return `${'='.repeat(80)}\n${name} ${version}, ${license ?? KNOWN.get(name)}\n${text}`
}
