import { EventEmitter } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import type { HostProcess } from '../../src/cli/host-process.ts'
import { main } from '../../src/cli/main.ts'

const NEWS = 'fixtures/news-wire/article.txt'
const folder = mkdtempSync(join(tmpdir(), 'no-time-to-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command on streams of ours; `terminal` is the width of the terminal that they are, if they are one. */
async function run(args: string[], { input = '', terminal = 0, broken = '' } = {}) {
  const stdin = new PassThrough()
  stdin.end(input)
  const stdout = broken === '' ? new PassThrough() : failing(broken)
  const stderr = new PassThrough()
  const look = terminal > 0 ? { isTTY: true, columns: terminal } : {}
  const process = Object.assign(new EventEmitter(), {
    env: {},
    stdin: Object.assign(stdin, look),
    stdout: Object.assign(stdout, look),
    stderr,
  })
  const code = await main(args, process as unknown as HostProcess)
  return { code, out: written(stdout), err: written(stderr) }
}

/** All that a stream holds: from Node 26 on, each `read` gives one of its chunks. */
function written(stream: PassThrough): string {
  const chunks: Buffer[] = []
  for (let chunk = stream.read(); chunk !== null; chunk = stream.read()) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** A stream whose writes fail. */
function failing(code: string): PassThrough {
  return new PassThrough({ transform: (_, __, done) => done(Object.assign(new Error(code), { code })) })
}

describe('the command', () => {
  it('prints three lines into a pipe', async () => {
    const { code, out, err } = await run([NEWS])
    expect({ code, err, lines: out.split('\n').length - 1 }).toEqual({ code: 0, err: '', lines: 3 })
  })

  it('wraps at the terminal, but never wider than 80 columns', async () => {
    const widest = async (terminal: number) => {
      const { out } = await run([NEWS], { terminal })
      return Math.max(...out.split('\n').map((line) => line.length))
    }
    expect(await widest(50)).toBeLessThanOrEqual(50)
    expect(await widest(300)).toBeLessThanOrEqual(80)
    expect(await widest(300)).toBeGreaterThan(60)
  })

  it('reads standard input where no file is named, unless that is a terminal', async () => {
    expect((await run([], { input: 'It rained.' })).out).toBe('It rained.\n')
    expect(await run([], { terminal: 80 })).toMatchObject({ code: 2, out: '' })
  })

  it('reports each input that fails and prints the others', async () => {
    const { code, out, err } = await run(['nowhere.txt', NEWS, folder])
    expect(code).toBe(1)
    expect(out).toContain('Dam engineers')
    expect(err).toBe(
      `summarize: nowhere.txt: no such file: check the path\nsummarize: ${folder}: is a folder: name the files in it, such as ${folder}/*\n`,
    )
  })

  it('prints nothing and writes no file where every input fails', async () => {
    const target = join(folder, 'none.txt')
    expect(await run(['-o', target, 'nowhere.txt'])).toMatchObject({ code: 1, out: '' })
    expect(existsSync(target)).toBe(false)
  })

  it('writes a file', async () => {
    const target = join(folder, 'summary.txt')
    expect(await run(['-o', target, NEWS])).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(target, 'utf8')).toBe((await run([NEWS])).out)
  })

  it.each([
    ['EPIPE', 0, ''],
    ['ENOSPC', 1, 'summarize: standard output: the disk is full: make room or choose another place\n'],
    ['EIO', 1, 'summarize: standard output: cannot be written (EIO): choose another place\n'],
  ])('meets an output that fails with %s', async (broken, code, err) => {
    expect(await run([NEWS], { broken })).toMatchObject({ code, err })
  })

  it('lets a bug be a bug', async () => {
    // It fails when it is read, not before anyone listens.
    const bug = new Readable({
      read() {
        this.destroy(new TypeError('bug'))
      },
    })
    const hostProcess = { stdin: bug, stdout: new PassThrough(), stderr: new PassThrough() }
    await expect(main([], hostProcess as unknown as HostProcess)).rejects.toThrow(TypeError)
  })
})
