import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { useQuery } from 'urql'
import { Link, useSearchParams } from 'wouter'
import {
  PlacesDocument,
  SchoolCountDocument,
  type SchoolFilter,
  SchoolListDocument,
  type SchoolListQuery,
} from '../../generated/graphql.ts'
import { counted } from '../ui/days.ts'
import { useSettled } from '../ui/find.tsx'
import { choicesOf, shortLabelOf } from '../ui/labels.ts'
import { Head, ProgressLine, Tag } from '../ui/parts.tsx'
import { Empty, Loaded } from '../ui/states.tsx'

const page = 100
const rowHeight = 56

const names = ['region', 'municipality', 'kind', 'support'] as const

/** The filters live in the address: a link shows the same list to a colleague. */
const useFilter = () => {
  const [params, setParams] = useSearchParams()
  const set = (name: string, value: string) =>
    setParams(
      before => {
        const next = new URLSearchParams(before)
        if (value) next.set(name, value)
        else next.delete(name)
        if (name === 'region') next.delete('municipality')
        return next
      },
      { replace: true },
    )
  return { params, set }
}

export const Schools = () => {
  const { params, set } = useFilter()
  const [text, setText] = useState(params.get('text') ?? '')
  const settled = useSettled(text.trim())
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows the settled text alone
  useEffect(() => set('text', settled), [settled])
  const entries = [...names, 'text'].flatMap(name => {
    const value = params.get(name)
    return value ? [[name, value]] : []
  })
  // The address holds values that this screen wrote; the server refuses others with a sentence.
  const filter: SchoolFilter = Object.fromEntries(entries)
  const [{ data: places }] = useQuery({ query: PlacesDocument })
  const [count] = useQuery({ query: SchoolCountDocument, variables: { filter } })
  const region = params.get('region')
  const municipalities =
    places?.municipalities.nodes.filter(one => !region || one.region?.id === region) ?? []
  return (
    <>
      <Head title="Школы">
        <output className="total">
          {count.data ? counted(count.data.schools.totalCount, 'школа', 'школы', 'школ') : ' '}
        </output>
      </Head>
      <form className="filters" onSubmit={event => event.preventDefault()}>
        <input
          type="search"
          placeholder="Название или ключ"
          aria-label="Название или ключ школы"
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <Choice
          label="Регион"
          value={region}
          set={value => set('region', value)}
          options={(places?.regions.nodes ?? []).map(one => [one.id, one.name])}
        />
        <Choice
          label="Муниципалитет"
          value={params.get('municipality')}
          set={value => set('municipality', value)}
          options={municipalities.map(one => [one.id, one.name])}
        />
        <Choice
          label="Вид"
          value={params.get('kind')}
          set={value => set('kind', value)}
          options={choicesOf('SchoolKind')}
        />
        <Choice
          label="Поддержка"
          value={params.get('support')}
          set={value => set('support', value)}
          options={choicesOf('SupportCategory')}
        />
      </form>
      <List key={JSON.stringify(filter)} filter={filter} />
    </>
  )
}

export const Choice = ({
  label,
  value,
  set,
  options,
}: {
  readonly label: string
  readonly value: string | null
  readonly set: (value: string) => void
  readonly options: readonly (readonly [value: string, label: string])[]
}) => (
  <select
    aria-label={label}
    value={value ?? ''}
    data-set={Boolean(value)}
    onChange={event => set(event.target.value)}
  >
    <option value="">{label}: все</option>
    {options.map(([id, name]) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </select>
)

const List = ({ filter }: { readonly filter: SchoolFilter }) => {
  const [after, setAfter] = useState<string | null>(null)
  const [result, refresh] = useQuery({
    query: SchoolListDocument,
    variables: { filter, orderBy: 'NAME', first: page, after },
  })
  return (
    <Loaded result={result} retry={() => refresh({ requestPolicy: 'network-only' })} lines={12}>
      {({ schools: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          <Empty title="Таких школ нет">Уберите один из отборов или проверьте название.</Empty>
        ) : (
          <Rows
            schools={nodes}
            more={
              pageInfo.hasNextPage && !result.fetching ? () => setAfter(pageInfo.endCursor ?? null) : null
            }
          />
        )
      }
    </Loaded>
  )
}

/** Only the rows in sight are in the page, so 40,000 schools scroll like forty. */
const Rows = ({
  schools,
  more,
}: {
  readonly schools: SchoolListQuery['schools']['nodes']
  readonly more: (() => void) | null
}) => {
  const list = useRef<HTMLDivElement>(null)
  const rows = useWindowVirtualizer({
    count: schools.length,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: list.current?.offsetTop ?? 0,
  })
  const items = rows.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (more && last > schools.length - 30) more()
  }, [last, more, schools.length])
  return (
    <div className="school-rows" ref={list} style={{ height: rows.getTotalSize() }}>
      {items.map(({ index, start }) => {
        const school = schools[index]
        return school ? (
          <Link
            key={school.id}
            href={`/schools/${school.key}`}
            className="school-row"
            style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
          >
            <span className="what">
              {school.shortName}
              <small>
                {[school.municipality?.name, school.municipality?.region?.name].filter(Boolean).join(', ')}
              </small>
            </span>
            <span className="tags">
              {school.supports.map(({ id, category }) => (
                <Tag key={id}>{shortLabelOf('SupportCategory', category)}</Tag>
              ))}
              {school.isRural && <Tag tone="plain">Сельская</Tag>}
            </span>
            <ProgressLine progress={school.progress} />
          </Link>
        ) : null
      })}
    </div>
  )
}
