/** The parts of the model, each a function that loads it. */
declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
  export default function load(): {
    readonly features: { readonly lexeme: { readonly list: readonly string[] } }
  }
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
declare module 'wink-eng-lite-web-model/dist/load-cer-meta-model.js' {
  export default function load(): unknown
}
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const feature: unknown
  export default feature
}
