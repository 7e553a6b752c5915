import type { InputOptions } from 'rolldown'
import { detectorTable } from './detector-table.ts'
import { dispatchers } from './dispatchers.ts'
import { encodingModels } from './encoding-models.ts'
import { inBundles } from './in-bundles.ts'
import { noSubcommands } from './no-subcommands.ts'
import { phraseTables } from './phrase-tables.ts'
import { quietPdf } from './quiet-pdf.ts'
import { taggerModel } from './tagger-model.ts'

/** What is bundled: the command, the library, its plugin for remark, and what the command's threads run. */
export const program: InputOptions = {
  input: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    remark: 'src/remark.ts',
    worker: 'src/cli/batch/worker.ts',
  },
  platform: 'node',
  plugins: [
    dispatchers,
    noSubcommands,
    phraseTables,
    quietPdf,
    encodingModels,
    detectorTable,
    taggerModel,
    inBundles,
  ],
  // unpdf asks for the address of its module only where it is not bundled.
  checks: { ineffectiveDynamicImport: false, emptyImportMeta: false },
}
