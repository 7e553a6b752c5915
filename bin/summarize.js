#!/usr/bin/env node
'use strict'
// Starts the program, and keeps the code that Node compiles, so that the next run starts sooner. All in one file: each more
// takes Node half a millisecond to load.

const fs = require('node:fs')
const { dirname, isAbsolute, join } = require('node:path')
const { Script } = require('node:vm')

/** It holds the command. */
const CORE = join(__dirname, '..', 'dist', 'chunks', 'core.cjs')
const OWN = 'no-time-to-read'
const OWNER_ONLY = 0o700
/** Windows has no such numbers: all files have user 0, and nobody else writes into a home. */
const USER = process.getuid?.() ?? 0
const OTHERS = process.getuid === undefined ? 0 : 0o077
/** Who sets one of them has Node keep its code elsewhere, or wants none kept, or counts what is called. */
const NODES_OWN = ['NODE_DISABLE_COMPILE_CACHE', 'NODE_COMPILE_CACHE', 'NODE_V8_COVERAGE']
/** Runs whose functions are kept: V8 compiles what is called, and the first run may only have printed the help. */
const KEPT_RUNS = 3
/** The wrapping of CommonJS. */
const OPENING = '(function (exports, require, module, __filename, __dirname) { '
const CLOSING = '\n})'
/** Where nothing is kept yet. */
const NONE = { code: Buffer.alloc(0), runs: 0 }
/** Bytes: the core and its code have room there. */
const ROOM = 1_048_576
/** Bytes that are compared at once. */
const PIECE = 65_536

/** What the files of the bundle export, by path. */
const modules = new Map()
/** Where all files are read, one after another: to have the system find new memory takes longer than to read. */
let room = Buffer.allocUnsafeSlow(ROOM)
/** Files whose code is to be kept. */
const unkept = []
const folder = folderOfCode(process.env)
const core = loadOrSay()
// What is loaded later is seldom as large.
room = NONE.code
if (typeof core === 'string') {
  process.stderr.write(`summarize: ${core}\n`)
  process.exitCode = 1
} else {
  core.run(process).then((code) => {
    unkept.forEach(keep)
    // All is written. To wait until Node has taken its heap apart costs two milliseconds.
    process.exit(code)
  })
}

/** Or what is to be done: a clone holds no bundle, a copy may be cut off; what is missing inside is a fault of ours and keeps its stack. */
function loadOrSay() {
  try {
    return folder === undefined ? require(CORE) : load(CORE)
  } catch (error) {
    if (!fs.existsSync(CORE)) return 'not built: run "npm ci" in the folder of the project'
    if (error instanceof SyntaxError) return 'damaged: install no-time-to-read again'
    throw error
  }
}

/** Loads a file of the bundle as Node would, with the code that is kept of it. */
function load(path) {
  const known = modules.get(path)
  if (known !== undefined) return known.exports
  const around = dirname(path)
  const requireHere = (name) => (name.startsWith('.') ? load(join(around, name)) : require(name))
  const wrapped = compile(path).runInThisContext()
  const module = { exports: {} }
  modules.set(path, module)
  wrapped.call(module.exports, module.exports, requireHere, module, path, around)
  return module.exports
}

function compile(path) {
  const file = fs.openSync(path)
  const { size, mtimeMs, ctimeMs } = fs.fstatSync(file)
  const source = asFunction(file, size)
  fs.closeSync(file)
  // V8 takes code of another release and then breaks on it: all that may tell two apart is compared.
  const { version, arch, execPath } = process
  const key = Buffer.from(JSON.stringify([version, arch, execPath, size, mtimeMs, ctimeMs]))
  const place = `${folder}/${version}/${path.replace(':', '')}`
  const { code, runs } = keptIn(place, key)
  const script = new Script(source, { filename: path, columnOffset: -OPENING.length, cachedData: code })
  if (script.cachedDataRejected) unkept.push({ script, key, place, code: NONE.code, runs: 0 })
  else if (runs < KEPT_RUNS) unkept.push({ script, key, place, code: Buffer.from(code), runs })
  return script
}

