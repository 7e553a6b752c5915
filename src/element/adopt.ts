const sheets = new Map<string, CSSStyleSheet>()

/** Has a document or shadow tree adopt a style sheet, once, and before its own, so that the page's rules win. */
export function adopt(root: Document | ShadowRoot, css: string): void {
  const sheet = sheets.get(css) ?? sheetOf(css)
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets]
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  sheets.set(css, sheet)
  return sheet
}
