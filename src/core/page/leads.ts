/** What parts a link from the description of what it leads to; many lists have none, or tell in brackets what file it is. */
const DESCRIBED = /^(?:\([^()]*\)\s?)?(?:[-–—:：|]\s|\.?\s?$)/

/** Whether an item that opens with a link leads to another page, by what stands behind the link. */
export function leadsBehind(rest: string): boolean {
  return DESCRIBED.test(rest.trimStart())
}
