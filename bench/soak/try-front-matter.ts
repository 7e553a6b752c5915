import { inProcess } from './command.ts'
import type { Input } from './inputs/input.ts'
import { randomOf } from './random.ts'
import { failed, type Trial } from './trial.ts'

/** What may stand above a text, in every syntax. */
const HEADS = [
  '---\ntitle: "The mill"   # mine\ntags: [a, b]\n---\n\n',
  '\ufeff---\r\nsummary: It stood.\r\ndate: 2020-05-04\r\n---\r\n',
  '---\nsummary: >\n  It stood.\n  It fell.\ntitle: a\n...\n',
  '+++\ntitle = "The mill"\n[more]\nsummary = "no"\n+++\n',
  '{\n  "title": "The mill"\n}\n\n',
  'Title: The mill\nDate: 2020-05-04\n\n',
  '---\n---\n',
] as const
const MESSAGE = /^summarize: [^\n]+\n$/
const ARGUMENTS = ['--no-config', '-q', '--from', 'markdown', '--front-matter']

/**
 * Has the command put a summary into the front matter above a text: it says in one line why it does not, or leaves all below as it
 * is and has nothing to change the second time.
 */
export async function tryFrontMatter({ article, kind }: Input, seed: number): Promise<Trial> {
  if (typeof article !== 'string' || kind !== 'markdown') return failed([])
  const head = randomOf(seed).pick(HEADS)
  const below = Buffer.from(article).toString()
  // A summary of characters that are none may make of a text what is none.
  if (below.includes('\ufffd')) return failed([])
  const { code, out, err } = await inProcess(ARGUMENTS, Buffer.from(head + below))
  if (code !== 0)
    return failed(code === 1 && out === '' && MESSAGE.test(err) ? [] : [`front matter: ${code}, ${err}`])
  if (!out.endsWith(below)) return failed(['changes what stands below front matter'])
  const again = await inProcess(ARGUMENTS, Buffer.from(out))
  return failed(again.out === out ? [] : ['changes front matter a second time'])
}
