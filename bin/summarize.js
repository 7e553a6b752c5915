#!/usr/bin/env node
'use strict'
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { keepCompiledCode } = require('./compile-cache.js')

/** It holds the command; each file more to load costs half a millisecond. */
const CORE = join(__dirname, '..', 'dist', 'chunks', 'core.cjs')

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
