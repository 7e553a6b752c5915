import { wordSet } from '../../text/words.ts'

/** What transcripts note of a room and of a tape, in the eight languages in which most are kept. */
const SOUNDS = wordSet(`applause cheers cheering laughs laughter laughing chuckles chuckling music inaudible
  unintelligible indiscernible crosstalk silence applaus beifall heiterkeit gelächter lachen zuruf zurufe musik
  unverständlich applaudissements rires musique aplausos risas música risos palmas applausi risate musica gelach muziek
  аплодисменты смех музыка неразборчиво`)
const JOINING = wordSet('and und et y e и')
const BETWEEN = /[ ,&]+/
/** Brackets with little in them that are no link. */
const BRACKETED = /\(([^()[\]\n]{4,40})\)|\[([^()[\]\n]{4,40})\](?![([:])/g

/** The text of a speech with what was heard in the room blanked: "[applause]", "(Laughter.)", "[cheers & applause]". */
export function blankSounds(text: string, blanked: (markup: string) => string): string {
  return text.replace(BRACKETED, (whole, round?: string, square?: string) =>
    areSounds(round ?? square ?? '') ? blanked(whole) : whole,
  )
}

/** Whether nothing else is noted. */
function areSounds(noted: string): boolean {
  const end = noted.endsWith('.') || noted.endsWith('!') ? -1 : noted.length
  const words = noted.slice(0, end).toLowerCase().replace('cross talk', 'crosstalk').split(BETWEEN)
  return SOUNDS.has(words[0]) && words.every((word) => SOUNDS.has(word) || JOINING.has(word))
}
