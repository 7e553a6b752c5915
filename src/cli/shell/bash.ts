import { NAMES } from '../description.ts'
import type { Flag, Value } from './flag.ts'

/** A completion script for bash 3.2 and later. */
export function bash(flags: readonly Flag[]): string {
  const cases = flags.filter(({ value }) => value !== null && !value.optional).map(valueCase)
  return `_summarize() {
  local IFS=$'\\n' cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case $prev in
${cases.join('\n')}
  esac
  if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W $'${flags.flatMap(({ spellings }) => spellings).join('\\n')}' -- "$cur"))
  else COMPREPLY=($(compgen -f -- "$cur")); fi
}
complete -o filenames -F _summarize ${NAMES.join(' ')}
`
}

function valueCase(flag: Flag): string {
  return `    ${flag.spellings.join('|')}) ${reply(flag.value!)}return;;`
}

function reply({ choices, isFile }: Value): string {
  if (isFile) return 'COMPREPLY=($(compgen -f -- "$cur")); '
  return choices === null ? '' : `COMPREPLY=($(compgen -W $'${choices.join('\\n')}' -- "$cur")); `
}
