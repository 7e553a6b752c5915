import { describe, expect, it } from 'vitest'
import { readText } from '../../../../src/core/formats/text/read.ts'

const FIELDS = 'Valley Working Group                                       A. Lund'
const DATE = 'Category: Informational                                  March 2024'
const PROSE = 'Abstract\n\n   Mills turn in the wind.  They stop where there is none.\n'

describe('the head of a standard', () => {
  it.each([
    ['', `${FIELDS}\nRequest for Comments: 7\nUpdates: 3\n${DATE}\n\n\n          Wheels: How They Turn\n\n`],
    [
      'of a draft',
      `\n\n${FIELDS}\nInternet-Draft            The Mill\n${DATE}\n\n                 Wheels: How They\n                       Turn\n               draft-lund-mill-03\n\n`,
    ],
    [
      'with other line ends',
      `${FIELDS}\r\nRequest for Comments: 7\r\n${DATE}\r\n\r\n          Wheels: How They Turn\r\n\r\n`,
    ],
    [
      'of a proposal',
      '<pre>\n  WIP: 7\n  Title: Wheels: How They Turn\n  Author: A. Lund\n          B. Marsh\n</pre>\n\n== Abstract ==\n\n',
    ],
  ])('%s holds its title and no prose', async (_, head) => {
    const { title, blocks } = await readText(
      head + (head.includes('Abstract') ? PROSE.slice('Abstract'.length) : PROSE),
    )
    expect(title).toBe('Wheels: How They Turn')
    expect(blocks.map(({ text }) => text)).toEqual([
      'Abstract',
      'Mills turn in the wind. They stop where there is none.',
    ])
  })

  it.each([
    ['without a title', `${FIELDS}\nRequest for Comments: 7\n${DATE}\n\n${PROSE}`],
    [
      'that is none',
      `${FIELDS}\nRequest for bread: 7\n${DATE}\n\n          Wheels: How They Turn\n\n${PROSE}`,
    ],
  ])('%s is a text like any other', async (_, text) => {
    expect((await readText(text)).title).not.toBe('Wheels: How They Turn')
  })
})
