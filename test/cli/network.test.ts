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

describe('no connection is opened', () => {
  it('for any format', () => {
    const { status, stderr } = guarded(['-q', ...ARTICLES])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('unless an address is given: the guard sees that', () => {
    expect(guarded(['http://127.0.0.1:59999/']).status).toBe(99)
  })

  it('by any other file than those that read addresses', () => {
    const NETWORK = /\bfetch\(|node:(?:net|http|https|http2|tls|dgram|dns)\b|\bWebSocket\b|\bXMLHttpRequest\b/
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    )
    const reaching = files.filter((file) => NETWORK.test(readFileSync(join('src', file), 'utf8')))
    expect(reaching.filter((file) => !file.startsWith(join('node', 'web')))).toEqual([])
    expect(reaching.length).toBeGreaterThan(0)
  })
})
