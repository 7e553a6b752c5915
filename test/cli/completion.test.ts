import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { IS_WINDOWS, run } from '../run.ts'
import { scratch } from './shell.ts'

const { path: folder } = scratch()
const script = (shell: string) => join(folder, `_summarize.${shell}`)
const has = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0

/** Runs lines in a shell without anyone's settings; gives what they print, in words. */
function words(shell: string, args: readonly string[], lines: string): string[] {
  const env = { PATH: process.env.PATH, HOME: folder, TERM: 'dumb' }
  const { stdout, stderr } = spawnSync(shell, [...args, '-c', lines], { encoding: 'utf8', cwd: folder, env })
  expect(stderr).toBe('')
  return stdout.split(/\s+/).filter((word) => word !== '')
}

const LINES: [line: string, expected: string[]][] = [
  ['summarize --se', ['--sentences']],
  ['summarize --ranker le', ['lead', 'lexrank']],
  ['summarize -f bul', ['bullets']],
  ['summarize note', ['notes one.txt']],
]

beforeAll(() => {
  for (const shell of ['bash', 'zsh', 'fish', 'powershell'])
    writeFileSync(script(shell), run(['--completion', shell]).out)
  writeFileSync(join(folder, 'notes one.txt'), '')
})

describe.skipIf(IS_WINDOWS || !has('bash'))('in bash', () => {
  it.each([...LINES, ['summarize --format = mark', ['markdown']] as (typeof LINES)[number]])(
    '"%s" is completed',
    (line, expected) => {
      const typed = line.split(' ')
      const lines = `source ${script('bash')}; COMP_WORDS=(${typed.join(' ')}); COMP_CWORD=${typed.length - 1}; _summarize; printf '%s\\n' "\${COMPREPLY[@]}"`
      expect(words('bash', ['--norc'], lines).join(' ')).toBe(expected.join(' '))
    },
  )
})

describe.skipIf(!has('fish'))('in fish', () => {
  it.each(LINES)('"%s" is completed', (line, expected) => {
    const lines = `source ${script('fish')}; complete -C '${line}' | string split -f1 \\t`
    expect(words('fish', ['--no-config'], lines).join(' ').replaceAll('\\', '')).toBe(expected.join(' '))
  })

  it('knows both names', () => {
    const lines = `source ${script('fish')}; complete -C 'no-time-to-read --se' | string split -f1 \\t`
    expect(words('fish', ['--no-config'], lines)).toEqual(['--sentences'])
  })
})

describe.skipIf(!has('zsh'))('in zsh', () => {
  beforeAll(() => {
    const lines = [
      'autoload -U compinit; compinit -D -u',
      `source ${script('zsh')}`,
      `finish() { zle complete-word; print -r -- "$BUFFER" > ${folder}/line; exit }; zle -N finish; bindkey '^I' finish`,
      `zle-line-init() { print > ${folder}/ready }; zle -N zle-line-init`,
    ]
    writeFileSync(join(folder, '.zshrc'), `${lines.join('\n')}\n`)
  })

  /** The line that an interactive zsh, in a pseudo-terminal of zsh's own, makes of it when the tab key is pressed. */
  function completed(line: string): string {
    const lines = `
      zmodload zsh/zpty; rm -f line ready; export ZDOTDIR=${folder}; zpty z zsh -d -i
      for try in {1..3000}; do [[ -e ready ]] && break; sleep 0.1; done
      zpty -w -n z $'${line}\t'
      for try in {1..3000}; do [[ -s line ]] && break; zpty -rt z output; sleep 0.1; done; cat line`
    return words('zsh', ['-f'], lines).join(' ')
  }

  it.each([
    ['summarize --se', 'summarize --sentences='],
    ['summarize --ranker lex', 'summarize --ranker lexrank'],
    ['summarize -f bul', 'summarize -f bullets'],
    ['summarize note', 'summarize notes\\ one.txt'],
  ])('"%s" is completed', (line, expected) => {
    expect(completed(line)).toContain(expected)
  })
})

describe.skipIf(!has('pwsh'))('in PowerShell', () => {
  it.each(LINES.slice(0, 3))('"%s" is completed', (line, expected) => {
    const lines = `. ${script('powershell')}; (TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText`
    expect(words('pwsh', ['-NoProfile'], lines)).toEqual(expected)
  })
})

describe('--completion', () => {
  it('suggests the shell that was meant', () => {
    expect(run(['--completion', 'fissh'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean fish?'),
    })
  })

  it('names every option of --help in every script', () => {
    const options = run(['--help']).out.match(/--[a-z-]+(?= |$)/g) ?? []
    expect(options.length).toBeGreaterThan(15)
    for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
      const { out } = run(['--completion', shell])
      for (const option of options)
        expect(out).toContain(shell === 'fish' ? `-l ${option.slice(2)} ` : option)
    }
  })
})
