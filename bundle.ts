// Bundles the program with all it needs into dist/, so that it starts from few files and installs nothing else,
// and gathers the licences of what went in.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { slimWink } from './bundle/slim-wink.ts'
import pkg from './package.json' with { type: 'json' }
import { command, EXAMPLES } from './src/cli/command.ts'
import { man } from './src/cli/shell/man.ts'

/** Licences that a package states in its readme alone. */
const KNOWN = new Map([['format', 'MIT, Copyright 2010 - 2016 Sami Samhuri']])

rmSync('dist', { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  metafile: true,
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS packages in an ES module ask for Node's own modules this way.
  plugins: [slimWink],
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
})
writeFileSync('THIRD-PARTY-LICENSES.txt', licences(metafile))
writeFileSync('dist/summarize.1', man(command(pkg.version), pkg.version, EXAMPLES))

function licences({ inputs }: Metafile): string {
  const packages = new Set(
    Object.keys(inputs).flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []),
  )
  return [...packages].sort().map(licence).join('\n')
}

function licence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (license === undefined && file === undefined && !KNOWN.has(name))
    throw new Error(`${name} has no licence`)
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  return `${'='.repeat(80)}\n${name} ${version}, ${license ?? KNOWN.get(name)}\n${text}`
}
