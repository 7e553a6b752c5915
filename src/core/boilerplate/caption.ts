import { matches, pattern } from '../text/pattern.ts'
import type { LineText } from './line-text.ts'

/** Captions that end like a sentence are no longer. */
const CAPTION_WORDS = 40

/** Whether the line, though it ends like a sentence, says what a drawing shows and has no verb of its own. */
export function isCaption({ lower, words }: LineText): boolean {
  return words <= CAPTION_WORDS && lower.includes('artist') && matches(DRAWN, lower)
}

/** "An artist's impression of the new bridge in evening light": participles at most. */
const DRAWN = pattern(
  String.raw`^(?:an? )?artist['’]s (?:illustration|impression|rendering|concept(?:ion)?|view) (?:of|showing|shows|depicts)\b(?!.*\b(?:was|were|is|are|has|had|won|will|made|drew|came)\b)`,
)
