import { describe, expect, it } from 'vitest'
import { dropBoilerplate } from '../../../../src/core/boilerplate/boilerplate.ts'
import { parseHtml } from '../../../../src/core/formats/html/parse.ts'

const FIRST =
  'The mill above the town turned for the first time in forty years, and half the valley came to see it.'
const SECOND =
  'Its wheel was carved from a single oak, which a storm had felled behind the church two winters ago.'
const THIRD =
  'Flour will be sold at the gate from May, as soon as the stones have been dressed by a man from the coast.'
const PROSE = [FIRST, SECOND, THIRD]
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('')

const page = (body: string) => `<!doctype html><title>The mill turns - Valley Post</title><body>${body}`
const prose = (body: string) =>
  parseHtml(page(body))
    .blocks.filter(({ kind }) => kind !== 'heading')
    .map(({ text }) => text)

/** The prose that is left without boilerplate. */
const read = (body: string) =>
  dropBoilerplate(parseHtml(page(body)))
    .blocks.filter(({ kind }) => kind !== 'heading')
    .map(({ text }) => text)

describe('the article is read where', () => {
  it.each([
    [
      'its paragraphs stand in a heading',
      `<article><h1>The mill</h1><h3 class=body>${paragraphs}</h3></article>`,
    ],
    ['a heading above it was not closed', `<article><h1>The mill</h1><h4>What is new${paragraphs}</article>`],
    [
      'a heading above a block was not closed',
      `<article><h1>The mill</h1><h4>News<div>${paragraphs}</div></article>`,
    ],
    [
      'a heading ends with another one’s tag',
      `<article><h1>The mill</h1><h2>What is new</h3>${paragraphs}</article>`,
    ],
    [
      'all of it is set as headings',
      `<article><h1>The mill</h1>${paragraphs.replace(/\bp>/g, 'h3>')}</article>`,
    ],
    [
      'its lead is set as a heading',
      `<article><h1>The mill</h1><h2>${FIRST}</h2><p>${SECOND}</p><p>${THIRD}</p></article>`,
    ],
    [
      'CDATA is opened above it and never closed',
      `<![CDATA[ <div id=top></div><article><h1>The mill</h1>${paragraphs}</article>`,
    ],
    [
      'CDATA is opened within it',
      `<article><h1>The mill</h1><p>${FIRST}</p><![CDATA[><p>${SECOND}</p><p>${THIRD}</p></article>`,
    ],
    [
      'a header was not closed',
      `<header role=banner><a href=/>Valley Post</a><main><article><h1>The mill</h1>${paragraphs}</article></main>`,
    ],
    [
      'a menu was not closed',
      `<nav><ul><li><a href=/>Home</a></ul><article><h1>The mill</h1>${paragraphs}</article>`,
    ],
    [
      'an aside holds all of it',
      `<main><aside><section><header><h1>The mill</h1><div>${paragraphs}</div></header></section></aside></main>`,
    ],
    [
      'it stands for those without scripts',
      `<section id=main></section><noscript><div role=main><h1>The mill</h1>${paragraphs}</div></noscript>`,
    ],
    [
      'it is streamed into the page',
      `<div id=root><template id=B:0></template><p>Loading…</p></div><div hidden id=S:0><article><h1>The mill</h1>${paragraphs}</article></div>`,
    ],
    [
      'a script shows it',
      `<div class=story style="display: none"><h1>The mill</h1>${paragraphs}</div><p>One moment, please.</p>`,
    ],
    [
      'a script clones it',
      `<p>One moment, please.</p><template id=story><h1>The mill</h1>${paragraphs}</template>`,
    ],
    [
      'it is a template in a script',
      `<p>One moment, please.</p><div class=story><script type="text/x-template">${paragraphs}</script></div>`,
    ],
    [
      'it is data for others',
      `<p>One moment, please.</p><script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle', articleBody: PROSE.join('\n\n') }] })}</script>`,
    ],
    [
      'it is HTML in data for others, with breaks where none may be',
      `<script type="application/ld+json">{"articleBody": "<p>${PROSE.join('</p>\n<p>')}</p>"}</script>`,
    ],
    [
      'its data in JSON hide from old programs',
      `<script type="application/ld+json">\n//<![CDATA[\n${JSON.stringify({ articleBody: PROSE.join('\n') })}\n//]]>\n</script>`,
    ],
    [
      'its data in JSON stand in a comment',
      `<script type="application/ld+json"><!-- ${JSON.stringify({ articleBody: PROSE.join('\n') })} --></script>`,
    ],
    ['it is set as it was typed', `<h1>The mill</h1><pre>\n${PROSE.join('\n\n')}\n</pre>`],
    [
      'it is a letter in an archive',
      `<h1>The mill</h1><b>Ada</b> <i>Tue Mar 3</i><ul><li><a href=1>Next message</a></ul><pre>On Monday Jon wrote:\n&gt;<i> Does it turn?\n</i>\n${PROSE.join('\n\n')}\n</pre>`,
    ],
    [
      'a caption was not closed',
      `<article><h1>The mill</h1><figure><img src=x><figcaption>The mill${paragraphs}</article>`,
    ],
    ['a button was not closed', `<button>Menu<article><h1>The mill</h1>${paragraphs}</article>`],
    [
      'a form holds the whole page',
      `<form method=post action=/page><div><h1>The mill</h1>${paragraphs}</div></form>`,
    ],
    [
      'a dialog stands before it',
      `<main aria-hidden=true><h1>The mill</h1>${paragraphs}</main><div role=dialog><p>You may choose what we store.</p></div>`,
    ],
    [
      'it stands twice, for the screen and for the printer',
      `<h1>The mill</h1><div class=screen>${paragraphs}</div><div class=print>${paragraphs}</div>`,
    ],
    [
      'a wall hides most of it from all but others',
      `<article><h1>The mill</h1><p>The mill turned on Sunday, and who reads on will learn what has become of its old wheel since.</p><p>The rest is for those who pay for it, as most of our readers do.</p></article><script type="application/ld+json">[{"@type":"NewsArticle","articleBody":${JSON.stringify([...PROSE, ...PROSE.map((it) => it.replace('a', 'one'))].join('\n'))}}]</script>`,
      [...PROSE, ...PROSE.map((it) => it.replace('a', 'one'))],
    ],
    [
      'it is a shadow tree',
      `<my-story><template shadowrootmode=open><h1>The mill</h1>${paragraphs}</template></my-story>`,
    ],
    [
      'each paragraph is a link',
      `<article><h1>The mill</h1>${PROSE.map((text) => `<p><a href=/x><b>${text}</b></a></p>`).join('')}</article>`,
    ],
    [
      'captions stand in no table',
      `<article><h1>The mill</h1>${PROSE.map((text) => `<p><caption>${text}</caption></p>`).join('')}</article>`,
    ],
  ])('%s', (_, body, text: readonly string[] = PROSE) => {
    expect(read(body)).toEqual(text)
  })

  it.each([
    [
      'in a header of its own',
      `<header><h1>The mill turns</h1><div class=teaser><p>${FIRST}</p></div></header>`,
    ],
    ['in a row above', `<div><h1>The mill turns</h1></div><div class=intro><p>${FIRST}</p></div>`],
    ['as a heading', `<header><h1>The mill turns</h1><h2 class=deck>${FIRST}</h2></header>`],
  ])('its lead stands %s', (_, lead) => {
    const text = `<p>${SECOND} ${THIRD}</p>`.repeat(1) + `<p>${THIRD} ${SECOND}</p><p>${SECOND} ${SECOND}</p>`
    expect(prose(`${lead}<div class=content><div class=story>${text}</div></div>`)[0]).toBe(FIRST)
  })
})

