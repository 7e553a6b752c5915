import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Place, run } from './run.ts'

/** Looks for the manual by its name, as npm links it; an error where there is none. */
export function manualByName(place: Place): void {
  const manuals = join(place.home, 'npm/share/man')
  assert.ok(existsSync(join(manuals, 'man1/summarize.1')), 'no manual is linked')
  show(['-M', manuals, 'summarize'], place)
}

/** Looks for the manual where it is installed: npm 12 links none any more, of no package. */
export function manualByPath(place: Place): void {
  const manual = join(place.home, 'npm/lib/node_modules/no-time-to-read/dist/summarize.1')
  assert.ok(existsSync(manual), 'there is no manual')
  show([manual], place)
}

/** Where there is no `man`, nothing is shown. */
function show(args: readonly string[], place: Place): void {
  if (spawnSync('man', ['--version']).error !== undefined) return
  assert.match(run(['man', ...args], place)[0], /^SUMMARIZE\(1\)/)
}
