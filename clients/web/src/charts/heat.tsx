import type { RegionDetailQuery } from '../../generated/graphql.ts'
import { Scroll } from '../ui/scroll.tsx'
import { saveCsv } from './download.ts'

type Group = RegionDetailQuery['heat'][number]

const unfinished = ({ overdue, returned }: Group['groups'][number]['states']) => overdue + returned

/** Where and when it hurts: the overdue and returned of each municipality by the month of their term. */
export const Heat = ({ groups }: { readonly groups: readonly Group[] }) => {
  if (groups.length === 0) return null
  const months = [
    ...new Map(groups.flatMap(({ groups: inner }) => inner).map(({ key, label }) => [key ?? '', label])),
  ]
    .sort(([a], [b]) => a.localeCompare(b))
    .slice(-12)
  const cellOf = (group: Group, month: string) => group.groups.find(({ key }) => key === month)
  const rows = groups.map(group => [
    group.label,
    ...months.map(([month]) => {
      const cell = cellOf(group, month)
      return cell ? unfinished(cell.states) : 0
    }),
  ])
  return (
    <figure className="chart">
      <figcaption>
        <b>Не исполнено по месяцу срока</b>
        <button
          type="button"
          className="quiet"
          onClick={() =>
            saveCsv('Не исполнено', ['Муниципалитет', ...months.map(([, label]) => label)], rows)
          }
        >
          CSV
        </button>
      </figcaption>
      <Scroll label="Не исполнено по месяцу срока">
        <table className="heat">
          <thead>
            <tr>
              <th scope="col">Муниципалитет</th>
              {months.map(([key, label]) => (
                <th key={key} scope="col">
                  {label.replace(/ \d+ г\.$/, '').slice(0, 3)}
                  <small>{key.slice(2, 4)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(group => (
              <tr key={group.key}>
                <th scope="row">{group.label}</th>
                {months.map(([month, label]) => {
                  const cell = cellOf(group, month)
                  const late = cell ? unfinished(cell.states) : 0
                  const share = cell && cell.total > 0 ? late / cell.total : 0
                  return (
                    <td
                      key={month}
                      data-level={cell ? Math.ceil(share * 4) : undefined}
                      title={
                        cell ? `${group.label}, ${label}: не исполнено ${late} из ${cell.total}` : undefined
                      }
                    >
                      {cell ? late : ''}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </figure>
  )
}
