import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folderAt, type Setting, type Tried } from './cache.ts'

/** Puts into an empty home what is to be tried, and says how the program is run there. */
export type Prepare = (home: string) => Setting

/** A user who owns nothing. */
export const NOBODY = 65534

/** Nothing but variables. */
export function env(env: Readonly<Record<string, string>>): Prepare {
  return () => ({ env })
}

/** A folder with a mode, of another user where one is named. */
export function folder(mode: number, uid?: number): Prepare {
  return (home) => {
    mkdirSync(folderAt(home), { recursive: true })
    chmodSync(folderAt(home), mode)
    if (uid !== undefined) chownSync(folderAt(home), uid, uid)
    return {}
  }
}

export function foreignHome(home: string): Setting {
  chownSync(home, NOBODY, NOBODY)
  return {}
}

/** Root may write anywhere, so that somebody else has to try. */
export function readOnly(home: string): Setting {
  const uid = isRoot() ? NOBODY : undefined
  if (uid !== undefined) chownSync(home, uid, uid)
  folder(0o500, uid)(home)
  return uid === undefined ? {} : { uid }
}

/** Whether somebody who is not root can run the program. */
export function isReadOnlyForSome({ node, program }: Tried): boolean {
  return !isRoot() || spawnSync(node, [program, '--version'], { uid: NOBODY }).status === 0
}

export function linked(home: string): Setting {
  mkdirSync(join(home, 'elsewhere'), 0o700)
  mkdirSync(dirname(folderAt(home)))
  symlinkSync(join(home, 'elsewhere'), folderAt(home))
  return {}
}

export function linkedToNothing(home: string): Setting {
  mkdirSync(dirname(folderAt(home)))
  symlinkSync(join(home, 'nothing'), folderAt(home))
  return {}
}

export function linkedAround(home: string): Setting {
  mkdirSync(join(home, 'elsewhere'))
  symlinkSync('elsewhere', dirname(folderAt(home)))
  return {}
}

export function fileAt(pathAt: (home: string) => string): Prepare {
  return (home) => {
    mkdirSync(dirname(pathAt(home)), { recursive: true })
    writeFileSync(pathAt(home), '')
    return {}
  }
}

export function isRoot(): boolean {
  return process.getuid?.() === 0
}
