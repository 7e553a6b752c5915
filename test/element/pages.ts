import { readFileSync } from 'node:fs'

/** The article of a fixture as HTML, as a site would set it. */
export function articleOf(fixture: string, id = 'story', lang = 'en'): string {
  const [title, ...paragraphs] = readFileSync(`fixtures/${fixture}/article.txt`, 'utf8')
    .trim()
    .split(/\n{2,}/)
  const prose = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')
  return `<article id="${id}" lang="${lang}">\n<h1>${escaped(title)}</h1>\n${prose}\n</article>`
}

/** A page that loads the element and nothing else. */
export function pageWith(body: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page with a prompt</title>
<script type="module" src="/element/element.js"></script>
${head}
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}

/** A prompt with its attributes, and the article that it stands for. */
export function promptAbove(article: string, attributes = 'for="story"'): string {
  return `<no-time-to-read ${attributes}></no-time-to-read>\n${article}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
