import type { Readable } from 'node:stream'

/** A file that has come whole and lies in the folder of arriving ones. */
export interface Arrived {
  readonly path: string
  readonly size: number
  /** In hexadecimal. */
  readonly sha256: string
}

/**
 * Where the bytes of files lie, by their SHA-256, so that equal ones lie there once. Every fault is an UNAVAILABLE that
 * leaves nothing half written.
 */
export interface Storage {
  /** Keeps an arrived file; it may be moved away from its path. What is there already stays as good. */
  readonly put: (file: Arrived) => Promise<void>
  /** The bytes, or null if there are none. */
  readonly get: (sha256: string) => Promise<Readable | null>
  /** Takes the bytes away; content if there are none. */
  readonly remove: (sha256: string) => Promise<void>
}

/** The place of bytes below the folder or the bucket: the same in both, so that one is copied into the other as it is. */
export const placeOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256}`
