import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/page/block.ts'
import { withComments } from '../../../src/core/page/comments.ts'

const REPORT = [
  'The harbour board will close the old mill bridge for two years, it said on Monday.',
  'Its engineer, Ada Lund, told the council that the second pier stands on clay.',
  '"I have never seen a crack grow so fast," she said. "My advice was to close it in May."',
  'A ferry will carry lorries twice an hour.',
  'The bridge was built in 1887, and mended after the flood of 1953.',
]

const COMMENTS = [
  'Two years? It will be ten, as it was with the lock.',
  'I think the board has known of this since the spring.',
  'The ferry is a joke. I would rather swim!',
  'Good news for those of us who live on the quay.',
  'I agree with the engineer. Clay is no ground for a pier.',
  'My boat yard depends on that bridge, and I hope they pay for what we lose.',
  'Build a tunnel at last!',
  'I cross it every day and I don’t mind the wait.',
  'Nobody thought of the mills, as always.',
]

/** All by one hand. */
const MEMORIES = [
  'When my father came to the bridge, nobody had a car.',
  'I was six, and I carried his bag.',
  'The toll was a penny, which I paid.',
  'In the winter of 1947 my brother walked across the ice.',
  'We had no light in the house, and I read by the window.',
  'My mother kept the books of the mill.',
  'I went to sea at fifteen.',
  'I came back when my father died.',
  'Now I look at the bridge from my bed.',
]

/** What the bridge is, told by nobody. */
const FACTS = [
  'The first pier is of granite.',
  'The second is of brick.',
  'Between them the span is forty metres long.',
  'It opens twice a day.',
  'Its keeper lives in the tower.',
  'The tower has a lamp.',
  'The lamp burns oil.',
  'The road is four metres wide.',
  'The toll ended in 1920.',
]

function paragraphs(texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text, anchors: null }))
}

function comments(blocks: readonly Block[]): string[] {
  return withComments(blocks).flatMap(({ text, aside }) => (aside === true ? [text] : []))
}

describe('comments below a report', () => {
  it('are those behind the last paragraph that says who said something', () =>
    expect(comments(paragraphs([...REPORT.slice(0, 3), ...COMMENTS]))).toEqual(COMMENTS))

  it('are told below a heading in the report as well', () => {
    const [first, ...others] = paragraphs([...REPORT, ...COMMENTS])
    const heading: Block = { kind: 'heading', text: 'What comes next', anchors: null }
    expect(comments([first, heading, ...others])).toEqual(expect.arrayContaining(COMMENTS))
  })

  it('may quote somebody now and then', () => {
    const quoting = [...COMMENTS, ...COMMENTS.slice(1), 'As my mother said, mind the gap.']
    expect(comments(paragraphs([...REPORT, ...quoting]))).toEqual(expect.arrayContaining(quoting))
  })

  it.each<[string, readonly string[]]>([
    ['one person tells the rest', [...REPORT, ...MEMORIES]],
    ['all of it is one person’s', [...MEMORIES, ...MEMORIES]],
    ['nobody speaks of himself', [...REPORT, ...FACTS]],
    ['nothing is reported above', [...FACTS, ...COMMENTS]],
    ['hardly anything follows', [...REPORT, ...COMMENTS.slice(0, 4)]],
    [
      'what follows reports what people said',
      [...REPORT, ...COMMENTS.map((text) => `${text} So said a miller.`)],
    ],
  ])('are none where %s', (_, texts) => expect(comments(paragraphs(texts))).toEqual([]))

  it('are none where a heading opens them as a part of the text', () => {
    const blocks = paragraphs([...REPORT, ...COMMENTS])
    const heading: Block = { kind: 'heading', text: 'From my diary', anchors: null }
    expect(comments([...blocks.slice(0, 10), heading, ...blocks.slice(10)])).toEqual([])
  })
})
