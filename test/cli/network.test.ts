import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTICLES } from '../fixtures.ts'
import { PROGRAM } from '../run.ts'

/** Ends the process when anything opens a connection or asks for a name. */
const GUARD = `
  import net from 'node:net'
  import dns from 'node:dns'
  import dgram from 'node:dgram'
  const stop = () => {
    process._rawDebug('CONNECTION')
    process.exit(99)
  }
  net.Socket.prototype.connect = stop
  dns.lookup = dns.promises.lookup = dns.resolve = stop
  dgram.createSocket = stop
  globalThis.fetch = stop`
const guarded = (args: readonly string[]) =>
  spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(GUARD)}`, PROGRAM, ...args],
    { encoding: 'utf8' },
  )

/** Whether this system tells what a program asks of it. */
const HAS_STRACE = spawnSync('strace', ['-V']).status === 0

/** What a run and all its threads ask of the network, a line each. */
function calls(args: readonly string[]): string[] {
  const traced = [
    '-f',
    '-qq',
    '-e',
    'trace=network',
    '-e',
    'signal=none',
    process.execPath,
    PROGRAM,
    '-q',
    ...args,
  ]
  return spawnSync('strace', traced, { encoding: 'utf8' }).stderr.match(/^.*\bsocket\(.*$/gm) ?? []
}

describe('no connection is opened', () => {
  it('for any format', () => {
    const { status, stderr } = guarded(['-q', ...ARTICLES])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it.skipIf(!HAS_STRACE)('as the system sees it', () => {
    expect(calls(ARTICLES.slice(0, 5))).toEqual([])
    expect(calls(['http://127.0.0.1:59999/']).length).toBeGreaterThan(0)
  })

  it('unless an address is given: the guard sees that', () => {
    expect(guarded(['http://127.0.0.1:59999/']).status).toBe(99)
  })

  it('by any other file than those that read addresses, and the one whose lock is a name within the machine', () => {
    const NETWORK = /\bfetch\(|node:(?:net|http|https|http2|tls|dgram|dns)\b|\bWebSocket\b|\bXMLHttpRequest\b/
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    )
    const reaching = files.filter((file) => NETWORK.test(readFileSync(join('src', file), 'utf8')))
    expect(reaching.filter((file) => !file.startsWith(join('node', 'web')))).toEqual([join('cli', 'lock.ts')])
    expect(reaching.length).toBeGreaterThan(1)
  })
})
