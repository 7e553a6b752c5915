import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/core/formats/markdown/parse.ts'

const PROSE = 'The wheel of the mill turned for the first time in forty years on Saturday.'
const SAYS = 'Mayor Ada Hale (left) and the miller Bo Marsh open the gate of the mill.'

/** The text behind a picture, and whether it is said to be aside. */
async function behind(picture: string, text: string, below = ''): Promise<[string, boolean]> {
  const { blocks } = await parseMarkdown(`# Mills\n\n${picture}${text}\n\n${PROSE}${below}`)
  return [blocks[0].text, blocks[0].aside === true]
}

describe('text behind a picture', () => {
  it.each([
    ['in one line', '![Mayor Ada Hale and miller Bo Marsh](hale.jpg) '],
    ['on the next line', '![Mayor Ada Hale and miller Bo Marsh](hale.jpg)\n'],
    ['whose link stands elsewhere', '![Mayor Ada Hale and miller Bo Marsh][1] ', '\n\n[1]: hale.jpg'],
    ['whose link stands in another file', '![Mayor Ada Hale and miller Bo Marsh][hale] '],
    ['that leads somewhere', '[![Mayor Ada Hale and miller Bo Marsh](small.jpg)](hale.jpg) '],
    ['told to be a photo', '![\\[Photo of Ada Hale, mayor, Bo Marsh, miller\\]](hale.jpg) '],
  ])('is aside where it says again what that shows, %s', async (_, picture, below = '') => {
    expect(await behind(picture, SAYS, below)).toEqual([SAYS, true])
  })

  it.each([
    ['other things', '![The old mill on the river Lund](mill.jpg) '],
    ['more than a name', '![Ada Hale](hale.jpg) '],
    ['what has no words', '![](hale.jpg) '],
  ])('is read as any other where it says %s', async (_, picture) => {
    expect(await behind(picture, SAYS)).toEqual([SAYS, false])
  })
})
