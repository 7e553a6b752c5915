import assert from 'node:assert/strict'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { OTHERS, summaryOf } from './article.ts'
import type { Bundler } from './bundlers.ts'
import { type Place, run } from './run.ts'
import { makeProject } from './try-way.ts'

/** Bundles a program with the library, and runs the bundle where there is no library; an error where that fails. */
export function tryBundler(bundler: Bundler, modules: string, tarball: string, place: Place): void {
  makeProject(place, bundler.files)
  run(['npm', 'install', tarball], place)
  const [command, ...args] = bundler.command.split(' ')
  run([join(modules, '.bin', command), ...args], place)
  const elsewhere = join(place.home, 'out')
  renameSync(join(place.folder, 'out'), elsewhere)
  const printed = run([execPath, join(elsewhere, bundler.made), ...OTHERS], place)
  assert.deepEqual(printed, [summaryOf(...OTHERS), ''])
}
