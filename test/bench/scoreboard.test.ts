import { describe, expect, it } from 'vitest'
import type { Figure } from '../../bench/figures.ts'
import { holds } from '../../bench/figures.ts'
import { compared, page, type Section } from '../../bench/scoreboard.ts'

const section = (commit: string, figures: Section['figures']): Section => ({
  date: '2026-11-26',
  node: 'v22.23.3',
  commit,
  figures,
})
const figure = (value: number, bounds: Partial<Figure> = {}): Figure => ({ name: 'F1', value, ...bounds })

describe('the scoreboard', () => {
  it('tells from what value a figure moved, until it moves again', () => {
    const first = compared(section('a', [figure(1)]), undefined)
    const second = compared(section('b', [figure(2)]), first)
    const third = compared(section('c', [figure(2)]), second)
    expect(first.figures).toEqual([figure(1)])
    expect(second.figures).toEqual([{ ...figure(2), moved: { from: 1, commit: 'b' } }])
    expect(third.figures).toEqual(second.figures)
  })

  it.each([
    [figure(1), true],
    [figure(1, { floor: 1, limit: 1 }), true],
    [figure(0.9, { floor: 1 }), false],
    [figure(1.1, { limit: 1 }), false],
    [figure(Number.NaN, { floor: 1 }), false],
  ])('knows what holds: %o', (figure, expected) => {
    expect(holds(figure)).toBe(expected)
  })

  it('shows figures with their bounds, the broken in bold, and names what was not measured', () => {
    const figures = [
      { ...figure(0.912345, { floor: 0.9, best: 'others 0.8' }), moved: { from: 0.9, commit: 'a' } },
      { name: 'faults', value: 2, limit: 0 },
    ]
    const lines = page({ html: section('b', figures) }, ['html', 'speed']).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        '`npm run bench:html`, 2026-11-26, Node 22.23.3, commit b',
        '| F1 | 0.9123 | ≥ 0.9 | others 0.8 | 0.9 until a |',
        '| faults | **2** | ≤ 0 |  |  |',
        '- `npm run bench:speed`',
      ]),
    )
  })
})
