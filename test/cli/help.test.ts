import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articlePath } from '../fixtures.ts'
import { run } from '../run.ts'

const help = run(['--help']).out

describe('--help', () => {
  it('begins with examples and stands in groups, within 80 columns', () => {
    expect(help).toMatch(/^Examples:\n {2}summarize article.txt\n/)
    const groups = ['How long', 'What to choose', 'What to read', 'What to print'].map((group) =>
      help.indexOf(`\n${group}`),
    )
    expect(groups).toEqual(groups.toSorted((a, b) => a - b))
    expect(groups[0]).toBeGreaterThan(help.indexOf('Usage:'))
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it.each([
    ['--sentnces', 'Did you mean --sentences?'],
    ['--rankr', 'Did you mean --ranker?'],
  ])('is at hand with the nearest spelling of %s', (option, hint) => {
    expect(run([option])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(hint) })
  })

  it.each([
    [['-f', 'bulets'], 'Did you mean bullets?'],
    [['--ranker', 'lexrnk'], 'Did you mean lexrank?'],
    [['--color', 'alwys'], 'Did you mean always?'],
  ])('suggests what %j meant', (args, hint) => {
    expect(run([...args, articlePath('review')])).toMatchObject({
      code: 2,
      err: expect.stringContaining(hint),
    })
  })
})

describe('the manual', () => {
  const { stdout, stderr, status } = spawnSync('man', ['-l', '--warnings', 'dist/summarize.1'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, MANWIDTH: '80', LANG: 'C.UTF-8' },
  })

  const hasManDb = status !== null && process.platform === 'linux'

  it.skipIf(!hasManDb)('is set without a warning and holds every option', () => {
    expect(stderr).toBe('')
    for (const option of help.match(/--[a-z-]+(?= |$)/g) ?? []) expect(stdout).toContain(option)
  })

  it('comes with the package, in the list that npm wants', () => {
    const { man, files } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(man).toEqual(['dist/summarize.1'])
    expect(files).toContain('dist')
  })
})
