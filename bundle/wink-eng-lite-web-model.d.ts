declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
  export default function load(): import('./boundary-model.ts').CoreModel
}
declare module 'wink-eng-lite-web-model/dist/load-sbd-model.js' {
  export default function load(): { readonly machines: readonly string[] }
}
declare module 'wink-eng-lite-web-model/dist/*' {
  const part: unknown
  export default part
}
