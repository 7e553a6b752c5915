import type { TextEntry } from './entry.ts'

/** Jupyter notebooks: https://nbformat.readthedocs.io/en/latest/format_description.html */
export const notebook: TextEntry<'notebook'> = {
  name: 'notebook',
  extensions: ['.ipynb'],
  mediaTypes: ['application/x-ipynb+json'],
  looksLike: (head) => head.trimStart().startsWith('{') && SIGNS.every((sign) => sign.test(head)),
  isSigned: true,
  parser: async () => (await import('./notebook/parse.ts')).parseNotebook,
}

/** An object of JSON with cells of some type. */
const SIGNS = [/"(?:cells|worksheets)"\s*:\s*\[/, /"cell_type"\s*:\s*"/]
