import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../../src/core/formats/html/names.ts'
import { titleOf as titleFrom } from '../../../../src/core/formats/html/title.ts'
import { cpuSeconds } from '../../../patience.ts'

const titleOf = (html: string) => titleFrom(namesOf(html))

const head = (title: string, site = '') =>
  `<title>${title}</title>${site === '' ? '' : `<meta property="og:site_name" content="${site}">`}`

describe('the title of a page is', () => {
  it.each(['<a href="#m">¶</a>', ' ¶', ' <a href="#m">#</a>', ' §'])(
    'its heading without the mark that links to it: %s',
    (mark) => {
      expect(titleOf(`<h1>The mill turns in C#${mark}</h1>`)).toBe('The mill turns in C#')
    },
  )

  it.each([
    ['behind a dash', 'The mill turns again &mdash; Valley Post'],
    ['behind a bar', 'The mill turns again | Valley Post'],
    ['behind bars, with its section', 'The mill turns again | News | The Valley Post'],
    ['behind two colons', 'The mill turns again :: Valley Post'],
    ['behind a bolt', 'The mill turns again ⚡ The Valley Post of Orrin'],
    ['behind a star', 'The mill turns again ★ Valley Post'],
    ['behind a bullet', 'The mill turns again ● Valley Post'],
    ['behind a guillemet', 'The mill turns again &raquo; Valley Post'],
    ['behind an arrow to the left', 'The mill turns again &lt; Valley Post'],
    ['behind a small one', 'The mill turns again ‹ Valley Post'],
    ['behind a small star', 'The mill turns again ⋆ Valley Post'],
    ['as its address', 'The mill turns again – valleypost.test'],
    ['above', 'The Valley Post: The mill turns again'],
    ['behind it, with the number of the issue', 'The mill turns again VP #43'],
  ])('its heading where the name of the site stands %s', (_, title) => {
    expect(titleOf(`${head(title)}<h1>The Valley Post</h1><h1>The mill turns <i>again</i></h1>`)).toBe(
      'The mill turns again',
    )
  })

  it('its heading where a low line parts the name of the site, as Chinese sites do', () => {
    expect(titleOf(`${head('水车又转了_山谷新闻网')}<h1>水车又转了</h1>`)).toBe('水车又转了')
  })

  it.each([
    ['The mill turns again', 'The mill turns again'],
    ['', null],
  ])('no sentence that is set as a heading', (title, expected) => {
    const lead = 'The mill above the town turns again after forty years, as its friends had hoped.'
    expect(titleOf(`${title && head(title)}<h2>${lead}</h2>`)).toBe(expected)
  })

  it.each([
    ['The mill turns again - Valley Post', '', 'The mill turns again'],
    ['(4) The mill turns again', '', 'The mill turns again'],
    ['(20+) The mill turns again / Valley Post', '', 'The mill turns again'],
    ['(500) Mills of Orrin', '', '(500) Mills of Orrin'],
    ['The mill turns again on day #43', '', 'The mill turns again on day #43'],
    ['The mill turns again — and again — Valley Post', '', 'The mill turns again — and again'],
    ['Why we all ♥ mills', '', 'Why we all ♥ mills'],
    ['From oak mills → steel', '', 'From oak mills → steel'],
    ['The mill turns again (Valley Post)', 'Valley Post', 'The mill turns again'],
    ['The mill turns again, Valley Post', 'Valley Post', 'The mill turns again'],
    ['Valley Post: The mill turns', 'Valley Post', 'The mill turns'],
    ['水車が回る_谷の新聞', '谷の新聞', '水車が回る'],
    ['Mühle – Das Talblatt am Sonntag', 'Das Talblatt am Sonntag', 'Mühle'],
    ['Das Talblatt | Mühle dreht sich', 'Das Talblatt', 'Mühle dreht sich'],
    ['水車が回る｜谷の新聞', '谷の新聞', '水車が回る'],
    ['The mill turns again | News | The Valley Post', '', 'The mill turns again'],
  ])('without headings what %s holds of it', (title, site, bare) => {
    expect(titleOf(head(title, site))).toBe(bare)
  })

  it.each([
    ['Mills, locks - and one weir - Valley Post', 'Mills, locks - and one weir'],
    ['Part 2: The weir - The Valley Post', 'Part 2: The weir'],
    ['Kellen - Wikipedia', 'Kellen'],
    ['Mill turns again - Valley Post', 'Mill turns again above Kellen'],
    ['Read this: the mill turns', 'The mill turns'],
    ['The Valley Post » Blog Archive » The mill turns', 'The mill turns'],
    ['Valley Post > News > Kellen > The weir', 'The weir'],
    ['谷の新聞 › 町 › 水車が回る', '水車が回る'],
  ])('of %s its heading, whole', (title, heading) => {
    expect(titleOf(`${head(title)}<h1>${heading}</h1>`)).toBe(heading)
  })

  it.each([
    ['Mills, locks - and one weir', ''],
    ['Mill and weir: a love story', 'Valley Post'],
    ['AC/DC at the mill', ''],
    ['Il Mulino gira', ''],
  ])('%s, with a dash or colon of its own', (title, site) => {
    expect(titleOf(`${head(title, site)}<h1>Valley Post</h1><h2>Il Mulino</h2>`)).toBe(title)
  })

  it.each([
    ['The Valley Post', 'The Valley Post'],
    ['Valley Post', 'The Valley Post'],
    ['valleypost.test', ''],
    ['Home', ''],
    ['Untitled Document', ''],
    ['Startseite', ''],
    ['Microsoft Word - mill2.doc', ''],
    ['Create Next App', ''],
    ['Home | The Valley Post', ''],
    ['Home page - The Post', ''],
    ['谷の新聞', '谷の新聞'],
  ])('its only heading of the first level where the page is called no more than %s', (title, site) => {
    const page = `${head(title, site)}<h2>News</h2><h1>The mill turns again</h1><h2>Why it stopped</h2>`
    expect(titleOf(page)).toBe('The mill turns again')
  })

  it.each([
    ['Mill', '<h1>The Valley Post</h1><h1>The mill turns again</h1>', 'Valley Post', 'Mill'],
    ['Moby Mill', '<h1>Loomings</h1>', '', 'Moby Mill'],
    ['The Valley Post', '<h1>The Valley Post</h1>', 'The Valley Post', 'The Valley Post'],
    ['The Valley Post', '<h2>The mill turns again</h2>', 'The Valley Post', 'The Valley Post'],
    ['Mills of the lower valley', '<h1>The mill turns again</h1>', '', 'Mills of the lower valley'],
  ])(
    '%s, which is more than the site’s, or has no heading beside it: %s',
    (title, headings, site, expected) => {
      expect(titleOf(`${head(title, site)}${headings}`)).toBe(expected)
    },
  )

  it.each(['post-title entry-title', 'entry-title', 'post-title'])(
    'that of the only entry, in a heading of class %s under the blog’s own',
    (name) => {
      const page = `${head('Valley Post: The mill turns', '')}<h1>Valley Post</h1><h3 class="${name}">The mill turns</h3>`
      expect(titleOf(page)).toBe('The mill turns')
    },
  )

  it.each([
    ['IX: The weir in spring', 'IX', 'IX: The weir in spring'],
    ['Chapter 12: Die Mühle', 'Chapter 12', 'Chapter 12: Die Mühle'],
    ['3: Le moulin | Valley Post', '3', '3: Le moulin'],
    ['Capítulo II: El molino', 'Capítulo II', 'Capítulo II: El molino'],
  ])('of the chapter %s not its number alone', (title, heading, whole) => {
    expect(titleOf(`${head(title, 'Valley Post')}<h2>${heading}</h2><p>Of the mill</p>`)).toBe(whole)
  })

  it.each([
    ['parts', `<title>${'a - '.repeat(100_000)}</title><h1>The mill turns</h1>`],
    ['headings', `<title>The mill | Post</title>${'<h1>The mill turns</h1>'.repeat(50_000)}`],
  ])('found among megabytes of %s in seconds', async (_, html) => {
    expect(await cpuSeconds(() => titleOf(html))).toBeLessThan(20)
  })

  it('its first heading where it has no other, and nothing where it has none', () => {
    expect(titleOf('<h2>About us</h2><h1>The mill turns</h1>')).toBe('The mill turns')
    expect(titleOf('<p>The mill turns.</p>')).toBe(null)
  })
})
