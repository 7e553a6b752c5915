import type { OutputFormat } from '../../../src/core/render/render.ts'
import { printable } from '../../../src/core/text/printable.ts'
import type { Summary } from '../../../src/index.ts'
import { unprintable } from './characters.ts'

/** What is wrong with a summary as it is printed in a format, without `--explain`. */
export function faultsOfPrinted(printed: string, format: OutputFormat, summary: Summary): string[] {
  const lines = printed.split('\n')
  if (lines.pop() !== '') return ['does not end in a line break']
  const code = lines.map(unprintable).find((code) => code !== null) ?? null
  if (code !== null && format !== 'json') return [`prints ${code}`]
  return CHECKS[format](printed, lines, summary) ? [] : ['does not print the summary']
}

type Check = (printed: string, lines: readonly string[], summary: Summary) => boolean

const squeezed = (text: string) => text.replaceAll(/\s/g, '')
const words = ({ sentences }: Summary) => squeezed(sentences.map(({ text }) => printable(text)).join(''))
const isJson: Check = (printed, _, summary) => JSON.stringify(JSON.parse(printed)) === JSON.stringify(summary)

const CHECKS: Readonly<Record<OutputFormat, Check>> = {
  text: (printed, _, summary) => squeezed(printed).startsWith(words(summary)),
  bullets: (_, lines, { sentences }) =>
    lines.filter((line) => line.startsWith('- ')).length >= sentences.length,
  markdown: (_, lines, { sentences }) =>
    lines.every((line) => line.startsWith('>')) && lines.length >= sentences.length,
  html: (printed) =>
    printed.startsWith('<!doctype html>') &&
    !/<script|<img|<iframe|<link|<a href="(?!#)|javascript:[^<]*"/i.test(printed) &&
    count(printed, '<article') === count(printed, '</article>') &&
    count(printed, '<p') === count(printed, '</p>'),
  prompt: (printed, _, { sentences }) =>
    printed.startsWith('<details class="no-time-to-read" lang="') &&
    !/<(?!\/?(?:details|summary|ul|li|a|b|small|span|p)[ >])|<a href="(?!#:~:text=)|<[^<>]* style=/.test(
      printed,
    ) &&
    count(printed, '<details') === 1 &&
    count(printed, '<li>') === sentences.length &&
    count(printed, '</li>') === sentences.length,
  json: isJson,
  jsonl: (printed, lines, summary) => lines.length === 1 && isJson(printed, lines, summary),
}

const count = (text: string, part: string) => text.split(part).length - 1
