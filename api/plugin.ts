import { InputFieldBuilder } from '@pothos/core'
import type { PeriodKind, Prisma, PrismaClient } from '../prisma/generated/client.ts'
import type { Builder, SchemaTypes } from './builder.ts'
import type { Context } from './context.ts'
import type { FilterName } from './filter.ts'
import type { ObligationRow } from './obligation/table.ts'
import type { Read } from './read.ts'
import type { RoadmapRow } from './roadmap/table.ts'

/** The version of the core contract, by semver; a plugin written for another major stops the boot. */
export const coreVersion = '1.0.0'

/** The moments at which rules are asked. `roadmap.review` judges how things stand on a day. */
export const actions = [
  'roadmap.approve',
  'roadmap.close',
  'roadmap.review',
  'report.submit',
  'report.accept',
  'curator.assign',
  'indicator.record',
  'campaign.open',
  'campaign.close',
] as const
export type Action = (typeof actions)[number]

/** One answer a rule can give: how grave it is, what it says, and the act and item it rests on. */
export interface FindingDefinition {
  readonly level: 'NOTE' | 'WARNING' | 'REFUSAL'
  /** The moments at which the rule is asked; `mutation` is a mutation of the plugin itself. */
  readonly at: readonly (Action | 'mutation')[]
  /** A Russian sentence for the user. */
  readonly sentence: string
  /** The act, as its number and day or its title. */
  readonly act: string
  /** The item of the act. */
  readonly item: string
  /** Whether the document says it, or it is the platform's reading, which policy may change. */
  readonly basis: 'STATED' | 'INTERPRETED'
}

/** What a rule says of a record; nothing is said where all is well. */
export interface Verdict<Code extends string = string> {
  readonly code: Code
  /** The record spoken of, where it is not the roadmap itself. */
  readonly subject?: { readonly type: string; readonly id: string }
  /** What exactly was found, in Russian: a name, a day, a figure. */
  readonly detail?: string
}

/** What a rule is told besides the facts. */
export interface RuleContext {
  /** The day judged, as an ISO date. */
  readonly on: string
}

/** A rule: facts in, verdicts out; it reads nothing and writes nothing. */
export type Rule<Facts, Code extends string = string> = (
  facts: Facts,
  context: RuleContext,
) => readonly Verdict<Code>[]

/** A column of a region's roadmap table: what it holds and what its heading says. */
export interface RoadmapColumn {
  readonly field: 'NUMBER' | 'TITLE' | 'TERM' | 'RESPONSIBLE' | 'RESULT' | 'EXECUTION'
  readonly heading: string
}

/** How a region differs by data alone. */
export interface RegionPolicy {
  /** The headings of the region's table, in order; the first set is the default. */
  readonly tables: readonly {
    readonly name: string
    /** The kinds of period whose roadmaps are printed so. */
    readonly periodKinds?: readonly PeriodKind[]
    readonly columns: readonly RoadmapColumn[]
  }[]
  /** Whether a school must have its own roadmap or is advised to. */
  readonly schoolRoadmap: 'MANDATORY' | 'RECOMMENDED'
  readonly periodKinds: readonly PeriodKind[]
  readonly control: 'SIGNATORY' | 'APPOINTED'
  readonly evidence: 'EXECUTION_COLUMN' | 'RESULT_COLUMN' | 'YEARLY_MEMO'
  readonly reportingLevel: 'SCHOOL' | 'MUNICIPALITY'
  /** Days (MM-DD) at which terms without an end of their own are looked at. */
  readonly checkpoints: readonly string[]
  /** Days after a term's end before an obligation counts as overdue. */
  readonly graceDays: number
}

/** How a plugin judges roadmaps on a day. */
export interface Review<Facts, Code extends string> {
  /** Gathers the facts of all these roadmaps with a constant number of statements. */
  readonly facts: (
    context: Context,
    roadmaps: readonly RoadmapRow[],
    on: string,
  ) => Promise<ReadonlyMap<string, Facts>>
  readonly rules: readonly Rule<Facts, Code>[]
}

/** What the rules of an action are shown of it. */
export interface SubjectOf {
  'report.submit': ReportSubject
  'report.accept': ReportSubject
  'roadmap.approve': { readonly roadmap: RoadmapRow; readonly approvedOn: string }
  'roadmap.close': { readonly roadmap: RoadmapRow }
  'curator.assign': {
    readonly kind: string
    readonly personId: string
    readonly schoolId: string | null
    readonly orderClauseId: string | null
    readonly validFrom: string | null
  }
  'indicator.record': {
    readonly indicatorId: string
    readonly roadmapId: string
    readonly measuredOn: string
  }
  'campaign.open': {
    readonly roadmapId: string
    readonly schoolIds: readonly string[]
    readonly dueOn: string
  }
  'campaign.close': { readonly campaignId: string }
}
export type GatedAction = keyof SubjectOf

