import { Ajv2020 } from 'ajv/dist/2020.js'
import line from '../schema/line.schema.json' with { type: 'json' }
import record from '../schema/record.schema.json' with { type: 'json' }
import summary from '../schema/summary.schema.json' with { type: 'json' }

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
ajv.addSchema([summary, line, record])

/** What is wrong with a summary by the schema that the package ships; empty where nothing is. */
export const flaws = flawsBy(summary.$id)

/** Likewise with a line that is printed for one of an archive. */
export const lineFlaws = flawsBy(line.$id)

/** Likewise with a record of an archive. */
export const recordFlaws = flawsBy(record.$id)

function flawsBy(id: string): (value: unknown) => string[] {
  const validate = ajv.getSchema(id)!
  return (value) => {
    validate(value)
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}
