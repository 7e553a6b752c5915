import { Help, type Option } from './commander.ts'

/** Beside a narrower column of options nothing can be read, so that it goes below. */
const NARROWEST_COLUMN = 30
const BELOW = ' '.repeat(6)
/** What stands before an option and after the longest. */
const MARGIN = 4
const DEFAULT_WIDTH = 80

/** How commander sets the help. */
export const HELP: Partial<Help> & ThisType<Help> = {
  minWidthToWrap: NARROWEST_COLUMN,
  optionDescription({ description, argChoices, defaultValue }: Option): string {
    if (argChoices === undefined) return description
    const preset = defaultValue === undefined ? '' : ` (default: ${defaultValue})`
    return `${description}: ${argChoices.join(', ')}${preset}`
  },
  formatItem(term, termWidth, description, helper) {
    const width = this.helpWidth ?? DEFAULT_WIDTH
    if (width - termWidth - MARGIN >= NARROWEST_COLUMN)
      return Help.prototype.formatItem.call(this, term, termWidth, description, helper)
    const text = helper.boxWrap(description, width - BELOW.length).replaceAll('\n', `\n${BELOW}`)
    return `  ${term}\n${BELOW}${text}`
  },
}
