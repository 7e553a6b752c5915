#!/usr/bin/env node
'use strict'
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { keepCompiledCode } = require('./compile-cache.js')

const BUNDLE = join(__dirname, '..', 'dist', 'cli.cjs')

keepCompiledCode(process.env)
const bundle = loadOrNone()
if (bundle === undefined) {
  process.stderr.write('summarize: not built: run "npm ci" in the folder of the project\n')
  process.exitCode = 1
} else {
  bundle.run(process).then((code) => {
    process.exitCode = code
  })
}

/** A clone holds no bundle; what is missing inside of one is a fault of ours and keeps its stack. */
function loadOrNone() {
  try {
    return require(BUNDLE)
  } catch (error) {
    if (existsSync(BUNDLE)) throw error
    return undefined
  }
}
