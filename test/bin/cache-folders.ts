import assert from 'node:assert/strict'
import { lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Case, filesIn, folderAt, inHome, summarizeAt, type Tried, treeOf } from './cache.ts'
import {
  env,
  fileAt,
  folder,
  foreignHome,
  isReadOnlyForSome,
  isRoot,
  linked,
  linkedAround,
  linkedToNothing,
  NOBODY,
  type Prepare,
  readOnly,
} from './homes.ts'

/** Runs that keep what they compile; all later ones only take it. */
const KEPT_RUNS = 3

const KEPT: readonly [where: string, prepare: Prepare, folder: string][] = [
  ['~/.cache', () => ({}), '.cache/no-time-to-read'],
  ['$XDG_CACHE_HOME', (home) => ({ env: { XDG_CACHE_HOME: join(home, 'mine') } }), 'mine/no-time-to-read'],
  ['~/.cache, where $XDG_CACHE_HOME is relative', env({ XDG_CACHE_HOME: '.' }), '.cache/no-time-to-read'],
  ['~/.cache, where that is a link', linkedAround, 'elsewhere/no-time-to-read'],
  ['the folder that is there', folder(0o700), '.cache/no-time-to-read'],
]

const NONE: readonly [why: string, prepare: Prepare, isPossible?: Case['isPossible']][] = [
  ['others may read it', folder(0o755)],
  ['the group may enter it', folder(0o710)],
  ['others may write to it', folder(0o702)],
  ['it is somebody else’s', folder(0o700, NOBODY), isRoot],
  ['root would make it in somebody else’s home', foreignHome, isRoot],
  ['it is read-only', readOnly, isReadOnlyForSome],
  ['it is a link to a folder', linked],
  ['it is a link to nothing', linkedToNothing],
  ['it is a file', fileAt(folderAt)],
  ['it is in a file', fileAt((home) => dirname(folderAt(home)))],
  ['there is no home', env({ HOME: '/nonexistent' })],
  ['the home has no name', env({ HOME: '' })],
  ['the home is relative', env({ HOME: '.' })],
  ['$XDG_CACHE_HOME is far from all folders', env({ XDG_CACHE_HOME: '/nonexistent/cache' })],
  ['NODE_DISABLE_COMPILE_CACHE is set', env({ NODE_DISABLE_COMPILE_CACHE: '1' })],
  ['NODE_COMPILE_CACHE names another', env({ NODE_COMPILE_CACHE: '/dev/null/cache' })],
]

/** Where compiled code is kept, and where none is. */
export const FOLDERS: readonly Case[] = [
  ...KEPT.map(([where, prepare, path]) => ({
    title: `is kept in ${where}, for the user alone`,
    check: (tried: Tried) => checkKept(tried, prepare, path),
  })),
  ...NONE.map(([why, prepare, isPossible]) => ({
    title: `is not kept where ${why}`,
    check: (tried: Tried) => checkNone(tried, prepare),
    ...(isPossible && { isPossible }),
  })),
]

function checkKept(tried: Tried, prepare: Prepare, path: string): void {
  inHome((home) => {
    const setting = prepare(home)
    summarizeAt(home, tried, setting)
    const kept = join(home, path)
    assert.equal(lstatSync(kept).mode & 0o777, 0o700, 'open to others')
    const files = filesIn(home)
    assert.notEqual(files.length, 0, 'no file')
    const stray = files.find((file) => !realpathSync(file).startsWith(kept))
    assert.equal(stray, undefined, `keeps ${stray}`)
    for (let run = 2; run <= KEPT_RUNS; run++) summarizeAt(home, tried, setting)
    const times = () => files.map((file) => statSync(file).mtimeMs)
    const before = times()
    summarizeAt(home, tried, setting)
    assert.deepEqual(times(), before, 'is not taken by the next run')
  })
}

function checkNone(tried: Tried, prepare: Prepare): void {
  inHome((home) => {
    const setting = prepare(home)
    const before = treeOf(home)
    summarizeAt(home, tried, setting)
    const left = treeOf(home).find((entry) => !before.includes(entry))
    assert.equal(left, undefined, `leaves ${left}`)
  })
}
