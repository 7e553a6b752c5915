import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'
import { oneFile } from './one-file.ts'
import { phraseLists } from './phrase-lists.ts'

const SCRIPT = /(?<=<script type="module">)[\s\S]*?(?=<\/script>)/
const ENTRY = '\0demo'
/** What somebody may ask of the page: text, Markdown and HTML, in any language, with reasons. */
const HELD =
  /src[\\/](?:dom[\\/]page|core[\\/](?:library[\\/](?:from|text-source)|formats[\\/](?:parse-source|text[\\/](?:read|marked-text)|html[\\/]parse|markdown[\\/](?:parse|html|shown))|fragments[\\/]sentence-fragments|languages[\\/](?:[a-z]+[\\/](?:data|english)|from-data|registry|function-words|detector)|rank[\\/](?:rankers[\\/]trained|about|reasons|explain|plain-kernels)|select[\\/]left-out))\.ts$/
const NONE = /(?!)/

/** A page of one file has none for a worker: it summarizes itself. */
const noWorker: Plugin = {
  name: 'no-worker',
  load: (id) =>
    /element[\\/]shared-worker\.ts$/.test(id)
      ? `export const [prepareWorker, holdWorker, releaseWorker] = [() => {}, () => null, () => {}]`
      : null,
}

/** The page of docs/demo.html with all that its script imports in it, so that it is one file. */
export async function demoPage(): Promise<string> {
  const page = readFileSync('docs/demo.html', 'utf8')
  const entry: Plugin = {
    name: 'demo',
    resolveId: (source) => (source === ENTRY ? ENTRY : null),
    load: (id) => (id === ENTRY ? (page.match(SCRIPT)?.[0] ?? '') : null),
  }
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'browser',
    plugins: [entry, phraseLists, noWorker, oneFile(HELD, NONE)],
    resolve: {
      alias: {
        'no-time-to-read/element': resolve('src/element/element.ts'),
        'no-time-to-read/browser': resolve('src/browser.ts'),
      },
    },
    treeshake: { moduleSideEffects: (id) => id === ENTRY || /[\\/]element\.ts$/.test(id) },
    checks: { ineffectiveDynamicImport: false },
  })
  const { output } = await bundle.generate({
    format: 'es',
    minify: true,
    comments: false,
    codeSplitting: false,
  })
  const { code } = output[0]
  return page.replace(SCRIPT, () => code.replaceAll(/<(?=\/script|!--)/gi, '\\x3c'))
}
