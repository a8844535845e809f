import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import { Pool } from 'pg'

/**
 * PostgreSQL's one-byte type `"char"`, of which its catalogue is full. The stock adapter knows only its
 * array, so a column goes through it as an array and is called by its own name behind it.
 */
const char = 18
const charArray = 1002

const openPool = (url: string): Pool => {
  const pool = new Pool({ connectionString: url, max: 1 })
  const send = pool.query
  return Object.assign(pool, {
    query: async (...args: unknown[]) => {
      const result = await Reflect.apply(send, pool, args)
      for (const field of result.fields ?? []) if (field.dataTypeID === char) field.dataTypeID = charArray
      return result
    },
  })
}

const connect = async (url: string): Promise<SqlDriverAdapter> => {
  const adapter = await new PrismaPg(openPool(url), { disposeExternalPool: true }).connect()
  const queryRaw = adapter.queryRaw.bind(adapter)
  return Object.assign(adapter, {
    queryRaw: async (query: Parameters<typeof queryRaw>[0]) => {
      const result = await queryRaw(query)
      const { CharacterArray, Character } = ColumnTypeEnum
      const columnTypes = result.columnTypes.map(type => (type === CharacterArray ? Character : type))
      return { ...result, columnTypes }
    },
  })
}

/** Prisma's adapter to a database, made fit for its migration engine; `close` ends its connections. */
export const openAdapter = (url: string) => {
  const opened: SqlDriverAdapter[] = []
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: async () => {
      const adapter = await connect(url)
      opened.push(adapter)
      return adapter
    },
    connectToShadowDb: () => Promise.reject(new Error('Migrations are compared on a database of their own')),
  }
  return { factory, close: () => Promise.all(opened.map(adapter => adapter.dispose())) }
}
