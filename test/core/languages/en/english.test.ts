import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { language as english } from '../../../../src/core/languages/en/english.ts'
import { cpuSeconds } from '../../../patience.ts'

const sentences = (text: string): string[] =>
  english.segment(text).map(({ start, end }) => text.slice(start, end))

/** Each case is a paragraph with " | " where a sentence ends. */
const CASES: Record<string, string[]> = {
  'titles and ranks': [
    'Mr. Hollis met Mrs. Varga at noon. | They spoke for an hour.',
    'Gen. Ruth Adeyemi and Col. T. Brandt signed the order. | Nobody objected.',
    'Sen. Kim Dole (R-Ohio) voted no. | Rep. Ana Ruiz did not vote.',
    'The Rev. Paul Nkemelu prayed. | St. Brigid’s was full.',
    'Lt. Gov. Mara Quill will run. | So will the mayor.',
    'He did one more rep. | Then he sat down.',
    'The children sat. | 20 parents stood.',
    'He is come--Mr. Tansley is come at last. | We can eat.',
  ],
  'names and initials': [
    'J. R. Whitlow wrote it in a week. | Critics loved it.',
    'The prize went to Maria K. Osei. | She wept.',
    'It was her and I. | Nobody else came.',
    'We had to fall back on plan B. | It worked.',
    'George B. Will and Anna C. May were there.',
    'D.H. Carrow was born here. | A plaque says so.',
  ],
  'companies and families': [
    'Brightwater Inc. said profits fell. | Shares dropped 4%.',
    'She sold Tarn & Co. to a rival. | It closed a year later.',
    'Brightwater Inc. Chairman Owen Price left. | Nobody knew why.',
    'Harbour Foods Pty. Ltd. (“Harbour”) sued. | It lost.',
    'They bring nets, ropes, etc. | Teaching comes later.',
    'See Pt. IV of the act and 136 S. Ct. 1120. | Both are short.',
    'They met at Mont St. Albin and on East St. Lene. | It rained.',
    'Reps. Marlow and Finch of Athens, Ga. Mayor Lind, too. | All voted.',
    'Harbour Foods Ltd. will move to Leeds. | The staff will not.',
    'Owen Price Jr. joined the board. | His father left it.',
    'They sell pens, paper, etc. | The shop opens at nine.',
  ],
  'places and countries': [
    'The U.S. Senate met late. | It passed nothing.',
    'Prices rose in the U.K. | In France they fell.',
    'He flew to the U.S. on Friday. | His wife stayed.',
    'They hiked up Mt. Rainer near Ft. Collins. | It rained.',
    'She moved to St. Louis in May. | He followed.',
    'Turn left on Main St. | The bank is on the right.',
    'Washington, D.C., is quiet in August. | Nobody minds.',
  ],
  'times and dates': [
    'Doors open at 7 p.m. | The show starts an hour later.',
    'At 9 a.m. Ms. Lowe called the police. | They came at ten.',
    'It runs from 8 a.m. to 5 p.m. on weekdays.',
    'The trial began on Jan. 12 and ended on Feb. 3. | He was freed.',
    'They married in 1987. | She was 22.',
    'The shop closes at 6 p.m. sharp. | Come early.',
    'Doors open at 9 a.m. – The ferry leaves at ten. | Be early.',
    'She was back by 5 p.m. — There was no bread. | He slept.',
    'Asked for more, he said no. — In spring he came back. | She laughed.',
    'The fair runs into Oct. – That is late. | Bring a coat.',
    '“It is late.” | — The miller',
  ],
  'names that are called out': [
    "The 'Bread For All!' Campaign began in May. | It failed.",
    'They ran a “Who Cares?” Policy for years. | Nobody minded.',
    'It was their "Mind The Gap!" Day. | We went.',
    "His 'Don't Stop!' Tour came here. | It rained.",
    "'Is it late?' | The miller went.",
    "He asked 'Is it late?' | The miller went.",
    'She shouted “Stop!” | Wheels fell silent.',
    'He sang the “Rye Is Ripe!” | The next day he left.',
  ],
  'numbers, money and versions': [
    'Inflation hit 3.5 per cent. | Wages grew 2.1 per cent.',
    'The deal is worth $1.2bn. | £300m is paid now.',
    'Version 2.4.1 is out. | Version 3.0 comes in May.',
    'See No. 7 and pp. 12-15 of Vol. 3 for more. | It is all there.',
    'She said no. | Then she left.',
    'The camp lies at 52.37° N. 4.89° E. on old maps.',
    'About 0.5 litres is enough. | 20 people had more.',
    'City won 3-1. | United drew 2-2.',
    'Smith 6.5. | Jones 7.',
  ],
  'short forms inside a sentence': [
    'Bring warm things, e.g. a coat, i.e. not a shirt. | It is cold.',
    'It was Ali vs. Frazier again. | The crowd roared.',
    'The ruling in Doe v. Marsh stands. | No one appealed.',
    'Dr. Lee holds a Ph.D. in physics. | She teaches now.',
    'It weighs approx. 12 kg. | That is a lot.',
    'As Moreau et al. have shown, it melts. | It also burns.',
  ],
  'the web': [
    'The critic at filmnotes.ca, a blog, hated it. | Others did not.',
    'Write to desk@paper.example.com. | We read it all.',
    'Go to https://www.example.org/a.b/c.html?d=1. | Then log in.',
    'Sites such as Quill.com and Tally.io copied it. | Both failed.',
    'We use Node.js. | It is fast.',
    'Her profile is on Booking.Com for now.',
  ],
  ellipses: [
    'He waited... and waited. | No one came.',
    'I thought that… well, never mind. | Forget it.',
    'She was gone... | The house was empty.',
    'To be . . . or not to be. | That is it.',
    'So ... I guess we wait. | Fine.',
  ],
  quotations: [
    '"Stop!" he cried. | Nobody did.',
    '“Is it true?” asked Anna. | “It is,” said Tom.',
    '"Is it over?" Anna asked. | It was.',
    '‘We will win,’ the coach said. | ‘We have to.’ | Then he left.',
    "'It is a disgrace!' said the widow. | 'They lied to us.'",
    'He said "Go." | Then the door closed.',
    '“I am tired. | I am going home,” she said.',
    '“We lost.” | “We did not.”',
    'He called it “a farce.” | The judge did not.',
    '"You are sure?" | " Quite sure. "',
    '"Run! " he shouted. | They ran.',
    'The sign read “Keep out!” and they did.',
  ],
  brackets: [
    'The vote failed (only nine came.) | A second is due.',
    'The town (pop. 3,000) is small. | It has two pubs.',
    'He left early (why?) and came back late. | (Nobody saw.) | She slept.',
    'The claim was false.[12] | It was withdrawn.[3][4]',
    'The text reads "we [...] agree" twice (p. 4). | Nothing more.',
  ],
  'exclamations and questions': [
    'Yahoo! announced cuts. | Yahoo! Japan did not.',
    'She left Yahoo! | The pay was poor.',
    'What?! | You are joking!',
    'Really?? | Yes.',
    'Who came? who left? nobody knows.',
    'Oh! what a day it was.',
  ],
  'missing and odd spaces': [
    'It came to an end.|The next day was dry.',
    'Is it safe?|They say so.',
    'He said so . | She did not .',
    'First line\nof a sentence. | Second\none.',
    'One paragraph|\n\nanother paragraph',
    'We like iPads. | iPhones are dear.',
  ],
  'lists and sections': [
    '1. Mix the flour. | 2. Add the eggs. | 3. Bake it.',
    '1) Red | 2) Green | 3) Blue',
    '• Salt | • Pepper | • Two lemons',
    'a) Open the lid | b) Press the key',
    '4.2. Methods were the same. | 4.3. Results differ.',
    'IV. The Return was the last part. | It sold well.',
  ],
  'blog style and other scripts': [
    'i love this place. | it is so calm. | you should come!',
    'So good!!! 😀 | Try it.',
    'He said «no». | Она сказала да. | Все.',
    'É verdade. | Ésta no.',
    'Great stuff! :) | See you.',
    'JUST IN: fire at the docks. | MORE TO FOLLOW.',
  ],
}

