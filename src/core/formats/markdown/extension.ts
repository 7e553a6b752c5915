/** Markup beyond CommonMark that is no text; the group "kept" of a pattern is, and "open" stands before it. */
export interface Extension {
  /** What every such text holds; spares the others the look. */
  readonly hint: string | RegExp
  readonly pattern: RegExp
}

/** Of HTML: none begins within another, which keeps the search linear. */
export const REMARK = /<!--(?:(?!<!--)[\s\S])*?-->/g
