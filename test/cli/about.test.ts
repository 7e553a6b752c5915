import { describe, expect, it } from 'vitest'
import { articlePath } from '../fixtures.ts'
import { run } from '../run.ts'

const path = articlePath('how-to-in-plain-text')

describe('summarize --about', () => {
  it('gives sentences that name the words, in any form', () => {
    const { code, out, err } = run(['--about', 'Stroking', path])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).toMatch(/\bstrok(e|es|ing)\b/i)
  })

  it('says that an article says nothing about them, and gives its general summary', () => {
    const { code, out, err } = run(['--about', 'zebra crossings', path])
    expect({ code, out }).toEqual({ code: 0, out: run([path]).out })
    expect(err).toBe(
      `summarize: ${path}: says nothing about "zebra crossings": this is its general summary\n`,
    )
  })

  it('is silent about that with -q', () => {
    expect(run(['-q', '--about', 'zebra', path]).err).toBe('')
  })

  it('tells JSON which words were found', () => {
    const { out } = run(['-fjson', '--about', 'the knife of the zebra', path])
    expect(JSON.parse(out).about).toEqual({ words: ['knife', 'zebra'], found: ['knife'] })
    expect(JSON.parse(run(['-fjson', path]).out)).not.toHaveProperty('about')
  })

  it.each(['', ' ', '?!'])('takes "%s" for wrong usage', (words) => {
    const { code, out, err } = run(['--about', words, path])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('It must be words to look for.')
  })
})
