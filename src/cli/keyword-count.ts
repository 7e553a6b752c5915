import { DEFAULT_KEYWORDS } from '../core/library/checks.ts'

/** The option by itself, or as the last of several letters that take no value. */
const OPTION = /^(?:--keywords|(-[eq]*)k)$/
const COUNT = /^[\d.]+$/

/** The arguments with a count for every `-k` that no number follows: in `summarize -k article.txt` it is a file. */
export function withKeywordCount(args: readonly string[]): string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length
  return args.flatMap((arg, at) => {
    const [option, letters = '-'] = OPTION.exec(arg) ?? []
    if (at >= end || option === undefined || COUNT.test(args[at + 1] ?? '')) return [arg]
    const count = `--keywords=${DEFAULT_KEYWORDS}`
    return letters === '-' ? [count] : [letters, count]
  })
}
