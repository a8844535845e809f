import { constants } from 'node:zlib'
import type { FastifyCompressOptions } from '@fastify/compress'

/**
 * Answers from this length on are compressed, in bytes: a shorter one fits into a few packets, and compressing it takes
 * longer than sending it.
 */
const threshold = 4_096

/** Up to this length an answer is compressed at once, in bytes; a longer one by other threads, in pieces. */
const syncThreshold = 32_768

/** The answers of the API and pages; neither streams of events, which would arrive late, nor files, which are compressed already. */
const types = /^(?:text\/html|application\/(?:graphql-response\+)?json)\b/

/** Compresses answers for clients that accept it. Compressed bodies of requests are refused (`strictRequests`). */
export const compression: FastifyCompressOptions = {
  globalCompression: true,
  globalDecompression: false,
  encodings: ['br', 'gzip'],
  threshold,
  syncThreshold,
  customTypes: types,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  zlibOptions: { level: 5 },
}

/** Whether an Accept-Encoding allows an encoding by its name. */
export const accepts = (header: string | readonly string[] | undefined, encoding: string): boolean =>
  String(header ?? '')
    .split(',')
    .some(one => {
      const [name = '', quality = ''] = one.split(';')
      return name.trim().toLowerCase() === encoding && !/^\s*q=0(?:\.0*)?\s*$/i.test(quality)
    })
