// Serves the page that shows the prompt, on the loopback interface alone, for `npm run demo`.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { demoPage } from './demo.ts'

const page = await demoPage()
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(`http://127.0.0.1:${port}/ shows the prompt; Control-C ends it`)
})