/** The code of an open file as a function, put together as bytes: joined strings are copied once more. */
function asFunction(file, size) {
  const bytes = roomFor(OPENING.length + size + CLOSING.length)
  bytes.write(OPENING)
  fs.readSync(file, bytes, OPENING.length, size, 0)
  bytes.write(CLOSING, OPENING.length + size)
  return bytes.toString()
}

/** What was read there before is lost. */
function roomFor(size) {
  if (size > room.length) room = Buffer.allocUnsafeSlow(size)
  return room.subarray(0, size)
}

/** What is kept: the code twice, for V8 does not look whether it is whole, then the key and the number of runs. */
function keptIn(place, key) {
  let file
  try {
    file = fs.openSync(place)
    const size = (fs.fstatSync(file).size - key.length - 1) / 2
    const code = roomFor(size)
    const piece = Buffer.allocUnsafeSlow(PIECE)
    const next = (length) => piece.subarray(0, fs.readSync(file, piece, 0, length))
    fs.readSync(file, code)
    let same = 0
    while (same < size && next(Math.min(size - same, PIECE)).equals(code.subarray(same, same + PIECE)))
      same += PIECE
    return same >= size && next(key.length).equals(key) ? { code, runs: next(1)[0] } : NONE
  } catch {
    return NONE
  } finally {
    if (file !== undefined) fs.closeSync(file)
  }
}

/** Keeps the code of a file with that of the functions which were called; a long run forgets those that it no longer calls. */
function keep({ script, key, place, code: known, runs }) {
  // The same for all: what two runs write at once is not the same twice, and not taken.
  const draft = `${place}.draft`
  try {
    const made = script.createCachedData()
    const code = made.length < known.length ? known : made
    fs.mkdirSync(dirname(place), { recursive: true, mode: OWNER_ONLY })
    fs.writeFileSync(draft, Buffer.concat([code, code, key, Buffer.of(runs + 1)]))
    fs.renameSync(draft, place)
  } catch {
    // No permission, no space: the next run starts without, only later.
  }
}

/**
 * The folder of the user's own for compiled code; none where it is open to others: whoever writes there chooses what the
 * program does.
 */
function folderOfCode(env) {
  if (NODES_OWN.some((name) => env[name] !== undefined)) return undefined
  try {
    const folder = join(cacheHome(env), OWN)
    return isAbsolute(folder) && isOwn(folder) ? folder : undefined
  } catch {
    // No home, no permission, no space: the program starts without, only later.
    return undefined
  }
}

/** The XDG Base Directory Specification has a relative path ignored. HOME may be relative too, or empty. */
function cacheHome({ XDG_CACHE_HOME: named = '', HOME: home }) {
  return isAbsolute(named) ? named : join(home ?? require('node:os').homedir(), '.cache')
}

/** Whether a folder belongs to the user and nobody else may look into it; it is made where it is missing. */
function isOwn(folder) {
  const found = fs.lstatSync(folder, { throwIfNoEntry: false }) ?? make(folder)
  return found.isDirectory() && found.uid === USER && (found.mode & OTHERS) === 0
}

/** The folder around it is made as well, but no home: a user who has none wants no files. */
function make(folder) {
  const around = dirname(folder)
  if (fs.lstatSync(around, { throwIfNoEntry: false }) === undefined) makeInOwn(around)
  makeInOwn(folder)
  return fs.lstatSync(folder)
}

/** Under sudo a home may be another's, who could use nothing that root makes there. */
function makeInOwn(folder) {
  const around = dirname(folder)
  if (fs.statSync(around).uid !== USER) throw new Error(`not the user's: ${around}`)
  fs.mkdirSync(folder, OWNER_ONLY)
}
