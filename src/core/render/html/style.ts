/** The style sheet of the page: light and dark, for screen and print. Every pair of colors passes WCAG AA contrast. */
export const STYLE = `
:root { color-scheme: light dark; --page: #fbfaf7; --ink: #22211e; --soft: #5f5c55; --line: #dedad0; --box: #fff;
  --mark: #ffe58a; --accent: #8a5a00; --bar: #c9c4b6; --rgb: 214 158 30 }
@media (prefers-color-scheme: dark) {
  :root { --page: #191a1c; --ink: #e9e6df; --soft: #aaa69c; --line: #3a3b3e; --box: #222427;
    --mark: #6b5000; --accent: #f0c04a; --bar: #54565b; --rgb: 240 192 74 }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 1.125rem/1.65 Georgia, 'Times New Roman', serif }
main { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem }
article + article { margin-top: 4rem; padding-top: 3rem; border-top: 1px solid var(--line) }
h1, h2.title { margin: 0 0 .4rem; font-size: 2rem; line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere }
h1.count { margin-bottom: 2.5rem; color: var(--soft); font: 600 1rem system-ui, sans-serif }
h2, h3 { margin: 2rem 0 .5rem; font-size: 1.2rem; line-height: 1.3 }
p { margin: 0 0 1.1rem; overflow-wrap: anywhere }
.facts, details, figure, .keywords, footer, .note { font-family: system-ui, sans-serif }
.facts, figcaption, footer, .saved { color: var(--soft); font-size: .85rem }
.facts { margin-bottom: 1.5rem }
details { margin-bottom: 1.5rem; background: var(--box); border: 1px solid var(--line); border-left: .3rem solid var(--accent);
  border-radius: .4rem; box-shadow: 0 1px 3px rgb(0 0 0 / .08) }
summary { padding: .9rem 1.1rem; cursor: pointer; font-weight: 650; font-size: 1.05rem }
summary .saved { margin-left: .5rem; font-weight: 400 }
summary:focus-visible, mark:focus-visible, a:focus-visible { outline: .15rem solid var(--accent); outline-offset: .15rem }
details ul { margin: 0; padding-block: 0 .6rem; padding-inline: 2.3rem 1.3rem; font-size: 1rem; line-height: 1.55 }
details li { margin-bottom: .55rem }
details li::marker { color: var(--accent) }
details a { color: inherit; text-decoration: none }
details a.original { color: var(--accent) }
details a:hover { text-decoration: underline; text-decoration-color: var(--accent) }
.keywords { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 1.5rem; padding: 0; list-style: none; font-size: .85rem }
.keywords li { padding: .1rem .6rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--box) }
figure { margin: 0 0 2rem }
svg { display: block; width: 100%; height: 4rem; border-bottom: 1px solid var(--line) }
rect { fill: var(--bar) }
rect.chosen { fill: var(--accent) }
figcaption { padding-top: .4rem }
.key { color: var(--accent); font-weight: 650 }
mark { padding: .1em 0; background: var(--mark); color: inherit; border-radius: .15em; box-decoration-break: clone; -webkit-box-decoration-break: clone }
mark:target { outline: .15rem solid var(--accent) }
.s1 { background: rgb(var(--rgb) / .04) } .s2 { background: rgb(var(--rgb) / .08) } .s3 { background: rgb(var(--rgb) / .13) }
.s4 { background: rgb(var(--rgb) / .18) } .s5 { background: rgb(var(--rgb) / .23) }
article p { position: relative }
.note { display: none; position: absolute; z-index: 1; width: max-content; max-width: min(20rem, 80vw); padding: .6rem .8rem;
  background: var(--box); border: 1px solid var(--line); border-radius: .4rem; box-shadow: 0 4px 16px rgb(0 0 0 / .2); font-size: .8rem; line-height: 1.5 }
.choice:hover .note, mark:focus + .note { display: block }
.note b { font-weight: 600 }
.reason { display: flex; justify-content: space-between; gap: 1.5rem; color: var(--soft); font-variant-numeric: tabular-nums }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line) }
@media (max-width: 30rem) { body { font-size: 1.05rem } main { padding-top: 1.5rem } h1:not(.count), h2.title { font-size: 1.6rem }
  summary .saved { display: block; margin-left: 1rem } }
@media print {
  :root { --page: #fff; --ink: #000; --soft: #444; --box: #fff; --line: #bbb; --accent: #000; --bar: #ccc }
  main { max-width: none; padding: 0 }
  details::details-content { display: block; content-visibility: visible }
  details, figure { break-inside: avoid; box-shadow: none }
  mark { background: none; text-decoration: underline; text-decoration-thickness: .12em }
  .s1, .s2, .s3, .s4, .s5 { background: none }
  .choice .note { display: none }
}
`
