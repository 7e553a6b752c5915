/** Text on one baseline without a wide gap; lengths are points. */
export interface Line {
  /** In reading order; ends in a space where one is drawn there. */
  readonly text: string
  /** Where it begins: from the left of the page, and from the right where the page is read from there. */
  readonly left: number
  readonly right: number
  /** Of its baseline, from the foot of the page. */
  readonly y: number
  /** The height that most of its letters are set in. */
  readonly size: number
  /** Whether most of its letters are bold. */
  readonly bold: boolean
}
