import { once } from 'node:events'
import { type AddressInfo, connect, createServer as createProxy, type Socket } from 'node:net'

/** A network that loses each of the first connections after so many bytes of the answer. */
export async function cutting(url: string, bytes: number, mostCuts = 4) {
  let cuts = 0
  const sockets = new Set<Socket>()
  const proxy = createProxy(near => {
    const far = connect(Number(new URL(url).port), '127.0.0.1')
    let left = cuts < mostCuts ? bytes : Number.POSITIVE_INFINITY
    for (const one of [near, far]) {
      sockets.add(one)
      one.on('error', () => undefined)
      one.once('close', () => {
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far)
    far.on('data', (piece: Buffer) => {
      near.write(piece.subarray(0, left))
      left -= piece.length
      if (left > 0) return
      cuts += 1
      left = Number.POSITIVE_INFINITY
      near.end()
      far.destroy()
    })
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cuts: () => cuts,
    close: async () => {
      for (const one of sockets) one.destroy()
      proxy.close()
      await once(proxy, 'close')
    },
  }
}
