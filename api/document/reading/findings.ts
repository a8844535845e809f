import { coreFindings } from '../../finding/definitions.ts'
import type { ActivityFacts, RoadmapFacts } from '../../finding/facts.ts'
import { sentenceOf } from '../../finding/sentence.ts'
import { checkRoadmap } from '../../finding/source-checks/run.ts'
import type {
  ActivityInput,
  ActivityPartInput,
  CreateRoadmapInput,
} from '../../graphql/generated/contract.ts'
import type { Owner } from '../../roadmap/draft/draft.ts'
import type { Term } from '../../term/term.ts'
import type { PlacedParty } from './draft.ts'

/** A term of the draft as it was read. */
export interface DraftTerm {
  readonly path: string
  readonly term: Term
}

/** A defect of the document, as `createRoadmap` would find it. */
export interface DraftFinding {
  readonly code: string
  readonly level: string
  readonly sentence: string
  readonly item: string
  /** The row or the section in the input; null for the whole. */
  readonly path: string | null
}

/** Reads the terms of a draft and checks it as a stored roadmap is checked. */
export function inspectDraft(
  { title, period, sections, sourceDefects }: CreateRoadmapInput,
  owner: Owner,
  readTerm: (words: string | null) => Term,
  parties: readonly PlacedParty[],
): { readonly terms: readonly DraftTerm[]; readonly findings: readonly DraftFinding[] } {
  const terms: DraftTerm[] = []
  // A cell that names a party nobody knows is not blank.
  const named = Map.groupBy(parties, ({ path }) => path)
  const factsOf = (
    row: ActivityPartInput,
    path: string,
    sectionId: string,
    parentId: string | null,
  ): ActivityFacts => {
    const term = readTerm(row.term ?? null)
    if (row.term) terms.push({ path: `${path}.term`, term })
    return {
      id: path,
      sectionId,
      parentId,
      number: row.number ?? null,
      title: row.title,
      termText: row.term ?? null,
      resolution: term.resolution,
      startsOn: term.start,
      endsOn: term.end,
      otherReading: term.candidates[0]?.reason ?? null,
      unread: term.unread.map(({ text }) => text),
      responsibleCount: named.get(`${path}.responsible`)?.length ?? 0,
      plannedResult: row.plannedResult ?? null,
      executionNote: null,
      inherits: null,
      text: [row.title, row.plannedResult, row.expectedEvidence, row.note].filter(Boolean).join(' '),
    }
  }
  const rowsOf = (row: ActivityInput, path: string, sectionId: string): readonly ActivityFacts[] => [
    factsOf(row, path, sectionId, null),
    ...(row.parts ?? []).map((part, index) => factsOf(part, `${path}.parts[${index}]`, sectionId, path)),
  ]
  const facts: RoadmapFacts = {
    ...owner,
    id: '',
    act: title,
    startsOn: period.start,
    endsOn: period.end,
    sections: sections.map(({ number = null }, index) => ({ id: `sections[${index}]`, number })),
    activities: sections.flatMap(({ activities }, index) =>
      activities.flatMap((row, at) =>
        rowsOf(row, `sections[${index}].activities[${at}]`, `sections[${index}]`),
      ),
    ),
    cited: [],
    defects: sourceDefects ?? [],
  }
  const findings = checkRoadmap(facts).map(({ code, subject, detail, item }) => {
    const definition = coreFindings[code]
    return {
      code,
      level: definition.level,
      sentence: sentenceOf(definition.sentence, detail),
      item: item ?? definition.item,
      path: subject.id || null,
    }
  })
  return { terms, findings }
}
