import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What was fetched stays here; git ignores it. */
const FOLDER = resolve('test/installs/.fetched')

/** The node_modules with packages from the registry, which are fetched where they are not there yet; null where they cannot be had. */
export function fetched(...packages: readonly string[]): string | null {
  const folder = join(FOLDER, packages[0].replace('/', '+'))
  const modules = join(folder, 'node_modules')
  return existsSync(modules) || install(packages, folder) ? modules : null
}

/** Whole or not at all, so that a fetch that was broken off is begun anew. */
function install(packages: readonly string[], folder: string): boolean {
  const draft = `${folder}.draft`
  mkdirSync(draft, { recursive: true })
  const options = ['--prefix', draft, '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', ['install', ...options, ...packages])
  if (status === 0) renameSync(draft, folder)
  return status === 0
}
