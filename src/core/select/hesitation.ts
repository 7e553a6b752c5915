/** Sounds that are words in no language, whatever stands around them. */
const SOUND = /(?<![\wÀ-ɏ'’-])(?:uh+m*|umm+|erm+|ä+h+m*|ehm+|euh+|h+mm+|mhm+|uh-huh)(?![\wÀ-ɏ'’-])/gi
/** What is a word in some languages: "um", "er", "eh" and "hm" as those who transcribe them set them off. */
const SET_OFF = /(?:^|[,.…–—-] ?)(?:um|er|eh|hm)(?=[,…]|\.\.| ?[–—]| -)/gi
/** "You know, " and "I mean, " where a comma parts them from all else. */
const PHRASE = /(?:^|[,.…–—-] )(?:(?:and|but|so|well),? )?(?:you know|i mean|i guess|let's see),/gi
/** A word of English said twice that nobody says twice on purpose: "the the", "I -- I". */
const TWICE =
  /\b(i|i'm|it's|the|and|you|they|but|this|there's|we|we're|that's|if|my|your|an?|in|of|is|it|she|at|for|with|was|what)[,…]?(?: --? ?| ?[–—] ?| )\1\b(?!['’])/gi

const PATTERNS = [SOUND, SET_OFF, PHRASE, TWICE]

/** How often a sentence as it was spoken hesitates: by filled pauses, "you know" and words said twice. */
export function hesitations(text: string): number {
  return PATTERNS.reduce((count, pattern) => count + (text.match(pattern)?.length ?? 0), 0)
}
