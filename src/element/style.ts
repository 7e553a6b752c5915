/**
 * The look of the prompt. It is made of the font and the text color of the page around it, so that it fits light pages and
 * dark ones; pages change its colors by custom properties, and the rest by `::part`.
 */
export const STYLE = `
:host {
  display: block;
  margin-block: 1.5em;
  font-style: normal;
  font-weight: 400;
  letter-spacing: normal;
  text-align: start;
  text-indent: 0;
  text-transform: none;
  white-space: normal;
}
:host([hidden]), :host(:state(short)), [hidden] { display: none !important }
[part=box] {
  --_accent: var(--no-time-to-read-accent, currentColor);
  --_background: var(--no-time-to-read-background, color-mix(in srgb, currentColor 4%, transparent));
  --_border: var(--no-time-to-read-border, color-mix(in srgb, currentColor 22%, transparent));
  background: var(--_background);
  border: 1px solid var(--_border);
  border-radius: .5em;
  line-height: 1.5;
  overflow-wrap: anywhere;
}
[part=button] {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 1em;
  box-sizing: border-box;
  width: 100%;
  min-height: 2.75rem;
  margin: 0;
  padding: .75em 1em;
  color: inherit;
  background: none;
  border: 0;
  border-radius: inherit;
  font: inherit;
  text-align: inherit;
  cursor: pointer;
}
[part=question] { font-weight: 600 }
[part=offer] { display: inline-block; text-decoration: underline 1px var(--_accent); text-underline-offset: .2em }
[part=button]:hover [part=offer] { display: inline-block; text-decoration-thickness: 2px }
[part=marker] {
  flex: none;
  width: .5em;
  height: .5em;
  margin-inline: .25em;
  border: solid var(--_accent);
  border-width: 0 2px 2px 0;
  transform: translateY(-25%) rotate(45deg);
  transition: transform .2s;
}
[aria-expanded=true] [part=marker] { transform: translateY(25%) rotate(225deg) }
[part=summary] { padding: 0 1em .875em; animation: appear .2s }
[part=sentences] { margin: 0; padding-block: .75em 0; padding-inline: 1.25em 0; border-top: 1px solid var(--_border) }
[part=sentence] { margin: 0 0 .625em; padding: 0 }
[part=sentence]::marker { color: var(--_accent) }
[part=link] { color: inherit; text-decoration: none }
[part=link]::after { content: '\\a0\\2193' / ''; color: var(--_accent); opacity: .6 }
[part=link]:hover { text-decoration: underline 1px var(--_accent); text-underline-offset: .2em }
[part=link]:hover::after { opacity: 1 }
[part=note] { margin: .75em 0 0; color: color-mix(in srgb, currentColor 85%, transparent); font-size: .875em }
[part=note]:empty { display: none }
:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; border-radius: .125em }
[part=button]:focus-visible { outline-offset: -4px; border-radius: .5em }
[part=loading] { padding-top: .75em; border-top: 1px solid var(--_border) }
[aria-busy=false] [part=loading] { display: none }
[part=line] {
  display: block;
  height: .75em;
  margin: .375em 0 .75em;
  background: color-mix(in srgb, currentColor 12%, transparent);
  border-radius: .25em;
  animation: appear .4s .2s both, pulse 1.2s .6s infinite alternate;
}
[part=line]:last-child { width: 60% }
@keyframes appear { from { opacity: 0 } }
@keyframes pulse { to { opacity: .4 } }
@media (prefers-reduced-motion: reduce) {
  [part=marker] { transition: none }
  [part=summary], [part=line] { animation: none }
}
@media (forced-colors: active) {
  [part=line] { border: 1px solid }
  [part=box], [part=marker] { border-color: CanvasText }
}
@media print {
  :host(:not([open])) { display: none }
  [part=box] { background: none; break-inside: avoid }
  [part=offer], [part=marker], [part=link]::after { display: none }
}
`
