import { expect, it } from 'vitest'
import { inBrowsers } from './browsers.ts'
import { articleOf, pageWith, promptAbove } from './pages.ts'
import { highlighted, openPrompt } from './prompt.ts'
import { startSite } from './site.ts'

const EXPLAINER = articleOf('explainer')
/** The strictest policy under which a script may run at all. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "img-src 'self'",
]
/** Under which no script may be named by a text either, so that no worker can be started. */
const TRUSTED = [...STRICT, "require-trusted-types-for 'script'"]
/** Long enough to take a moment. */
const PARAGRAPHS = articleOf('long-read').replaceAll(/<\/?article.*>/g, '')
const LONG = EXPLAINER.replace('</article>', `${PARAGRAPHS.repeat(4)}</article>`)

const isElement = (path: string) => path === '/element/element.js'

/** Keeps what breaks the policy. Whether WebAssembly may be compiled can only be tried: else there is plain JavaScript. */
const WATCHER = `const violations = []
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  if (blockedURI !== 'wasm-eval') violations.push(violatedDirective)
})`

inBrowsers('a prompt under a strict policy', (visit) => {
  const visitUnder = (policy: readonly string[], article: string) => {
    visit.site.pages.set('/watch.js', { html: WATCHER })
    return visit({
      html: pageWith(promptAbove(article), '<script src="/watch.js"></script>'),
      headers: { 'content-security-policy': policy.join(';') },
    })
  }

  it('looks as it should, opens, goes to sentences and breaks nothing of it', async () => {
    const page = await visitUnder(STRICT, EXPLAINER)
    const [first] = await openPrompt(page)
    await page.locator('no-time-to-read a').first().click()
    expect(await highlighted(page)).toBe(first)
    const button = page.locator('no-time-to-read button')
    expect(await button.evaluate((element) => getComputedStyle(element).display)).toBe('flex')
    expect(await page.evaluate('violations')).toEqual([])
  })

  it.each([
    ['short', EXPLAINER],
    ['long', LONG],
  ])(
    'has a worker summarize a %s article, or does so itself where there may be none, and comes to the same',
    async (_, article) => {
      const before = visit.site.asked.filter(isElement).length
      const sentences = await openPrompt(await visitUnder(STRICT, article))
      expect(visit.site.asked.filter(isElement)).toHaveLength(before + 2)
      const noWorker = STRICT.map((directive) => directive.replace(/(?<=^worker-src ).*/, "'none'"))
      for (const policy of [noWorker, TRUSTED])
        expect(await openPrompt(await visitUnder(policy, article))).toEqual(sentences)
      expect(visit.site.asked.filter(isElement)).toHaveLength(before + 4)
    },
  )
})

inBrowsers('a prompt from another origin', (visit) => {
  it('has a worker summarize its article, or does so itself where the policy allows none', async () => {
    const other = await startSite()
    try {
      const html = pageWith(promptAbove(LONG)).replace('/element/element.js', `${other.address}$&`)
      const sentences = await openPrompt(await visit({ html }))
      expect(other.asked.filter(isElement)).toHaveLength(2)
      const policy = `script-src ${other.address}; worker-src 'self'`
      const page = await visit({ html, headers: { 'content-security-policy': policy } })
      expect(await openPrompt(page)).toEqual(sentences)
      expect(other.asked.filter(isElement)).toHaveLength(3)
    } finally {
      other.close()
    }
  })
})

inBrowsers('a page with a prompt', (visit) => {
  it('asks for nothing but the element until it is opened, and then for what its language needs', async () => {
    const page = await visit({ html: pageWith(promptAbove(articleOf('language-fr', 'story', 'fr'))) })
    const asked = () => visit.site.asked.filter((path) => path !== '/favicon.ico')
    await page.locator('no-time-to-read button').waitFor()
    expect(asked()).toEqual(['/0.html', '/element/element.js'])
    await openPrompt(page)
    const languages = ['fr', 'other-phrases'].map((name) => `/element/languages/${name}.js`)
    expect(asked().slice(2).sort()).toEqual(['/element/element.js', ...languages])
  })
})
