import type { IncomingMessage } from 'node:http'

/**
 * Whom a request is counted for: the address at the other end, or the one that the outermost of so many trusted proxies saw.
 * What stands in `X-Forwarded-For` before that anybody may have written. Of an IPv6 address it is the network (/64): one
 * subscriber has the whole of it.
 */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',')
  const seen = [...forwarded.split(',').filter(Boolean), socket.remoteAddress ?? '']
  return network(seen.at(-1 - Math.min(proxies, seen.length - 1))?.trim() ?? '')
}

function network(address: string): string {
  const [, v4] = /^::ffff:([\d.]+)$/i.exec(address) ?? []
  if (v4 || !address.includes(':')) return v4 ?? address
  const [head = '', tail = ''] = address.split('::')
  const groups = head.split(':')
  const missing = Math.max(0, 8 - groups.length - (tail ? tail.split(':').length : 0))
  const whole = address.includes('::') ? [...groups, ...Array<string>(missing).fill('0')] : groups
  return whole
    .slice(0, 4)
    .map(group => group || '0')
    .join(':')
    .toLowerCase()
}
