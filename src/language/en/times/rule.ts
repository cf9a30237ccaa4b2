import type { Match, Term } from '../../patterns/pattern.ts'
import { compilePattern } from '../../patterns/pattern.ts'
import { formatDuration } from '../../times/duration.ts'
import type { Meaning, Unit } from '../../times/meaning.ts'
import type { Place, TimePhrase, TimeRule } from '../../times/times-pack.ts'

/** One row of the grammar: its name, the words it is for, its pattern, and what they mean (null: no time here). */
export function rule(
  name: string,
  example: string,
  pattern: string,
  make: (terms: Match['terms'], place: Place) => Meaning | null,
): TimeRule {
  return { name: `en/${name}`, example, pattern: compilePattern(pattern), make }
}

/** One row of phrases that make terms of a class. */
export function phrase(
  className: string,
  example: string,
  pattern: string,
  make: (terms: Match['terms']) => { value?: number; code?: string } | null,
): TimePhrase {
  return {
    class: className,
    example,
    pattern: compilePattern(pattern),
    make: (terms) => {
      const made = make(terms)
      return made && { value: made.value ?? 0, code: made.code ?? '' }
    },
  }
}

/** The unit a term of class `unit` or `units` names. */
export function unitOf(term: Term | undefined): Unit {
  return (term?.code ?? 'D') as Unit
}

/** A date or reference that says all by itself. */
export function fixed(value: string): Meaning {
  return { kind: 'fixed', type: 'DATE', value }
}

/** A length of time; vague where the amount is NaN. */
export function duration(amount: number, unit: Unit): Meaning {
  return { kind: 'fixed', type: 'DURATION', value: formatDuration(amount, unit) }
}

/** A time that comes again and again. */
export function set(value: string): Meaning {
  return { kind: 'fixed', type: 'SET', value }
}

/** The piece before a place in its sentence, in small letters; '' at the sentence's start. */
export function wordBefore({ pieces, from, sentence }: Place, back = 1): string {
  return from - back >= sentence.from ? pieces[from - back]!.lower : ''
}

/** The piece after a place in its sentence, in small letters; '' at the sentence's end. */
export function wordAfter({ pieces, to, sentence }: Place, ahead = 0): string {
  return to + ahead < sentence.to ? pieces[to + ahead]!.lower : ''
}
