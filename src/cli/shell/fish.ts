import { NAMES } from '../description.ts'
import type { Flag, Value } from './flag.ts'

/** A completion script for fish. */
export function fish(flags: readonly Flag[]): string {
  const [name, ...others] = NAMES
  const aliases = others.map((other) => `complete -c ${other} -w ${name}\n`)
  return [...flags.map((flag) => `complete -c ${name}${specification(flag)}\n`), ...aliases].join('')
}

function specification({ short, long, description, value }: Flag): string {
  const letter = short === null ? '' : ` -s ${short}`
  return `${letter} -l ${long}${value === null ? '' : action(value)} -d ${quoted(description)}`
}

function action({ optional, choices, isFile }: Value): string {
  if (optional) return ''
  if (isFile) return ' -r -F'
  return choices === null ? ' -x' : ` -x -a ${quoted(choices.join(' '))}`
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`
}