describe('left out is', () => {
  it.each([
    ['a word for screen readers', '<span class="sr-only">Opens a new window</span>'],
    ['a word set off the screen', '<span style="position:absolute;left:-9999px">Opens a new window</span>'],
    [
      'a word clipped to nothing',
      '<i class=icon><span class="visually-hidden">Opens a new window</span></i>',
    ],
    ['a word in another framework’s class', '<span class="u-hiddenVisually">external link</span>'],
    ['a mark that is only called raised', '<span class="superscript">2</span>'],
    ['a letter for a mark', '<sup>a</sup>'],
    ['a dagger', '<sup>†</sup>'],
    ['the mark of a note', '<sup>1</sup>'],
    ['the mark of two notes', '<sup class=ref>1, 2</sup>'],
    ['a mark that is a link', '<sup><a href=#n>[3]</a></sup>'],
  ])('%s', (_, html) => {
    expect(prose(`<p>The board of the mill${html} came to see it on Monday.</p>`)).toEqual([
      'The board of the mill came to see it on Monday.',
    ])
  })

  it.each([
    [
      'a notice about cookies',
      '<div class=cookie-bar><p>We keep small files on your computer, so that we know you again.</p></div>',
    ],
    [
      'a form in a dialog',
      '<div role=dialog><form><p>There is no account with this name, or the password is wrong.</p></form></div>',
    ],
    [
      'the tool that asks for consent',
      '<div id=onetrust-sdk><p>You may choose what we store, and change your mind at any time.</p></div>',
    ],
    [
      'another story behind a label',
      '<p>See also: <a href=/x>The other mill has stood still since the war and will not turn again</a></p>',
    ],
  ])('%s', (_, html) => {
    expect(prose(`<main><h1>The mill turns</h1><p>${FIRST}</p></main>${html}`)).toEqual([FIRST])
  })
})

