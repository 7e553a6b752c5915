import { describe, expect, it } from 'vitest'
import { type Block, inputSpan } from '../../../src/core/page/block.ts'
import { withoutSpeakers } from '../../../src/core/page/turns.ts'

const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({ kind, text, anchors: [[0, 0]] })
const read = (texts: readonly string[]) =>
  withoutSpeakers(texts.map((text) => block(text))).map(({ text }) => text)

const SAID = ['Who built the mill?', 'My grandfather built it.', 'And the wheel?', 'That came later.']
const MORE = ['Does it turn?', 'It has turned since 1902.']
/** A dialogue of two, by how their labels are written. */
const dialogue = (one: string, other: string) =>
  [...SAID, ...MORE].map((said, at) => `${at % 2 === 0 ? one : other}${said}`)

describe('labels that say who speaks', () => {
  it.each([
    ['a name', 'Ada: ', 'Bo: '],
    ['names of two words', 'Ada Lund: ', 'Bo O’Shea: '],
    ['capitals', 'MR. OKORO: ', 'THE CHAIR: '],
    ['what they are beside the name', 'Ada Lund (host): ', 'Bo: '],
    ['what they are and a name', 'Host: ', 'Bo: '],
    ['numbers', 'Speaker 1: ', 'Speaker 2: '],
    ['letters', 'Q: ', 'A: '],
    ['a letter without a mark, as in briefings', 'Q ', 'THE CHAIR: '],
    ['nicknames that begin small, as in minutes', 'ada_l: ', 'bo3: '],
    ['square brackets', '[Ada Lund] ', '[Speaker 2] '],
    ['angle brackets, as in chats', '<ada_l> ', '<bo> '],
    ['stars', '**Ada Lund**: ', '**Bo:** '],
    ['dashes', 'Ada - ', 'Bo Lund – '],
    ['dashes, as in French', 'Zoé — ', 'Élie — '],
    ['French, with a space', 'Zoé : ', 'Élie : '],
    ['Russian', 'Ада: ', 'Борис: '],
    ['Chinese', '记者：', '村长：'],
  ])('are left out of a dialogue: %s', (_, one, other) => {
    expect(read(dialogue(one, other))).toEqual([...SAID, ...MORE])
  })

  it('are left out where one speaks nearly all the time, and they are set in stars', () => {
    const starred = dialogue('**Ada Lund**: ', '**Ada Lund**: ')
    expect(read(starred)).toEqual([...SAID, ...MORE])
    expect(read([...starred, ...SAID, ...MORE])).toEqual([...starred, ...SAID, ...MORE])
  })

  it('are left out where somebody speaks but once', () => {
    const guest = [
      ...dialogue('Ada: ', 'Bo: '),
      'Cleo Orrin: I was there.',
      'Note: The wheel turns.',
      'A note.',
    ]
    expect(read(guest)).toEqual([...SAID, ...MORE, 'I was there.', 'Note: The wheel turns.', 'A note.'])
  })

  it('are left out where who takes minutes now and then writes names small', () => {
    const turns = [...dialogue('Ada: ', 'Bo: '), 'bo: That was all.', 'ada: It was.']
    expect(read(turns)).toEqual([...SAID, ...MORE, 'bo: That was all.', 'ada: It was.'])
  })

  it('are left out where turns have paragraphs without labels', () => {
    const turns = dialogue('Ada: ', 'Bo: ').flatMap((turn) => [turn, 'It was a dry year.'])
    expect(read(turns).filter((text) => text.includes(':'))).toEqual([])
  })

  it.each([
    ['nobody asks', ['Ada: Yes.', 'Bo: No.', 'Ada: Yes.', 'Bo: No.', 'Ada: Yes.', 'Bo: No.']],
    ['there are too few', dialogue('Ada: ', 'Bo: ').slice(0, 4)],
    ['one speaks alone', dialogue('Ada: ', 'Ada: ')],
    ['they are words of the text', [...dialogue('Myth: ', 'Fact: '), 'A myth is not a fact.']],
    ['they are words that begin small', [...dialogue('wheel: ', 'weir: '), 'The weir and the wheel turn.']],
    ['dashes stand behind what is told of', ['Ada - a miller.', 'Bo - a baker.', 'Why?', ...SAID, ...MORE]],
    ['they are a small part', [...dialogue('Ada: ', 'Bo: '), ...Array<string>(20).fill('The mill turns.')]],
    ['what follows is an address', dialogue('[Ada]: https://', '[Bo]: https://')],
    ['what follows is a quotation', dialogue('Ada said: “', 'Bo said: “')],
  ])('stay where %s', (_, texts) => {
    expect(read(texts)).toEqual(texts)
  })

  it('leave each text where it stands in the input', () => {
    const [first] = withoutSpeakers(dialogue('Ada: ', 'Bo: ').map((text) => block(text)))
    expect(inputSpan(first, 0, 3)).toEqual({ start: 5, end: 8 })
  })

  it('tell which turns ask somebody who answers at length', () => {
    const turns = withoutSpeakers(dialogue('Ada: ', 'Bo: ').map((text) => block(text)))
    expect(turns.map(({ aside }) => aside === true)).toEqual([true, false, true, false, true, false])
  })

  it('are none in headings', () => {
    const headings = dialogue('Ada: ', 'Bo: ').map((text) => block(text, 'heading'))
    expect(withoutSpeakers(headings)).toEqual(headings)
  })
})
