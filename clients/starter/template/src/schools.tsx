import { SchoolKindLabels, SupportCategoryLabels } from '@podyom/core/labels'
import { useState } from 'react'
import { useQuery } from 'urql'
import { SchoolPageDocument, type SupportCategory } from './generated/graphql.ts'

const categories = Object.keys(SupportCategoryLabels) as SupportCategory[]

/** The schools that the viewer may see, with a filter, twenty at a time. */
export const Schools = () => {
  const [text, setText] = useState('')
  const [support, setSupport] = useState<SupportCategory | ''>('')
  const [after, setAfter] = useState<string | null>(null)
  const filter = { ...(text && { text }), ...(support && { support }) }
  const [{ data, error, fetching }] = useQuery({ query: SchoolPageDocument, variables: { filter, after } })
  const schools = data?.schools
  return (
    <>
      <h1>Школы {schools && <small>{schools.totalCount}</small>}</h1>
      <p className="filter">
        <label>
          Название{' '}
          <input
            type="search"
            value={text}
            onChange={event => {
              setAfter(null)
              setText(event.target.value)
            }}
          />
        </label>
        <label>
          Основание поддержки{' '}
          <select
            value={support}
            onChange={event => {
              setAfter(null)
              setSupport(event.target.value as SupportCategory | '')
            }}
          >
            <option value="">любое</option>
            {categories.map(one => (
              <option key={one} value={one}>
                {SupportCategoryLabels[one].ru.label}
              </option>
            ))}
          </select>
        </label>
      </p>
      {error && <p role="alert">{error.graphQLErrors[0]?.message ?? 'Нет связи с сервером.'}</p>}
      <table>
        <thead>
          <tr>
            <th>Школа</th>
            <th>Уровень</th>
            <th>Муниципалитет</th>
            <th>Основания поддержки</th>
          </tr>
        </thead>
        <tbody>
          {schools?.nodes.map(({ id, shortName, kind, municipality, supports }) => (
            <tr key={id}>
              <td>{shortName}</td>
              <td>{kind && SchoolKindLabels[kind].ru.shortLabel}</td>
              <td>{municipality?.name}</td>
              <td>
                {supports.map(({ category }) => SupportCategoryLabels[category].ru.shortLabel).join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {fetching && <p>Читаем…</p>}
      {schools?.pageInfo.hasNextPage && (
        <button
          type="button"
          disabled={fetching}
          onClick={() => setAfter(schools.pageInfo.endCursor ?? null)}
        >
          Показать ещё
        </button>
      )}
    </>
  )
}
