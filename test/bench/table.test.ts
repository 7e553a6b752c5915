import { expect, it } from 'vitest'
import { table } from '../../bench/table.ts'

it('prints the baseline without differences and the others with theirs', () => {
  const interval = { mean: 0.52, low: -0.04, high: 1.1 }
  const results = [
    { name: 'first', means: [40, 20, 30], differences: [], dangling: 0 },
    {
      name: 'other',
      means: [40.52, 20.52, 30.52],
      differences: [interval, interval, interval],
      dangling: 0.025,
    },
  ]
  expect(table(results).split('\n')).toEqual([
    '| ranker | R1 / R2 / RL | over first: R1 | R2 | RL | dangling |',
    '| --- | --- | --- | --- | --- | --- |',
    '| first | 40.0 / 20.0 / 30.0 |  |  |  | 0.0 % |',
    '| other | 40.5 / 20.5 / 30.5 | +0.5 [0.0, +1.1] | +0.5 [0.0, +1.1] | +0.5 [0.0, +1.1] | 2.5 % |',
  ])
})
