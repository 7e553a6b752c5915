import { DESCRIPTION, EXAMPLES, NAMES } from '../description.ts'
import { FLAGS, type Flag } from './flag.ts'

const ENVIRONMENT = [
  ['SUMMARIZE_…', 'each option but --output by its name in capitals, such as SUMMARIZE_FORMAT=bullets'],
  ['XDG_CONFIG_HOME', 'where the configuration lies; else ~/.config'],
  ['NO_COLOR, FORCE_COLOR', 'forbid and ask for color; the first wins'],
] as const

const EXIT_CODES = [
  ['0', 'every input was summarized'],
  ['1', 'an input failed; the others were summarized'],
  ['2', 'wrong usage'],
  ['130', 'interrupted'],
] as const

/** The command's manual page, in the man macros of groff. */
export function man(version: string): string {
  const groups = [...new Set(FLAGS.map(({ group }) => group))]
  return [
    `.TH SUMMARIZE 1 "" "no-time-to-read ${version}" "User Commands"`,
    '.SH NAME',
    `${NAMES.map(escaped).join(', ')} \\- the short summary of any article`,
    '.SH SYNOPSIS',
    '.B summarize\n[\\fIoptions\\fR] [\\fIfile\\fR ...]',
    '.SH DESCRIPTION',
    escaped(DESCRIPTION),
    escaped('A file is a path, or - for standard input, which is also read where none is named.'),
    '.SH OPTIONS',
    ...groups.flatMap((group) => [
      `.SS ${escaped(group)}`,
      ...FLAGS.filter((flag) => flag.group === group).map(entry),
    ]),
    '.SH FILES',
    pair('$XDG_CONFIG_HOME/no-time-to-read/config.json', 'options by their long names, as JSON'),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.map(([name, what]) => pair(name, what)),
    '.SH EXIT STATUS',
    ...EXIT_CODES.map(([code, what]) => pair(code, what)),
    '.SH EXAMPLES',
    '.nf',
    ...EXAMPLES.map(escaped),
    '.fi\n',
  ].join('\n')
}

function entry({ spellings, description, value }: Flag): string {
  const names = spellings.map((name) => `\\fB${escaped(name)}\\fR`)
  const [open, close] = value?.optional ? ['[', ']'] : ['', '']
  const operand = value === null ? '' : ` ${open}\\fI${escaped(value.name)}\\fR${close}`
  const choices = value?.choices ? `: ${value.choices.join(', ')}` : ''
  return `.TP\n${names.join(', ')}${operand}\n${escaped(description + choices)}`
}

function pair(term: string, text: string): string {
  return `.TP\n.B ${escaped(term)}\n${escaped(text)}`
}

/** Text that groff prints as it is. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('…', '...').replace(/^[.']/, '\\&$&')
}
