import { describe, expect, it } from 'vitest'
import { porterStem } from '../../bench/porter.ts'

describe('porterStem', () => {
  it.each([
    ['caresses', 'caress'],
    ['agreed', 'agre'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['filing', 'file'],
    ['happily', 'happili'],
    ['relational', 'relat'],
    ['adoption', 'adopt'],
    ['controlling', 'control'],
    ['probate', 'probat'],
    ['cease', 'ceas'],
  ])('strips %s to %s as Porter published it', (word, stem) => {
    expect(porterStem(word)).toBe(stem)
  })

  it.each([
    ['enjoying', 'enjoy'],
    ['dies', 'die'],
    ['died', 'die'],
    ['spied', 'spi'],
    ['dying', 'die'],
    ['geology', 'geolog'],
    ['geological', 'geolog'],
    ['cheerfully', 'cheer'],
    ['innings', 'inning'],
  ])('strips %s to %s as NLTK extends it', (word, stem) => {
    expect(porterStem(word)).toBe(stem)
  })
})