describe('english sentences', () => {
  for (const [group, cases] of Object.entries(CASES)) {
    it.each(cases)(`end where a reader ends them in ${group}: %s`, (marked) => {
      const wanted = marked.split('|').map((sentence) => sentence.trim())
      expect(sentences(marked.replace(/ ?\| ?/g, (bar) => (bar === '|' ? '' : ' ')))).toEqual(wanted)
    })
  }
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'Mr',
        'go',
        'U.S',
        'I',
        '1',
        'b',
        ')',
        '"',
        '’',
        '. ',
        '?',
        '…',
        '\n',
        ' ',
        '\ud83d',
        '•',
        '--',
      ),
    )
    .map((parts) => parts.join('')),
)

const ODD_MEGABYTES: Record<string, string> = {
  'one letter without a space': 'a'.repeat(1e6),
  'hyphens and digits without a space': 'a1-'.repeat(333_333),
  'stops only': '.'.repeat(1e6),
  'capitalized abbreviations': 'Ab. Xylo '.repeat(111_111),
  'lone surrogates': '\ud83d'.repeat(1e6),
  bullets: '• a '.repeat(250_000),
  'notes after stops': 'end.1 [2] '.repeat(100_000),
  'items of a list': '(a) B. i. C '.repeat(83_333),
  'quotes after stops': '." '.repeat(333_333),
}

