import { execSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'

/** What the program is built from. */
const INPUTS = ['src', 'package.json', 'bundle', 'bundle.ts']
const BUILT = 'dist/cli.cjs'

/** Builds the program before the tests where it is missing or older than its source. */
export default function build(): void {
  const built = existsSync(BUILT) ? statSync(BUILT).mtimeMs : 0
  if (INPUTS.some((input) => newest(input) > built)) execSync('npm run build', { stdio: 'pipe' })
}

/** When a file, or the last changed file of a folder, was changed: milliseconds since 1970. */
function newest(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(...readdirSync(path).map((entry) => newest(`${path}/${entry}`)))
}
