import type { Command } from '../commander.ts'
import { bash } from './bash.ts'
import { fish } from './fish.ts'
import { flagsOf } from './flag.ts'
import { powershell } from './powershell.ts'
import type { Shell } from './shells.ts'
import { zsh } from './zsh.ts'

const SCRIPTS = { bash, zsh, fish, powershell }

/** The script by which a shell completes a command's options and their values. */
export function completion(shell: Shell, command: Command): string {
  return SCRIPTS[shell](flagsOf(command))
}
