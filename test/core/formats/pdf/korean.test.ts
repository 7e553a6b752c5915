import { describe, expect, it } from 'vitest'
import { joinerOf } from '../../../../src/core/formats/pdf/blocks/joiner.ts'

const joined = (lines: readonly string[]) => {
  const { join } = joinerOf(lines)
  return lines
    .slice(1)
    .reduce((text, line) => join(text, line), lines[0])
    .trim()
}

describe('lines of Korean', () => {
  it.each([
    [
      'before the ending of a verb',
      ['물레방아가 봄에 다시 돌았', '다. 마을이 기뻐했다.'],
      '물레방아가 봄에 다시 돌았다. 마을이 기뻐했다.',
    ],
    ['behind the stem of a verb', ['마을에는 돈이 없', '었기 때문이다.'], '마을에는 돈이 없었기 때문이다.'],
    ['before a particle', ['오래된 물레방아', '는 강가에 있다.'], '오래된 물레방아는 강가에 있다.'],
    ['behind a syllable that is no word', ['물건은 윗', '동네로 옮겼다.'], '물건은 윗동네로 옮겼다.'],
    [
      'within a word that stands elsewhere',
      ['그 물레방아가 돌자 이 물레', '방아가 멈췄다.'],
      '그 물레방아가 돌자 이 물레방아가 멈췄다.',
    ],
  ])('break a word %s', (_, lines, text) => {
    expect(joined(lines)).toBe(text)
  })

  it.each([
    [
      'behind a particle',
      ['마을은 그 자리에', '여객선 터미널을 지었다.'],
      '마을은 그 자리에 여객선 터미널을 지었다.',
    ],
    ['behind a word of one syllable', ['마을이 할 수', '있는 일이 많다.'], '마을이 할 수 있는 일이 많다.'],
    [
      'where a space is drawn',
      ['마을이 월요 ', '물레방아를 다 ', '시 돌렸다.'],
      '마을이 월요 물레방아를 다 시 돌렸다.',
    ],
  ])('part words %s', (_, lines, text) => {
    expect(joined(lines)).toBe(text)
  })

  it('break words wherever no space is drawn, if some are', () => {
    const lines = ['물레방아가 ', '봄에 다', '시 돌자 마을 ', '사람들이 기', '뻐했다.']
    expect(joined(lines)).toBe('물레방아가 봄에 다시 돌자 마을 사람들이 기뻐했다.')
  })
})

describe('lines of Chinese and Japanese', () => {
  it.each([
    ['have no space between them', ['水车在春天', '又转了。'], '水车在春天又转了。'],
    ['have none behind a comma', ['水車は春に、', 'また回った。'], '水車は春に、また回った。'],
    ['have one beside Latin words', ['It is called 水車', 'in Japan.'], 'It is called 水車 in Japan.'],
  ])('%s', (_, lines, text) => {
    expect(joined(lines)).toBe(text)
  })
})
