import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { Link, useLocation } from 'wouter'
import { FindDocument, type FindQuery } from '../../generated/graphql.ts'
import { Icon } from './icons.tsx'
import { labelOf } from './labels.ts'

type Hit = FindQuery['search'][number]

const addressOf = ({ record }: Hit): string | null => {
  if (record?.__typename === 'School') return `/schools/${record.key}`
  if (record?.__typename === 'Order') return `/orders/${record.key}`
  if (record?.__typename === 'Activity' && record.roadmap)
    return `/roadmaps/${record.roadmap.key}#${record.id}`
  return null
}

const whereOf = ({ type, record }: Hit): string => {
  const where =
    record?.__typename === 'School'
      ? record.municipality?.name
      : record?.__typename === 'Activity'
        ? record.roadmap?.title
        : null
  return [labelOf('SearchType', type), where].filter(Boolean).join(' · ')
}

/** The value, once nobody has changed it for a moment. */
export const useSettled = (value: string): string => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 250)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

/** Search over schools, activities and orders from anywhere. */
export const Find = () => {
  const [text, setText] = useState('')
  const settled = useSettled(text.trim())
  const [path] = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new screen ends the search
  useEffect(() => setText(''), [path])
  const [{ data, fetching }] = useQuery({
    query: FindDocument,
    variables: { text: settled },
    pause: settled.length < 2,
  })
  const open = text.trim().length >= 2
  return (
    <search className="find">
      <Icon name="search" />
      <input
        type="search"
        placeholder="Найти"
        aria-label="Найти школу, мероприятие или приказ"
        value={text}
        onChange={event => setText(event.target.value)}
        onKeyDown={event => event.key === 'Escape' && setText('')}
      />
      {open && (
        <ul className="hits">
          {data?.search.map(hit => {
            const address = addressOf(hit)
            return address ? (
              <li key={address}>
                <Link href={address}>
                  {hit.title}
                  <small>{whereOf(hit)}</small>
                </Link>
              </li>
            ) : null
          })}
          {!fetching && data?.search.length === 0 && (
            <li className="none">Ничего не найдено. Проверьте слово.</li>
          )}
        </ul>
      )}
    </search>
  )
}
