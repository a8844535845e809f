import { dayText, monthText } from '../ui/days.ts'
import { Chart } from './frame.tsx'
import { niceMax } from './year.tsx'

export interface Measured {
  readonly on: string
  readonly value: number | null
}

const width = 360
const height = 150
const left = 40
const right = 12
const top = 14
const bottom = 24

const figure = (value: number) => value.toLocaleString('ru', { maximumFractionDigits: 2 })

/** Values over time beside their target. A missing value leaves a gap, which the text beside it names. */
export const Line = ({
  title,
  unit,
  points,
  target,
}: {
  readonly title: string
  readonly unit: string | null
  readonly points: readonly Measured[]
  readonly target: number | null
}) => {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]))
  const largest = niceMax(Math.max(...values, target ?? 0))
  const x = (index: number) =>
    points.length < 2
      ? (left + width - right) / 2
      : left + (index / (points.length - 1)) * (width - left - right)
  const y = (value: number) => height - bottom - (value / largest) * (height - top - bottom)
  const runs = points.reduce<number[][]>(
    (all, { value }, index) => {
      if (value === null) all.push([])
      else all.at(-1)?.push(index)
      return all
    },
    [[]],
  )
  return (
    <Chart
      title={title}
      head={['Дата', unit ?? 'Значение']}
      rows={points.map(({ on, value }) => [on, value ?? 'нет данных'])}
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${title}: ${values.map(figure).join(', ')}`}
      >
        {[0, largest].map(value => (
          <g key={value} className="axis">
            <line x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
            <text x={left - 6} y={y(value) + 4} textAnchor="end">
              {figure(value)}
            </text>
          </g>
        ))}
        {target !== null && (
          <g className="target">
            <line x1={left} x2={width - right} y1={y(target)} y2={y(target)} />
            <text x={width - right} y={y(target) - 5} textAnchor="end">
              цель {figure(target)}
            </text>
          </g>
        )}
        {runs
          .filter(run => run.length > 1)
          .map(run => (
            <polyline
              key={run[0]}
              className="series"
              points={run.map(index => `${x(index)},${y(points[index]?.value ?? 0)}`).join(' ')}
            />
          ))}
        {points.map(({ on, value }, index) =>
          value === null ? null : (
            <g key={on}>
              <circle className="point" cx={x(index)} cy={y(value)} r="3.5">
                <title>{`${dayText(on)}: ${figure(value)}`}</title>
              </circle>
              {index === points.length - 1 && (
                <text className="last" x={x(index)} y={y(value) - 8} textAnchor="end">
                  {figure(value)}
                </text>
              )}
            </g>
          ),
        )}
        {points.map(({ on }, index) =>
          index === 0 || index === points.length - 1 ? (
            <text key={on} x={x(index)} y={height - 6} textAnchor={index === 0 ? 'start' : 'end'}>
              {monthText(on)} {on.slice(0, 4)}
            </text>
          ) : null,
        )}
      </svg>
    </Chart>
  )
}
