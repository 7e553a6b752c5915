/** Errors of the PDF reader, which throws some of them where nobody can catch them. */
const STRAY =
  /^(?:XRef(?:Entry|Parse)|Format|InvalidPDF|MissingData|UnknownError|Jpx|Jbig2|Jpeg|Parser)\w*(?:Exception|Error)$/

/**
 * Does work in a damaged PDF without letting what its reader drops on the way end the process. Rejections of any other
 * kind end it, as they do without this.
 */
export async function containingStray<Result>(work: () => Promise<Result>): Promise<Result> {
  const contain = (error: unknown) => {
    if (!STRAY.test((error as Error | null)?.name ?? '')) throw error
  }
  process.on('unhandledRejection', contain)
  try {
    return await work()
  } finally {
    // Node tells of them once all promises at hand are settled.
    await new Promise((done) => setImmediate(done))
    process.off('unhandledRejection', contain)
  }
}
