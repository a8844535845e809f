import type { Resolvers } from '../graphql/module.ts'
import { amendRoadmap } from './amend.ts'
import { approveRoadmap } from './approve.ts'
import { cancelRoadmap, closeRoadmap } from './close.ts'
import { createRoadmap } from './create.ts'
import { deriveSchoolRoadmap } from './derive.ts'
import { editRoadmap } from './edit/edit-roadmap.ts'
import { supersedeRoadmap } from './supersede.ts'

export const Mutation: Resolvers<'roadmap', 'Mutation'> = {
  createRoadmap,
  deriveSchoolRoadmap,
  approveRoadmap,
  amendRoadmap,
  closeRoadmap,
  cancelRoadmap,
  supersedeRoadmap,
  editRoadmap,
}
