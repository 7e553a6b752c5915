import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/core/formats/markdown/parse.ts'
import { readArticle } from '../../../../src/core/read-article.ts'

const PROSE = 'The wheel of the mill turned for the first time in forty years on Saturday. '.repeat(6)
const NOTE = 'A monthly look at what turns in the valley.'

/** The blocks that are read as notes. */
async function notes(text: string): Promise<string[]> {
  const { blocks } = await parseMarkdown(text)
  return blocks.filter(({ standfirst }) => standfirst === true).map((block) => block.text)
}

describe('a paragraph set apart', () => {
  it.each([
    ['below a heading', `# Mills\n\n${PROSE}\n\n## Wheels\n\n*${NOTE}*\n\n${PROSE}`],
    ['in underscores, over two lines', `## Wheels\n\n_${NOTE.replace(' what ', '\nwhat ')}_\n\n${PROSE}`],
    ['at the head of the text', `*${NOTE}*\n\n${PROSE}`],
    ['below front matter', `---\ntitle: Mills\n---\n\n_${NOTE}_\n\n${PROSE}`],
    ['in italics and bold', `## Wheels\n\n***${NOTE}***\n\n${PROSE}`],
    ['with a stop behind it', `## Wheels\n\n*${NOTE.slice(0, -1)}*.\n\n${PROSE}`],
    ['with a link in it', `## Wheels\n\n*${NOTE.replace('valley', '[valley](v.html)')}*\n\n${PROSE}`],
  ])('is a note %s', async (_, text) => {
    expect(await notes(text)).toEqual([NOTE])
  })

  it.each([
    ['in bold', `## Wheels\n\n**${NOTE}**\n\n${PROSE}`],
    ['in part', `## Wheels\n\n*A monthly look* at what turns.\n\n${PROSE}`],
    ['further down', `## Wheels\n\n${PROSE}\n\n*${NOTE}*\n\n${PROSE}`],
    ['in a list', `## Wheels\n\n* *${NOTE}*\n\n${PROSE}`],
    ['in a quotation', `## Wheels\n\n> *${NOTE}*\n\n${PROSE}`],
    ['and is the article', `# Mills\n\n*${PROSE}*\n\n${NOTE}`],
  ])('is none %s', async (_, text) => {
    expect(await notes(text)).toEqual([])
  })

  it.each([
    ['*Note: the figures are those of a single day.*', true],
    ["_Miller's note: this was written before the flood, and [revised](r.html) since._", true],
    ['*Update 2: the wheel stands still again.*', true],
    ['*Remarque : les chiffres sont ceux d’un seul jour.*', true],
    ['*Links: das Rad vor dem Umbau. Rechts: die neue Schleuse.*', true],
    ['Note: the figures are those of a *single* day.', false],
    ['**Wheels:** they turn *every* day.', false],
    ['*The wheel turns at 12:30 on every day of the week.*', false],
  ])('is aside below its label, wherever it stands: %s', async (note, aside) => {
    const { blocks } = await parseMarkdown(`## Wheels\n\n${PROSE}\n\n${note}\n\n${PROSE}`)
    expect(blocks.some((block) => block.aside === true)).toBe(aside)
  })

  it('is read, and chosen after all else', async () => {
    const text = `## Wheels\n\n*${NOTE}*\n\n${PROSE}`
    const { article } = await readArticle({ name: '', format: 'markdown', text })
    expect(article.sentences[0]).toMatchObject({ text: NOTE, aside: true })
    expect(article.sentences[1].aside).toBe(false)
  })
})