describe('kept is', () => {
  it.each([
    ['a Roman numeral’s letter', 'of the XIX<sup>e</sup> siècle', 'of the XIXe siècle'],
    ['a lowered digit', 'of CO<sub>2</sub> alone', 'of CO2 alone'],
    ['a fraction', 'of <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> a ton', 'of 1/2 a ton'],
    ['the picture of a formula', 'for <img class=latex alt="t=20" src=x> minutes', 'for t=20 minutes'],
    ['a square', 'of 12 m<sup>2</sup> of sail', 'of 12 m2 of sail'],
    ['a power of ten', 'of 10<sup>6</sup> turns', 'of 106 turns'],
    ['a variable', 'of x<sup>2</sup> turns', 'of x2 turns'],
    ['an ordinal', 'of the 19<sup>th</sup> century', 'of the 19th century'],
    ['a formula', 'for <math><mi>t</mi><mo>=</mo><mn>20</mn></math> minutes', 'for t=20 minutes'],
    [
      'a formula whose picture is seen',
      'for <span class=mwe-math-mathml style="display:none"><math><semantics><mi>t</mi><annotation>t</annotation></semantics></math></span> minutes',
      'for t minutes',
    ],
  ])('%s', (_, html, text) => {
    expect(prose(`<p>The mill is one ${html}, they say.</p>`)).toEqual([`The mill is one ${text}, they say.`])
  })

  it.each([
    ['<span class="dropcap" style="float:left">T</span>\nhe mill turns.', 'The mill turns.'],
    ['<span class="drop-cap">T</span>he mill turns.', 'The mill turns.'],
    ['<b class=lettrine>“T</b> he mill turns.', '“The mill turns.'],
    ['<img alt=T src=t.gif>he mill turns.', 'The mill turns.'],
    ['<span class=capital>T</span>\n he mill turns.', 'The mill turns.'],
    ['<div class=initial>T</div>he mill turns.', 'The mill turns.'],
    ['<span class=initial>I</span> t turns.', 'It turns.'],
    ['<span class=initial>A</span> mill turns.', 'A mill turns.'],
  ])('the first word of %s', (html, text) => {
    expect(prose(`<p>${html}</p>`)).toEqual([text])
  })
})
