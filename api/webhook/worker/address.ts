import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Networks that are not the internet: an address in one is called only if the operator allows it. */
const reserved = new BlockList()
for (const network of [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
  '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
].flatMap(line => line.split(' '))) {
  const [address = '', bits] = network.split('/')
  reserved.addSubnet(address, Number(bits), 'ipv4')
}
for (const network of '::/96 ::1/128 64:ff9b::/32 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8'.split(
  ' ',
)) {
  const [address = '', bits] = network.split('/')
  reserved.addSubnet(address, Number(bits), 'ipv6')
}

/** Networks that the operator allows although they are reserved. */
export function allowedNetworks(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    list.addSubnet(address, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family)
  }
  return list
}

/** Whether a text names a network: `10.0.0.0/8`, `fd00::/8`, `192.168.1.5`. */
export function isNetwork(text: string): boolean {
  const [, address = '', bits] = /^([\da-f.:]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? []
  const family = isIP(address)
  return family !== 0 && (bits === undefined || Number(bits) <= (family === 6 ? 128 : 32))
}

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

const inList = (list: BlockList, address: string): boolean => {
  const plain = mapped.exec(address)?.[1] ?? address
  return list.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
}

/** Whether an address may be called; by plain HTTP only one that the operator has allowed. */
export const mayCall = (address: string, { allowed, isPlain }: Rule): boolean =>
  isIP(address) !== 0 && (inList(allowed, address) || (!isPlain && !inList(reserved, address)))

export interface Rule {
  readonly allowed: BlockList
  readonly isPlain: boolean
}

const forbidden = () => Object.assign(new Error('the address is not allowed'), { code: 'ADDRESS_FORBIDDEN' })

/** Fails for a host that is itself an address which must not be called: a socket looks no address up. */
export function requireCallable(host: string, rule: Rule): void {
  const address = host.replace(/^\[|\]$/g, '')
  if (isIP(address) !== 0 && !mayCall(address, rule)) throw forbidden()
}

/**
 * Looks a name up for a socket, and fails if any of its addresses must not be called. The socket connects to what was
 * checked here, so a name that changes its address in between gains nothing.
 */
export const checkedLookup =
  (rule: Rule, find: typeof lookup = lookup): LookupFunction =>
  (host, options, done) =>
    find(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '')
      const [first] = addresses
      if (!first || addresses.some(({ address }) => !mayCall(address, rule))) return done(forbidden(), '')
      if (options.all) return done(null, addresses)
      return done(null, first.address, first.family)
    })
