import type { LineText } from './line-text.ts'
import { holding } from './phrases.ts'

/** Captions of a sentence's length and look. */
const CAPTION_WORDS = 40

/** Whether the line, though it ends like a sentence, has no verb of its own and says what a picture shows. */
export function isCaption({ text, lower, words }: LineText): boolean {
  return words <= CAPTION_WORDS && (isPictured(text) || isDrawn(lower))
}

/** "Mara Lind, warden of the lock, pictured at its opening, when she was a clerk": nothing goes on behind. */
const isPictured = holding({
  ', pictured ': String.raw`^\p{Lu}[^,.]{2,60}(?:, [^,.]{2,60})?, pictured (?:at|in|on|with|during|outside|here|above|left|right)\b[^,.]*(?:, (?:when|where|who|which)\b[^.]*)?\.$`,
})

/** "An artist's impression of the new bridge in evening light": participles at most. */
const isDrawn = holding({
  artist: String.raw`^(?:an? )?artist['’]s (?:illustration|impression|rendering|concept(?:ion)?|view) (?:of|showing|shows|depicts)\b(?!.*\b(?:was|were|is|are|has|had|won|will|made|drew|came)\b)`,
})
