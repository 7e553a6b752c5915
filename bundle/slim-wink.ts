import { fileURLToPath } from 'node:url'
import type { Plugin } from 'rolldown'
import core from 'wink-eng-lite-web-model/dist/load-core-model.js'
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js'
import { boundaryModel } from './boundary-model.ts'

const STOCK = 'wink-eng-lite-web-model'
const SLIM = '\0slim-wink'
const BUILDER = fileURLToPath(new URL('wink-model.ts', import.meta.url))

/** Puts the small model for boundaries in the place of wink's English model, which takes forty times as long to read. */
export const slimWink: Plugin = {
  name: 'slim-wink',
  resolveId: (source) => (source === STOCK ? SLIM : null),
  load: (id) => (id === SLIM ? source() : null),
}

/** A string is read in less time than the literal it stands for, and only when it is needed. */
function source(): string {
  const model = JSON.stringify(boundaryModel(core(), sbd().machines))
  return `
    import { winkModel } from ${JSON.stringify(BUILDER)}
    export default winkModel(() => JSON.parse(${JSON.stringify(model)}))`
}
