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

/** One after another: several at once would be summarized, and their code compiled, in other threads. */
async function compile(articles) {
  for (const article of articles) process.exitCode = await main([article], process)
  for (const [file, script] of scripts) writeFileSync(file + COMPILED, script.createCachedData())
}

compile(process.argv.slice(2))
