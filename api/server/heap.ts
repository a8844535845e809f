import { setFlagsFromString } from 'node:v8'

/**
 * How much the heap may grow before it is collected, in percent of what lives in it. Left to itself V8 lets garbage grow to
 * several times that where the machine has memory to spare: the process then looks as if it leaked, and crowds out PostgreSQL's cache.
 */
const growth = 50

/** Keeps the heap close to what lives in it. V8 reads the flag at every collection, so that it may be set while running. */
export const keepHeapClose = () => setFlagsFromString(`--heap-growing-percent=${growth}`)
