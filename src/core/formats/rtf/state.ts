/** Where the text of a group goes. */
export type Destination = 'text' | 'fonts' | 'styles' | 'nowhere'

/** What a group hands on to the groups in it. */
export interface State {
  readonly destination: Destination
  /** Whether its text is hidden or deleted. */
  readonly isHidden: boolean
  /** The number of its font. */
  readonly font: number | null
  /** So many characters behind each Unicode character stand for it where that is not known. */
  readonly fallbacks: number
}

export const START: State = { destination: 'text', isHidden: false, font: null, fallbacks: 1 }

const DESTINATIONS: Readonly<Record<string, Destination>> = { fonttbl: 'fonts', stylesheet: 'styles' }
/** Destinations that are no part of the article's run: notes, running heads, codes of fields, pictures, marks of lists, data. */
const NOWHERE = new Set(
  (
    'annotation atnauthor atnid bkmkend bkmkstart colortbl comment datastore do falt fldinst footer footerf footerl ' +
    'footerr footnote ftncn ftnsep ftnsepc header headerf headerl headerr info listtext nonshppict objdata pict pntext ' +
    'pntxta pntxtb private rxe shpinst shptxt tc template themedata txe xe'
  ).split(' '),
)

/** The state after a control word; the same where that changes nothing. */
export function stateAfter(state: State, word: string, number: number | null): State {
  const isOn = number !== 0
  if (word === 'v' || word === 'deleted') return { ...state, isHidden: isOn }
  if (word === 'plain') return { ...state, isHidden: false, font: null }
  if (word === 'f' && state.destination !== 'styles') return { ...state, font: number }
  if (word === 'uc') return { ...state, fallbacks: Math.max(0, number ?? 1) }
  if (state.destination === 'nowhere') return state
  // A destination that this reader need not know.
  if (word === '*' || NOWHERE.has(word)) return { ...state, destination: 'nowhere' }
  return Object.hasOwn(DESTINATIONS, word) ? { ...state, destination: DESTINATIONS[word] } : state
}
