import { describe, expect, test } from 'vitest'
import { toSource } from '../../text/source-map.ts'
import { cleanText, keepText } from './clean-text.ts'

const paragraphs = [
  'The harbour of Sund was closed on Monday after a crane fell onto the quay, the coast guard said in a statement.',
  'Nobody was hurt, said harbour master Ida Holm, but three ferries had to turn back and will wait for the tide.',
  'The crane was built in 1974 and had been inspected in spring, according to the company that owns it.',
]
const menu = ['Home', 'World', 'Sport', 'Weather', 'Culture', 'Subscribe', 'Sign in']
const footer = ['Most read', 'About us', 'Contact', 'Privacy policy', 'Terms of use', '© 2024 The Sund Times']
const page = (...lines: string[]): string => lines.join('\n')
const bodyOf = (source: string): string[] => cleanText(source).text.split('\n\n')

describe('a page saved as text', () => {
  const source = page('Crane falls in Sund - The Sund Times', ...menu, 'Crane falls in Sund', ...paragraphs, ...footer)

  test('keeps the paragraphs and leaves out menu, headline and footer', () => {
    expect(bodyOf(source)).toEqual(paragraphs)
  })

  test('has the headline as its title, without the name of the site', () => {
    expect(cleanText(source).title).toBe('Crane falls in Sund')
  })

  test('says of every line that it left out why, and where it stood', () => {
    for (const { text, rule, reason, source: place } of cleanText(source).dropped) {
      expect(rule).toMatch(/^[a-z]/)
      expect(reason).not.toBe('')
      expect(source.slice(place!.start, place!.end)).toBe(text)
    }
  })
})

describe('broken paragraphs', () => {
  test('a quotation that the page’s edge broke is whole again, and points at both halves', () => {
    const halves = ['The minister told reporters in the town hall that the two would talk over a “secure', 'line.”']
    const source = [paragraphs[0], ...halves, paragraphs[1]].join('\n\n')
    const { text, sourceMap } = cleanText(source)
    expect(text).toContain(halves.join(' '))
    const start = text.indexOf('secure line')
    const stretches = toSource(sourceMap!, { start, end: start + 'secure line'.length })
    expect(stretches.map((span) => source.slice(span.start, span.end))).toEqual(['secure', 'line'])
  })

  test('a name at the break does not begin a new paragraph', () => {
    const halves = [
      'The islands and their neighbours say the ministry has hidden the report and accuse',
      'Norvia of wishful thinking.',
    ]
    expect(bodyOf([paragraphs[0], ...halves, paragraphs[1]].join('\n\n'))).toContain(halves.join(' '))
  })

  test('a heading is not joined to the paragraph below it', () => {
    const body = bodyOf([paragraphs[0], 'What happens next', paragraphs[1], paragraphs[2]].join('\n\n'))
    expect(
      body.some(
        (paragraph) =>
          paragraph.startsWith('What happens next The') || paragraph.startsWith('What happens next Nobody'),
      ),
    ).toBe(false)
  })

  test('hard-wrapped lines are joined', () => {
    const wrapped = paragraphs.map((paragraph) => paragraph.replace(/(.{40,55}) /g, '$1\n')).join('\n\n')
    expect(bodyOf(wrapped)).toEqual(paragraphs)
  })
})

