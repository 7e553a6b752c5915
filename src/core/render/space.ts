/** Languages that set no space between sentences either, unlike Thai. */
const UNSPACED = new Set(['ja', 'zh', 'yue'])

/** What stands between two sentences of a paragraph in a language. */
export function sentenceSpace(language: string): string {
  return UNSPACED.has(language) ? '' : ' '
}
