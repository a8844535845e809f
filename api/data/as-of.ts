import { type Connection, withNodes } from './page.ts'

/** A row of a list that was asked for a day: what depends on the day is told of that day unless told otherwise. */
export type AsOf<R> = R & { readonly asOf?: string | null | undefined }

/** Hands the day of a list to its rows. */
export async function asOf<R>(
  connection: Promise<Connection<R>>,
  day: string | null | undefined,
): Promise<Connection<AsOf<R>>> {
  return withNodes(await connection, node => ({ ...node, asOf: day }))
}
