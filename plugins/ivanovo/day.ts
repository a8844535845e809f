import { type Context, today } from '../../api/plugin.ts'

/** The day asked, or today. */
export function dayOf(context: Context, on: string | null | undefined): string {
  return on ?? today(context)
}
