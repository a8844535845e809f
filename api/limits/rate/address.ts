/**
 * The name under which an address is counted. Of an IPv6 address it is the network (/64): one subscriber has the whole
 * of it. A connection that is closed already has no address.
 */
export function networkOf(address = ''): string {
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
