import { useState } from 'react'
import { useQuery } from 'urql'
import { useSearchParams } from 'wouter'
import {
  MeDocument,
  type MeQuery,
  type ObligationFilter,
  PlacesDocument,
  type PlacesQuery,
  RegionDayDocument,
  type RegionDayQuery,
  RegionDetailDocument,
  type RegionDetailQuery,
} from '../../generated/graphql.ts'
import { Heat } from '../charts/heat.tsx'
import { Year } from '../charts/year.tsx'
import { dayAfter, dayText, monthEnd, percent, today } from '../ui/days.ts'
import { useSettled } from '../ui/find.tsx'
import { Bar, Head, Legend, PrintButton, Section } from '../ui/parts.tsx'
import { Empty, Loaded, Skeleton } from '../ui/states.tsx'
import { Tasks } from '../ui/tasks.tsx'
import { Choice } from './schools.tsx'

const back = 365

/** A region, a municipality, or all that the reader sees, as of any day of the last year. */
export const Overview = () => {
  const [{ data }] = useQuery({ query: MeDocument })
  const [{ data: places }] = useQuery({ query: PlacesDocument })
  if (!data || !places) return <Skeleton lines={12} />
  return <Territory me={data} places={places} />
}

/** Where the reader works, so that the screen begins there: a place without an address is one's own. */
const ownPlace = (
  { viewer: { grants } }: MeQuery,
  { municipalities }: PlacesQuery,
): Readonly<Record<string, string>> => {
  const [grant] = grants
  const municipality = grant?.municipality?.id
  const region = grant?.region?.id ?? municipalities.nodes.find(({ id }) => id === municipality)?.region?.id
  return { ...(region && { region }), ...(municipality && { municipality }) }
}

const Territory = ({ me, places }: { readonly me: MeQuery; readonly places: PlacesQuery }) => {
  const [params, setParams] = useSearchParams()
  const [days, setDays] = useState(0)
  const on = useSettled(dayAfter(today(), -days))
  const own = ownPlace(me, places)
  const isOwn = !params.has('all') && !params.has('region')
  const region = isOwn ? (own.region ?? null) : params.get('region')
  const municipality = isOwn ? (own.municipality ?? null) : params.get('municipality')
  const filter: ObligationFilter = { ...(region && { region }), ...(municipality && { municipality }) }
  const from = monthEnd(on, 11)
  const [day, refresh] = useQuery({ query: RegionDayDocument, variables: { filter, on, from } })
  const due = { ...filter, dueFrom: `${from.slice(0, 8)}01`, dueTo: monthEnd(on, 0) }
  const [{ data: detail }] = useQuery({
    query: RegionDetailDocument,
    variables: { due, late: { ...filter, state: 'OVERDUE' }, on },
  })
  const setRegion = (value: string) => setParams(value ? { region: value } : { all: '1' }, { replace: true })
  const setMunicipality = (value: string) =>
    setParams(
      { ...(region ? { region } : { all: '1' }), ...(value && { municipality: value }) },
      { replace: true },
    )
  const municipalities = places.municipalities.nodes.filter(one => !region || one.region?.id === region)
  const title =
    municipalities.find(({ id }) => id === municipality)?.name ??
    places.regions.nodes.find(({ id }) => id === region)?.name ??
    'Все территории'
  return (
    <>
      <Head title={title} above="Обзор">
        <PrintButton />
      </Head>
      <form className="filters" onSubmit={event => event.preventDefault()}>
        <Choice
          label="Регион"
          value={region}
          set={setRegion}
          options={places.regions.nodes.map(one => [one.id, one.name])}
        />
        <Choice
          label="Муниципалитет"
          value={municipality}
          set={setMunicipality}
          options={municipalities.map(one => [one.id, one.name])}
        />
        <label className="day-slider">
          <span>
            На день: <b>{dayText(dayAfter(today(), -days))}</b>
          </span>
          <input
            type="range"
            min={-back}
            max="0"
            value={-days}
            onChange={event => setDays(-Number(event.target.value))}
          />
        </label>
      </form>
      <Loaded result={day} retry={() => refresh({ requestPolicy: 'network-only' })} lines={12}>
        {data => <Day data={data} heat={detail?.heat} />}
      </Loaded>
      {detail && detail.late.nodes.length > 0 && (
        <Section title="Не сдали, недавние сверху" count={detail.late.totalCount}>
          <Tasks tasks={detail.late.nodes} />
        </Section>
      )}
    </>
  )
}

type Counted = RegionDayQuery['sections'][number]

const sumOf = (groups: readonly Counted[]) =>
  groups.reduce(
    ({ total, states }, group) => ({
      total: total + group.total,
      states: {
        beforeApproval: states.beforeApproval + group.states.beforeApproval,
        upcoming: states.upcoming + group.states.upcoming,
        open: states.open + group.states.open,
        overdue: states.overdue + group.states.overdue,
        submitted: states.submitted + group.states.submitted,
        returned: states.returned + group.states.returned,
        done: states.done + group.states.done,
        waived: states.waived + group.states.waived,
      },
    }),
    {
      total: 0,
      states: {
        beforeApproval: 0,
        upcoming: 0,
        open: 0,
        overdue: 0,
        submitted: 0,
        returned: 0,
        done: 0,
        waived: 0,
      },
    },
  )

const Day = ({
  data: { municipalities, sections, year },
  heat,
}: {
  readonly data: RegionDayQuery
  readonly heat: RegionDetailQuery['heat'] | undefined
}) => {
  if (municipalities.length === 0)
    return <Empty title="Обязательств нет">На этой территории в этот день ничего не ждали.</Empty>
  const { total, states } = sumOf(municipalities)
  return (
    <>
      <div className="panel">
        <Legend states={states} total={total} />
        <Bar states={states} total={total} />
      </div>
      <div className="columns even">
        <Section title="По муниципалитетам">
          <Groups groups={municipalities.toSorted((a, b) => b.states.overdue - a.states.overdue)} />
        </Section>
        <Section title="По направлениям">
          <Groups groups={sections.toSorted((a, b) => b.total - a.total)} />
        </Section>
      </div>
      <Year points={year} />
      {heat && <Heat groups={heat} />}
    </>
  )
}

const Groups = ({ groups }: { readonly groups: readonly Counted[] }) => (
  <ul className="groups">
    {groups.map(({ key, label, total, states }) => (
      <li key={key ?? label}>
        <span>{label}</span>
        <Bar states={states} total={total} />
        <small>
          {percent(total > 0 ? states.done / total : null)} из {total}
        </small>
      </li>
    ))}
  </ul>
)
