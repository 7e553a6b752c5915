/** Errors of the PDF reader, which rejects promises that nobody can hold, as they belong to it alone. */
const OF_THE_PDF_READER =
  /^(?:XRef(?:Entry|Parse)|Format|InvalidPDF|MissingData|UnknownError|Jpx|Jbig2|Jpeg|Parser)\w*(?:Exception|Error)$/

/**
 * Lets no promise that the PDF reader drops in a damaged file end the process, which is the command's own. Rejections of
 * any other kind end it, as they do without this.
 */
export function ignoreDroppedByPdfReader(process: Pick<NodeJS.Process, 'on'>): void {
  process.on('unhandledRejection', (error) => {
    if (!OF_THE_PDF_READER.test((error as Error | null)?.name ?? '')) throw error
  })
}
