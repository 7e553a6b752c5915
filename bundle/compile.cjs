'use strict'
// Summarizes the articles named in the arguments and leaves the code that V8 compiled for them beside the bundle's files.

const { writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { COMPILED, run } = require('../bin/load.js')

const scripts = new Map()
const { main } = run(
  join(__dirname, '..', 'dist', 'cli.cjs'),
  () => null,
  (file, script) => scripts.set(file, script),
)
main([...process.argv.slice(2)], process).then((code) => {
  for (const [file, script] of scripts) writeFileSync(file + COMPILED, script.createCachedData())
  process.exitCode = code
})
