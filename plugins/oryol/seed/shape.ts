import { z } from 'zod'
import {
  OryolDeficitStageKind,
  OryolMethodicalServiceKind,
  OryolModality,
  OryolRequirementKind,
  OryolSubject,
} from '../../../prisma/generated/browser.ts'

const key = z.string().min(1)
const day = z.iso.date()

/** The plugin's own facts of the documents, `prisma/seed/oryol.json`; core records are named by their keys. */
export const shape = z.strictObject({
  methodicalServices: z.array(
    z.strictObject({ municipality: key, kind: z.enum(OryolMethodicalServiceKind), source: key }),
  ),
  roadmaps: z.array(
    z.strictObject({
      roadmap: key,
      requirements: z.array(
        z.strictObject({
          kind: z.enum(OryolRequirementKind),
          activity: key.nullable(),
          dueOn: day.nullable(),
          modality: z.enum(OryolModality).nullable(),
          source: key,
        }),
      ),
    }),
  ),
  helpPrograms: z.array(
    z.strictObject({
      roadmap: key,
      schools: z.array(key),
      interviewPlannedOn: day.nullable(),
      dueOn: day,
      source: key,
    }),
  ),
  deficitChains: z.array(
    z.strictObject({
      schools: z.array(key),
      schoolYear: z.string().regex(/^\d{4}-\d{4}$/),
      subjects: z.array(z.enum(OryolSubject)),
      grades: z.array(z.int().min(5).max(8)),
      source: key,
      stages: z.array(
        z.strictObject({
          kind: z.enum(OryolDeficitStageKind),
          activity: key.nullable(),
          plannedFrom: day.nullable(),
          plannedTo: day.nullable(),
        }),
      ),
    }),
  ),
})

export type OwnData = Readonly<z.infer<typeof shape>>
