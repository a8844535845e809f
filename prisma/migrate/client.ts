import { Client } from 'pg'
import { connectFailure } from '../../api/database/failure.ts'

/** Lends one connection. Fails with StartFailure when the database cannot be entered. */
export const withClient = async <T>(url: string, use: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'podyom migrate',
  })
  try {
    await client.connect()
  } catch (error) {
    throw connectFailure(error, url)
  }
  return use(client).finally(() => client.end())
}
