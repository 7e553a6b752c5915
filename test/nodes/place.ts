import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { treeOf } from '../bin/cache.ts'
import { archive } from '../records.ts'
import { type Node, npm } from './fetch.ts'

/** What a line of the shell came to. */
export interface Run {
  readonly code: number | null
  readonly out: Buffer
  readonly err: string
  /** Files outside the folder of compiled code that were not there before, or are no longer. */
  readonly left: readonly string[]
}

const [RECORDS, SENTENCES] = [200, 20]
const MOST_OUTPUT = 2 ** 26
const OWN = /^cache\/no-time-to-read/

/** Packs the program, unless there is a tarball, and installs it in a folder. */
export function install(folder: string, tarball = pack(folder)): void {
  npm('install', '--offline', '--no-audit', '--no-fund', '--prefix', folder, tarball)
}

function pack(folder: string): string {
  const [{ filename }] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder))
  return join(folder, filename)
}

/** Runs lines of the shell as somebody who has nothing but a Node, the program installed in a folder, and the fixtures. */
export function shellOf({ version, bin }: Node, installed: string): (line: string) => Run {
  const place = join(installed, version)
  for (const folder of ['home', 'cache', 'tmp']) mkdirSync(join(place, folder), { recursive: true })
  cpSync('fixtures', join(place, 'fixtures'), { recursive: true })
  writeFileSync(join(place, 'fixtures/archive.jsonl'), [...archive(RECORDS, SENTENCES)].join('\n'))
  const env = {
    PATH: [bin, join(installed, 'node_modules/.bin'), '/usr/bin', '/bin'].join(':'),
    HOME: join(place, 'home'),
    XDG_CACHE_HOME: join(place, 'cache'),
    TMPDIR: join(place, 'tmp'),
    LANG: 'C.UTF-8',
  }
  const files = () => treeOf(place).filter((entry) => !OWN.test(entry))
  return (line) => {
    const before = files()
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
      cwd: join(place, 'fixtures'),
      env,
      input: '',
      maxBuffer: MOST_OUTPUT,
    })
    const after = files()
    const left = [
      ...after.filter((it) => !before.includes(it)),
      ...before.filter((it) => !after.includes(it)),
    ]
    return { code: status, out: stdout, err: stderr.toString(), left }
  }
}
