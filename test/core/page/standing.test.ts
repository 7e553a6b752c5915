import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/page/block.ts'
import { withStanding } from '../../../src/core/page/standing.ts'

const PROSE = 'The wheel of the mill turned for the first time in forty years.'
const ABOUT = 'Hale Mills has nine mills in three counties.'

function heading(text: string, level?: number): Block {
  return { kind: 'heading', text, anchors: null, ...(level !== undefined && { level }) }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text, anchors: null }
}

function asides(blocks: readonly Block[], title: string | null = 'A mill opens'): string[] {
  return withStanding(blocks, title).flatMap(({ kind, text, aside }) =>
    aside && kind !== 'heading' ? [text] : [],
  )
}

describe('sections that stand below many texts', () => {
  it.each([
    'About Hale Mills',
    'ABOUT HALE MILLS',
    'About this announcement',
    'Über die Mühlen',
    'À propos des moulins',
    'License',
    'LICENCE AND COPYRIGHT',
    'Lizenz',
    'Contributing',
    'Contributors',
    'Credits',
    'Contact us',
    'Kontakt',
    'Disclaimers and notes',
    'Sponsorship',
    'Thanks!',
    'Thanks again¶',
    'Thank you to the millers',
    'Special thanks',
    'A huge thank you to the bakers',
    'Get involved',
    'Getting in touch',
    'Join us on Sunday',
    'Support our mills by sponsoring',
  ])('are aside below the text: %s', (head) => {
    const blocks = [paragraph(PROSE), paragraph(PROSE), heading(head), paragraph(ABOUT)]
    expect(asides(blocks)).toEqual([ABOUT])
  })

  it('end where another section as high begins, and hold those below them', () => {
    const blocks = [
      paragraph(PROSE),
      paragraph(PROSE),
      paragraph(PROSE),
      heading('About Hale Mills', 2),
      paragraph(ABOUT),
      heading('Its mills', 3),
      paragraph('All of them grind rye.'),
      heading('Dates', 2),
      paragraph('It opens on Monday.'),
    ]
    expect(asides(blocks)).toEqual([ABOUT, 'All of them grind rye.'])
  })

  it('are aside wherever they are about the text itself', () => {
    const blocks = [paragraph(PROSE), heading('About this announcement'), ...Array(4).fill(paragraph(ABOUT))]
    expect(asides(blocks)).toEqual(Array(4).fill(ABOUT))
  })

  it('are aside where they are about the text itself, though another stands above the text', () => {
    const itself = [heading('About this report'), paragraph(ABOUT)]
    const blocks = [heading('Contact'), paragraph(PROSE), ...itself, heading('The mill'), paragraph(PROSE)]
    expect(asides(blocks)).toEqual([ABOUT])
  })

  it.each([
    ['above the text', [heading('About the mill'), paragraph(PROSE), paragraph(PROSE)]],
    [
      'where one stands above the text',
      [
        heading('About the mill'),
        ...Array(4).fill(paragraph(PROSE)),
        heading('About its wheel'),
        paragraph(ABOUT),
      ],
    ],
    ['that ask something', [paragraph(PROSE), heading('About time?'), paragraph(ABOUT)]],
    ['about something else', [paragraph(PROSE), heading('Abouts and inns'), paragraph(ABOUT)]],
  ])('are none %s', (_, blocks) => {
    expect(asides(blocks)).toEqual([])
  })

  it.each([
    'Contributing factors',
    'Credit',
    'Contactless mills',
    'Licensed millers grind more',
    'Thanks to the wind, the wheel turned',
    'Support for old wheels',
    'Supporting millers',
    'Join the sails',
    'Getting flour',
  ])('are none of the matter: %s', (head) => {
    expect(asides([paragraph(PROSE), heading(head), paragraph(ABOUT)])).toEqual([])
  })

  it('are none of a text that is about somebody as a whole', () => {
    const blocks = [paragraph(PROSE), heading('About our mills'), paragraph(ABOUT)]
    expect(asides(blocks, 'About Hale Mills')).toEqual([])
    expect(asides(blocks, 'Contributing')).toEqual([])
  })
})
