import { describe, expect, it } from 'vitest'
import { authorizationOf, withoutCredentials } from '../../../src/node/web/credentials.ts'

describe('withoutCredentials', () => {
  it.each([
    ['https://ada:pw@example.com/a?b=c@d#e', 'https://example.com/a?b=c@d#e'],
    ['http://ada@example.com', 'http://example.com'],
    ['HTTP://ada:p@w:x@example.com:81/', 'HTTP://example.com:81/'],
    ['http:\\\\ada:pw@example.com/', 'http:\\\\example.com/'],
    ['https:/ada:pw@example.com/', 'https:/example.com/'],
    ['https:ada:pw@example.com/', 'https:example.com/'],
    ['ftp://ada:pw@example.com/', 'ftp://example.com/'],
    ['ftp://ada:pw@example.com:99999/', 'ftp://example.com:99999/'],
    ['http://ada:pw@/', 'http:///'],
    ['http://ada:p/w@example.com/', 'http://example.com/'],
    ['http://ada:p#w@example.com/', 'http://example.com/'],
    ['http://ada:p?w\n@example.com/', 'http://example.com/'],
  ])('takes them out of %j', (address, shown) => {
    expect(withoutCredentials(address)).toBe(shown)
  })

  it.each([
    'https://example.com/@ada/12',
    'http://example.com:81/a?to=ada@example.com',
    'article.txt',
    'notes@home/a.txt',
    'C:\\notes@home\\a.txt',
    '-',
  ])('leaves %j alone', (name) => {
    expect(withoutCredentials(name)).toBe(name)
  })
})

describe('authorizationOf', () => {
  const said = (address: string) => {
    const header = authorizationOf(new URL(address))
    return header === null ? null : Buffer.from(header.replace(/^Basic /, ''), 'base64').toString()
  }

  it.each([
    ['http://ada:pw@example.com/', 'ada:pw'],
    ['http://ada@example.com/', 'ada:'],
    ['http://:pw@example.com/', ':pw'],
    ['http://ad%61:p%40%3a%2f@example.com/', 'ada:p@:/'],
    ['http://Zoë:naïve@example.com/', 'Zoë:naïve'],
    ['http://ada:50%@example.com/', 'ada:50%'],
    ['http://ada:%zz\r\nX: y@example.com/', 'ada:%zzX: y'],
  ])('says who asks for %j', (address, user) => {
    expect(said(address)).toBe(user)
  })

  it('says nothing where nobody is named', () => {
    expect(said('http://example.com/')).toBeNull()
  })
})
