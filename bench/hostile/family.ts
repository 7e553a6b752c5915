/** Inputs of one kind that are made to take a program's time or memory, in any size. */
export interface Family {
  /** What there is too much of: "list items, each in the one before". */
  readonly name: string
  /** The format that it is read as: a value of `--from`. */
  readonly format: string
  /** Whether it is many inputs, records of an archive, each of which may take as long as any: then memory and growth alone count. */
  readonly isMany?: boolean
  /** An input of about so many bytes, as bars and limits count them, the same every time. */
  make(size: number): string | Uint8Array
}
