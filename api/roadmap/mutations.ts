import type { Resolvers } from '../graphql/binding/module.ts'
import { createRoadmap } from './create.ts'
import { editRoadmap } from './edit/edit-roadmap.ts'
import { amendRoadmap } from './lifecycle/amend.ts'
import { approveRoadmap } from './lifecycle/approve.ts'
import { cancelRoadmap, closeRoadmap } from './lifecycle/close.ts'
import { deriveSchoolRoadmap } from './lifecycle/derive.ts'
import { supersedeRoadmap } from './lifecycle/supersede.ts'

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
