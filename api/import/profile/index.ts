import { assessments, fisOko } from './assessments.ts'
import type { Profile } from './profile.ts'
import { netSchool, schools } from './schools.ts'

/** The ready profiles. */
export const profiles: readonly Profile[] = [schools, netSchool, assessments, fisOko]
