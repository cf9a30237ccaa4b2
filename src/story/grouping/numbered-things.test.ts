import { expect, test } from 'vitest'
import { agreeOnNumbers, findNumberedThings } from './numbered-things.ts'

const thingsIn = (title: string) => findNumberedThings({ title, text: '' })

test('a series is told by its number, in digits or words', () => {
  expect(agreeOnNumbers(thingsIn('The 12th package'), thingsIn('A twelfth sanctions package'))).toBe(1)
  expect(agreeOnNumbers(thingsIn('The 12th package'), thingsIn('Its thirteenth package'))).toBe(-1)
})
test('days of months, firsts and other things tell nothing', () => {
  expect(agreeOnNumbers(thingsIn('On the 12th of May'), thingsIn('On the 13th of May'))).toBe(0)
  expect(agreeOnNumbers(thingsIn('The first package'), thingsIn('The second package'))).toBe(0)
  expect(agreeOnNumbers(thingsIn('The 12th package'), thingsIn('The 13th awards'))).toBe(0)
})
