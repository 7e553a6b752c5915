import { blankAll } from '../site/placeholder.ts'

/** What transcripts note of a room and of a tape, in the eight languages in which most are kept. */
const SOUND = [
  'applause|cheer(?:s|ing)|laugh(?:s|ter|ing)|chuckl(?:es|ing)|music|inaudible|unintelligible|indiscernible|crosstalk|cross ?talk|silence',
  'applaus|beifall|heiterkeit|gelächter|lachen|zurufe?|musik|unverständlich',
  'applaudissements|rires|musique|inaudible',
  'aplausos|risas|música|inaudible|risos|palmas',
  'applausi|risate|musica|applaus|gelach|muziek',
  'аплодисменты|смех|музыка|неразборчиво',
].join('|')
const NOTED = `(?:${SOUND})(?:(?:[ ,]| ?& ?| (?:and|und|et|y|e|и) ){1,2}(?:${SOUND}))?[.!]?`
/** "[applause]", "(Laughter.)", "[cheers & applause]": nothing else stands in the brackets, and they are no link. */
const NOTE = new RegExp(String.raw`\(${NOTED}\)|\[${NOTED}\](?![([:])`, 'giu')

/** The text of a speech with what was heard in the room blanked. */
export function blankSounds(text: string, blanked: (markup: string) => string): string {
  return blankAll(text, NOTE, blanked)
}
