/** A line of the shell that is run in a copy of the fixtures, beside `archive.jsonl`; it removes what it writes there. */
export interface Command {
  readonly line: string
  readonly code: number
  /** What standard error is. */
  readonly err: RegExp
}

const SILENT = /^$/
const ONE_LINE = /^summarize: .+\n$/

const ARCHIVE = 'summarize --from jsonl -f jsonl'
const IMPORT = `import { readFileSync } from 'node:fs'; import { summarize } from 'no-time-to-read'`
const REQUIRE = `const { readFileSync } = require('node:fs'); const { summarize } = require('no-time-to-read')`
const USE = `summarize(readFileSync('docx-report/article.docx'), { explain: true, keywords: 5 })`
const PRINT = `${USE}.then((summary) => console.log(JSON.stringify(summary)))`
/** Serves a page on the loopback interface while the program reads it from there. */
const SERVE = `
  const page = require('node:fs').readFileSync('html-news/article.html')
  const server = require('node:http').createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(page))
  server.listen(0, '127.0.0.1', () => {
    const address = 'http://127.0.0.1:' + server.address().port
    require('node:child_process').spawn('summarize', [address], { stdio: 'inherit' }).on('close', () => process.exit())
  })`

const SUMMARIES = [
  'summarize news-wire/article.txt',
  'summarize release-notes/article.md',
  'summarize html-news/article.html',
  'summarize docx-report/article.docx',
  'summarize epub-chapters/article.epub',
  'summarize pdf-letter/article.pdf pdf-two-columns/article.pdf read-only.pdf',
  `${ARCHIVE} --jobs 1 archive.jsonl`,
  // All languages.
  'summarize --jobs 1 */article.*',
  'summarize --jobs 2 */article.*',
  'summarize --language tlh language-tr/article.txt',
  'cat html-news/article.html | summarize -t 15s',
  'cat docx-report/article.docx | summarize -w 40',
  'cat news-wire/article.txt | no-time-to-read -c 160 - one-sentence/article.txt',
  'iconv -t UTF-16 news-wire/article.txt | summarize -p 10%',
  'iconv -t WINDOWS-1252 language-de/article.txt | summarize',
  'iconv -t SHIFT_JIS language-ja/article.txt | summarize --encoding shift_jis',
  ...['text', 'bullets', 'markdown', 'html', 'prompt', 'json', 'jsonl'].map(
    (format) => `summarize -f ${format} -e -k explainer/article.txt`,
  ),
  'summarize --color always --width 60 -k 3 long-read/article.*',
  'SUMMARIZE_FORMAT=bullets summarize -n 4 recipe-story/article.md',
  'summarize -o summary.txt speech/article.* && cat summary.txt && rm summary.txt',
  "summarize -n 2 --about 'Lady Ismay' news-with-boilerplate/article.txt",
  ...['lead', 'lexrank', 'textrank', 'luhn', 'edmundson', 'lsa', 'sumbasic', 'kl'].map(
    (ranker) => `summarize --ranker ${ranker} -f json -e essay-with-late-point/article.txt`,
  ),
  `${ARCHIVE} --jobs 2 -e -k archive.jsonl`,
  `cat archive.jsonl | ${ARCHIVE}`,
  `${ARCHIVE} archive.jsonl | head -c 20000 > torn && ${ARCHIVE} --resume torn archive.jsonl && cat torn && rm torn torn.options`,
  'summarize --help && summarize --version && no-time-to-read -V',
  'for shell in bash zsh fish powershell; do summarize --completion $shell; done',
  `node --input-type=module -e "${IMPORT}; ${PRINT}"`,
  `node -e "${REQUIRE}; ${PRINT}" > required; node --input-type=module -e "${IMPORT}; ${PRINT}" | cmp - required && rm required`,
  `node -e "${SERVE}"`,
  // Nobody has started it here before, and four do at once.
  'mkdir new; export XDG_CACHE_HOME=$PWD/new; for at in 1 2 3 4; do summarize faq/article.md & done; wait; rm -r new',
]

const FAILURES: readonly [line: string, code: number, err?: RegExp][] = [
  ['summarize nowhere.txt one-paragraph/article.txt', 1],
  [': | summarize', 1],
  ['summarize locked.pdf', 1],
  ['summarize .', 1],
  ['head -c 900 docx-report/article.docx | summarize', 1],
  ['head -c 900 pdf-letter/article.pdf | summarize', 1],
  ['summarize http://127.0.0.1:59999/', 1],
  [`(head -n 3 archive.jsonl; echo '{') | ${ARCHIVE}`, 1, SILENT],
  ['summarize --sentence 3 faq/article.md', 2],
  ['summarize --ranker bset faq/article.md', 2],
  ['summarize --language 4 faq/article.md', 2],
  ['summarize -n 2 -w 3 faq/article.md', 2],
]

/** What every Node must answer alike. */
export const COMMANDS: readonly Command[] = [
  ...SUMMARIES.map((line) => ({ line, code: 0, err: SILENT })),
  ...FAILURES.map(([line, code, err = ONE_LINE]) => ({ line, code, err })),
]
