// The same of a program that requires the package: test/packed.ts compiles and runs it as well.
import library = require('no-time-to-read')
import remark = require('no-time-to-read/remark')

const text = 'The mill turned again. Half the valley came to see it. It rained all day.'
const options: library.Options = { sentences: 1, ranker: 'lead', from: 'text' }

async function main(): Promise<void> {
  const summary: library.Summary = await library.summarize(text, options)
  const first: library.ChosenSentence | undefined = summary.sentences[0]
  if (first?.text !== 'The mill turned again.') throw new Error(first?.text)
  const failed = await library
    .summarize('')
    .catch((error: unknown) => (error instanceof library.UserError ? error.what : error))
  if (failed !== 'no prose in it') throw new Error(String(failed))
  const file = { data: {} as Record<string, unknown>, message: () => {}, toString: () => text }
  await remark.remarkSummary({ sentences: 1, ranker: 'lead' })(null, file)
  if (file.data.summary !== first.text) throw new Error(String(file.data.summary))
}

main()
