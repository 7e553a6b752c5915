/** "1", "12", "3,4", "*", "[2]" */
const MARK = /^\s*(?:\[\d{1,3}\]|\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[*†‡§]{1,3})\s*$/
/** Units of length, area and time, and single letters, have powers: "5,200 m2", "x2", "kg/m3", "3 × 10" */
const HAS_POWERS = /(?:(?<!\p{L})(?:\p{L}|[kcdmµn]m|ft|yd|mi|in)|[×·*]\s?\d+)$/u

/** Whether raised text behind other text is a mark that leads to a note: no power, no ending such as "th". */
export function isNoteMark(raised: string, before: string): boolean {
  return MARK.test(raised) && !HAS_POWERS.test(before)
}
