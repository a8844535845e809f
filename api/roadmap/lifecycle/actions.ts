import { allowedActions, type Refusals } from '../../action/allowed.ts'
import type { Context } from '../../graphql/context.ts'
import type { RoadmapRow } from '../table.ts'
import { approveRefusal, cancelRefusal, closeRefusal, editRefusal, supersedeRefusal } from './status.ts'

const refusals: Refusals<RoadmapRow> = {
  approveRoadmap: approveRefusal,
  editRoadmap: editRefusal,
  amendRoadmap: editRefusal,
  closeRoadmap: closeRefusal,
  cancelRoadmap: cancelRefusal,
  supersedeRoadmap: supersedeRefusal,
}

/** The actions that the viewer may perform on a roadmap now, as far as its own state says. */
export const roadmapActions = ({ viewer }: Context, roadmap: RoadmapRow): readonly string[] =>
  allowedActions(viewer, roadmap, refusals, roadmap)
