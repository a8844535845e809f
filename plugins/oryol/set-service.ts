import {
  type Context,
  claim,
  lock,
  municipalities,
  note,
  type Outcome,
  requireText,
  sql,
} from '../../api/plugin-api.ts'
import type { OryolMethodicalServiceKind } from '../../prisma/generated/client.ts'
import { act, permit } from './own.ts'
import { methodicalServices } from './table.ts'

export interface SetMethodicalService {
  readonly municipalityId: string
  /** The version that the caller has seen; 0 where nothing is recorded yet. */
  readonly version: number
  readonly kind: OryolMethodicalServiceKind
  readonly source: string
}

/** Saves how a municipality does its methodical work. */
export function setMethodicalService(context: Context, input: SetMethodicalService): Promise<Outcome> {
  return act(context, 'setOryolMethodicalService', input, async work => {
    const { id: municipalityId, regionId } = await lock(work, municipalities, input.municipalityId)
    await permit(work, { regionId, municipalityId, schoolId: null })
    const own = sql`t.municipality_id = ${municipalityId}::uuid`
    const { id, before } = await claim(work, methodicalServices, own, input.version)
    const source = requireText(input.source, 'Назовите документ и место, где это сказано.')
    const data = { regionId, municipalityId, kind: input.kind, source }
    await work.tx.oryolMethodicalService.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, archivedAt: null, version: { increment: 1 } },
    })
    await note(work, methodicalServices, id, { before, basis: source })
    return { id, findings: [] }
  })
}
