import {
  apiError,
  type Context,
  lock,
  note,
  type Outcome,
  requirePast,
  stored,
} from '../../api/plugin-api.ts'
import { act, permit } from './own.ts'
import { controlPoints } from './table.ts'

export interface RecordControl {
  readonly controlPointId: string
  readonly version: number
  /** Null takes the mark off. */
  readonly heldOn: string | null
  readonly conclusion: string | null
}

/** Marks when a control point of a roadmap was held and what was concluded, or takes the mark off. */
export function recordControl(context: Context, input: RecordControl): Promise<Outcome> {
  return act(context, 'recordIvanovoControl', input, async work => {
    const before = await lock(work, controlPoints, input.controlPointId, input.version)
    const { id, regionId, municipalityId } = before
    await permit(work, { regionId, municipalityId, schoolId: null })
    const { heldOn } = input
    requirePast(work, regionId, heldOn)
    const conclusion = input.conclusion?.trim() || null
    if (heldOn === null && conclusion !== null) {
      throw apiError('BAD_INPUT', 'Выводы пишут о проведённом контроле: назовите день, когда он прошёл.')
    }
    await work.tx.ivanovoControlPoint.update({
      where: { id },
      data: { heldOn: stored(heldOn), conclusion, version: { increment: 1 } },
    })
    await note(work, controlPoints, id, { before })
    return { id, findings: [] }
  })
}
