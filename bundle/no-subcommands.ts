import type { Plugin } from 'rolldown'

const NOTHING = '\0nothing'

/** Leaves out what commander needs to start subcommands as processes of their own, which this program has none of. */
export const noSubcommands: Plugin = {
  name: 'no-subcommands',
  resolveId: (source, importer) =>
    source === 'node:child_process' && importer?.includes('commander') ? NOTHING : null,
  load: (id) => (id === NOTHING ? 'export {}' : null),
}
