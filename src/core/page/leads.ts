/** What parts a link from the description of what it leads to; many lists have none. */
const DESCRIBED = /^\s*(?:[-–—:：|]\s|$)/

/** Whether an item that opens with a link leads to another page, by what stands behind the link. */
export function leadsBehind(rest: string): boolean {
  return DESCRIBED.test(rest)
}
