import { posix } from 'node:path'

/** The files of src by their path in it, each with its code. */
export type Source = ReadonlyMap<string, string>

/** What each ring imports besides itself. */
const RINGS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  node: ['core'],
  cli: ['core', 'node'],
  dom: ['core'],
  element: ['core', 'dom', 'browser.ts'],
  'index.ts': ['core', 'node'],
  'browser.ts': ['core', 'dom'],
  'remark.ts': ['core'],
}
/** The folders and files of core in the order of the flow: each imports what stands on its line or above. */
const FLOW = [
  [
    'article',
    'article-limit',
    'distribution',
    'error',
    'lazy-greedy-queue',
    'length',
    'numbers',
    'nearest',
    'reading-time',
    'signal',
    'text',
  ],
  ['stats'],
  ['sentences'],
  ['languages'],
  ['page', 'boilerplate', 'formats'],
  ['rank'],
  ['keyphrases'],
  ['select'],
  ['fragments'],
  ['summary'],
  ['render'],
  ['read-article'],
  ['summarize'],
  ['library'],
]
/** They hand data to one another, so they know each other's types and nothing else. */
const STAGES = ['formats', 'rank', 'keyphrases', 'select', 'render']
/** What core must not touch, so that it runs in any browser and gives the same every time. */
const OUTSIDE =
  /\b(?:Buffer|process|console|setTimeout|setInterval|setImmediate|queueMicrotask)\b(?:\.|\()|\bfetch\(|\bMath\.random|\bDate\.now|\bnew Date\(\)|\bperformance\.|['"]node:/
/** What the rings for browsers must not touch: only Node has it. */
const ONLY_NODE = /\b(?:Buffer|process|global|__dirname|setImmediate)\b(?:\.|\()|['"]node:/
const IN_BROWSERS = ['dom', 'element', 'browser.ts']

/** One file that names another, or a package. */
interface Import {
  readonly file: string
  readonly target: string
  /** Types vanish when the program is built. */
  readonly isType: boolean
}

const STATEMENT = /^(?:import|export) (type )?(?:[^'"]*? from )?'([^']+)'/gm
const DYNAMIC = /\bimport\('([^']+)'\)/g

/** Static, type and dynamic imports of all files. */
export function importsOf(source: Source): Import[] {
  return [...source].flatMap(([file, code]) => {
    const target = (path: string) => (path.startsWith('.') ? posix.join(posix.dirname(file), path) : path)
    const found = (isType: boolean) => (path: string) => ({ file, target: target(path), isType })
    return [
      ...[...code.matchAll(STATEMENT)].map(([, type, path]) => found(type !== undefined)(path)),
      ...[...code.matchAll(DYNAMIC)].map(([, path]) => found(false)(path)),
    ]
  })
}

const isCore = (file: string): boolean => file.startsWith('core/')
const ringOf = (file: string): string => file.split('/')[0]
const isInward = ({ file, target }: Import): boolean =>
  ringOf(file) === ringOf(target) || RINGS[ringOf(file)]?.includes(ringOf(target))
/** "core/rank/rankers/lead.ts" belongs to "rank", "core/summary.ts" to "summary". */
const partOf = (file: string): string => file.split('/')[1].replace(/\.ts$/, '')
const levelOf = (file: string): number => FLOW.findIndex((parts) => parts.includes(partOf(file)))
const shown = ({ file, target }: Import): string => `${file} imports ${target}`

/** What breaks the rules of the house, a line each. */
export function faultsOf(source: Source): string[] {
  const imports = importsOf(source)
  const own = imports.filter(({ target }) => source.has(target))
  const inner = own.filter(({ file, target }) => isCore(file) && isCore(target))
  return [
    ...homeless(source),
    ...own.filter((it) => !isInward(it)).map(shown),
    ...inner.filter(({ file, target }) => levelOf(target) > levelOf(file)).map(shown),
    ...inner.filter(composes).map(shown),
    ...[...source]
      .filter(([file, code]) => isCore(file) && OUTSIDE.test(code))
      .map(([file]) => `${file} is not pure`),
    ...[...source]
      .filter(([file, code]) => IN_BROWSERS.includes(ringOf(file)) && ONLY_NODE.test(code))
      .map(([file]) => `${file} needs Node`),
    ...circlesOf(own),
    ...sharedPackages(imports.filter(({ target }) => !source.has(target))),
  ]
}

function homeless(source: Source): string[] {
  return [...source.keys()]
    .filter((file) => !Object.hasOwn(RINGS, ringOf(file)) || (isCore(file) && levelOf(file) === -1))
    .map((file) => `${file} has no place`)
}

function composes({ file, target, isType }: Import): boolean {
  const [from, to] = [partOf(file), partOf(target)]
  return !isType && from !== to && STAGES.includes(from) && STAGES.includes(to)
}

/** Files that come back to themselves along what they import, types included. */
function circlesOf(own: readonly Import[]): string[] {
  const targets = new Map<string, string[]>()
  for (const { file, target } of own) targets.set(file, [...(targets.get(file) ?? []), target])
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push(`circle: ${[...path.slice(path.indexOf(file)), file].join(' > ')}`)
    if (done.has(file)) return
    done.add(file)
    for (const target of targets.get(file) ?? []) visit(target, [...path, file])
  }
  for (const file of targets.keys()) visit(file, [])
  return circles
}

/** Packages that several files import, so that swapping one is no change of one file. */
function sharedPackages(outer: readonly Import[]): string[] {
  const importers = new Map<string, Set<string>>()
  for (const { file, target } of outer) {
    if (/^(?:node:|#|\.)|\.json$/.test(target)) continue
    importers.set(target, (importers.get(target) ?? new Set()).add(file))
  }
  return [...importers]
    .filter(([, by]) => by.size > 1)
    .map(([name, by]) => `${[...by].join(' and ')} import ${name}`)
}
