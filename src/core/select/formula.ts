/** "$x_{i}$", "$\alpha + 1$", "\(x\)", "\ref{mill}" */
const TEX =
  /\$(?:(?=[^$\s\\_^{}]*[\\_^{}])[^$\s]*|(?=[^$\\]*\\[a-z])[^$]*)(?<!\s)\$(?!\d)|\\\((?!\w{1,3}\\\))|(?<![a-z:\\])\\[a-z]{2,20}\{/i

/** Whether a formula stands in a text as it is typed; most texts hold no sign of one. */
export function holdsTex(text: string): boolean {
  const mayHold = text.includes('\\') || text.indexOf('$') !== text.lastIndexOf('$')
  return mayHold && TEX.test(text)
}
