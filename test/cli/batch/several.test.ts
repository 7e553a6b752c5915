import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { archive } from '../../records.ts'
import { ENVIRONMENT, PROGRAM, run } from '../../run.ts'
import { scratch } from '../shell.ts'

const { path, write } = scratch()
/** More than is done without threads. */
const files = [...archive(45, 120)].map((line, at) => write(`${at}.txt`, JSON.parse(line).text))

describe('several inputs', () => {
  it.each([
    ['text', '--about', 'zebra'],
    ['bullets', '-k', '2'],
    ['markdown'],
    ['prompt'],
    ['json'],
    ['jsonl'],
  ])('give the same bytes as %s in one thread and in several', (format, ...options) => {
    const args = ['-f', format, ...options, ...files, 'nowhere.txt', files[0]]
    const alone = run(['--jobs', '1', ...args])
    expect(alone.code).toBe(1)
    expect(run(['--jobs', '2', ...args])).toEqual(alone)
  })

  it('may have standard input among them', () => {
    const args = ['-f', 'json', ...files.slice(0, 40), '-', ...files.slice(40)]
    const sources = JSON.parse(run([...args], { input: 'It rained.' }).out).map(
      ({ source }: { source: string }) => source,
    )
    expect(sources).toEqual(args.slice(2))
  })

  it('are one JSON array, also where some of them fail', () => {
    const sources = (...inputs: string[]) =>
      JSON.parse(run(['-f', 'json', ...inputs]).out).map(({ source }: { source: string }) => source)
    expect(sources('nowhere.txt', files[0])).toEqual([files[0]])
    expect(sources(files[0], 'nowhere.txt', files[1])).toEqual([files[0], files[1]])
    expect(run(['-f', 'json', 'nowhere.txt', 'nor-here.txt']).out).toBe('')
  })

  it.skipIf(!existsSync('/usr/bin/mkfifo'))('are printed as they come, before the last is read', async () => {
    const last = join(path, 'fifo.txt')
    execFileSync('mkfifo', [last])
    const child = spawn(process.execPath, [PROGRAM, files[0], last], { env: ENVIRONMENT })
    const [first] = await once(child.stdout, 'data')
    expect(run(['-n1', files[0]]).out.length).toBeLessThan(String(first).length)
    const rest = once(child.stdout, 'data')
    writeFileSync(last, 'It rained.')
    expect(String(await rest)).toBe(`\n${last}\nIt rained.\n`)
    expect((await once(child, 'close'))[0]).toBe(0)
  })
})
