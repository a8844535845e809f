import type { Check, RoadmapFacts } from '../../facts.ts'

/** Defects that the reader of a document noted. */
export const notedDefects: Check<RoadmapFacts> = ({ id, defects }) =>
  defects.map(({ kind, place, text }, index) => ({
    code: kind,
    subject: { type: 'Roadmap', id },
    which: String(index + 1),
    detail: text,
    item: place,
  }))
