import { describe, expect, it } from 'vitest'
import { type Block, inputSpan } from '../../../src/core/page/block.ts'
import { withoutNoteMarks } from '../../../src/core/page/note-marks.ts'

function blocks(texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text, anchors: [[0, 0]] }))
}

const textsOf = (texts: readonly string[]) => withoutNoteMarks(blocks(texts)).map(({ text }) => text)

/** It makes sure that notes are marked. */
const NOTED = 'The mill burned down in 1871.[1] Nobody was hurt.'

describe('marks of notes', () => {
  it.each([
    [
      'behind a full stop',
      'It was built again.[2] The wheel is of oak.',
      'It was built again. The wheel is of oak.',
    ],
    ['at the end', 'The wheel turned again in May.[3]', 'The wheel turned again in May.'],
    ['one behind another', 'It grinds rye,[4][5] oats and barley.[6]', 'It grinds rye, oats and barley.'],
    [
      'of several notes',
      'It is the oldest of the valley.[2, 7] It is of brick.[8–10]',
      'It is the oldest of the valley. It is of brick.',
    ],
    ['behind a word', 'The miller[2] was Ada Lund.[3]', 'The miller was Ada Lund.'],
    ['by letters', 'The weir is older.[a] It leaks.[note 2]', 'The weir is older. It leaks.'],
    ['that miss one', 'It is haunted.[citation needed] So they say.', 'It is haunted. So they say.'],
  ])('are left out %s: %s', (_, text, without) => expect(textsOf([NOTED, text])[1]).toBe(without))

  it.each([
    ['an index', 'Read a[1] before b[0] is set.'],
    ['a citation within the sentence', 'As shown in [1], wheels turn.'],
    ['a link', 'See the map.[1](https://mill.example/map)'],
    ['a definition', 'Notes:[1]: the wheel'],
  ])('are none in %s: %s', (_, text) =>
    expect(textsOf([NOTED, 'It leaks.[2] It is old.', text])[2]).toBe(text),
  )

  it('are told before a sign of punctuation as well', () =>
    expect(textsOf(['The mill burned down[1]. Nobody was hurt.', 'It leaks[2], as mills do.'])).toEqual([
      'The mill burned down. Nobody was hurt.',
      'It leaks, as mills do.',
    ]))

  it('are kept where nothing else tells of notes', () => {
    const texts = [NOTED, 'The wheel is of oak.']
    expect(textsOf(texts)).toEqual(texts)
  })

  it('leave what stands behind them at its place in the input', () => {
    const [, block] = withoutNoteMarks(blocks([NOTED, 'It leaks.[2] It is old.[3] It turns.']))
    const at = block.text.indexOf('It turns')
    expect(inputSpan(block, at, at + 8)).toEqual({ start: 27, end: 35 })
  })
})

describe('notes on links', () => {
  it.each([
    ['See the map(opens in a new window) of the weir.', 'See the map of the weir.'],
    ['The report (opens in new tab) names the miller.', 'The report names the miller.'],
  ])('are left out: %s', (text, without) => expect(textsOf([text])).toEqual([without]))

  it.each(['The gate (it opens in a new wall) is of oak.', 'The mill (external walls and all) burned down.'])(
    'are none in: %s',
    (text) => expect(textsOf([text])).toEqual([text]),
  )
})
