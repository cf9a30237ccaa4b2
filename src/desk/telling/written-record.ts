import type { Record } from '../../record/record.ts'

/** A record as JSON and as a value; whichever it is not is made when it is asked for. */
export interface WrittenRecord {
  readonly json: string
  readonly record: Record
}

export function ofRecord(record: Record): WrittenRecord {
  return {
    record,
    get json() {
      return JSON.stringify(record)
    },
  }
}

export function ofJson(json: string): WrittenRecord {
  return {
    json,
    get record(): Record {
      return JSON.parse(json)
    },
  }
}
