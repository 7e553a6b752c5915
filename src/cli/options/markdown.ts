import { CHECKS } from '../../node/options.ts'
import { DEFAULTS, GROUPS, OPTIONS, type OptionName, usageOf } from '../options.ts'

const HEAD = [
  '| option | what | values | default | configuration | library |',
  '| --- | --- | --- | --- | --- | --- |',
]

/** The options of the command as tables in Markdown, one under the heading of each group: what the docs say of them. */
export function optionTables(): string {
  return Object.entries(GROUPS)
    .map(([heading, options]) => {
      const names = Object.keys(options) as OptionName[]
      return [`### ${heading}`, '', ...HEAD, ...names.map(rowOf), ''].join('\n')
    })
    .join('\n')
}

function rowOf(name: OptionName): string {
  const { value, help, form, isConfigurable = true } = OPTIONS[name]
  const preset = DEFAULTS[name]
  const cells = [
    code(usageOf(name)),
    help,
    value === undefined ? '' : form,
    typeof preset === 'string' ? code(preset) : '',
    isConfigurable ? code(name) : '',
    name in CHECKS ? code(name) : '',
  ]
  return `| ${cells.join(' | ')} |`
}

function code(text: string): string {
  return `\`${text}\``
}
