import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type Case,
  filesIn,
  folderAt,
  inHome,
  type Setting,
  summarizeAt,
  type Tried,
  treeOf,
} from './cache.ts'

/** Puts into a home what is to be tried, and says how the program is run there. */
type Prepare = (home: string) => Setting

/** A user who owns nothing. */
const NOBODY = 65534

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
    summarizeAt(home, tried, prepare(home))
    const kept = join(home, path)
    assert.equal(lstatSync(kept).mode & 0o777, 0o700, 'open to others')
    const files = filesIn(home)
    assert.notEqual(files.length, 0, 'no file')
    const stray = files.find((file) => !realpathSync(file).startsWith(kept))
    assert.equal(stray, undefined, `keeps ${stray}`)
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

function env(env: Readonly<Record<string, string>>): Prepare {
  return () => ({ env })
}

function folder(mode: number, uid?: number): Prepare {
  return (home) => {
    mkdirSync(folderAt(home), { recursive: true })
    chmodSync(folderAt(home), mode)
    if (uid !== undefined) chownSync(folderAt(home), uid, uid)
    return {}
  }
}

function foreignHome(home: string): Setting {
  chownSync(home, NOBODY, NOBODY)
  return {}
}

/** Root may write anywhere, so that somebody else has to try. */
function readOnly(home: string): Setting {
  const uid = isRoot() ? NOBODY : undefined
  if (uid !== undefined) chownSync(home, uid, uid)
  folder(0o500, uid)(home)
  return uid === undefined ? {} : { uid }
}

function isReadOnlyForSome({ node, program }: Tried): boolean {
  return !isRoot() || spawnSync(node, [program, '--version'], { uid: NOBODY }).status === 0
}

function linked(home: string): Setting {
  mkdirSync(join(home, 'elsewhere'), 0o700)
  mkdirSync(dirname(folderAt(home)))
  symlinkSync(join(home, 'elsewhere'), folderAt(home))
  return {}
}

function linkedToNothing(home: string): Setting {
  mkdirSync(dirname(folderAt(home)))
  symlinkSync(join(home, 'nothing'), folderAt(home))
  return {}
}

function linkedAround(home: string): Setting {
  mkdirSync(join(home, 'elsewhere'))
  symlinkSync('elsewhere', dirname(folderAt(home)))
  return {}
}

function fileAt(pathAt: (home: string) => string): Prepare {
  return (home) => {
    mkdirSync(dirname(pathAt(home)), { recursive: true })
    writeFileSync(pathAt(home), '')
    return {}
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}
