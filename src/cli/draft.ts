import { createReadStream, rmSync, type Stats } from 'node:fs'
import { type FileHandle, open, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { HostProcess } from './host-process.ts'
import { onInterrupt } from './interrupt.ts'
import type { Target } from './target.ts'

/** A file that is open for writing. */
export interface Sheet {
  readonly handle: FileHandle
  /** To be called when all is written and the handle is closed. */
  readonly keep: () => Promise<void>
  /** To be called instead where that does not come to pass. */
  readonly drop: () => Promise<void>
}

const OWNER_ONLY = 0o600
const PERMISSIONS = 0o7777

/** A hidden file that becomes the target when it is kept. */
export async function draft({ path, found }: Target, process: HostProcess): Promise<Sheet> {
  const { randomBytes } = await import('node:crypto')
  const name = `.no-time-to-read-${randomBytes(4).toString('hex')}`
  let file = join(dirname(path), name)
  const forget = onInterrupt(process, () => rmSync(file, { force: true }))
  const drop = () => rm(file, { force: true }).finally(forget)
  try {
    if (found === null) {
      return { handle: await open(file, 'wx'), keep: () => rename(file, path).then(forget), drop }
    }
    // Fails where it may not be written, though its folder may.
    await (await open(path, 'r+')).close()
    const handle = await open(file, 'wx', OWNER_ONLY).catch(() => {
      file = join(tmpdir(), name)
      return open(file, 'wx', OWNER_ONLY)
    })
    const isLike = await becomes(handle, found)
    return { handle, keep: () => replace(path, file, isLike).then(drop), drop }
  } catch (error) {
    forget()
    throw error
  }
}

/** Gives a new file the owner, group and mode of another; false where it cannot stand for that one. */
async function becomes(handle: FileHandle, { nlink, uid, gid, mode }: Stats): Promise<boolean> {
  if (nlink > 1) return false
  try {
    await handle.chown(uid, gid)
    await handle.chmod(mode & PERMISSIONS)
    return true
  } catch {
    return false
  }
}

/**
 * Puts a draft in the place of a file. Where that cannot be, as it is somebody else's, has several names, is mounted by
 * itself or lies in a folder that is closed, the file gets the draft's content.
 */
async function replace(path: string, draft: string, isLike: boolean): Promise<void> {
  const isReplaced =
    isLike &&
    (await rename(draft, path).then(
      () => true,
      () => false,
    ))
  if (!isReplaced) await writeFile(path, createReadStream(draft))
}
