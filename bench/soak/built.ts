import type { HostProcess } from '../../src/cli/host-process.ts'
import type * as source from '../../src/index.ts'

/** What is tried is what is shipped. */
const load = (file: string) => import(new URL(`../../dist/${file}`, import.meta.url).href)

/** The built library. */
export const library: typeof source = await load('index.js')

/** What is built for pages, of which texts need none. */
export const browser: Pick<typeof source, 'summarize'> = await load('browser/browser.js')

/** The command as a function, built. */
export const { main } = (await load('cli.cjs')) as {
  main: (args: readonly string[], process: HostProcess) => Promise<number>
}
