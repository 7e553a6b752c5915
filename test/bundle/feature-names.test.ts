import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withoutNames } from '../../bundle/feature-names.ts'
import { FEATURE_GROUPS } from '../../src/core/rank/features/features.ts'

const FOLDER = 'src/core/rank/features'

describe('features in bundles for browsers', () => {
  it('are as many as there are, without names but those that are asked for', () => {
    const lists = readdirSync(FOLDER)
      .map((file) => withoutNames(readFileSync(`${FOLDER}/${file}`, 'utf8')))
      .flatMap((code) => /^ {2}features: \[([^\]]*)\]/m.exec(code)?.[1] ?? [])
      .map((list) => list.match(/'[^']*'/g) ?? [])
    const counts = FEATURE_GROUPS.map(({ features }) => features.length)
    expect(lists.map((names) => names.length).sort()).toEqual(counts.sort())
    expect(lists.flat().filter((name) => name !== "''")).toEqual(["'PageRank'", "'TextRank'"])
  })
})
