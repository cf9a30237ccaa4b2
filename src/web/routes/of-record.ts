import type { Record } from '../../record/record.ts'

/**
 * Remembers what was made of a record under the name its story was asked by, as long as the record itself is held: a
 * record that changes is another object. Of several names the last one counts.
 */
export function ofRecord<Made>(make: (record: Record, story: string) => Made): (record: Record, story: string) => Made {
  const known = new WeakMap<Record, { readonly story: string; readonly made: Made }>()
  return (record, story) => {
    const last = known.get(record)
    if (last?.story === story) return last.made
    const made = make(record, story)
    known.set(record, { story, made })
    return made
  }
}
