import type { RegionDayQuery } from '../../generated/graphql.ts'
import { monthText } from '../ui/days.ts'
import { countsOf } from '../ui/parts.tsx'
import { Chart } from './frame.tsx'

type Point = RegionDayQuery['year'][number]

const width = 960
const height = 240
const left = 44
const bottom = 24
const top = 12

/** A round number at or above the largest, so that the axis has quiet figures. */
export const niceMax = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)))
  return [1, 2, 2.5, 5, 10].map(step => step * power).find(step => step >= value) ?? value
}

/** How many obligations were in which state at the end of each month. */
export const Year = ({ points }: { readonly points: readonly Point[] }) => {
  const sums = points.map(({ states }) =>
    countsOf(states).filter(({ state }) => !['UPCOMING', 'BEFORE_APPROVAL', 'WAIVED'].includes(state)),
  )
  const largest = niceMax(Math.max(1, ...sums.map(parts => parts.reduce((sum, { count }) => sum + count, 0))))
  const step = (width - left) / Math.max(points.length, 1)
  const y = (value: number) => height - bottom - (value / largest) * (height - bottom - top)
  const labels = (sums[0] ?? []).map(({ label }) => label)
  return (
    <Chart
      title="Состояние по месяцам"
      head={['На конец месяца', ...labels]}
      rows={points.map(({ on }, index) => [on, ...(sums[index] ?? []).map(({ count }) => count)])}
    >
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label="Обязательства по состояниям за год">
        {[0, 0.5, 1].map(share => (
          <g key={share} className="axis">
            <line x1={left} x2={width} y1={y(largest * share)} y2={y(largest * share)} />
            <text x={left - 8} y={y(largest * share) + 4} textAnchor="end">
              {(largest * share).toLocaleString('ru')}
            </text>
          </g>
        ))}
        {points.map(({ on }, index) => {
          const x = left + step * index + step * 0.18
          let sum = 0
          return (
            <g key={on}>
              {(sums[index] ?? []).map(({ state, label, count }) => {
                sum += count
                return count > 0 ? (
                  <rect
                    key={state}
                    data-state={state}
                    x={x}
                    width={step * 0.64}
                    y={y(sum)}
                    height={y(sum - count) - y(sum)}
                  >
                    <title>{`${monthText(on)}: ${label} – ${count}`}</title>
                  </rect>
                ) : null
              })}
              <text x={x + step * 0.32} y={height - 6} textAnchor="middle">
                {monthText(on)}
              </text>
            </g>
          )
        })}
      </svg>
      <p className="keys">
        {(sums[0] ?? []).map(({ state, label }) => (
          <span key={state} data-state={state}>
            {label}
          </span>
        ))}
      </p>
    </Chart>
  )
}
