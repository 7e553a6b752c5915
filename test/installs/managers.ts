import { join } from 'node:path'
import { arch, execPath, platform } from 'node:process'
import { manualByName, manualByPath } from './manual.ts'
import type { Place } from './run.ts'

/** One way in which people install the program. */
export interface Way {
  /** Behind the name of the manager. */
  readonly title: string
  /** Files that the project has before. */
  readonly files?: Readonly<Record<string, string>>
  /** The command that installs; none where that is done in passing. */
  readonly install?: readonly string[]
  /** How a command of the program is called. */
  readonly call: (command: string) => readonly string[]
  /** How a program that uses the library is run; undefined where it is not there for programs. */
  readonly node?: readonly string[]
  /** What else is to be as it should. */
  readonly also?: (place: Place) => void
}

/** A package manager. */
export interface Manager {
  readonly name: string
  /** Its package in the registry. */
  readonly package: string
  /** How it is started, by the node_modules that its package is in. */
  readonly start: (modules: string) => readonly string[]
  readonly ways: (start: readonly string[], tarball: string) => readonly Way[]
}

const itself = (command: string) => [command]

const npm = (version: string, also: (place: Place) => void): Manager => ({
  name: `npm ${version}`,
  package: `npm@${version}`,
  start: (modules) => [execPath, join(modules, 'npm/bin/npm-cli.js')],
  ways: (start, tarball) => [
    {
      title: 'globally',
      install: [...start, 'install', '--global', tarball],
      call: itself,
      also,
    },
    {
      title: 'in a project',
      install: [...start, 'install', tarball],
      call: (command) => [...start, 'exec', '--loglevel', 'error', '--', command],
      node: [execPath],
    },
  ],
})

const pnpm = (version: string, main: string): Manager => ({
  name: `pnpm ${version}`,
  package: `pnpm@${version}`,
  start: (modules) => [execPath, join(modules, 'pnpm/bin', main)],
  ways: (start, tarball) => [
    { title: 'globally', install: [...start, 'add', '--global', tarball], call: itself },
    {
      title: 'in a project',
      install: [...start, 'add', tarball],
      call: (command) => [...start, 'exec', command],
      node: [execPath],
    },
  ],
})

const yarn = (version: string): Manager => ({
  name: `yarn ${version}`,
  package: `@yarnpkg/cli-dist@${version}`,
  start: (modules) => [execPath, join(modules, '@yarnpkg/cli-dist/bin/yarn.js')],
  ways: (start, tarball) => [
    {
      title: 'dlx',
      call: (command) => [
        ...start,
        'dlx',
        '--quiet',
        '--package',
        `no-time-to-read@file:${tarball}`,
        command,
      ],
    },
    ...['pnp', 'node-modules'].map((linker) => ({
      title: `in a project, ${linker}`,
      files: { '.yarnrc.yml': `nodeLinker: ${linker}\n`, 'yarn.lock': '' },
      install: [...start, 'add', `no-time-to-read@${tarball}`],
      call: (command: string) => [...start, 'run', command],
      node: [...start, 'node'],
    })),
  ],
})

/** Its main package fetches the program once it is installed; the packages of the platforms hold it. */
const bun = (version: string): Manager => {
  const folder = `@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}`
  return {
    name: `bun ${version}`,
    package: `${folder}@${version}`,
    start: (modules) => [join(modules, folder, 'bin/bun')],
    ways: (start, tarball) => [
      { title: 'globally', install: [...start, 'add', '--global', tarball], call: itself },
      {
        title: 'in a project',
        install: [...start, 'add', tarball],
        call: (command) => [...start, 'x', command],
        node: [execPath],
      },
      {
        title: 'in a project, without Node',
        install: [...start, 'add', tarball],
        call: (command) => [...start, 'x', '--bun', command],
        node: start,
      },
    ],
  }
}

/** The managers that are tried; those that do not run on this Node say so themselves. */
export const managers: readonly Manager[] = [
  npm('10.9.9', manualByName),
  npm('11.21.2', manualByName),
  npm('12.2.1', manualByPath),
  pnpm('10.34.9', 'pnpm.cjs'),
  pnpm('12.21.0', 'pnpm.mjs'),
  yarn('4.18.1'),
  bun('1.4.5'),
]
