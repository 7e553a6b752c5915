import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { refuseData } from '../../../src/core/formats/detect.ts'
import { ARTICLES } from '../../fixtures.ts'
import { cpuSeconds } from '../../patience.ts'

const PROSE = 'The mill was sold on Monday. Forty neighbours bought it, and paid a lot for it.'
const PYTHON = `"""${PROSE}"""
import sys
from mill import Wheel

# ${PROSE}
def turn(wheel, times=3):
    for at in range(times):
        wheel.turn(at)
        print(at)
    return wheel

if __name__ == '__main__':
    turn(Wheel())
`
const SCRIPT = `import { wheel } from './wheel.js'

// ${PROSE}
export function turn(times) {
  for (let at = 0; at < times; at++) {
    wheel.turn(at)
  }
  const turned = wheel.count()
  return turned
}
`
const LOG = `2024-03-01 08:15:02,113 INFO wheel turned
2024-03-01 08:15:03,200 ERROR wheel stuck
  at Wheel.turn (wheel.js:3)
2024-03-01 08:15:04,001 INFO wheel mended
`
const CSV = 'day,boat,"fish, tonnes"\n1,Ida,3\n2,"Eva, the\told",4.5\n3,Ann,\n4,Ida,0\n'
const DIFF = '--- a/mill.txt\n+++ b/mill.txt\n@@ -1 +1 @@\n-It stood.\n+It turned.\n'
const YAML = `# How the mill turns.
name: mill
on:
  push:
    branches: [main]
jobs:
  - run: turn
    times: 3
`
const INI = `; ${PROSE}
[wheel]
turns = 3
name=The old wheel

[mill.stones]
weight = 900
`
const TOML = `# ${PROSE}
[package]
name = "mill"
keywords = [
  "wheel",
  "stone",
]

[[bin]]
path = "src/mill.rs"
`

