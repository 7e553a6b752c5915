/** The parts of the model, each a function that loads it. */
declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
  /** The words that the model knows, and by word its place among them. */
  export interface Lexemes {
    readonly list: readonly string[]
    readonly hash: Record<string, number>
  }
  export default function load(): { readonly features: { readonly lexeme: Lexemes } }
}
declare module 'wink-eng-lite-web-model/dist/load-sbd-model.js' {
  export default function load(): unknown
}
declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  export default function load(): unknown
}
declare module 'wink-eng-lite-web-model/dist/load-negation-model.js' {
  export default function load(): unknown
}
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const feature: unknown
  export default feature
}
