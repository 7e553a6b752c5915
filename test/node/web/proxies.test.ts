import { describe, expect, it } from 'vitest'
import { proxiesIn } from '../../../src/node/web/proxies.ts'

describe('proxiesIn', () => {
  it.each([
    [{ HTTP_PROXY: 'http://a:1' }, { httpProxy: 'http://a:1', httpsProxy: '', noProxy: '' }],
    [{ https_proxy: 'https://a:1' }, { httpProxy: '', httpsProxy: 'https://a:1', noProxy: '' }],
    [{ http_proxy: 'http://a:1', HTTP_PROXY: 'http://b:1' }, { httpProxy: 'http://a:1' }],
    [{ http_proxy: '', HTTP_PROXY: 'http://b:1' }, { httpProxy: 'http://b:1' }],
    [{ HTTP_PROXY: 'proxy:3128' }, { httpProxy: 'http://proxy:3128' }],
    [{ HTTP_PROXY: 'http://a:1', no_proxy: 'b,.c' }, { noProxy: 'b,.c' }],
    [{ HTTP_PROXY: 'http://a:1', NO_PROXY: 'b:81' }, { noProxy: 'b:81' }],
  ])('finds them in %j', (env, proxies) => {
    expect(proxiesIn(env)).toMatchObject(proxies)
  })

  it.each([{}, { HTTP_PROXY: '' }, { NO_PROXY: 'a' }, { HTTPS_PROXY: 'http://a:1', NO_PROXY: '*' }])(
    'finds none in %j',
    (env) => {
      expect(proxiesIn(env)).toBeNull()
    },
  )

  it.each(['http://ada:secret@', 'socks5://ada:secret@a:1', 'ada:secret@a:99999'])(
    'refuses %j without its password',
    (https_proxy) => {
      const refused = expect.objectContaining({ name: 'UserError', what: 'HTTPS_PROXY names no proxy' })
      expect(() => proxiesIn({ https_proxy })).toThrow(refused)
    },
  )
})
