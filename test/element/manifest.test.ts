import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../../custom-elements.json' with { type: 'json' }
import pkg from '../../package.json' with { type: 'json' }
import { NoTimeToRead } from '../../src/element/element.ts'
import { PromptProperties } from '../../src/element/properties.ts'

const FOLDER = 'src/element'
const source = readdirSync(FOLDER)
  .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))
  .join('\n')
const [{ declarations, path }] = manifest.modules
const [element] = declarations
const guide = readFileSync('docs/element.md', 'utf8')

/** What the source names, in the order of the alphabet. */
const inSource = (pattern: RegExp) =>
  [...new Set([...source.matchAll(pattern)].map(([, name]) => name))].sort()
const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort()
const accessorsOf = (type: typeof HTMLElement) =>
  Object.entries(Object.getOwnPropertyDescriptors(type.prototype)).filter(([, { get }]) => get !== undefined)

describe('custom-elements.json', () => {
  it('has the attributes that the element observes', () => {
    expect(namesOf(element.attributes)).toEqual([...NoTimeToRead.observedAttributes].sort())
  })

  it('has its properties, and says which may be set', () => {
    const accessors = [...accessorsOf(PromptProperties), ...accessorsOf(NoTimeToRead)]
    expect(namesOf(element.members)).toEqual(accessors.map(([name]) => name).sort())
    for (const { name, ...member } of element.members)
      expect('readonly' in member).toBe(
        accessors.every(([own, { set }]) => own !== name || set === undefined),
      )
  })

  it.each([
    ['events', element.events, /new (?:Custom|Error)?Event\('(\w+)'/g],
    ['parts', element.cssParts, /\bpart\('\w+', '(\w+)'/g],
    ['custom properties', element.cssProperties, /var\((--no-time-to-read-\w+)/g],
    ['states', element.cssStates, /(?:name: |\| )'(idle|loading|short|ready|error)'/g],
  ] as const)('has its %s', (_, listed, pattern) => {
    expect(namesOf(listed)).toEqual(inSource(pattern))
  })

  it('has the defaults of custom properties', () => {
    for (const { name, default: value } of element.cssProperties)
      expect(source).toContain(`var(${name}, ${value})`)
  })

  it('is named by the package, and names what it exports', () => {
    expect(pkg.customElements).toBe('custom-elements.json')
    expect(pkg.files).toContain('custom-elements.json')
    expect(`./${path}`).toBe(pkg.exports['./element'].default)
    expect(pkg.sideEffects).toEqual([`./${path}`])
  })
})

describe('docs/element.md', () => {
  it.each([
    ['attributes', namesOf(element.attributes)],
    ['properties', namesOf(element.members)],
    ['events', namesOf(element.events)],
    ['parts', namesOf(element.cssParts)],
    ['custom properties', namesOf(element.cssProperties)],
    ['states', namesOf(element.cssStates)],
  ])('tells of all %s', (_, names) => {
    for (const name of names) expect(guide).toContain(`\`${name}\``)
  })
})

describe('the module', () => {
  it('may be imported where there is no page, as a server does', async () => {
    expect(typeof NoTimeToRead).toBe('function')
  })
})
