import { describe, expect, it } from 'vitest'
import { dropBoilerplate } from '../../../../src/core/boilerplate/boilerplate.ts'
import { withNotesNamed } from '../../../../src/core/formats/html/note-links.ts'
import { parseHtml } from '../../../../src/core/formats/html/parse.ts'
import { cpuSeconds } from '../../../patience.ts'

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
    [
      'each line of minutes is called a comment',
      `<h1>The mill</h1><div class=comment>${PROSE.join('</div><div class="comment-continuation"><b></b>')}</div>`,
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
      'its paragraphs are items with links above a table of numbers',
      `<ul>${PROSE.map((text) => `<li>${text.replace(/^(?:\w+ ){3}/, '<a href=/x>$&</a>')}</li>`).join('')}</ul><table>${'<tr><td>wheels-of-all-the-old-oak-mills</td> <td>1</td> <td>23</td></tr>'.repeat(9)}</table>`,
    ],
    [
      'breaks part its paragraphs and old elements color the marks of its notes',
      `<table><tr><td><font size=2><p align=justify>${PROSE.map((text) => text.replace(/,? which|,? and|,? as/, ' <font color=gray>[<a href="#f1"><u>1</u></a>]</font>$&')).join('<br><br>')}</font></table>`,
      PROSE.map((text) => text.replace(/,? which|,? and|,? as/, ' [1]$&')),
    ],
    [
      'bold opens above each paragraph and ends within it',
      `<b><font size=2><p>The mill</p><dir>${paragraphs.replaceAll(/<p>(\w+)/g, '<b><p>$1</b>')}</dir>`,
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
      'its data hold its tags as text',
      `<script type="application/ld+json">{"articleBody": "&lt;p&gt;${PROSE.join('&lt;/p&gt;&lt;p&gt;')}&lt;/p&gt;"}</script>`,
    ],
    [
      'a press of a button shows each paragraph',
      `<main>${PROSE.map((text) => `<h3><button>What then?</button></h3><div hidden><p>${text}</p></div>`).join('')}</main>`,
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
      'it is a letter with code between its paragraphs',
      `<h1>The mill</h1><pre>${FIRST}\n\n&lt;mill turns={true}&gt;\n  wheel[0].style = { x: 1 };\n&lt;/mill&gt;\n\n${SECOND}\n\n${THIRD}\n</pre>`,
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
      'each paragraph is a block in a link of its own',
      PROSE.map((text) => `<a href=/x><div>${text}</div></a>`).join(''),
    ],
    [
      'each paragraph is a link alone in its block',
      PROSE.map((text) => `<div><a href=/x>${text}</a></div>`).join(''),
    ],
    [
      'each paragraph ends in a link of one word',
      PROSE.map((text) => `<p>${text} <a href=/x>Details</a></p>`).join(''),
      PROSE.map((text) => `${text} Details`),
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

describe('a section whose name looks like a part of the page', () => {
  const story = ['oak', 'elm', 'ash'].map((wood) => paragraphs.replaceAll('the', `the ${wood}`)).join('')

  it.each([
    ['in HTML of today', '<section id=header>'],
    ['as Sphinx had it', '<div class=section id=extras>'],
    ['as pandoc has it', '<div id=community class=level2>'],
  ])('is read %s', (_, section) => {
    const body = `<div><h1>The mill</h1>${story}${section}<h2>Its head</h2><p>${FIRST}</p></div></section>`
    expect(read(body)).toContain(FIRST)
  })
})

describe('comments of readers', () => {
  const CAME =
    'I came in spring, with my two brothers and a dog, and it stood still all the while we were there.'

  it.each([
    ['hold paragraphs', `<div class=comment><p>${CAME}</p></div>`],
    [
      'hold a name and a text',
      `<div class=comment><div class=who>Ada</div><div class=says>${CAME}</div></div>`,
    ],
    ['stand in a box', `<div id=comments><div class=comment>${CAME}</div></div>`],
  ])('are left out where they %s', (_, comment) => {
    const story = ['oak', 'elm', 'ash'].map((wood) => paragraphs.replaceAll('the', `the ${wood}`)).join('')
    expect(read(`<article><h1>The mill</h1>${story}</article>${comment.repeat(3)}`)).not.toContain(CAME)
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
    ['a mark that is set raised', '<span style="font-size:8pt;vertical-align: super">1</span>'],
    ['the mark of two notes', '<sup class=ref>1, 2</sup>'],
    ['a note in the margin', '<span class="sidenote">It was built of oak.</span>'],
    [
      'a note in the margin with its mark',
      '<label class="sidenote-number"></label><span class=marginnote>It was oak.</span>',
    ],
    ['a word that no longer holds', '<del> and the weir</del>'],
    ['a word that is struck out', ' <s>and the weir</s>'],
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
      'a box that asks for work on a page of a wiki',
      '<table class="plainlinks metadata ambox" role=presentation><tr><td>This article needs more notes. Please help to find them.</td></tr></table>',
    ],
    ['a note of a wiki', '<div class="hatnote">This page is about the mill. For its weir, see Weir.</div>'],
    [
      'links at the foot of a wiki',
      '<div class="navbox"><p>The mills of the valley are listed here by their age.</p></div>',
    ],
    [
      'a caption of a wiki',
      '<div class="thumb"><div class="thumbcaption">The mill in the year of the flood.</div></div>',
    ],
    [
      'a note on other pages of the name',
      '<div role=note>This page is about the mill of Kellen. For other mills, see their list.</div>',
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
    [
      'a formula that a script would set',
      'for <script type="math/tex">t=20</script> minutes',
      'for t=20 minutes',
    ],
    [
      'a formula that a script has set',
      'for <span class="MathJax">t=20</span><script type="math/tex">t=20</script> minutes',
      'for t=20 minutes',
    ],
    ['the picture of a formula', 'for <img class=latex alt="t=20" src=x> minutes', 'for t=20 minutes'],
    ['a square', 'of 12 m<sup>2</sup> of sail', 'of 12 m2 of sail'],
    [
      'a square that is set raised',
      'of 12 m<span style="vertical-align:super">2</span> of sail',
      'of 12 m2 of sail',
    ],
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

const ASKED: Record<string, readonly string[]> = {
  en: [
    'We and our 912 vendors store and read information on a device, such as cookies, for personalised content, if you consent.',
    'Your choices apply to this page alone, and you can withdraw your consent whenever you like.',
  ],
  de: [
    'Wir und unsere 912 Partner speichern Cookies auf Ihrem Gerät, um personenbezogene Daten mit Ihrer Zustimmung zu verarbeiten.',
    'Wenn Sie auf „Alle akzeptieren“ klicken, gilt dies für unsere ganze Seite, bis Sie es widerrufen.',
  ],
  fr: [
    'Avec votre accord, nos partenaires et nous lisons des cookies et d’autres données personnelles, comme vos visites de ce site.',
  ],
  pl: [
    'Klikając „Zgadzam się”, wyrażasz zgodę na przetwarzanie Twoich danych osobowych przez nas i naszych partnerów.',
  ],
  ru: [
    'Мы храним файлы cookie и персональные данные, чтобы улучшить наш сайт; оставаясь здесь, вы даёте своё согласие на это.',
  ],
  ja: [
    '当サイトではアクセス解析のためにクッキーを使っています。閲覧を続けると、その使用に同意したものとみなされます。詳しくは規約をご覧ください。',
  ],
}

/** They tell, and ask nothing. */
const TOLD: readonly string[] = [
  'This website uses cookies to count its visitors and to remember what they have chosen before.',
  'Diese Website verwendet Cookies, um Besuche zu zählen und Anzeigen auszuspielen, die passen.',
  'Ce site utilise des cookies afin de compter les visites et de montrer des annonces.',
  'Este sitio web utiliza cookies propias y de terceros para contar las visitas que recibe.',
  'Este site usa cookies para contar as visitas e mostrar anúncios do seu interesse.',
  'Questo sito utilizza cookie tecnici e di terze parti per contare le visite e mostrare annunci.',
  'Deze website maakt gebruik van cookies om bezoeken te tellen en advertenties te tonen.',
  'Nasza strona korzysta z plików cookie, aby liczyć odwiedziny i wyświetlać reklamy.',
  'Denne nettsiden bruker informasjonskapsler for å telle besøk og vise annonser som passer.',
  'Tento web používá soubory cookie, aby počítal návštěvy a zobrazoval reklamy.',
  'Этот сайт использует файлы cookie, чтобы считать посещения и показывать рекламу.',
  'We and our 30 partners use technologies such as cookies to count visits and show ads.',
  'Wir verwenden Cookies, um Besuche zu zählen und Anzeigen zu zeigen, die passen.',
  'Um unsere Seite zu verbessern und Besuche zu zählen, verwenden wir Cookies.',
  'Nous utilisons des cookies pour compter les visites et montrer des annonces.',
  'Nous et nos 30 partenaires utilisons des cookies afin de compter les visites.',
  'La nostra pagina utilizza cookie per contare le visite e mostrare annunci.',
  'Esta página utiliza cookies para contar las visitas y mostrar anuncios.',
  'Na tej stronie używamy plików cookie, żeby liczyć odwiedziny i wyświetlać reklamy.',
  'Usamos cookies para contar las visitas y mostrar anuncios que interesan.',
  'Utilizziamo i cookie per contare le visite e mostrare annunci che interessano.',
  'Wij gebruiken cookies om bezoeken te tellen en advertenties te tonen.',
  'Vi använder cookies för att räkna besök och visa annonser som passar.',
  'Używamy plików cookie, aby liczyć odwiedziny i wyświetlać reklamy.',
]

describe('a box around one paragraph of a short article', () => {
  const beside = [
    'class="author-bio"',
    'class="newsletter-signup"',
    'id="related"',
    'class="promo-box"',
    'class=bio',
    'class=autor-info',
    'id=sobre-el-autor',
    'class="see-also"',
    'class=mehr-zum-thema',
    'class="c-you-may-also-like"',
    'class=pie-de-foto',
    'class=didascalia',
    'class="entry-meta"',
    'class=donate',
    'class=signature',
    'class="ad-slot"',
    'id=more-stories',
    'class="popular_posts"',
    'class="paywall-overlay"',
    'class=browserupgrade',
    'id="outdated-browser"',
  ]
  const told = 'Ann Vale has written about mills for twenty years.'
  it.each(beside)('stands beside it: %s', (names) => {
    expect(prose(`<h1>The mill turns</h1>${paragraphs}<div ${names}><p>${told}</p></div>`)).toEqual(PROSE)
  })

  it.each(beside)('stands beside it without a paragraph: %s', (names) => {
    expect(prose(`<h1>The mill turns</h1>${paragraphs}<div ${names}>${told}</div>`)).toEqual(PROSE)
  })

  it('is what is paid for, if only that is what it is called', () => {
    expect(prose(`<p>${FIRST}</p><div class="paywall"><p>${SECOND}</p><p>${THIRD}</p></div>`)).toEqual(PROSE)
  })

  it('is the article where nothing else is', () => {
    expect(prose(`<div class="newsletter"><p>${FIRST}</p></div>`)).toEqual([FIRST])
  })
})

describe('notes that no class tells, and their marks, are not read', () => {
  const note = 'The oak stood behind the church for three hundred years.'
  const marked = (mark: string) => `<p>${FIRST}</p><p>${SECOND}${mark}</p><p>${THIRD}</p>`
  it.each([
    ['by hand', '<a id=r1 href="#n1">1</a>', `<p id=n1><a href="#r1">1</a> ${note}</p>`],
    ['with names', ' <a name="r1" href="#n1">[1]</a>', `<p><a name="n1" href="#r1">[1]</a> ${note}</p>`],
    ['in brackets', ' [<a id=r1 href="#n1">1</a>]', `<p>[<a id=n1 href="#r1">1</a>] ${note}</p>`],
    [
      'of Word',
      '<a href="#_ftn1" name="_ftnref1" title=""><span><span>[1]</span></span></a>',
      `<div id=ftn1><p class=Mso><a href="#_ftnref1" name="_ftn1" title=""><span>[1]</span></a> ${note}</p></div>`,
    ],
    [
      'of Google',
      '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>',
      `<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>${note}</span></p></div>`,
    ],
    [
      'in a list',
      '<sup id=r1><a href="#n1">1</a></sup>',
      `<ol><li id=n1>${note} <a href="#r1">↩</a></li></ol>`,
    ],
    [
      'in items with paragraphs',
      '<a id=r1 href="#n1">*</a>',
      `<ul><li id=n1><p>${note} <a href="#r1">^</a></p></li></ul>`,
    ],
    ['on another page', '<a href="#fn4">*</a>', ''],
    ['that lead nowhere back', '<a href="#footnote-12">12</a>', ''],
  ])('%s', (_, mark, notes) => {
    expect(prose(`<article>${marked(mark)}<hr>${notes}</article>`)).toEqual(PROSE)
  })

  it.each([
    ['a number that leads to its own paragraph', `<p id=p1><a href="#p1">1</a> ${note}</p>`, `1 ${note}`],
    ['what leads nowhere back', `<p id=s1>${note} <a href="#n9">9</a></p>`, `${note} 9`],
  ])('but %s is', (_, html, text) => {
    expect(prose(`<article>${marked('')}${html}</article>`)).toEqual([...PROSE, text])
  })

  it('though many marks lead to one', () => {
    const marks = '<a id=r1 href="#n1">1</a>'.repeat(3_000)
    const notes = `<p id=n1><a href="#r1">1</a> ${note}</p>`
    expect(prose(`<article>${marked(marks)}${notes}</article>`)).toEqual(PROSE)
  })

  it('and megabytes of them take seconds', async () => {
    const marks = '<p id=n1><a id=r1 href="#n1">1</a><a href="#r1">1</a>'.repeat(20_000)
    expect(await cpuSeconds(() => withNotesNamed(marks))).toBeLessThan(5)
  })
})

describe('the mark that Word writes before an item for browsers that make no lists', () => {
  it.each(['·', '§', 'o', '1.', 'a)'])('is not read: %s', (mark) => {
    const written = `<![if !supportLists]><span>${mark}<span>&nbsp; </span></span><![endif]>`
    expect(prose(`${paragraphs}<p class=MsoListParagraph>${written}Grain is bought in March.</p>`)).toEqual([
      ...PROSE,
      'Grain is bought in March.',
    ])
  })
})

describe('what is longer than an article of two sentences', () => {
  const [short, other] = ['The mill turns again on Monday.', 'Flour costs two crowns a bag.']
  const article = `<h1>The mill turns</h1><p>${short}</p><p>${other}</p>`
  const longer = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`

  it.each([
    [
      'beside what is marked as one',
      `<main><article>${article}</article></main><section id=letter>${longer}</section>`,
    ],
    ['beside the main part', `<main>${article}</main><section class=about>${longer}</section>`],
    ['behind it, in the same part', `<main><article>${article}</article><div>${longer}</div></main>`],
    ['where its name says so', `<div>${article}</div><div id=footer>${longer}</div>`],
    ['in comments', `<div>${article}</div><div class=comments>${longer}</div>`],
  ])('is not taken for it %s', (_, body) => {
    expect(prose(body)).toEqual([short, other])
  })

  it('is read where nothing says what the article is', () => {
    expect(prose(`<div>${article}</div><div>${longer}</div>`)).toEqual([short, other, ...PROSE])
  })
})

describe('a notice that asks for consent is not read', () => {
  it.each(TOLD)('though it only tells: %s', (told) => {
    expect(prose(`<div class=banner><p>${told}</p><button>OK</button></div>${paragraphs}`)).toEqual(PROSE)
  })

  it.each(Object.entries(ASKED))('though no name says what it is: %s', (_, asked) => {
    const notice = `<div><h2>Cookies</h2>${asked.map((text) => `<p>${text}</p>`).join('')}<button>OK</button></div>`
    expect(prose(notice + paragraphs)).toEqual(PROSE)
    expect(prose(`<div>${paragraphs}</div>${notice}`)).toEqual(PROSE)
  })

  it.each(['id=gdpr', 'class=rodo', 'class="fc-dialog"', 'class="adblock-notice"', 'class=login'])(
    'where %s',
    (name) => {
      expect(prose(`<div ${name}><p>${SECOND} So they say.</p></div><p>${FIRST}</p><p>${THIRD}</p>`)).toEqual(
        [FIRST, THIRD],
      )
    },
  )

  it('unless the page holds nothing else', () => {
    expect(prose(`<main>${ASKED.en.map((text) => `<p>${text}</p>`).join('')}</main>`)).toEqual(ASKED.en)
  })

  it.each([
    'The court held that sites must ask before they store cookies, since a box that is ticked already is no consent.',
    'The firm had sold personal data of two million people who never agreed, and was fined in May.',
    'We baked cookies for the fair, and you should taste them before you buy.',
    'This site had an oven for cookies in which the monks used to bake two hundred a day.',
    'A site that uses cookies must say so, the court held in May, and most sites have not done it.',
    'Wir verwenden guten Zucker und dunkle Schokolade für unsere Cookies, und die Butter kommt vom Hof.',
    'Viele Seiten verwenden Cookies, ohne zu fragen, sagte das Gericht im Mai.',
    'You will find more cookie recipes on this site, and we use butter in nearly all of them.',
  ])('and is told from prose about such: %s', (text) => {
    expect(prose(`${paragraphs}<p>${text}</p>`)).toEqual([...PROSE, text])
  })
})

describe('paragraphs that are links', () => {
  const teasers = [FIRST, SECOND].map(
    (text) => `<a href=/y><div>${text.replace('mill', 'ferry').replace('wheel', 'engine')}</div></a>`,
  )

  it('are none of the article beside one in its own words', () => {
    const more = PROSE.map((text) => text.replace('the', 'this'))
    const article = [...PROSE, ...more].map((text) => `<p>${text}</p>`).join('')
    expect(prose(`<article>${article}</article><div class=more>${teasers.join('')}</div>`)).toEqual([
      ...PROSE,
      ...more,
    ])
  })
})

describe('who wrote what a forum quotes', () => {
  const quoted = (cite: string) =>
    prose(`<p>${FIRST}</p><blockquote><div>${cite}${SECOND}</div></blockquote><p>${THIRD}</p>`)
  it('is not read above it', () => {
    expect(quoted('<cite>Ann Vale wrote:</cite>')).toEqual(PROSE)
  })

  it.each(['<cite>The Old Mill</cite> says: ', 'As in <cite>The Mill:</cite> '])(
    'but a name within a sentence is: %s',
    (cite) => {
      expect(quoted(cite)[1]).toBe(`${cite.replace(/<[^>]*>/g, '')}${SECOND}`)
    },
  )

  it('nor is who speaks left out of a talk', () => {
    expect(prose(PROSE.map((text) => `<p><cite>Ann:</cite> ${text}</p>`).join(''))).toEqual(
      PROSE.map((text) => `Ann: ${text}`),
    )
  })
})

describe('a standfirst that says the first paragraph', () => {
  it('is read once', () => {
    expect(prose(`<article><p class=intro>${FIRST}</p><p>By Ann</p>${paragraphs}</article>`)).toEqual([
      FIRST,
      'By Ann',
      SECOND,
      THIRD,
    ])
  })
})

describe('nobody sees', () => {
  it.each([
    'class=is-hidden',
    'class="x d-none"',
    'class=material-icons',
    'class=hidden',
    'class="note uk-hidden"',
    'class=print-only',
    'style="position:absolute;width:1px;height:1px;overflow:hidden"',
  ])('a word with %s', (name) => {
    expect(
      prose(`<p>${FIRST.replace('town', `town<span ${name}> (gone)</span>`)}</p><p>${SECOND}</p>`),
    ).toEqual([FIRST, SECOND])
  })

  it.each(['d-none d-md-inline', 'hidden md:inline', 'hidden-sm'])(
    'but what is hidden on some screens alone: %s',
    (name) => {
      const shown = `<p>${FIRST.replace('town', `<span class="${name}">old</span> town`)}</p><p>${SECOND}</p>`
      expect(prose(shown)).toContain(FIRST.replace('town', 'old town'))
    },
  )

  it('but a box that a script may show', () => {
    expect(prose(`<p>${FIRST}</p><p>${SECOND}</p><div class=hidden><p>${THIRD}</p></div>`)).toEqual(PROSE)
  })
})

describe('a box', () => {
  it('is no table of data, if it is one cell', () => {
    const box = '<table><tr><td>The gate opens at nine.</td></tr></table>'
    expect(prose(`<article>${paragraphs}${box}</article>`)).toContain('The gate opens at nine.')
  })
})

describe('a template that makes pages', () => {
  it.each([
    ['Ruby', '<%# a > b %>\n<% if @turns && 2 > 1 %>', '<% end %>'],
    ['JavaScript', '<%- include("head", { title: "<b>" }) -%>', '<% } %>'],
    ['Python', '{% extends "base.html" %}\n{% block body %}', '{% endblock %}'],
    ['Python, with a remark', '{# <p>It fell.</p> #}', '{{ macro() }}'],
  ])('has no text in its tags: %s', (_, head, end) => {
    const { title, blocks } = parseHtml(`${head}<h1>The mill</h1>${paragraphs}<p>${end}</p>${end}`)
    expect(title).toBe('The mill')
    expect(blocks.filter(({ kind }) => kind !== 'heading').map(({ text }) => text)).toEqual(PROSE)
  })
})

describe('what is set as it was typed', () => {
  it.each([
    ['a program with a remark', `<pre>${FIRST}\n\n${'wheel[0].style = { x: 1 };\n'.repeat(20)}</pre>`],
    ['a list of changes', `<pre>Modified: mill.c\n\n${'+ wheel[0] = 1; /* It turns. */\n'.repeat(20)}</pre>`],
  ])('is no article where it is %s', (_, body) => {
    expect(prose(body)).toEqual([])
  })
})
