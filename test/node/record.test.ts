import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/core/error.ts'
import { readRecord } from '../../src/node/record.ts'
import { cpuSeconds } from '../patience.ts'

const read = (line: string | Uint8Array, most = 1_000) => readRecord(Buffer.from(line), 'a.jsonl', most)
/** What a line without an article says is wrong with it. */
function fault(line: string | Uint8Array, most?: number): string {
  const { record } = read(line, most)
  return record instanceof UserError ? record.what : ''
}

describe('a line of an archive', () => {
  it('holds an article, and its id, title and language where it has them', () => {
    expect(
      read('{"id":"a","text":"It rained.","title":" The\\n mill ","language":"de-AT","more":1}'),
    ).toEqual({
      id: '"a"',
      record: {
        source: { name: 'a.jsonl', format: 'text', text: 'It rained.', title: 'The mill' },
        language: 'de',
      },
    })
    expect(read('{"text":"It rained.","id":null,"title":null,"language":null}')).toEqual({
      id: null,
      record: { source: { name: 'a.jsonl', format: 'text', text: 'It rained.' }, language: undefined },
    })
  })

  it('may begin with a byte order mark and end in a carriage return', () => {
    expect(read('\ufeff{"id":1,"text":"It rained."}\r').id).toBe('1')
    expect(fault('\ufeff{"id":1,"text":"It rained."}\r')).toBe('')
  })

  it.each([
    ['<!doctype html><html><body><p>It rained.</p></body></html>', 'html'],
    ['# The mill\n\nIt **rained**.\n', 'markdown'],
    ['It rained.', 'text'],
  ])('holds text that is taken for what it looks like: %j', (text, format) => {
    expect(read(JSON.stringify({ text })).record).toMatchObject({ source: { format } })
  })

  it.each([
    ['', 'a blank line'],
    [' \t\r', 'a blank line'],
    ['nope', 'not JSON'],
    ['{"text":"It rained."', 'not JSON'],
    ['[1]', 'no JSON object'],
    ['null', 'no JSON object'],
    ['"text"', 'no JSON object'],
    ['{}', 'no text'],
    ['{"text":null}', 'no text'],
    ['{"text":5}', 'text is number'],
    ['{"text":["It rained."]}', 'text is array'],
    ['{"text":"a","title":{}}', 'title is object'],
    ['{"text":"a","language":7}', 'language is number'],
    ['{"text":"a","language":"klingonish"}', 'language is "klingonish"'],
  ])('that is %j is at fault: %s', (line, what) => {
    expect(fault(line)).toBe(what)
  })

  it('is at fault where it is too long', () => {
    expect(fault('{"text":"It rained."}', 20)).toBe('larger than 20 bytes')
    expect(fault('{"text":"It rained."}', 21)).toBe('')
  })

  it('says that malformed characters were replaced', () => {
    const line = Buffer.from('{"text":"It rain\xffed."}', 'latin1')
    expect(read(line).record).toMatchObject({
      source: { text: 'It rain\ufffded.', warning: 'malformed characters were replaced' },
    })
    expect(read('{"text":"It \ufffd rained."}').record).not.toHaveProperty('source.warning')
  })
})

describe('the id of a record', () => {
  it.each([
    ['{"id":12345678901234567890,"text":"a"}', '12345678901234567890'],
    ['{"id" : -9007199254740993 ,"text":"a"}', '-9007199254740993'],
    ['{"id":0.1,"text":"a"}', '0.1'],
    ['{"id":"\\u0061\\"","text":"a"}', '"a\\""'],
    ['{"id":{"n":[1]},"text":"a"}', '{"n":[1]}'],
    ['{"id":false,"text":5}', 'false'],
    ['{"meta":{"id":9},"id":"a"}', '"a"'],
  ])('of %s is %s', (line, id) => {
    expect(read(line).id).toBe(id)
  })

  it.each([
    ['{"id":"a\\"b","text":"torn', '"a\\"b"'],
    ['{"id": 17, "text": "torn', '17'],
    ['{"id":1-2,"text":"a"}', null],
    ['{"id":"torn', null],
    ['{"text":"say \\"id\\": 7', null],
    ['nope', null],
  ])('can be read where the line is no JSON: %s has %s', (line, id) => {
    expect(read(line).id).toBe(id)
  })

  it('can be read where the line is too long', () => {
    expect(read('{"id":"a","text":"It rained."}', 15).id).toBe('"a"')
  })

  it.each([
    ['lists', '['.repeat(8_000), ']'.repeat(8_000)],
    ['objects', '{"a":'.repeat(8_000), '}'.repeat(8_000)],
    ['both', '[{"a":'.repeat(101), '}]'.repeat(101)],
    ['lists one too deep', '['.repeat(101), ']'.repeat(101)],
  ])('spoils its line alone where it is nested thousands deep: %s', (_, open, close) => {
    const line = `{"id":[0,${open}1${close}],"text":"a"}`
    expect(read(line, 1_000_000).id).toBeNull()
    expect(fault(line, 1_000_000)).toBe('its id is nested more than 100 deep')
    expect(read(`{"id":7,"more":${open}1${close},"text":"a"}`, 1_000_000).id).toBe('7')
  })

  it('may be nested as far as anybody nests', () => {
    const id = `${'['.repeat(100)}1${']'.repeat(100)}`
    expect(read(`{"id":${id},"text":"a"}`).id).toBe(id)
  })

  it('exhausts nothing where it is long and its line is no JSON', () => {
    const long = '\\\\'.repeat(5_000_000)
    expect(read(`{"id":"${long}","text":"torn`, 100_000_000).id).toBeNull()
    expect(fault(`{"id":"${long}","text":"torn`, 100_000_000)).toBe('not JSON')
  })

  it('comes back as it went in, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (id) => {
        const written = read(JSON.stringify({ text: 'a', id })).id
        expect(JSON.parse(written ?? 'null')).toEqual(JSON.parse(JSON.stringify(id)))
      }),
    )
  })

  it('takes no time that grows with the square of the line', async () => {
    for (const mark of ['"id":', '"id" ', '"id":"\\"', '"id":1e', '\\"', '{"id":{']) {
      const line = mark.repeat(1_000_000 / mark.length)
      expect(await cpuSeconds(() => read(line, 2_000_000))).toBeLessThan(1)
    }
  })
})
