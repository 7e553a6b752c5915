import { bash } from './bash.ts'
import { fish } from './fish.ts'
import { FLAGS } from './flag.ts'
import { powershell } from './powershell.ts'
import type { Shell } from './shells.ts'
import { zsh } from './zsh.ts'

const SCRIPTS = { bash, zsh, fish, powershell }

/** The script by which a shell completes the command's options and their values. */
export function completion(shell: Shell): string {
  return SCRIPTS[shell](FLAGS)
}
