'use strict'
// Prints three sentences of a file as a package chooses them: node node_peer.cjs <package> <file>

const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')

const COUNT = 3
const [name, file] = process.argv.slice(2)
const peer = createRequire(join(__dirname, '../.peers/package.json'))(name)
const text = readFileSync(file, 'utf8')

if (name === 'lexrank') peer.summarize(text, COUNT, (_, __, summary) => console.log(summary))
else console.log(new peer.SummarizerManager(text, COUNT).getSummaryByFrequency().summary)
