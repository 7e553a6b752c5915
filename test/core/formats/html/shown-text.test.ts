import { describe, expect, it } from 'vitest'
import { shownText } from '../../../../src/core/formats/html/shown-text.ts'

describe('what a page shows', () => {
  it.each([
    [
      'each block on a line',
      '<h1>The mill</h1><p>It turned.</p><ul><li>Oak<li>Elm</ul>',
      'The mill\nIt turned.\nOak\nElm',
    ],
    [
      'links and emphasis within a line',
      '<p>It <a href=x>turned</a> <em>all</em> day.',
      'It turned all day.',
    ],
    ['marks of notes', '<p>It turned.<sup>[3]</sup> So.', 'It turned.[3] So.'],
    [
      'menus and captions',
      '<nav>Home</nav><figure><figcaption>The wheel</figcaption></figure>',
      'Home\nThe wheel',
    ],
    [
      'what is closed and opens when it is found',
      '<details><summary>More</summary>It <b>fell</b>.</details>',
      'More\nIt fell.',
    ],
    ['line breaks as ends of blocks', 'Roses<br>are red', 'Roses\nare red'],
    ['typed lines', '<pre>Roses\nare  red</pre> and\nblue', 'Roses\nare red\nand blue'],
    ['references decoded, white space folded', '<p>Oak&nbsp;&amp;\n  elm', 'Oak & elm'],
    ['what readers of screens are told', '<p>Oak <span class="sr-only">and elm</span>', 'Oak and elm'],
    ['readings above characters', '<p><ruby>漢<rt>かん</rt></ruby>字', '漢かん字'],
    ['declared shadows', '<div><template shadowrootmode=open><p>Oak</template></div>', 'Oak'],
  ])('has %s', (_, html, expected) => {
    expect(shownText(html)).toBe(expected)
  })

  it.each([
    ['scripts and styles', 'a<script>b</script><style>c</style>d', 'ad'],
    [
      'templates and what is for browsers without scripts',
      'a<template>b</template><noscript>c</noscript>d',
      'a\nd',
    ],
    ['hidden parts', 'a<span hidden>b</span><i style="display: none">c<b>d</b></i>e', 'ae'],
    ['what is not visible', 'a<p style="color:red;visibility:hidden">b</p>c', 'a\nc'],
    ['the title above the page', '<title>a</title>b', 'b'],
    [
      'what fields and pictures hold',
      'a<textarea>b</textarea><svg><text>c</text></svg>d<img alt=e>f',
      'a\nd\nf',
    ],
  ])('lacks %s', (_, html, expected) => {
    expect(shownText(html)).toBe(expected)
  })

  it('is nothing of nothing', () => {
    expect(shownText('')).toBe('')
  })
})
