// Runs the scripts of package.json that it is told, each whatever became of those before, so that one run shows all that
// is wrong; fails where one of them did.
import { spawnSync } from 'node:child_process'

// Through the shell, which on Windows alone finds npm.
const run = (script: string) => spawnSync(`npm run ${script}`, { shell: true, stdio: 'inherit' })

const failed = process.argv.slice(2).filter((script) => run(script).status !== 0)
for (const script of failed) console.error(`failed: npm run ${script}`)
process.exitCode = failed.length === 0 ? 0 : 1
