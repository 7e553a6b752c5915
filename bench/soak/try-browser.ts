import { browser, library } from './built.ts'
import type { Input } from './inputs/input.ts'
import { failed, type Trial } from './trial.ts'

/** Whether what is made for pages gives of a text what the library for Node does, or refuses it for the same reason. */
export async function tryBrowser({ article, options }: Input): Promise<Trial> {
  if (typeof article !== 'string') return failed([])
  const [here, there] = await Promise.all(
    [library, browser].map(({ summarize }) => summarize(article, options).then(JSON.stringify, codeOf)),
  )
  return failed(here === there ? [] : ['is not the same for pages'])
}

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? String(error)
}
