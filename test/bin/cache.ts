import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { lstatSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A program, and the Node that is to run it. */
export interface Tried {
  readonly node: string
  /** Its bin/summarize.js. */
  readonly program: string
}

/** Something that may be the matter with the folder of compiled code. */
export interface Case {
  readonly title: string
  /** Throws where the program does not do with it as is promised. */
  readonly check: (tried: Tried) => void
  /** Whether it can be tried here; by default it can. */
  readonly isPossible?: (tried: Tried) => boolean
}

/** How a run differs from a plain one. */
export interface Setting {
  readonly env?: Readonly<Record<string, string>>
  /** The user who runs it; by default the one who runs the tests. */
  readonly uid?: number
}

const FIXTURE = 'fixtures/news-wire'
const ARTICLE = readFileSync(`${FIXTURE}/article.txt`)
const SUMMARY = readFileSync(`${FIXTURE}/summary.txt`, 'utf8')

/** Does something in a new and empty home. */
export function inHome(use: (home: string) => void): void {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'no-time-to-read-')))
  try {
    use(home)
  } finally {
    rmSync(home, { recursive: true })
  }
}

/** Where a user of this home has compiled code kept. */
export function folderAt(home: string): string {
  return join(home, '.cache/no-time-to-read')
}

/** Runs the program in this home; throws where it prints anything but the summary of its article. */
export function summarizeAt(home: string, { node, program }: Tried, { env = {}, uid }: Setting = {}): void {
  const { status, stdout, stderr } = spawnSync(node, [program], {
    cwd: home,
    input: ARTICLE,
    encoding: 'utf8',
    env: { HOME: home, ...env },
    ...(uid !== undefined && { uid }),
  })
  assert.equal(stderr, '', `standard error: ${stderr}`)
  assert.equal(status, 0, `exit code ${status}`)
  assert.equal(stdout, SUMMARY, 'another summary')
}

/** All that is in a folder, with modes and sizes. */
export function treeOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => {
      const { mode, size } = lstatSync(join(folder, path))
      return `${path} ${mode.toString(8)} ${size}`
    })
}

/** The paths of the plain files in a folder and those below. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
}