const refusal = (name: string, text: string) => {
  try {
    refuseData(name, text)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

describe('what is written for programs is refused', () => {
  it.each([
    ['JSON', `{"title": "Mill", "text": "${PROSE}"}`],
    ['JSON', `[\n  {\n    "text": "${PROSE}"\n  }\n]\n`],
    ['JSON', `\n[1, "${PROSE}"]\n`],
    ['JSON', '{}'],
    ['JSON Lines', `{"text": "${PROSE}"}\n{"text": "${PROSE}"}\n`],
    ['JSON Lines', `{"text": "${PROSE}"}\n\n{"text": "${PROSE}`],
    ['CSV', CSV],
    ['CSV', CSV.replaceAll(/,(?! )/g, ';')],
    ['CSV', 'day\tfish\n1\t3,5\n2\t4\n3\t5\n'],
    ['a diff', `diff --git a/mill.txt b/mill.txt\nindex 1..2 100644\n${DIFF}`],
    ['a diff', DIFF],
    [
      'a key or certificate',
      '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQINBFyUJhwBEADD\n-----END PGP PUBLIC KEY BLOCK-----\n',
    ],
    [
      'a calendar or address book',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:It turns.\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    ],
    ['a calendar or address book', 'BEGIN:VCARD\nFN:Ann Lee\nEND:VCARD\n'],
    ['a diff', `Index: mill.txt\n${'='.repeat(67)}\n${DIFF}`],
    ['a diff', `From ${'0a'.repeat(20)} Mon Sep 17 00:00:00 2001\nFrom: Ada <a@mill.example>\n---\n${DIFF}`],
    ['a log', LOG],
    ['a log', LOG.replaceAll(/^2024-03-01 (\S+),\d+/gm, 'Mar  1 $1 mill kernel:')],
    ['a log', LOG.replaceAll(/^2024-03-01 (\S+),\d+/gm, '10.0.0.1 - - [01/Mar/2024:$1 +0100]')],
    ['a log', LOG.replaceAll(/^2024-03-01 \S+ /gm, '')],
    ['YAML', YAML],
    ['YAML', `---\n${YAML}`],
    ['YAML', `---\n${YAML}---\n${YAML}`],
    ['YAML', YAML.replace('run: turn', 'run: >\n      Turn the wheel until\n      it stands.')],
    ['a settings file', INI],
    ['a settings file', TOML],
    ['program code', PYTHON],
    ['program code', SCRIPT],
    ['program code', '#!/bin/sh\nmill turn\n'],
    ['program code', `<?php\necho "${PROSE}";\n`],
    ['program code', '%!PS-Adobe-3.0\n72 720 moveto (The mill turns.) show\n'],
  ])('%s by its look: %j', (data, text) => {
    for (const name of ['-', 'README', 'mill.rst', ...(data === 'program code' ? [] : ['mill.txt'])]) {
      expect(refusal(name, text)).toMatch(new RegExp(`^it is ${data} and no article: `))
    }
    expect(refusal('mill.md', text)).toBe(null)
  })

  it('but for a page that was saved under the name of the program that made it', () => {
    const page = `<!DOCTYPE html>\n<title>The mill</title><p>${PROSE}`
    expect(refusal('index.php', page)).toBe(null)
    expect(refusal('index.php', page.replace('<title>', '<?php title(); ?><title>'))).toContain(
      'program code',
    )
  })

  it('nor is a letter that somebody signed', () => {
    expect(refusal('-', `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${PROSE}\n`)).toBe(null)
  })

  it('but for code that is called plain text', () => {
    expect(refusal('mill.txt', PYTHON)).toBe(null)
  })

  it.each([
    ['a.json', 'JSON'],
    ['a.NDJSON', 'JSON Lines'],
    ['a.csv', 'CSV'],
    ['a.csv.gz', 'CSV'],
    ['a.yml', 'YAML'],
    ['a.YAML', 'YAML'],
    ['a.toml', 'a settings file'],
    ['a.ini', 'a settings file'],
    ['a.patch', 'a diff'],
    ['a.pem', 'a key or certificate'],
    ['a.log', 'a log'],
    ['src/a.py', 'program code'],
    ['de.po', 'a list of messages'],
    ['a.bib', 'a bibliography'],
    ['Makefile', 'program code'],
    ['mill\\\\Makefile', 'program code'],
    ['src/Dockerfile', 'program code'],
    ['a.proto', 'program code'],
  ])('by the name of %s', (name, data) => {
    expect(refusal(name, PROSE)).toContain(`it is ${data} and`)
  })

  it.each([
    ['prose', PROSE],
    ['prose that lists', `${'Corn, oats, rye.\n'.repeat(9)}`],
    ['what nobody closed', `{"${PROSE}`],
    ['an aside', `[Applause] ${PROSE}`],
    ['front matter in JSON', `{\n  "title": "The mill"\n}\n\n${PROSE}`],
    ['front matter in TOML', `+++\n${'a = 1\n'.repeat(9)}+++\n${PROSE}`],
    ['front matter in YAML', `---\n${YAML}---\n\n${PROSE}\n`],
    ['front matter without fences', `title: Mill\nauthor: Ada\ndate: 2024\ntags: wheel\n\n${PROSE}`],
    ['a recipe', 'Needed:\n- corn\n- water\nTo do:\n- grind\n- mix\n'],
    ['a talk', 'ada: Does it turn?\nbob: It does.\nada: Still?\nbob: Still.\n'],
    ['a talk set in columns', 'Ada:\tDoes it turn?\n\t\nBob:\tIt does.\n\nAda:\tStill?\nBob:\tStill.\n'],
    ['a chat with its times', '00:05:40\tAda Lund:\tIt turns.\n00:07:10\tBob:\tIt does.\n'.repeat(4)],
    ['sections in brackets', `[Chorus]\n${PROSE}\n[Verse]\n${PROSE}\n`],
    ['sums', 'a = 1\nb = 2\n'],
    ['a page with a script', `\n<!doctype html><script>\n${SCRIPT}</script><p>${PROSE}`],
    ['Markdown about code', `${PROSE}\n\n\`\`\`js\n${SCRIPT}\`\`\`\n`],
    ['prose about a diff', `${PROSE}\n\n${DIFF}`],
    ['a timetable', '08:00 The ferry leaves.\n09:10 It is there.\n12:30 It is back.\n13:00 It leaves.\n'],
    ['a diary', 'Mar 1 It rained.\nMar 2 It snowed.\nMar 3 It froze.\nMar 4 It thawed.\n'],
    ['indented paragraphs', '\tThe wheel turns, and the mill with it.\r\n\r\n'.repeat(5)],
    ['a list', '* Turn the wheel (slowly).\n'.repeat(9)],
    ['clauses', '(a) the board shall meet in March;\n(b) it shall vote in April;\n'.repeat(5)],
    ['nothing', ''],
  ])('and nothing else: not %s', (_, text) => {
    expect(refusal('-', text)).toBe(null)
  })

  it.each(ARTICLES.filter((path) => /\.(?:txt|md|html)$/.test(path)))('and not %s', (path) => {
    expect(refusal('-', readFileSync(path, 'utf8'))).toBe(null)
  })

  it.each([
    '{"',
    '[',
    '"',
    ',',
    'a(',
    '=',
    '{"a":{',
    '--- a\n+++',
    '\n',
    'a:\n',
    ' - - a: b\n',
    '[a]\n',
    'a=\n',
  ])('looks at a megabyte of %j in seconds', async (mark) => {
    const text = mark.repeat(1_000_000 / mark.length)
    expect(await cpuSeconds(() => refusal('-', text))).toBeLessThan(3)
    expect(await cpuSeconds(() => refusal('-', `${text}}`))).toBeLessThan(3)
  })
})
