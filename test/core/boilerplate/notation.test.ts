import { describe, expect, it } from 'vitest'
import { isOfAnywhere, phrasesIn, readPhrase } from '../../../src/core/boilerplate/notation.ts'

function bears(list: string, text: string): boolean {
  return readPhrases(list).some(({ source }) => new RegExp(`${source}$`, 'u').test(text))
}

const readPhrases = (list: string) => phrasesIn(list).flatMap(readPhrase)

describe('a phrase', () => {
  it.each([
    ['show more', 'show more', 'show some more'],
    ['share / tweet\n  pin [it]', 'pin', 'pi'],
    ['share this (story|page)', 'share this page', 'share this boat'],
    ['(leave|post) a reply', 'post a reply', 'a reply'],
    ['read [more|next] now', 'read now', 'read some now'],
    ['read [more|next] now', 'read next now', 'readnext now'],
    ['comment[s]', 'comments', 'comment s'],
    ['print [this [*]]', 'print this page', 'print page'],
    ['categor(y|ies)', 'categories', 'category ies'],
    ['# repl(y|ies)', '12 replies', 'no replies'],
    ['comments [#]', 'comments (12)', 'comments (twelve)'],
    ['more in…', 'more in sport', 'more interesting'],
    ['media caption[…]', 'media captionThe lock', 'media capt'],
    ['похожие …', 'похожие статьи', 'похожие'],
    ['(次|前)…記事', '次の記事', '記事の次'],
    ['lu… à', 'lu ici à', 'luge à'],
    ["don't miss", 'don’t miss', 'dont miss'],
    ['google+', 'google+', 'googleee'],
    ['…to your inbox', 'news sent to your inbox', 'news sent into your inbox'],
  ])('%j is in %j and not in %j', (list, text, other) => {
    expect([bears(list, text), bears(list, other)]).toEqual([true, false])
  })

  it.each([
    ['share this', ['share thi'], false],
    ['tag[s]', ['tag'], false],
    ['by', ['by'], false],
    ['(leave|post) a reply', ['leave a r', 'post a re'], false],
    ['in (this|our) (tale|song)', ['in this t', 'in this s', 'in our ta', 'in our so'], false],
    ['print [this [*]]', ['print'], false],
    ['we (will|[all] may) see', ['we will s', 'we'], false],
    ['(#|no) replies', ['#', 'no replie'], false],
    ['…(sent|brought) [*] to your inbox', ['to your inbox'], true],
    ["…don't you [ever [dare]] miss (it|us)", ['t you'], true],
  ])('%j is looked for where one of %j is', (list, keys, anywhere) => {
    expect([readPhrases(list)[0].keys, isOfAnywhere(list)]).toEqual([keys, anywhere])
  })

  it.each([
    ['…all rights reserved', 'reserved'],
    ['…(first|last) in a series', 'series'],
    ['…part [#] of', 'part'],
    ["…don't miss", 'miss'],
    ['…below…', 'below'],
    ['…tale[s]', ''],
    ['…приведён', ''],
    ['…и приведён', 'приведён'],
    ['…次の記事', ''],
  ])('%j of anywhere is found by the word %j', (list, word) => {
    expect(readPhrases(list)[0].word).toBe(word)
  })

  it('sets what follows a choice apart, so that V8 compiles it once', () => {
    const [{ source }] = readPhrases('(leave|post) [us] a reply')
    expect(source).toBe('^(?:(?:leave|post)(?=)(?: (?:us))?(?=) a reply)')
  })
})
