#!/usr/bin/env node
'use strict'
// Has Node keep the code that it compiles, so that the next run starts sooner, and starts the program. All in one file: each
// more takes Node half a millisecond to load.

const { existsSync, lstatSync, mkdirSync, statSync } = require('node:fs')
const { enableCompileCache } = require('node:module')
const { dirname, isAbsolute, join } = require('node:path')

/** It holds the command. */
const CORE = join(__dirname, '..', 'dist', 'chunks', 'core.cjs')
const OWN = 'no-time-to-read'
const OWNER_ONLY = 0o700
/** Windows has no such numbers: all files have user 0, and nobody else writes into a home. */
const USER = process.getuid?.() ?? 0
const OTHERS = process.getuid === undefined ? 0 : 0o077
/** Who sets one of them has said where Node keeps its code, or that it keeps none. */
const NODES_OWN = ['NODE_DISABLE_COMPILE_CACHE', 'NODE_COMPILE_CACHE']

keepCompiledCode(process.env)
const core = loadOrNone()
if (core === undefined) {
  process.stderr.write('summarize: not built: run "npm ci" in the folder of the project\n')
  process.exitCode = 1
} else {
  core.run(process).then((code) => {
    process.exitCode = code
  })
}

/** A clone holds no bundle; what is missing inside of one is a fault of ours and keeps its stack. */
function loadOrNone() {
  try {
    return require(CORE)
  } catch (error) {
    if (existsSync(CORE)) throw error
    return undefined
  }
}

/**
 * Keeps compiled code in a folder of the user's own. Does without where Node cannot (before 22.1) or where the folder is
 * open to others: whoever writes there chooses what the program does. Node checks each file that it finds in it and takes
 * none of another version or damaged.
 */
function keepCompiledCode(env) {
  if (enableCompileCache === undefined || NODES_OWN.some((name) => env[name] !== undefined)) return
  try {
    const folder = join(cacheHome(env), OWN)
    if (isAbsolute(folder) && isOwn(folder)) enableCompileCache(folder)
  } catch {
    // No home, no permission, no space: the program starts without, only later.
  }
}

/** The XDG Base Directory Specification has a relative path ignored. HOME may be relative too, or empty. */
function cacheHome({ XDG_CACHE_HOME: named = '', HOME: home }) {
  return isAbsolute(named) ? named : join(home ?? require('node:os').homedir(), '.cache')
}

/** Whether a folder belongs to the user and nobody else may look into it; it is made where it is missing. */
function isOwn(folder) {
  const found = lstatSync(folder, { throwIfNoEntry: false }) ?? make(folder)
  return found.isDirectory() && found.uid === USER && (found.mode & OTHERS) === 0
}

/** The folder around it is made as well, but no home: a user who has none wants no files. */
function make(folder) {
  const around = dirname(folder)
  if (lstatSync(around, { throwIfNoEntry: false }) === undefined) makeInOwn(around)
  makeInOwn(folder)
  return lstatSync(folder)
}

/** Under sudo a home may be another's, who could use nothing that root makes there. */
function makeInOwn(folder) {
  const around = dirname(folder)
  if (statSync(around).uid !== USER) throw new Error(`not the user's: ${around}`)
  mkdirSync(folder, OWNER_ONLY)
}
