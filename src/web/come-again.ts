/** What is said where the store can't be used for now: in how many seconds to come again (RFC 9110, 10.2.3). */
export const COME_AGAIN = { 'retry-after': '10' }
