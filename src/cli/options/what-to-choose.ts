import { DEFAULT_RANKER } from '../../core/rank/rankers.ts'
import { CHECKS } from '../../node/options.ts'
import type { Options } from './option.ts'

export const WHAT_TO_CHOOSE = {
  ranker: { ...CHECKS.ranker, value: 'name', default: DEFAULT_RANKER, help: 'how sentences are weighed' },
  about: { ...CHECKS.about, value: 'words', help: 'what the article says about these words' },
} as const satisfies Options
