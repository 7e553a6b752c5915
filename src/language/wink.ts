import model from 'wink-eng-lite-web-model'
import winkNLP, { type Model, type WinkMethods } from 'wink-nlp'

/** wink's tokenizer is worse than quadratic in the length of an unspaced run; longer runs are cut for its eyes. */
const LONGEST_RUN = 60
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, 'g')

/** wink keeps every word that it has ever been shown; after so many texts, some megabytes, it is made anew. */
const MOST_TEXTS = 20_000

/** The offsets at which wink-nlp alone, unmended, ends the sentences of a text. */
export const winkEnds = endsBy(model)

/** Gives the offsets at which wink-nlp with a model of English ends the sentences of a text; made ready at the first. */
export function endsBy(english: Model): (text: string) => Set<number> {
  let nlp: WinkMethods | undefined
  let texts = 0
  return (text) => {
    if (nlp === undefined || texts === MOST_TEXTS) {
      nlp = winkNLP(english, ['sbd'])
      texts = 0
    }
    texts++
    const sentences = nlp.readDoc(text.replace(LONG_RUN, '$& ')).sentences().out()
    const ends = new Set<number>()
    let offset = 0
    for (const sentence of sentences) {
      offset = skip(text, offset, sentence.replace(/\s/g, '').length)
      ends.add(offset)
    }
    return ends
  }
}

/** The offset after `count` units other than white space. */
function skip(text: string, offset: number, count: number): number {
  let left = count
  let end = offset
  while (left > 0 && end < text.length) if (/\S/.test(text[end++])) left--
  return end
}
