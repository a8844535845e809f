import type { Context } from '../graphql/context.ts'
import { type Party, type PartyIds, parties } from '../organization/party.ts'

/** A list of parties or schools beside the row of a record, as the audit log holds it. */
interface Reference {
  readonly name: string
  readonly label: string
  readonly idsOf: (state: Readonly<Record<string, unknown>>) => readonly PartyIds[]
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
// As `recordChange` stores them.
const partiesIn = (value: unknown) => listIn(value) as readonly PartyIds[]
const schoolsIn = (value: unknown) =>
  listIn(value).map(id => ({ schoolId: String(id), personId: null, organizationId: null }))

const references: Readonly<Record<string, readonly Reference[]>> = {
  Activity: [
    { name: 'responsible', label: 'Ответственные', idsOf: ({ responsible }) => partiesIn(responsible) },
  ],
  OrderClause: [
    { name: 'responsibles', label: 'Ответственные', idsOf: ({ responsibles }) => partiesIn(responsibles) },
  ],
  Roadmap: [
    {
      name: 'coveredSchools',
      label: 'Охваченные школы',
      idsOf: ({ coveredSchoolIds }) => schoolsIn(coveredSchoolIds),
    },
  ],
}

/** Names that one value lists at most. */
const mostNames = 200

/** The lists of a record in some states, each as people read it: a name a line, without those whom the viewer may not see. */
export function referencesOf(context: Context, type: string, states: readonly unknown[]) {
  return Promise.all(
    (references[type] ?? []).map(async ({ name, label, idsOf }) => ({
      name,
      label,
      values: await Promise.all(
        states.map(state => namesOf(context, state instanceof Object ? idsOf({ ...state }) : [])),
      ),
    })),
  )
}

async function namesOf(context: Context, ids: readonly PartyIds[]): Promise<string | null> {
  const found = await parties(context, ids.slice(0, mostNames))
  const rest = ids.length > mostNames ? [`и ещё ${ids.length - mostNames}`] : []
  return [...found.map(nameOf), ...rest].join('\n') || null
}

function nameOf(party: Party): string {
  if ('shortName' in party) return party.shortName
  return 'position' in party ? party.position : party.name
}
