/** A bundler. */
export interface Bundler {
  readonly name: string
  /** Its packages in the registry, its own first. */
  readonly packages: readonly string[]
  /** Its command: it bundles import.mjs into the folder `out`. */
  readonly command: string
  /** What it makes there. */
  readonly made: string
  /** Files that the project needs for it. */
  readonly files?: Readonly<Record<string, string>>
}

const ESBUILD = ['esbuild@0.28.2']

/** The bundlers that are tried. */
export const bundlers: readonly Bundler[] = [
  {
    name: 'esbuild to a module',
    packages: ESBUILD,
    command: 'esbuild import.mjs --bundle --platform=node --format=esm --outfile=out/out.mjs',
    made: 'out.mjs',
  },
  {
    name: 'esbuild to CommonJS',
    packages: ESBUILD,
    command: 'esbuild import.mjs --bundle --platform=node --format=cjs --outfile=out/out.cjs',
    made: 'out.cjs',
  },
  {
    name: 'vite',
    packages: ['vite@8.3.8'],
    files: { 'vite.config.mjs': 'export default { ssr: { noExternal: true } }\n' },
    command: 'vite build --ssr import.mjs --outDir out',
    made: 'import.mjs',
  },
  {
    name: 'rollup',
    packages: ['rollup@4.68.8', '@rollup/plugin-commonjs@29.0.3', '@rollup/plugin-node-resolve@16.0.3'],
    command: 'rollup import.mjs --format es --plugin node-resolve --plugin commonjs --file out/out.mjs',
    made: 'out.mjs',
  },
  {
    name: 'webpack',
    packages: ['webpack@5.112.2', 'webpack-cli@7.3.1'],
    // What is minified already would take it half a minute more.
    command: 'webpack --entry ./import.mjs --target node --mode production --no-optimization-minimize -o out',
    made: 'main.js',
  },
]
