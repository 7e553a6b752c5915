import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((it) => /\.c?js$/.test(it))

describe('what is built', () => {
  it('requires its own files alone, so that bundles of others that have no `require` run', () => {
    const asked = files.flatMap((file) => [
      ...readFileSync(join('dist', file), 'utf8').matchAll(/\brequire\(["'`]([^"'`]*)/g),
    ])
    expect(asked.length).toBeGreaterThan(files.length)
    expect(asked.map(([, name]) => name).filter((name) => !/^\.\.?\//.test(name))).toEqual([])
  })
})
