import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js'
import core from 'wink-eng-lite-web-model/dist/load-core-model.js'
import { boundaryModel } from './boundary-model.ts'

/** Puts the small model for boundaries in the place of wink's English model, which is read and built forty times as long. */
export const slimWink: Plugin = {
  name: 'slim-wink',
  setup(build) {
    build.onResolve({ filter: /^wink-eng-lite-web-model$/ }, ({ path }) => ({ path, namespace: 'slim-wink' }))
    build.onLoad({ filter: /./, namespace: 'slim-wink' }, () => ({
      contents: source(),
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    }))
  },
}

/** A string is read in less time than the literal it stands for, and only when it is needed. */
function source(): string {
  const model = JSON.stringify(boundaryModel(core(), sbd().machines))
  return `
    import { winkModel } from './wink-model.ts'
    export default winkModel(() => JSON.parse(${JSON.stringify(model)}))`
}