/** Far above what such a text takes, far below what quadratic time takes, in seconds of processor time. */
const PATIENCE = 25

describe('english segments', () => {
  it('are in order, trimmed, and hold every character but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        let held = ''
        for (const segment of english.segment(text)) {
          expect(segment.start).toBeGreaterThanOrEqual(end)
          end = segment.end
          const sentence = text.slice(segment.start, end)
          expect(sentence).toBe(sentence.trim())
          expect(sentence).not.toBe('')
          held += sentence
        }
        expect(held.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      { numRuns: 500 },
    )
  })

  it('are the same the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(english.segment(text)).toEqual(english.segment(text))
      }),
    )
  })

  it.each(Object.entries(ODD_MEGABYTES))('come quickly from a megabyte of %s', async (_, text) => {
    const segmented = () => expect(english.segment(text).length).toBeGreaterThan(0)
    expect(await cpuSeconds(segmented)).toBeLessThan(PATIENCE)
  })

  it.each([
    ["Don't pay $1.2bn, 3.5% or €4m.", ["Don't", 'pay', '$1.2bn', '3.5%', 'or', '€4m']],
    [
      'The well-known U.S. envoy left at 10:30.',
      ['The', 'well-known', 'U.S.', 'envoy', 'left', 'at', '10:30'],
    ],
    [
      'AT&T (and “others”) said: "No" -- 1,200 times…',
      ['AT&T', 'and', 'others', 'said', 'No', '1,200', 'times'],
    ],
    ['@ann loves #rain and/or café.net!', ['@ann', 'loves', '#rain', 'and', 'or', 'café.net']],
    ['On Hawaiʻi and Oʻahu, Hawai‘i to ‘some’.', ['On', 'Hawaiʻi', 'and', 'Oʻahu', 'Hawai‘i', 'to', 'some']],
    ['— … !', []],
  ])('bear their words without punctuation: %s', (text, words) => {
    expect(english.segment(text).flatMap((segment) => segment.words)).toEqual(words)
  })
})

describe('english words', () => {
  it.each([
    ['running', 'runs'],
    ['nations', 'nation'],
    ['argued', 'arguing'],
    ['elections', 'election'],
  ])('share a stem: %s, %s', (one, other) => {
    expect(english.stem(one)).toBe(english.stem(other))
  })

  it('have a stem whatever they are', () => {
    fc.assert(
      fc.property(anyText, (word) => {
        expect(typeof english.stem(word)).toBe('string')
      }),
    )
  })

  it.each(['the', 'and', "don't", 'don’t', 'whereas'])('carry no topic: %s', (word) => {
    expect(english.isStopWord(word)).toBe(true)
  })

  it.each(['million', 'state', 'world', 'people', 'police'])('carry a topic: %s', (word) => {
    expect(english.isStopWord(word)).toBe(false)
  })
})
