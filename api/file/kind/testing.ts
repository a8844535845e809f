import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of an archive. */
export interface Part {
  readonly name: string
  readonly content: string | Buffer
  /** What the headers say of its length; the truth without it. */
  readonly stated?: number
}

/** A ZIP archive as Office writes it, with compressed entries and a directory. */
export function archive(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, stated } of parts) {
    const label = Buffer.from(name)
    const packed = deflateRawSync(content)
    const sizes = [packed.length, stated ?? Buffer.byteLength(content)] as const
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(crc32(content), 14)
    local.writeUInt32LE(sizes[0], 18)
    local.writeUInt32LE(sizes[1], 22)
    local.writeUInt16LE(label.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(8, 10)
    central.writeUInt32LE(crc32(content), 16)
    central.writeUInt32LE(sizes[0], 20)
    central.writeUInt32LE(sizes[1], 24)
    central.writeUInt16LE(label.length, 28)
    central.writeUInt32LE(at, 42)
    locals.push(local, label, packed)
    directory.push(central, label)
    at += 30 + label.length + packed.length
  }
  const tail = Buffer.alloc(22)
  tail.writeUInt32LE(0x06054b50, 0)
  tail.writeUInt32LE(Buffer.concat(directory).length, 12)
  tail.writeUInt32LE(at, 16)
  return Uint8Array.from(Buffer.concat([...locals, ...directory, tail]))
}
