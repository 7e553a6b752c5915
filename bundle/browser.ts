import { type OutputChunk, type Plugin, rolldown } from 'rolldown'
import { phraseLists } from './phrase-lists.ts'

/** What a summary of English text needs, with all that it imports, goes into one file. */
const CORE =
  /src[\\/](?:browser|core[\\/](?:languages[\\/]en[\\/]english|formats[\\/]text[\\/]parse|rank[\\/]rankers[\\/]trained))\.ts$/

/** A string is in none of these formats, and the parser of PDF alone is larger than all else. */
const BINARY = /formats[\\/](?:docx|odt|epub|pdf)[\\/]parse\.ts$/

/** Leaves out the parsers of formats that are not text. */
const textAlone: Plugin = {
  name: 'text-alone',
  load: (id) => (BINARY.test(id) ? 'export {}' : null),
}

/** Bundles the library for browsers, workers and edge runtimes into modules, as small as can be; the chunks that it comes to. */
export async function bundleForBrowsers(): Promise<OutputChunk[]> {
  const bundle = await rolldown({
    input: { browser: 'src/browser.ts' },
    platform: 'browser',
    plugins: [textAlone, phraseLists],
    checks: { ineffectiveDynamicImport: false },
  })
  const { output } = await bundle.write({
    dir: 'dist/browser',
    cleanDir: true,
    minify: true,
    comments: false,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: { groups: [{ name: 'core', test: CORE }] },
  })
  return output.filter((file) => file.type === 'chunk')
}
