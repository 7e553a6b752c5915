import { describe, expect, it } from 'vitest'
import { withoutSite } from '../../../../src/core/formats/front-matter/title.ts'

const titled = (title: string, body: string) =>
  withoutSite(title, { syntax: 'yaml', body, start: 4, end: 4 + body.length })

describe('a title in front matter', () => {
  it.each([
    ['a bar', 'The mill turns | Valley Post', 'url: https://www.valleypost.example/mill'],
    ['a hyphen', 'The mill turns - Valleypost', 'source: "https://valleypost.example"'],
    ['two hyphens', 'The mill turns -- Valley Post', 'url: https://valleypost.example'],
    ['a star', 'The mill turns • The Valley Post', 'url: https://valleypost.example'],
    ['a bullet', 'The mill turns · Miller Blog', 'url: https://blog.miller.example'],
    ['a backslash', 'The mill turns \\ Valley Post News', 'link: http://valley-post.example/7'],
  ])('loses the name of the site behind %s', (_, title, body) =>
    expect(titled(title, body)).toBe('The mill turns'),
  )

  it.each([
    ['the site has another name', 'The mill turns - and stops', 'url: https://valleypost.example'],
    ['there is no link', 'The mill turns | Valley Post', 'source: Valley Post'],
    ['it says two names', 'React / Redux', 'see: https://redux.example/start'],
    ['it says which is better', 'Cats > Dogs', 'url: https://dogs.example'],
    ['it says two things', 'TCP|Python', 'url: https://docs.python.example'],
    ['it says which version', 'What is new -- Python 3', 'see: https://docs.python.example'],
    ['it says which part', 'How to build a mill -- GitHub Actions', 'repo: https://github.com/mill/mill'],
    ['it says which kind', 'Wheels and stones | Grafana Cloud', 'url: https://grafana.example'],
    ['it says whose', 'Wheels and stones – Debian Millers', 'url: https://debian.example'],
    ['it is the name alone', 'Valley Post', 'url: https://valleypost.example'],
    ['the host is all that is alike', 'The mill turns | Com', 'url: https://valleypost.com'],
  ])('is kept where %s', (_, title, body) => expect(titled(title, body)).toBe(title))
})
