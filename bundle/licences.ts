import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CARRIED, type Carried, NOTICES } from './carried.ts'

const RULE = '='.repeat(80)
const FOLDER_OF_PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/
const TERMS = new URL('terms/', import.meta.url)

/** A package that states its licence in its readme alone. */
const FORMAT: Carried = {
  name: 'format 0.2.2',
  license: 'MIT',
  copyright: 'Copyright 2010 - 2014 Sami Samhuri <sami@samhuri.net>',
}

/**
 * The licences of the packages that the given modules are of and of what these carry; an error where a package has
 * none, and where it is not the version of which it is known what it carries.
 */
export function licences(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((path) => path.match(FOLDER_OF_PACKAGE) ?? []))
  const packages = new Map([...folders].sort().map((folder) => [titleOf(folder), folder]))
  const gone = Object.keys(CARRIED).filter((title) => !packages.has(title))
  if (gone.length > 0)
    throw new Error(`bundle/carried.ts: look what the version carries that came for ${gone.join(', ')}`)
  return [...packages].map(([title, folder]) => licence(title, folder)).join('\n')
}

/** A package's name and version. */
export function titleOf(folder: string): string {
  const { name, version } = manifestOf(folder)
  return `${name} ${version}`
}

function licence(title: string, folder: string): string {
  if (title === FORMAT.name) return section(title, FORMAT.license, textOf(FORMAT))
  const { license } = manifestOf(folder)
  const files = readdirSync(folder).filter((entry) => /^(?:licen[cs]e|notice)/i.test(entry))
  if (files.length === 0) throw new Error(`${title} has no licence`)
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'))
  const own = section(title, license, ...[NOTICES[title] ?? [], texts].flat())
  const carried = (CARRIED[title] ?? []).map((part) =>
    section(`${part.name}, within ${title}`, part.license, textOf(part)),
  )
  return [own, ...carried].join('\n')
}

function manifestOf(folder: string): Readonly<Record<'name' | 'version' | 'license', string>> {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function textOf({ copyright, license, terms = license }: Carried): string {
  return `${copyright}\n\n${readFileSync(new URL(`${terms}.txt`, TERMS), 'utf8')}`
}

function section(title: string, license: string, ...texts: readonly string[]): string {
  return [RULE, `${title}, ${license}`, ...texts.map((text) => `\n${text.trim()}`), ''].join('\n')
}
