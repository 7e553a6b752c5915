#!/usr/bin/env node
'use strict'
const { join } = require('node:path')
const { load } = require('./load.js')

const { main } = load(join(__dirname, '..', 'dist', 'cli.cjs'))
main(process.argv.slice(2), process).then((code) => {
  process.exitCode = code
})
