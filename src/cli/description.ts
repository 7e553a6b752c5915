/** Both names of the program. */
export const NAMES = ['summarize', 'no-time-to-read'] as const

export const DESCRIPTION = 'The short summary of an article: every sentence stands in the article.'

/** Uses that show what the command is good for, from the plainest on. */
export const EXAMPLES = [
  'summarize article.txt',
  'summarize -n 5 -f bullets notes.md',
  'curl -s https://example.com/story.html | summarize -t 30s',
  'summarize -c 160 -q article.txt',
  'summarize -f json *.txt > summaries.json',
  'summarize --from jsonl -f jsonl archive.jsonl > summaries.jsonl',
] as const
