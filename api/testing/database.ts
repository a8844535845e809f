import { randomUUID } from 'node:crypto'
import { Client, type QueryResultRow } from 'pg'
import { inject } from 'vitest'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import { connect, type Database, type Statement } from '../database/connect.ts'
import { prismaOn } from '../database/prisma.ts'
import { patientLimits } from './limits.ts'

/** Works as the API does, with the API's rights. */
export interface TestDatabase extends Database {
  readonly name: string
  readonly url: string
  readonly db: PrismaClient
  /** Sends one statement as a superuser, who may do what the API may not. */
  readonly asOwner: <R extends QueryResultRow>(sql: string, values?: readonly unknown[]) => Promise<R[]>
  /** Every statement sent since the start of the test file; `sql.length = 0` forgets them. */
  readonly sql: Statement[]
  /** Ends the connections and leaves the database, which can then be cloned by its name. */
  disconnect(): Promise<void>
}

const asAdmin = async (sql: string) => {
  const client = new Client({ connectionString: inject('databaseServer') })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** Which database to clone: an empty one, with `seeded` one that holds the shipped roadmaps, or another test's. */
export interface TestDatabaseOptions {
  readonly seeded?: boolean
  readonly template?: string
}

/** Clones a database for one test file. */
export const testDatabase = async (options: TestDatabaseOptions = {}): Promise<TestDatabase> => {
  const name = `test_${randomUUID()}`
  const template = options.template ?? (options.seeded ? 'seeded_podyom' : 'template_podyom')
  await asAdmin(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY wal_log`)
  const url = new URL(inject('databaseServer'))
  url.pathname = `/${name}`
  const sql: Statement[] = []
  const { close, ...database } = await connect(url.href, {
    onStatement: statement => sql.push(statement),
    role: inject('apiRole'),
    limits: patientLimits,
  })
  sql.length = 0
  const db = prismaOn(database.pool)
  let ended: Promise<void> | undefined
  const disconnect = () => {
    ended ??= db.$disconnect().then(close)
    return ended
  }
  return {
    ...database,
    name,
    url: url.href,
    db,
    sql,
    asOwner: async <R extends QueryResultRow>(statement: string, values: readonly unknown[] = []) => {
      const client = new Client({ connectionString: url.href })
      await client.connect()
      return (await client.query<R>(statement, [...values]).finally(() => client.end())).rows
    },
    disconnect,
    close: async () => {
      await disconnect()
      await asAdmin(`DROP DATABASE "${name}" WITH (FORCE)`)
    },
  }
}
