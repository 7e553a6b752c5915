import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { ENVIRONMENT, PROGRAM, run } from '../../run.ts'

const FILES = 8
const PARAGRAPHS = 200
const folder = mkdtempSync(join(tmpdir(), 'killed-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** So long that it takes more than one write. */
function post(number: number): string {
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    (_, day) => `Mill ${number} turned on day ${day}, and ${day % 13} people of the valley came to see it.`,
  )
  return `---\ntitle: Mill ${number}\n---\n\n${paragraphs.join('\n\n')}\n`
}

const paths = Array.from({ length: FILES }, (_, number) => join(folder, `${number}.md`))
const posts = paths.map((_, number) => post(number))
const layOut = () => {
  for (const [at, path] of paths.entries()) writeFileSync(path, posts[at])
}
const now = () => paths.map((path) => readFileSync(path, 'utf8'))

describe('a run with --front-matter that is killed', () => {
  layOut()
  run(['--front-matter', ...paths])
  const written = now()

  it.each([0, 1, 4, 6])(
    'leaves each file as it was or as it should be, as soon as file %i is written',
    async (last) => {
      layOut()
      const child = spawn(process.execPath, [PROGRAM, '--front-matter', ...paths], {
        stdio: 'ignore',
        env: ENVIRONMENT,
      })
      const closed = once(child, 'close')
      while (child.exitCode === null && readFileSync(paths[last], 'utf8') !== written[last]) await wait(1)
      child.kill('SIGKILL')
      await closed
      const left = now()
      expect(left[last]).toBe(written[last])
      for (const [at, text] of left.entries()) expect([posts[at], written[at]]).toContain(text)
    },
  )
})
