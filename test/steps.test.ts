import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { scratch } from './cli/shell.ts'
import { PATIENCE } from './patience.ts'

const { path, write } = scratch()
write('package.json', JSON.stringify({ scripts: { good: 'echo well', bad: 'exit 3' } }))
const STEPS = fileURLToPath(new URL('steps.ts', import.meta.url))

/** Runs scripts of that package. */
function steps(...scripts: string[]) {
  const args = ['--import', import.meta.resolve('tsx'), STEPS, ...scripts]
  return spawnSync(process.execPath, args, { cwd: path, encoding: 'utf8', timeout: PATIENCE })
}

it('a step that fails keeps none of the later ones from running, and fails them all', () => {
  const { status, stdout, stderr } = steps('bad', 'good', 'missing', 'good')
  expect(status).toBe(1)
  expect(stdout.match(/^well/gm)).toHaveLength(2)
  expect(stderr).toMatch(/^failed: npm run bad\nfailed: npm run missing\n$/m)
})

it('steps that all pass are a pass', () => {
  expect(steps('good', 'good')).toMatchObject({ status: 0 })
})