/** A report that is submitted or reviewed. */
export interface ReportSubject {
  readonly obligation: ObligationRow
  readonly text: string
  readonly evidence: readonly { readonly title: string; readonly url: string | null }[]
}

/** How a plugin judges an action before it is done: facts are read inside the action's transaction. */
export interface Gate<Subject, Facts, Code extends string> {
  readonly facts: (context: { readonly read: Read; readonly on: string }, subject: Subject) => Promise<Facts>
  readonly rules: readonly Rule<Facts, Code>[]
}

/** A plugin's gates, by action. A gate's facts are known only to its own rules. */
export type Gates = { readonly [A in GatedAction]?: Gate<SubjectOf[A], unknown, string> }

/** Ties a gate's facts to its rules, and forgets their type for the list of gates. */
export function gate<Subject, Facts, Code extends string>(
  own: Gate<Subject, Facts, Code>,
): Gate<Subject, unknown, string> {
  // The core hands a gate's facts only to the same gate's rules.
  return own as Gate<Subject, unknown, string>
}

/** A region's plugin as the core sees it: one frozen value. */
export interface RegionPlugin {
  /** The folder's name and the prefix of every name it adds. */
  readonly id: string
  readonly version: string
  readonly title: string
  /** The regions (ISO 3166-2) its rules speak for; they are silent about all others. */
  readonly regions: readonly [string, ...string[]]
  /** The major of the core contract it was written for, as `^1`. */
  readonly core: `^${number}`
  /** Its contract, reviewed before its code. */
  readonly sdl: URL
  readonly build: (builder: Builder) => void
  readonly policy: RegionPolicy
  readonly findings: Readonly<Record<string, FindingDefinition>>
  readonly review: Review<unknown, string>
  /** The rules that actions are held against, by action. */
  readonly gates?: Gates
  readonly filters?: { readonly [Name in FilterName]?: (value: unknown) => readonly Prisma.Sql[] }
  /** Loads the plugin's own published data once; twice gives the same rows. */
  readonly seed?: (db: PrismaClient) => Promise<void>
}

type Judged<F> = {
  [C in keyof F]: F[C] extends { at: readonly (infer A)[] } ? ('roadmap.review' extends A ? C : never) : never
}[keyof F]

/**
 * Freezes a plugin. The compiler refuses a code without the plugin's prefix, a rule that answers a code which
 * is not declared for the review, an empty `regions`, and a finding without its source.
 */
export function definePlugin<
  const Id extends string,
  const Findings extends { readonly [Code in `${Uppercase<Id>}_${string}`]: FindingDefinition },
  Facts,
>(
  plugin: Omit<RegionPlugin, 'id' | 'findings' | 'review'> & {
    readonly id: Id
    readonly findings: Findings & {
      readonly [C in keyof Findings]: C extends `${Uppercase<Id>}_${string}` ? FindingDefinition : never
    }
    readonly review: Review<Facts, Judged<Findings> & string>
  },
): RegionPlugin {
  // The core hands a plugin's facts only to the same plugin's rules, so their type may be forgotten here.
  return Object.freeze(plugin as unknown as RegionPlugin)
}

/** Adds a plugin's own field to a core filter; `filters` of the plugin says what it means. */
export function addFilterField(
  builder: Builder,
  filter: FilterName,
  field: string,
  make: (t: FilterFieldBuilder) => ReturnType<FilterFieldBuilder['field']>,
): void {
  builder.configStore.addInputFields(filter as never, () => ({
    [field]: make(new InputFieldBuilder(builder, 'InputObject')),
  }))
}
type FilterFieldBuilder = InputFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, 'InputObject'>

export { Prisma } from '../prisma/generated/client.ts'
export { office } from './access/matrix.ts'
export { act } from './action/act.ts'
export { payloadOf } from './action/payload.ts'
export { permitAs } from './action/permit.ts'
export { find, findAll, lock, note } from './action/record.ts'
export type { Outcome, Work } from './action/work.ts'
export { Refusal } from './action/work.ts'
export type { Builder, InputTypes, ObjectTypes } from './builder.ts'
export { enumOf, once } from './builder.ts'
export { connectionOf, pageArgs } from './connection.ts'
export type { Context } from './context.ts'
export { today } from './day.ts'
export { apiError } from './errors.ts'
export type { Subject } from './finding/verdict.ts'
export { findingOf } from './finding/verdict.ts'
export { globalId, idOf } from './id.ts'
export { byId, load } from './loader.ts'
export { addNode } from './node.ts'
export { ascending, descending, key } from './order.ts'
export { parties, partyOf } from './organization/party.ts'
export { persons } from './organization/table.ts'
export { nestedList, nestedPage, page } from './page.ts'
export type { Row } from './read.ts'
export type { RoadmapRow } from './roadmap/table.ts'
export { activities, roadmaps } from './roadmap/table.ts'
export { schools } from './school/table.ts'
export { anyone, visible } from './scope.ts'
export { table } from './table.ts'
export type { Term } from './term/term.ts'
export { storedTerm, termOf } from './term/type.ts'
