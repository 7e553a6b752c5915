import { basename, dirname } from 'node:path'
import { rolldown } from 'rolldown'
import { tryAgain } from './again.ts'
import { COMPILE_HINT } from './compile-hint.ts'
import { detectorTable } from './detector-table.ts'
import { featureNames } from './feature-names.ts'
import { networkWeights } from './network-weights.ts'
import { noHints } from './no-hints.ts'
import { numbersLast } from './numbers-last.ts'
import { oneFile } from './one-file.ts'
import { phraseLists } from './phrase-lists.ts'
import { wordWeights } from './word-weights.ts'

const FOLDER = 'dist/element'
/** What an English page needs, and what is small. */
const HELD =
  /src[\\/](?:dom[\\/]page|core[\\/](?:rank[\\/](?:rankers[\\/]trained|about|plain-kernels)|languages[\\/](?:en[\\/]english|from-data|registry|function-words)))\.ts$/
const BESIDE = /core[\\/]languages[\\/](?:[a-z]+[\\/]data|detector)\.ts$/

/** Bundles the custom element, which is its own worker as well, into one file, but for other languages, which lie beside it. */
export async function bundleElement(): Promise<void> {
  const plugins = [
    featureNames,
    phraseLists,
    networkWeights,
    wordWeights,
    detectorTable,
    oneFile(HELD, BESIDE),
    tryAgain,
    noHints,
    numbersLast,
  ]
  const element = await rolldown({
    input: 'src/element/element.ts',
    platform: 'browser',
    plugins,
    checks: { ineffectiveDynamicImport: false },
  })
  await element.write({
    dir: FOLDER,
    format: 'es',
    minify: true,
    comments: { legal: false, annotation: true, jsdoc: false },
    entryFileNames: 'element.js',
    postBanner: ({ isEntry }) => (isEntry ? COMPILE_HINT : ''),
    chunkFileNames: ({ facadeModuleId }) => `languages/${languageOf(facadeModuleId ?? '')}.js`,
  })
}

/** "de" of its data, "detector" of what tells languages from one another. */
function languageOf(path: string): string {
  const name = basename(path, '.ts').replace('\0', '')
  return name === 'data' ? basename(dirname(path)) : name
}
