/** IPTC's event occurrence codes, in the words of the record. */
export type EventStatus = 'planned' | 'confirmed' | 'happened' | 'denied' | 'cancelled' | 'possible'
