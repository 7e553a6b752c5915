import { Ajv2020 } from 'ajv/dist/2020.js'
import schema from '../schema/summary.schema.json' with { type: 'json' }

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)

/** What is wrong with a summary by the schema that the package ships; empty where nothing is. */
export function flaws(summary: unknown): string[] {
  validate(summary)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
