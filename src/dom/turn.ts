/** Hands the event loop its turn, so that work goes on in several tasks; at once where a runtime has no way to. */
export function turn(): Promise<void> {
  if (typeof MessageChannel === 'undefined') return Promise.resolve()
  const { port1, port2 } = new MessageChannel()
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })
}
