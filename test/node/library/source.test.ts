import { describe, expect, it } from 'vitest'
import { parse, summarize } from '../../../src/index.ts'
import { loopback } from '../web/server.ts'

const PAGE =
  '<!doctype html><title>The mill</title><p>The mill turned again. Nobody saw it. It rained all day.</p>'
const asked: string[] = []
const at = loopback(({ url, headers }, response) => {
  asked.push(`${url} ${headers.authorization ?? ''}`.trim())
  if (url !== '/silent') response.setHeader('content-type', 'text/html').end(PAGE)
})

describe('an address that the library is passed', () => {
  it('is read, and names the summary without the password in it', async () => {
    asked.length = 0
    const address = new URL(at('/').replace('http://', 'http://ada:pw@'))
    expect(await summarize(address)).toMatchObject({ title: 'The mill', source: at('/'), format: 'html' })
    expect((await parse(address)).sentences).toHaveLength(3)
    expect(asked).toEqual(Array(2).fill(`/ Basic ${Buffer.from('ada:pw').toString('base64')}`))
  })

  it('is refused where it is not public and only such are wanted', async () => {
    asked.length = 0
    const refused = {
      code: 'unsupported',
      message: expect.stringMatching(/^leads to no public address: .* publicOnly$/),
    }
    for (const read of [summarize, parse])
      await expect(read(new URL(at('/')), { publicOnly: true })).rejects.toMatchObject(refused)
    expect(asked).toEqual([])
  })

  it('is not asked where an option is wrong', async () => {
    asked.length = 0
    for (const options of [
      { words: -1 },
      { ranker: 'none' },
      { publicOnly: 1 },
      { encoding: 'none' },
      { signal: 1 },
    ])
      await expect(summarize(new URL(at('/')), options as object)).rejects.toMatchObject({
        code: 'invalid-option',
      })
    expect(asked).toEqual([])
  })

  it('is given up when the signal says so', async () => {
    const reason = new Error('enough')
    const controller = new AbortController()
    const late = summarize(new URL(at('/silent')), { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 50)
    await expect(late).rejects.toBe(reason)
    await expect(summarize(new URL(at('/')), { signal: controller.signal })).rejects.toBe(reason)
  })

  it('is a URL and no string, which is a text', async () => {
    await expect(summarize(at('/'))).rejects.toMatchObject({ code: 'no-prose' })
    await expect(summarize(new URL('file:///etc/passwd'))).rejects.toMatchObject({ code: 'unsupported' })
    for (const no of [1, null, undefined, {}, { href: 1 }])
      await expect(summarize(no as unknown as string)).rejects.toMatchObject({ code: 'invalid-input' })
  })
})
