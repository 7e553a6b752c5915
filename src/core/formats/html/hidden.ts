import { INLINE, isWhole } from './elements.ts'
import type { Attributes } from './tags.ts'

/** Elements whose text is seen only once a script shows it, or where there are no scripts. */
const UNSHOWN = new Set(['template', 'noscript'])
/** Styles by which an element takes up no room on the screen. */
const HIDING =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3}|clip\s*:\s*rect|clip-path\s*:\s*inset\(\s*(?:50|100)%|font-size\s*:\s*0(?![.\d])|(?:width|height)\s*:\s*1px\s*(?:;|$))/i
/** Styles by which it is not even looked through when somebody searches the page. */
const NOT_RENDERED = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
/** Classes that frameworks and content systems give to words which only a screen reader says. */
const SPOKEN =
  /(?:^|[\s_-])(?:sr[-_]?only|visually-?hidden|hidden-?visually|screen-?reader(?:-?(?:text|only))?|show-for-sr|element-invisible|(?:a11y|accessib(?:le|ly|ility))-?(?:hidden|hide|only|text)|assistive-text|off-?screen|is-hidden|material-(?:icons|symbols))(?:$|[\s_-])/i
/** Classes by which a word within a line is hidden, or is printed alone; a box may be shown by a script, or on wide screens. */
const WORD = /(?:^|\s)(?:uk?-)?(?:hidden|hide|invisible|print-only)(?![-\w])(?!.*:)/
/** Hidden on all screens: none of its other classes shows it on wide ones. */
const NO_BOX = /^(?!.*\bd-(?:\w\w-)?(?!none)\w).*(?:^|\s)d-none(?:\s|$)/i
/** A formula may be hidden because a picture of it is seen. */
const FORMULA = /(?:^|[\s_-])(?:mwe-)?math/i
/** Enough of a style or a class for what hides an element; keeps the patterns off megabytes. */
const LONGEST = 1_000

/** Whether nobody sees the element, at least not until a script shows it. */
export function isHidden(name: string, attributes: Attributes): boolean {
  if (UNSHOWN.has(name)) return !('shadowrootmode' in attributes)
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
  const style = (attributes.style ?? '').slice(0, LONGEST)
  const classes = (attributes.class ?? '').slice(0, LONGEST)
  if (!isWhole(name) && (SPOKEN.test(classes) || (classes.includes('d-none') && NO_BOX.test(classes))))
    return true
  if (INLINE.has(name) && WORD.test(classes)) return true
  return HIDING.test(style) && !FORMULA.test(classes)
}

/** Whether browsers leave the element out, as long as no script or style sheet says otherwise. */
export function isNotRendered(name: string, attributes: Attributes): boolean {
  if (UNSHOWN.has(name)) return !('shadowrootmode' in attributes)
  if ('hidden' in attributes && attributes.hidden !== 'until-found') return true
  return NOT_RENDERED.test((attributes.style ?? '').slice(0, LONGEST))
}
