import { describe, expect, it } from 'vitest'
import { articlePath } from '../fixtures.ts'
import { run } from '../run.ts'

const path = articlePath('how-to-in-plain-text')

describe('summarize -k', () => {
  it.each([['-k'], ['--keywords'], ['-qk'], ['-k', '8'], ['-k8'], ['--keywords=8']])(
    '%j prints eight key phrases after the summary',
    (...args) => {
      const { code, out, err } = run([...args, path])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const [, line] = out.split('\n\n')
      expect(line).toMatch(/^Keywords: knife, .*\n$/)
      expect(line.split(', ')).toHaveLength(8)
    },
  )

  it('prints as many as asked for, under bullets too', () => {
    const { out } = run(['-k3', '-fbullets', path])
    expect(out).toMatch(/^- .*\n- .*\n- .*\n\nKeywords: [^,]+, [^,]+, [^,]+\n$/)
  })

  it('takes what is no number for a file, and a file after -- too', () => {
    expect(run(['-k', path]).out).toBe(run([path, '-k']).out)
    expect(run(['-k', '--', path]).out).toBe(run(['-k', path]).out)
  })

  it('gives JSON phrases with their scores, the best first', () => {
    const { keywords } = JSON.parse(run(['-fjson', '-k2', path]).out)
    expect(keywords).toHaveLength(2)
    expect(keywords[0]).toEqual({ phrase: 'knife', score: 1 })
    expect(JSON.parse(run(['-fjson', path]).out)).not.toHaveProperty('keywords')
  })

  it('quotes them in Markdown', () => {
    expect(run(['-fmarkdown', '-k2', path]).out).toMatch(/\n>\n> Keywords: [^,]+, [^,]+\n$/)
  })

  it.each(['0', '1.5'])('takes %s for wrong usage', (count) => {
    const { code, out, err } = run(['-k', count, path])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('It must be a whole number from 1.')
  })
})
