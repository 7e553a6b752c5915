const { readFile } = require('node:fs/promises')
const { summarize } = require('no-time-to-read')

print(process.argv.slice(2))

async function print(paths) {
  for (const path of paths) {
    const { sentences } = await summarize(await readFile(path))
    for (const { text } of sentences) console.log(text)
  }
}
