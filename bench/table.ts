import type { Interval } from './bootstrap.ts'
import type { Result } from './measure.ts'

/** Results as a Markdown table: F1 in per cent, and differences to the first row with their 95 % intervals. */
export function table([baseline, ...others]: readonly Result[]): string {
  const heads = ['ranker', 'R1 / R2 / RL', `over ${baseline.name}: R1`, 'R2', 'RL', 'dangling']
  const rows = [
    [...cells(baseline), '', '', '', percent(baseline)],
    ...others.map((result) => [...cells(result), ...result.differences.map(difference), percent(result)]),
  ]
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function cells({ name, means }: Result): string[] {
  return [name, means.map((value) => value.toFixed(1)).join(' / ')]
}

function difference({ mean, low, high }: Interval): string {
  return `${signed(mean)} [${signed(low)}, ${signed(high)}]`
}

/** With one decimal and a sign (a real minus), but no sign for 0.0. */
export function signed(value: number): string {
  const digits = Math.abs(value).toFixed(1)
  if (Number(digits) === 0) return digits
  return (value < 0 ? '−' : '+') + digits
}

function percent({ dangling }: Result): string {
  return `${(100 * dangling).toFixed(1)} %`
}
