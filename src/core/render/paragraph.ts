import type { Summary } from '../summary.ts'
import { sentenceSpace } from './space.ts'

/** A summary as one line of prose, its sentences word for word. */
export function paragraphOf({ sentences, language }: Pick<Summary, 'sentences' | 'language'>): string {
  return sentences.map(({ text }) => text).join(sentenceSpace(language))
}
