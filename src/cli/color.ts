export const COLOR_CHOICES = ['auto', 'always', 'never'] as const
export type ColorChoice = (typeof COLOR_CHOICES)[number]

/**
 * Whether a stream gets color. `auto`: NO_COLOR (no-color.org) forbids it and beats FORCE_COLOR, which asks for it
 * (force-color.org); else terminals get it unless they call themselves dumb.
 */
export function colored(
  choice: ColorChoice,
  { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv,
  isTerminal: boolean,
): boolean {
  if (choice !== 'auto') return choice === 'always'
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return !['0', 'false'].includes(FORCE_COLOR)
  return isTerminal && TERM !== 'dumb'
}
