import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { BAD_SERVERS } from '../node/web/bad-servers.ts'
import { loopback, rawLoopback } from '../node/web/server.ts'
import { ENVIRONMENT, PROGRAM } from '../run.ts'
import { linesOf } from './shell.ts'

const PAGE = `<!doctype html><title>The mill</title>
<p>The mill turned again on Saturday. Two hundred people came to see it. It rained all day.</p>`
const asked: string[] = []
const at = loopback(({ url, headers }, response) => {
  asked.push(`${url} ${headers.authorization ?? ''}`.trim())
  response.setHeader('content-type', 'text/html').end(PAGE)
})
const bad = rawLoopback((path, socket) => BAD_SERVERS[`/${path.split('/')[1]}`].answer(socket, path))

/** Runs the built program beside a server of this process. */
async function run(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...ENVIRONMENT, ...env } })
  let [out, err] = ['', '']
  child.stdout.on('data', (piece) => {
    out += piece
  })
  child.stderr.on('data', (piece) => {
    err += piece
  })
  const [code] = await once(child, 'close')
  return { code, out, err }
}

/** Each would take the 20 seconds that an address has. */
const isSlow = (what: RegExp | null) => what?.source.includes('no answer') ?? false

describe('an address', () => {
  it('of a bad server gets a line each, and the others are summarized', async () => {
    const servers = Object.entries(BAD_SERVERS).filter(([, { what }]) => what !== null && !isSlow(what))
    const { code, out, err } = await run(['-q', ...servers.map(([path]) => bad(path)), at('/')])
    expect(code).toBe(1)
    expect(out).toContain('The mill turned again')
    const lines = linesOf(err)
    expect(lines).toHaveLength(servers.length)
    for (const [at, [path, { what }]] of servers.entries()) {
      expect(lines[at]).toContain(`summarize: ${bad(path)}: `)
      expect(lines[at]).toMatch(what!)
    }
  })

  it.each(['text', 'bullets', 'markdown', 'html', 'prompt', 'json', 'jsonl'])(
    'with a name and password is read, and neither is printed as %s',
    async (format) => {
      asked.length = 0
      const address = (path: string) => at(path).replace('http://', 'http://ada:opensesame@')
      const { code, out, err } = await run([
        address('/'),
        address('/'),
        address('/').replace(/:\d+\//, ':1/'),
        '-f',
        format,
      ])
      expect(code).toBe(1)
      expect(out + err).not.toMatch(/ada|opensesame|YWRh/)
      expect(err).toContain('http://127.0.0.1:1/: cannot be reached')
      expect(asked).toEqual(Array(2).fill(`/ Basic ${Buffer.from('ada:opensesame').toString('base64')}`))
    },
  )

  it.each([
    ['without a host', 'http://ada:opensesame@/'],
    ['with a slash in its password', 'http://ada:open/sesame@a.example/'],
    ['of another protocol', 'ftp://ada:opensesame@a.example/'],
    ['with too few slashes', 'https:/ada:opensesame@a.example/'],
  ])('that cannot be read is named without its password: %s', async (_, address) => {
    for (const more of [[], ['--from', 'jsonl', '-f', 'jsonl'], ['--public-only']]) {
      const { code, err } = await run([address, ...more])
      expect(code).toBe(1)
      expect(err).toMatch(/^summarize: (?:https?|ftp):\/.*\n$/)
      expect(err).not.toMatch(/ada|open|sesame/)
    }
  })

  it('is read through the proxy of the environment, by the built program too', async () => {
    asked.length = 0
    const { out } = await run(['-q', 'http://a.example/story'], { HTTP_PROXY: at('') })
    expect(out).toContain('The mill turned again')
    expect(asked).toEqual(['http://a.example/story'])
  })

  it('in a private network is refused where that is asked for, by option, environment and in a batch', async () => {
    asked.length = 0
    const refused = { code: 1, out: '', err: expect.stringContaining('leads to no public address') }
    expect(await run(['--public-only', at('/')])).toMatchObject(refused)
    expect(
      await run([at('/'), at('/').replace('127.0.0.1', 'localhost')], { SUMMARIZE_PUBLICONLY: '1' }),
    ).toMatchObject(refused)
    expect(asked).toEqual([])
  })

  it('has a limit that --max-bytes lowers and does not raise', async () => {
    const raised = await run(['--max-bytes', '1GB', bad('/endless')])
    expect(raised.err).toContain('larger than 20 MB: download it and name the file')
    const lowered = await run(['--max-bytes', '1MB', bad('/endless')])
    expect(lowered.err).toContain('larger than 1 MB: split it, or raise the limit with --max-bytes')
  })
})
