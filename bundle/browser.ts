import { type OutputChunk, type Plugin, rolldown } from 'rolldown'
import { tryAgain } from './again.ts'
import { COMPILE_HINT } from './compile-hint.ts'
import { detectorTable } from './detector-table.ts'
import { featureNames } from './feature-names.ts'
import { networkWeights } from './network-weights.ts'
import { noHints } from './no-hints.ts'
import { numbersLast } from './numbers-last.ts'
import { phraseLists } from './phrase-lists.ts'
import { taggerModel } from './tagger-model.ts'
import { wordWeights } from './word-weights.ts'

/** What a summary of English needs goes into one file, and what it needs besides of a text, or of a node, into another. */
const GROUPS = [
  {
    name: 'core',
    test: /src[\\/](?:browser|core[\\/](?:languages[\\/]en[\\/]english|rank[\\/]rankers[\\/]trained))\.ts$/,
  },
  {
    name: 'text',
    test: /src[\\/]core[\\/](?:library[\\/](?:from|text-source)|formats[\\/](?:parse-source|text[\\/]read))\.ts$/,
  },
  { name: 'node', test: /src[\\/]dom[\\/]page\.ts$/ },
]

const FORMATS = /core[\\/]formats[\\/]formats\.ts$/

/** Leaves out formats that no string is in: the parser of PDF alone is larger than all else. */
const textAlone: Plugin = {
  name: 'text-alone',
  transform: (code, id) =>
    FORMATS.test(id)
      ? code
          .replace(/^import \{ (?:docx|epub|odt|pdf) \}.*$/gm, '')
          .replace(/\b(?:docx|epub|odt|pdf)\b,?/g, '')
      : null,
}

const ADVICE = / in an environment that doesn't expose .*? for more details\./
/** Leaves out what the bundler tells authors of packages: every page loads it. */
const noAdvice: Plugin = {
  name: 'no-advice',
  renderChunk: (code) => (ADVICE.test(code) ? code.replace(ADVICE, '') : null),
}

/** Bundles the library for browsers, workers and edge runtimes into modules, as small as can be; the chunks that it comes to. */
export async function bundleForBrowsers(): Promise<OutputChunk[]> {
  const bundle = await rolldown({
    input: { browser: 'src/browser.ts' },
    platform: 'browser',
    // Where there is no document some packages must do without one; then they do in pages as well.
    resolve: { conditionNames: ['worker', 'import', 'default'] },
    plugins: [
      textAlone,
      featureNames,
      phraseLists,
      networkWeights,
      wordWeights,
      detectorTable,
      taggerModel,
      tryAgain,
      noAdvice,
      noHints,
      numbersLast,
    ],
    checks: { ineffectiveDynamicImport: false },
  })
  const { output } = await bundle.write({
    dir: 'dist/browser',
    cleanDir: true,
    minify: true,
    comments: { legal: false, annotation: true, jsdoc: false },
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    postBanner: ({ name }) => (GROUPS.some((group) => group.name === name) ? COMPILE_HINT : ''),
    codeSplitting: { groups: GROUPS },
  })
  return output.filter((file) => file.type === 'chunk')
}
