import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/page/block.ts'
import { spelledOut, splitTitle } from '../../../src/core/page/title.ts'

function blocksOf(...lines: string[]): Block[] {
  return lines.map((text) => ({ kind: 'paragraph', text, anchors: null }))
}

describe('splitTitle', () => {
  it.each([
    'Ferry to sail again in March',
    'Will the ferry ever sail again?',
    'Sail again!',
    'The ferry (and what became of it)',
    '“It will sail again”',
  ])('takes the first line for the title: %s', (line) => {
    expect(splitTitle(blocksOf(line, 'It sails.'))).toEqual({ title: line, blocks: blocksOf('It sails.') })
  })

  it.each([
    'The ferry sails again.',
    'The ferry sails again, says its owner,',
    '"The ferry sails again."',
    'Three ferries:',
    'Ferry | Harbour Gazette | News',
    'By Ann Lee',
    '#Ferry#',
    '== Ferry ==',
    'Citation Nr: 0412345',
    'Docket No: 12-34',
    '[Ferry horn]',
    '(From the Harbour Gazette, 3 June)',
    Array(26).fill('ferry').join(' '),
  ])('finds no title in %s', (line) => {
    expect(splitTitle(blocksOf(line, 'It sails.'))).toMatchObject({ title: null })
  })

  it('takes neither the only line nor a list item', () => {
    expect(splitTitle(blocksOf('The ferry'))).toEqual({ title: null, blocks: blocksOf('The ferry') })
    expect(
      splitTitle([{ kind: 'item', text: 'The ferry', anchors: null }, ...blocksOf('It sails.')]).title,
    ).toBe(null)
    expect(splitTitle([])).toEqual({ title: null, blocks: [] })
  })

  it('finds no title in what somebody says', () => {
    const turns = blocksOf('[Ada Lund] Is it on', '[Bo] Yes.', '[Ada Lund] Good.')
    expect(splitTitle(turns)).toEqual({ title: null, blocks: turns })
    expect(splitTitle(blocksOf('Ferries: a guide', 'Ada: Hello.', 'It sails.')).title).toBe(
      'Ferries: a guide',
    )
  })

  it('looks for it below the menus and buttons of the page, which stay for the boilerplate stage', () => {
    const { title, blocks } = splitTitle(
      blocksOf('Skip to content', 'Home | News | Sport', 'The ferry', 'It sails.'),
    )
    expect(title).toBe('The ferry')
    expect(blocks).toEqual(blocksOf('Skip to content', 'Home | News | Sport', 'It sails.'))
  })
})

describe('spelledOut', () => {
  it.each([
    ['the-mill-turns', 'The mill turns'],
    ['the_mill_turns', 'The Mill Turns!'],
    ['themillturns', 'The mill turns'],
    ['mühle-am-bach', 'Mühle am Bach'],
    ['мельница-у-реки', 'Мельница у реки'],
    ['mill-2', 'Mill 2'],
  ])('takes the headline for a title written as files are named: %s', (title, line) => {
    expect(spelledOut(title, blocksOf('Valley News', line, 'It turns.'))).toBe(line)
  })

  it.each([
    ['the-mill-turns', 'The mill stands'],
    ['The mill turns', 'THE MILL TURNS'],
    ['PageRank', 'Page Rank'],
    ['1984', '19 84'],
  ])('leaves %s as it is above %s', (title, line) => {
    expect(spelledOut(title, blocksOf(line, 'It turns.'))).toBe(title)
  })

  it('looks at the head of the page alone', () => {
    const below = blocksOf(...Array.from({ length: 9 }, () => 'It turns.'), 'The mill')
    expect(spelledOut('the-mill', below)).toBe('the-mill')
  })
})
