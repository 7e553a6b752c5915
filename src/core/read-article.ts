import type { Article } from './article.ts'
import { parse } from './formats/parse.ts'
import type { Source } from './formats/source.ts'
import { withCommonWords } from './languages/common-words.ts'
import { detectLanguage } from './languages/detect.ts'
import type { Language } from './languages/language.ts'
import { languageOf } from './languages/languages.ts'
import type { Page } from './page/block.ts'
import { cleanText } from './page/block-text.ts'
import { toArticle } from './page/to-article.ts'
import { withOtherScriptAside } from './page/two-scripts.ts'
import { checkpoint, type Signal } from './signal.ts'

/** The language is detected from the first blocks, up to this many: detectors look at the start of a text only. */
const SAMPLE_BLOCKS = 50

/**
 * The article in a source and its language, which is that of the ISO 639-1 `code` or else detected; and what gives all that
 * browsers show of the source, each block a line, where they do.
 */
export async function readArticle(
  source: Source,
  code?: string,
  signal?: Signal,
): Promise<{ article: Article; language: Language } & Pick<Page, 'shown'>> {
  await checkpoint(signal)
  const page = await pageOf(source, signal)
  await checkpoint(signal)
  const language = await languageOf(code ?? (await detectLanguage(sampleOf(page).join('\n'), page.language)))
  await checkpoint(signal)
  const article = toArticle(page, language)
  return { article, language: withCommonWords(language, article.sentences), shown: page.shown }
}

/** The parsed source, under the title that the source itself was given, if it was. */
async function pageOf(source: Source, signal?: Signal): Promise<Page> {
  const parsed = await parse(source, signal)
  const page = sampleOf(parsed).some((text) => OTHER_SCRIPT.test(text))
    ? withOtherScriptAside(parsed)
    : parsed
  const title = 'title' in source ? source.title : page.title
  return { ...page, title: cleanTitle(title ?? '') }
}

/** A letter of Greek, Han, kana, hangul or what Unicode has between them. */
const OTHER_SCRIPT = /[\u0370-\u1cff\u3041-\ud7ff]/

/** A title on one line, as the text of blocks is; null where nothing of it is left. */
function cleanTitle(title: string): string | null {
  return cleanText(title).text || null
}

function sampleOf({ blocks }: Page): string[] {
  return blocks.slice(0, SAMPLE_BLOCKS).flatMap(({ text, aside }) => (aside ? [] : text))
}
