// Bundles the program with all it needs into dist/, so that it starts from few files and installs nothing else,
// and gathers the licences of what went in.
import { writeFileSync } from 'node:fs'
import { rolldown } from 'rolldown'
import { licences } from './bundle/licences.ts'
import { noSubcommands } from './bundle/no-subcommands.ts'
import { slimWink } from './bundle/slim-wink.ts'
import pkg from './package.json' with { type: 'json' }
import { command, EXAMPLES } from './src/cli/command.ts'
import { man } from './src/cli/shell/man.ts'

/** What nearly every run needs, with all that it imports, goes into one file: each file costs half a millisecond. */
const CORE = /src\/(?:summarize|parse\/text|rank\/trained|render\/text)\.ts$/

const bundle = await rolldown({
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  platform: 'node',
  plugins: [slimWink, noSubcommands],
  checks: { ineffectiveDynamicImport: false },
})
const { output } = await bundle.write({
  dir: 'dist',
  cleanDir: true,
  minify: true,
  chunkFileNames: 'chunks/[name]-[hash].js',
  codeSplitting: { groups: [{ name: 'core', test: CORE }] },
})
const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
writeFileSync('THIRD-PARTY-LICENSES.txt', licences(modules))
writeFileSync('dist/summarize.1', man(command(pkg.version), pkg.version, EXAMPLES))
