'use strict'
// Has Node keep the code that it compiles, so that the next run need not compile it again: half of the time to start.

const { lstatSync, mkdirSync } = require('node:fs')
const { enableCompileCache } = require('node:module')
const { dirname, isAbsolute, join } = require('node:path')

const OWN = 'no-time-to-read'
const OWNER_ONLY = 0o700
const OTHERS = 0o077

/**
 * Keeps compiled code in a folder of the user's own. Does without where Node cannot (before 22.1) or where the folder is
 * open to others: whoever writes there chooses what the program does. Node checks each file that it finds in it, takes
 * none of another version or damaged, and obeys NODE_DISABLE_COMPILE_CACHE itself.
 */
function keepCompiledCode(env) {
  if (enableCompileCache === undefined) return
  try {
    const folder = join(cacheHome(env), OWN)
    if (isOwn(folder)) enableCompileCache(folder)
  } catch {
    // No home, no permission, no space: the program starts without, only later.
  }
}

/** The XDG Base Directory Specification has a relative path ignored. */
function cacheHome({ XDG_CACHE_HOME: named = '', HOME: home }) {
  return isAbsolute(named) ? named : join(home ?? require('node:os').homedir(), '.cache')
}

/** Whether a folder belongs to the user and nobody else may look into it; it is made where it is missing. */
function isOwn(folder) {
  const found = lstatSync(folder, { throwIfNoEntry: false }) ?? make(folder)
  if (process.getuid === undefined) return found.isDirectory()
  return found.isDirectory() && found.uid === process.getuid() && (found.mode & OTHERS) === 0
}

/** The folder around it is made as well, but no home: a user who has none wants no files. */
function make(folder) {
  const around = dirname(folder)
  if (lstatSync(around, { throwIfNoEntry: false }) === undefined) mkdirSync(around, OWNER_ONLY)
  mkdirSync(folder, OWNER_ONLY)
  return lstatSync(folder)
}

module.exports = { keepCompiledCode }