describe('what pages put inside a report', () => {
  const around = (line: string): string => [paragraphs[0], line, paragraphs[1], paragraphs[2]].join('\n\n')

  test.each([
    ['a related report', 'Related article: The long history of cranes', 'furniture/related'],
    ['a related report in another language', 'Lesen Sie auch: Kräne und ihre Geschichte', 'furniture/related'],
    ['a picture’s credit', 'The quay in Sund. Ola Berg / Getty Images', 'furniture/picture'],
    ['an address', 'https://sund.example/2024/05/crane', 'furniture/address'],
    ['an advertisement’s label', 'Advertisement', 'furniture/label'],
    ['a sign-up line', 'Sign up for our morning newsletter', 'furniture/signup'],
    ['a notice of a paywall', 'Already a subscriber? Log in', 'furniture/paywall'],
    ['a share bar', 'Facebook Twitter WhatsApp Email', 'furniture/share'],
    ['a note on the author', 'Follow Ann Falk on Twitter', 'furniture/author-note'],
    ['a caption named as such', 'Image caption, The quay in Sund on Monday', 'furniture/picture'],
    ['the form for comments', 'Leave a comment', 'furniture/comments'],
    ['a clock of a live ticker', '14:05 GMT', 'furniture/ticker'],
    ['a button of a live ticker', 'Refresh', 'furniture/ticker'],
    ['the age of an entry', '5 min ago', 'furniture/ticker'],
  ])('%s is left out', (_, line, rule) => {
    const { text, dropped } = cleanText(around(line))
    expect(text).not.toContain(line)
    expect(dropped.find((part) => part.text === line)?.rule).toBe(rule)
  })

  test.each([
    'Related companies had warned of the crane as early as 2019, according to letters seen by the court.',
    'Subscribers to the harbour’s alerts by e-mail were told of the closure only an hour later, on Monday evening.',
    'At 14:05 the coast guard closed the harbour, and the last ferry turned back to its berth in Brod.',
    'Twitter and Facebook posts of the fall were seen by thousands of people before the police had come.',
  ])('a sentence that begins like a label stays: %s', (line) => {
    expect(cleanText(around(line)).text).toContain(line)
  })

  test('readers’ comments end the report', () => {
    const comment = 'I have seen that crane lean for years and told everybody who wanted to hear it, believe me.'
    expect(cleanText([...paragraphs, 'Leave a comment', comment].join('\n\n')).text).not.toContain(comment)
  })

  test('a lead that the page prints above the report and in it stands once', () => {
    const source = ['Crane falls in Sund', paragraphs[0], 'Updated: 03-05-2024 19:23', ...paragraphs].join('\n\n')
    expect(bodyOf(source)).toEqual(paragraphs)
  })

  test('a dateline opens the report, whatever sentence stands above it', () => {
    const opening = 'SUND — The harbour was closed on Monday after a crane fell onto the quay, the coast guard said.'
    const source = [
      'Crane falls in Sund',
      'The harbour may open again this week.',
      opening,
      ...paragraphs.slice(1),
    ].join('\n')
    expect(bodyOf(source)[0]).toBe(opening)
  })
})

describe('short and bare texts', () => {
  test('two sentences are a report', () => {
    const report = 'Two cranes fell in the port of Sund on Monday, police said. Nobody was hurt.'
    expect(cleanText(`Cranes fall\n\n${report}\n`)).toMatchObject({ title: 'Cranes fall', text: report })
  })

  test('a menu is none', () => {
    expect(cleanText([...menu, ...footer].join('\n')).text).toBe('')
  })

  test('a report in Chinese is read', () => {
    const body = [
      '警方周一表示，一座起重机倒在码头上，三艘渡轮被迫返航，无人受伤。',
      '公司说，这座起重机建于一九七四年，今年春天刚刚检查过。',
    ]
    expect(bodyOf(['起重机倒塌', ...body].join('\n\n'))).toEqual(body)
  })

  test('a clean body keeps every letter, but for debris below it, which is named', () => {
    const source = ['Crane falls', 'Photo: Ola Berg', ...paragraphs].join('\n\n')
    expect(keepText(source)).toMatchObject({ title: 'Crane falls', text: source, sourceMap: [[0, 0, source.length]] })
    const debris = ['Read more: A history of cranes', 'Sign up for our newsletter.', '© 2024 The Sund Times']
    const body = keepText([source, ...debris].join('\n\n'))
    expect(body).toMatchObject({ text: source, sourceMap: [[0, 0, source.length]] })
    expect(body.dropped.map(({ text }) => text)).toEqual(debris)
    const joined = `${source}\n\nRead more: A history of cranes The crane stood there for fifty years, Ida Holm said.`
    expect(keepText(joined).text).toBe(joined)
  })
})

describe('Markdown', () => {
  const marked = `The **harbour** of [Sund](https://sund.example/port) was closed on Monday, said _Ida Holm_, after a crane fell.`
  const source = [
    '---',
    'title: Crane falls in Sund',
    'author: Ann Falk',
    '---',
    '',
    '# Crane falls',
    '',
    marked,
    '',
    '## The crane',
    '',
    paragraphs[2],
  ].join('\n')

  test('marks and the targets of links are left out, and what is kept points at its place', () => {
    const { title, text, sourceMap } = cleanText(source, true)
    expect(title).toBe('Crane falls in Sund')
    expect(text).toContain('The harbour of Sund was closed on Monday, said Ida Holm, after a crane fell.')
    for (const [textStart, sourceStart, length] of sourceMap!) {
      expect(text.slice(textStart, textStart + length)).toBe(source.slice(sourceStart, sourceStart + length))
    }
  })

  test('in a plain text asterisks are what they are', () => {
    const line = 'He calls the crane * a monument * of carelessness, and 5*3 of them stand in the port, he says.'
    expect(cleanText([paragraphs[0], line, paragraphs[1]].join('\n\n')).text).toContain(line)
  })
})
