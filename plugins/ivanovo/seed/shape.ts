import { z } from 'zod'
import {
  IvanovoControlStage,
  IvanovoDocumentKind,
  IvanovoSessionSubject,
  IvanovoShareKind,
  IvanovoSignificance,
} from '../../../prisma/generated/browser.ts'

const text = z.string().trim().min(1)
const day = z.iso.date()
const ofRoadmap = { key: text, roadmap: text }
const ofSchool = { key: text, school: text }

/** A profile is whole: ten factors, each number once. */
const factors = z
  .array(
    z.strictObject({
      number: z.int().min(1).max(10),
      name: text,
      significance: z.enum(IvanovoSignificance),
    }),
  )
  .length(10)
  .refine(list => new Set(list.map(factor => factor.number)).size === 10, 'номер фактора повторяется')

/** The plugin's published data: `prisma/seed/ivanovo.json`. Core records are named by their keys. */
export const seedShape = z.strictObject({
  riskProfiles: z.array(
    z.strictObject({
      ...ofSchool,
      schoolYear: z.string().regex(/^\d{4}-\d{4}$/),
      establishedOn: day,
      source: text,
      factors,
    }),
  ),
  schoolDocuments: z.array(
    z.strictObject({
      ...ofSchool,
      kind: z.enum(IvanovoDocumentKind),
      title: text,
      dueOn: day.nullable(),
      source: text,
    }),
  ),
  projects: z.array(
    z.strictObject({
      ...ofRoadmap,
      idea: text.nullable(),
      object: text.nullable(),
      note: text.nullable(),
      developers: z.array(text),
      executors: z.array(text),
    }),
  ),
  sessionDemands: z.array(
    z.strictObject({
      ...ofRoadmap,
      subject: z.enum(IvanovoSessionSubject),
      orderClause: text.nullable(),
      activity: text.nullable(),
    }),
  ),
  controlPoints: z.array(
    z.strictObject({
      ...ofRoadmap,
      stage: z.enum(IvanovoControlStage),
      activity: text,
      opensOn: day,
      dueOn: day,
    }),
  ),
  termPairs: z.array(z.strictObject({ ...ofRoadmap, topic: text, orderClause: text, activity: text })),
  shareTargets: z.array(
    z.strictObject({
      ...ofRoadmap,
      kind: z.enum(IvanovoShareKind),
      indicator: text,
      target: z.number().min(0).max(1),
      dueOn: day,
    }),
  ),
})

export type SeedData = z.infer<typeof seedShape>
