import { NAMES } from '../description.ts'
import type { Flag } from './flag.ts'

/** A completion script for PowerShell 5 and later. */
export function powershell(flags: readonly Flag[]): string {
  const options = flags.flatMap((flag) =>
    flag.spellings.map((name) => `    ${quoted(name)} = ${quoted(flag.description)}\n`),
  )
  const values = flags.flatMap((flag) =>
    (flag.value?.choices ?? []).length === 0
      ? []
      : flag.spellings.map(
          (name) => `    ${quoted(name)} = ${flag.value!.choices!.map(quoted).join(', ')}\n`,
        ),
  )
  return `Register-ArgumentCompleter -Native -CommandName ${NAMES.join(', ')} -ScriptBlock {
  param($word, $ast, $position)
  $options = [ordered]@{
${options.join('')}  }
  $values = @{
${values.join('')}  }
  $typed = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { "$_" })
  $previous = if ($typed.Count -gt 0) { $typed[-1] }
  $found = if ($values.ContainsKey("$previous")) { $values["$previous"] }
    elseif ($word -like '-*') { $options.Keys }
  $found | Where-Object { $_ -clike "$word*" } | ForEach-Object {
    $tip = if ($options.Contains($_)) { $options[$_] } else { $_ }
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $tip)
  }
}
`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
