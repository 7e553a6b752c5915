import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import remarkSummary, { type Options, type PageData } from '../src/remark.ts'
import { run } from './run.ts'

const PAGE = `# The mill

The mill turned again on *Monday*. Half the valley came to see it. It rained all day.

Nobody had mended its wheel for forty years. The council paid for the oak. A school will run the mill.
`

/** A page after a site's own remark, which parses it as it likes, has run the plugin. */
async function ran(value: string | Uint8Array, data = {}, options?: Options): Promise<VFile> {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkSummary, options)
  const file = new VFile({ value, data })
  await processor.run(processor.parse(file), file)
  return file
}

/** What the command says of a file. */
function printed(text: string, ...args: string[]): { sentences: { text: string }[] } {
  return JSON.parse(run(['--from', 'markdown', '-f', 'json', ...args], { input: text }).out)
}

describe('the remark plugin', () => {
  it('puts summary, key phrases and reading time into the data of a file', async () => {
    const { data, messages } = await ran(PAGE)
    expect(data).toEqual({
      summary: 'The mill turned again on Monday. A school will run the mill.',
      keywords: expect.arrayContaining(['mill']),
      readingTime: 1,
    } satisfies PageData)
    expect(messages).toEqual([])
  })

  it.each([
    ['Astro', (fields: object) => ({ astro: { frontmatter: fields } })],
    ['Docusaurus', (fields: object) => ({ frontMatter: fields })],
    ['vfile-matter', (fields: object) => ({ matter: fields })],
  ])('puts the same into the front matter of %s, beside what stands there', async (_, keptBy) => {
    const fields: Record<string, unknown> = { title: 'A mill', draft: false }
    const { data } = await ran(PAGE, keptBy(fields))
    expect(fields).toEqual({
      title: 'A mill',
      draft: false,
      summary: data.summary,
      keywords: data.keywords,
      readingTime: 1,
    })
  })

  it('leaves what an author or another plugin wrote, but for fields that are empty', async () => {
    const fields = { summary: 'Mine.', keywords: null }
    const { data } = await ran(PAGE, { frontMatter: fields, readingTime: { text: '1 min read' } })
    expect(fields).toEqual({ summary: 'Mine.', keywords: data.keywords, readingTime: 1 })
    expect(data).toMatchObject({ readingTime: { text: '1 min read' } })
    expect(data.summary).toMatch(/^The mill turned again/)
  })

  it('takes the options of the library', async () => {
    const { data } = await ran(PAGE, {}, { words: 8, keywords: false, ranker: 'lead', about: 'oak' })
    expect(data).toEqual({ summary: 'The council paid for the oak.', readingTime: 1 })
    expect((await ran(PAGE, {}, { keywords: 1 })).data.keywords).toHaveLength(1)
  })

  it.each([
    ['an option that does not exist', { sentence: 2 }, 'sentence is no option'],
    ['an option of the command alone', { from: 'text' }, 'from is no option'],
    ['a value', { percent: '200%' }, 'percent is "200%"'],
    ['two lengths', { words: 9, sentences: 2 }, 'sentences and words are given'],
  ])('refuses %s before any page is read', (_, options, what) => {
    const attach = () =>
      unified()
        .use(remarkSummary, options as Options)
        .freeze()
    expect(attach).toThrow(expect.objectContaining({ name: 'UserError', what }))
  })

  it.each([
    ['nothing', ''],
    ['nothing but code', '```js\nrun()\n```\n'],
    ['nothing but a heading', '# The mill\n'],
    ['nothing but pictures', '![The mill](mill.jpg)\n\n![The wheel](wheel.jpg)\n'],
    ['nothing but modules and elements', "import Mill from './mill.jsx'\n\n<Mill speed={3} />\n"],
    ['front matter alone', '---\ntitle: The mill\n---\n'],
  ])('gives a page with %s nothing, and says nothing of it', async (_, text) => {
    const fields = { title: 'The mill' }
    const { data, messages } = await ran(text, { frontMatter: fields })
    expect(Object.keys(data)).toEqual(['frontMatter'])
    expect(fields).toEqual({ title: 'The mill' })
    expect(messages).toEqual([])
  })

  it('says in a message why a page cannot be read, and lets the site be built', async () => {
    // The tree is the site's; it is not asked how long such a page takes it.
    const file = new VFile(`${'> '.repeat(5_000)}The mill turned.\n`)
    await unified()
      .use(remarkSummary)
      .run({ type: 'root' } as never, file)
    expect(file.data).toEqual({})
    expect(file.messages).toMatchObject([
      { source: 'no-time-to-read', ruleId: 'too-complex', reason: expect.stringMatching(/tangled/) },
    ])
  })

  it('gives a file without a source nothing', async () => {
    const file = new VFile()
    await unified()
      .use(remarkSummary)
      .run({ type: 'root' } as never, file)
    expect(file).toMatchObject({ data: {}, messages: [] })
  })

  it('reads bytes, and texts with a byte order mark', async () => {
    const { data } = await ran(PAGE)
    expect((await ran(Buffer.from(PAGE))).data).toEqual(data)
    expect((await ran(`\ufeff${PAGE}`)).data).toEqual(data)
  })

  it('joins sentences as their language does', async () => {
    const { data } = await ran(
      '水車がまた回った。村の半分が見に来た。一日中雨が降った。誰も直さなかった。',
      {},
      { sentences: 2 },
    )
    expect(data.summary).toMatch(/^[^ ]+。[^ ]+。$/)
  })
})

describe('the remark plugin reads what the command reads', () => {
  const FIELDS = { title: 'Wheels of *oak*: a "history"', lang: 'de', tags: ['mill'], date: new Date(0) }
  const ABOVE = '---\ntitle: \'Wheels of *oak*: a "history"\'\nlang: de\ntags: [mill]\n---\n\n'

  it('in a page whose front matter stands above it, and in one whose site has taken that off', async () => {
    const whole = await ran(ABOVE + PAGE, {})
    const bare = await ran(PAGE, { astro: { frontmatter: { ...FIELDS } } })
    const { sentences } = printed(ABOVE + PAGE)
    expect(whole.data.summary).toBe(sentences.map(({ text }) => text).join(' '))
    expect(bare.data).toMatchObject({ ...whole.data })
  })

  it('whatever dialect it is in', async () => {
    const text = PAGE.replace(
      'It rained',
      '{{< figure src="mill.jpg" caption="A mill." >}}\n\nIt rained',
    ).replace('A school', '{% include ad.html %} A school')
    const { sentences } = printed(text, '-n', '9')
    const { data } = await ran(text, {}, { sentences: 9 })
    expect(data.summary).toBe(sentences.map(({ text }) => text).join(' '))
    expect(data.summary).not.toMatch(/[{}]|figure/)
  })

  const WORDS = 'the mill wheel *oak* valley rained [school](s.html) `run()` council and turned forty'.split(
    ' ',
  )
  const pages = fc
    .array(fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 12 }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((sentences) => sentences.map((words) => `It ${words.join(' ')}.`).join(' '))

  it('the same every time, leaving the tree and the file as they were', async () => {
    const processor = unified().use(remarkParse).use(remarkSummary)
    await fc.assert(
      fc.asyncProperty(pages, async (text) => {
        const [one, other] = [new VFile(text), new VFile(text)]
        const tree = processor.parse(one)
        expect(await processor.run(structuredClone(tree), one)).toEqual(tree)
        await processor.run(tree, other)
        expect(other.data).toEqual(one.data)
        expect(one.value).toBe(text)
      }),
      { numRuns: 30 },
    )
  })
})
