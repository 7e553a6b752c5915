// Packs the program and installs it as people do, with every manager they have, from the registry; then bundles a program
// that uses the library with every bundler. Prints a line for each way; exits 1 where one does not do what it should.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundlers } from './installs/bundlers.ts'
import { fetched } from './installs/fetch.ts'
import { type Manager, managers } from './installs/managers.ts'
import { type Place, run } from './installs/run.ts'
import { tryBundler } from './installs/try-bundler.ts'
import { tryWay } from './installs/try-way.ts'

const NOT_FETCHED = 'cannot be fetched from the registry'

const root = mkdtempSync(join(tmpdir(), 'no-time-to-read-'))
try {
  const tarball = pack()
  for (const manager of managers) tryManager(manager, tarball)
  for (const bundler of bundlers) {
    const modules = fetched(...bundler.packages)
    if (modules === null) skip(bundler.name, NOT_FETCHED)
    else report(bundler.name, () => tryBundler(bundler, modules, tarball, newPlace()))
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}

function pack(): string {
  const options = ['--silent', '--ignore-scripts', '--pack-destination', root]
  return join(root, execFileSync('npm', ['pack', ...options], { encoding: 'utf8' }).trim())
}

function tryManager(manager: Manager, tarball: string): void {
  const { name } = manager
  const modules = fetched(manager.package)
  const start = modules === null ? null : manager.start(modules)
  if (start === null) skip(name, NOT_FETCHED)
  else if (!runsHere(start)) skip(name, `does not run on Node ${process.versions.node}`)
  else
    for (const way of manager.ways(start, tarball))
      report(`${name}, ${way.title}`, () => tryWay(way, newPlace()))
}

/** A manager that is too new or too old for this Node fails or says so. */
function runsHere(start: readonly string[]): boolean {
  try {
    return run([...start, '--version'], newPlace())[1] === ''
  } catch {
    return false
  }
}

function newPlace(): Place {
  const place = mkdtempSync(join(root, 'place-'))
  const [folder, home] = ['project', 'home'].map((name) => join(place, name))
  mkdirSync(folder)
  mkdirSync(home)
  return { folder, home }
}

function report(title: string, attempt: () => void): void {
  const began = Date.now()
  try {
    attempt()
    console.log(`works: ${title} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  } catch (error) {
    console.log(`fails: ${title}: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  }
}

function skip(title: string, why: string): void {
  console.log(`skipped: ${title}: ${why}`)
}
