declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
  export default function load(): {
    readonly features: { readonly lexeme: { readonly list: readonly string[] } }
  }
}
