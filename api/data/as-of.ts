import { type Connection, withNodes } from './page.ts'

/** A row of a list as of a day; fields that depend on a day use it by default. */
export type AsOf<R> = R & { readonly asOf?: string | null | undefined }

/** Hands the day of a list to its rows. */
export async function asOf<R>(
  connection: Promise<Connection<R>>,
  day: string | null | undefined,
): Promise<Connection<AsOf<R>>> {
  return withNodes(await connection, node => ({ ...node, asOf: day }))
}
