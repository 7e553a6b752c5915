import { noNotebook } from '../../error.ts'
import { type Page, unanchored } from '../../page/block.ts'
import { parseMarkdown } from '../markdown/parse.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * A Jupyter notebook as a page: its cells of Markdown, without code and what that printed. A `UserError` where it is none.
 */
export async function parseNotebook(text: string): Promise<Page> {
  const { title, blocks } = await parseMarkdown(cellsOf(text).map(markdownOf).join('\n\n'))
  // Where they stand in the JSON nobody could tell: it has escapes, and cells in pieces.
  return { title, blocks: unanchored(blocks) }
}

function cellsOf(text: string): Fields[] {
  const notebook = parsed(text)
  // Before version 4 cells stood in worksheets.
  const sheets = [notebook, ...listOf(notebook.worksheets)]
  const lists = sheets.map(({ cells }) => cells).filter((cells) => Array.isArray(cells))
  if (lists.length === 0) throw noNotebook()
  return lists.flatMap(listOf)
}

function parsed(text: string): Fields {
  try {
    return fieldsOf(JSON.parse(text))
  } catch {
    throw noNotebook()
  }
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : []
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** Before version 4 headings were cells of their own. */
function markdownOf({ cell_type: type, source, level }: Fields): string {
  const text = (Array.isArray(source) ? source : [source])
    .filter((piece) => typeof piece === 'string')
    .join('')
  if (type === 'heading') return `${'#'.repeat(Number(level) || 1)} ${text}`
  return type === 'markdown' ? text : ''
}
