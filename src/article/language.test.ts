import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLanguage } from './language.ts'

const TEXTS: Record<string, string> = {
  en: 'The harbour of Velmara was closed on Thursday after a storm, the port authority said, and it would stay closed until both of its piers are mended. Fishermen asked the mayor for help.',
  de: 'Der Hafen von Velmara wurde am Donnerstag nach einem Sturm geschlossen, teilte die Behörde mit, und er bleibt zu, bis beide Molen wieder hergestellt sind. Die Fischer baten um Hilfe.',
  fr: 'Le port de Velmara a été fermé jeudi après une tempête, selon les autorités, et il restera fermé jusqu’à ce que ses deux jetées soient réparées. Les pêcheurs ont demandé de l’aide au maire.',
  uk: 'Порт Вельмари закрили у четвер після шторму, повідомили в адміністрації, і він залишатиметься закритим, доки не відремонтують обидва пірси. Рибалки попросили міського голову про допомогу.',
  ru: 'Порт Вельмары закрыли в четверг после шторма, сообщили в администрации, и он останется закрытым, пока не отремонтируют оба пирса. Рыбаки попросили мэра о помощи и о новых лодках.',
  fa: 'بندر ولمارا روز پنجشنبه پس از طوفان بسته شد و به گفته مقام‌های بندر تا زمانی که هر دو اسکله تعمیر شوند بسته خواهد ماند. ماهیگیران از شهردار کمک خواستند و گفتند که قایق‌هایشان آسیب دیده است.',
  ja: 'ベルマラ港は嵐のため木曜日に閉鎖された。港湾当局によると、二つの桟橋が修理されるまで閉鎖が続く。',
  el: 'Το λιμάνι της Βελμάρα έκλεισε την Πέμπτη μετά από καταιγίδα.',
}

test.each(Object.entries(TEXTS))('a text in %s is known', (language, text) => {
  expect(findLanguage(text, null)).toBe(language)
})

test('a short text in a script of many languages is not guessed', () => {
  expect(findLanguage('Storm closes harbour', null)).toBeNull()
  expect(findLanguage('2021, 115,000!', null)).toBeNull()
  expect(findLanguage('', 'en')).toBeNull()
})

test('the page’s own word decides between neighbours, and is not believed against the text', () => {
  const norwegian =
    'Havnen i Velmara ble stengt torsdag etter en storm, opplyser myndighetene, og den holdes stengt til begge moloene er reparert igjen.'
  expect(findLanguage(norwegian, 'nb-NO')).toBe('no')
  expect(findLanguage(TEXTS.de!, 'en-US')).toBe('de')
  expect(findLanguage('The harbour was closed after a storm on Thursday.', 'en-GB')).toBe('en')
})

test('any text: no throw, the same again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.option(fc.string({ maxLength: 8 })),
      (text, declared) => {
        expect(findLanguage(text, declared)).toBe(findLanguage(text, declared))
      },
    ),
  )
})
