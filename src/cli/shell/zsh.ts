import { NAMES } from '../description.ts'
import type { Flag, Value } from './flag.ts'

/** A completion script for zsh: a file of the function path, or to be sourced. */
export function zsh(flags: readonly Flag[]): string {
  return `#compdef ${NAMES.join(' ')}
_summarize() {
  _arguments -s -S \\
${flags.map((flag) => `    ${specification(flag)} \\\n`).join('')}    '*:article:_files'
}
if [ "$funcstack[1]" = _summarize ]; then _summarize "$@"
else compdef _summarize ${NAMES.join(' ')}; fi
`
}

function specification(flag: Flag): string {
  const { short, long, description, value } = flag
  const marks = value === null ? ['', ''] : ['+', '=']
  const names = short === null ? `--${long}${marks[1]}` : `{-${short}${marks[0]},--${long}${marks[1]}}`
  const rest = `[${description.replaceAll(/[[\]\\:]/g, '\\$&')}]${value === null ? '' : action(value)}`
  const exclusive = `'(${flag.spellings.join(' ')})'`
  return `${exclusive}${names}'${rest.replaceAll("'", "'\\''")}'`
}

function action({ name, optional, choices, isFile }: Value): string {
  const values = isFile ? '_files' : choices === null ? ' ' : `(${choices.join(' ')})`
  return `${optional ? '::' : ':'}${name}:${values}`
}
