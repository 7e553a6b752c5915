import { existsSync } from 'node:fs'
import { type Browser, firefox } from 'playwright-core'
import { PATIENCE } from '../patience.ts'

const PLACES = ['/usr/bin/firefox', '/usr/bin/firefox-esr']
/** Emulation that Firefox does not know yet, but that playwright asks of every page; nothing of it is used here. */
const UNKNOWN = 'emulation.setMediaFeaturesOverride'

/** Where Firefox is, or null. */
export const FIREFOX = [process.env.FIREFOX ?? '', ...PLACES].find((path) => existsSync(path)) ?? null

/** Starts the Firefox of the system, which playwright speaks WebDriver BiDi with, without a window. */
export async function startFirefox(): Promise<Browser> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: FIREFOX ?? '',
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
    timeout: PATIENCE,
  })
  const { prototype } = sessionOf(browser).constructor
  const { send } = prototype
  prototype.send = function (method, params) {
    return method === UNKNOWN ? Promise.resolve() : send.call(this, method, params)
  }
  return browser
}

interface Session {
  readonly constructor: { readonly prototype: Session }
  send(method: string, params: unknown): Promise<unknown>
}

/** What the browser is spoken to through; playwright keeps it to itself. */
function sessionOf(browser: Browser): Session {
  const { _connection } = browser as unknown as {
    _connection: { toImpl(of: Browser): { _browserSession: Session } }
  }
  return _connection.toImpl(browser)._browserSession
}
