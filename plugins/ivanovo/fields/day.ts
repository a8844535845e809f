import { type Context, today } from '../../../api/plugin-api.ts'

/** The given day, or today in the region of a row. */
export const dayOf = (
  context: Context,
  { regionId }: { readonly regionId: string },
  on: string | null | undefined,
): string => on ?? today(context, regionId)
