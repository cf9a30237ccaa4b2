import { type LookupAddress, type LookupAllOptions, lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whether an IP address is one of the public internet: not loopback, private, link-local, reserved or multicast. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // `process` turns an IPv4 address that hides in an IPv6 one into itself.
  return ipaddr.process(address).range() === 'unicast'
}

/** The name was answered with an address that is not public, and the host was not allowed by name. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError'
  constructor(host: string, address: string) {
    const place = host === address ? `${host} is` : `${host} is at ${address}, which is`
    super(`${place} no public address (--allow-host ${host} allows it)`)
  }
}

/** Asks for all addresses of a name. */
type Lookup = (
  host: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * A DNS lookup that refuses private answers. It is the lookup of the connection itself, so that no answer can change
 * between the check and the use (DNS rebinding). Hosts in `allowed` may be anywhere.
 */
export function guardedLookup(allowed: ReadonlySet<string>, lookup: Lookup = systemLookup): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 4)
      const wrong = allowed.has(host) ? undefined : addresses.find(({ address }) => !isPublicAddress(address))
      if (wrong) return done(new PrivateAddressError(host, wrong.address), '', 4)
      // A caller that asks for all answers gets the list, any other the first.
      if (options.all) return done(null, addresses as never)
      done(null, addresses[0]!.address, addresses[0]!.family)
    })
  }
}

/** Refuses an address that is written as numbers in the URL: those never reach a lookup. */
export function checkLiteralAddress(url: URL, allowed: ReadonlySet<string>): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (allowed.has(host) || !ipaddr.isValid(host)) return
  if (!isPublicAddress(host)) throw new PrivateAddressError(host, host)
}
