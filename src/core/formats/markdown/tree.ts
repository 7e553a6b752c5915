/** The syntax tree of Markdown, https://github.com/syntax-tree/mdast */
export type { Code, Heading, Html, Nodes, Paragraph, Parents, Root } from 'mdast'
