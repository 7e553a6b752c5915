import { type Face, faceOf } from './face.ts'
import type { FontGlyph } from './font.ts'
import type { Glyph } from './glyph.ts'
import { IDENTITY, type Matrix, matrixOf, moved, product } from './matrix.ts'
import type { OperatorList, Operators } from './operators.ts'
import { show, type TextState } from './show.ts'

/** The graphics state, as far as text goes (ISO 32000-1, 9.3). */
interface State extends TextState {
  readonly transform: Matrix
  /** From one line to the next, upwards. */
  readonly leading: number
}

const START: State = {
  transform: IDENTITY,
  face: faceOf({}),
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  rise: 0,
  leading: 0,
}

/** The glyphs that a page draws, in that order; fonts are asked for by the reader's names of them. */
export function drawnGlyphs(
  list: OperatorList,
  operators: Operators,
  faceNamed: (name: string) => Face | undefined,
): Glyph[] {
  const glyphs: Glyph[] = []
  const stack: State[] = []
  let state = START
  let line = IDENTITY
  let pen = IDENTITY
  const set = (change: Partial<State>) => {
    state = { ...state, ...change }
  }
  const toLine = (matrix: Matrix) => {
    line = matrix
    pen = matrix
  }
  const nextLine = (x: number, y: number) => toLine(moved(line, x, y))
  const save = () => stack.push(state)
  const restore = () => {
    state = stack.pop() ?? state
  }
  const setFont = (name: string, size: number) => set({ face: faceNamed(name) ?? START.face, size })
  const transform = (matrix: Matrix) => set({ transform: product(state.transform, matrix) })
  const place: Record<number, (...args: never[]) => void> = {
    [operators.save]: save,
    [operators.restore]: restore,
    [operators.transform]: (...numbers: number[]) => transform(matrixOf(numbers)),
    [operators.setCharSpacing]: (characterSpacing: number) => set({ characterSpacing }),
    [operators.setWordSpacing]: (wordSpacing: number) => set({ wordSpacing }),
    [operators.setHScale]: (percent: number) => set({ scale: percent / 100 }),
    [operators.setLeading]: (leading: number) => set({ leading: -leading }),
    [operators.setFont]: setFont,
    [operators.setTextRise]: (rise: number) => set({ rise }),
    [operators.setGState]: (entries: readonly (readonly [string, never])[]) => {
      for (const [key, value] of entries) if (key === 'Font') setFont(...(value as [string, number]))
    },
    [operators.beginText]: () => toLine(IDENTITY),
    [operators.moveText]: nextLine,
    [operators.setLeadingMoveText]: (x: number, y: number) => {
      set({ leading: y })
      nextLine(x, y)
    },
    [operators.setTextMatrix]: (numbers: ArrayLike<number>) => toLine(matrixOf(numbers)),
    [operators.nextLine]: () => nextLine(0, state.leading),
    [operators.showText]: (shown: readonly (FontGlyph | number)[]) => {
      const [x, y] = show(shown, state, product(state.transform, pen), glyphs)
      pen = moved(pen, x, y)
    },
    [operators.paintFormXObjectBegin]: (matrix: ArrayLike<number> | null) => {
      save()
      transform(matrixOf(matrix))
    },
    [operators.paintFormXObjectEnd]: restore,
  }
  for (const [at, operator] of list.fnArray.entries()) {
    place[operator]?.(...((list.argsArray[at] ?? []) as never[]))
  }
  return glyphs
}
