/** The name that an article without one bears in its summary. */
export const NAMELESS = '-'
