import type { RoadmapCard } from '../screens/roadmap.tsx'
import { daysBetween, dayText, monthText, today } from '../ui/days.ts'
import { Scroll } from '../ui/scroll.tsx'
import { Empty } from '../ui/states.tsx'

const row = 22
const left = 54
const width = 860
const top = 26

/** When each activity is due: a bar from the beginning of its term to the end, and a line for today. */
export const Windows = ({ roadmap }: { readonly roadmap: RoadmapCard }) => {
  const { start, end } = roadmap.period
  const length = Math.max(1, daysBetween(start, end))
  const x = (day: string) =>
    left + (Math.min(Math.max(daysBetween(start, day), 0), length) / length) * (width - left - 4)
  const dated = roadmap.activities.nodes.filter(({ term }) => term.start ?? term.end)
  if (dated.length === 0) return <Empty title="Сроков с датами нет" />
  const months = monthStarts(start, end)
  const height = top + dated.length * row + 4
  const now = today()
  return (
    <Scroll label="Сроки мероприятий">
      <svg
        className="windows"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label="Сроки мероприятий по месяцам"
      >
        {months.map(day => (
          <g key={day} className="axis">
            <line x1={x(day)} x2={x(day)} y1={top - 6} y2={height} />
            <text x={x(day) + 3} y={14}>
              {monthText(day)}
            </text>
          </g>
        ))}
        {dated.map(({ id, number, title, term }, index) => {
          const to = term.end ?? term.start ?? end
          const from = term.start ?? to
          const y = top + index * row
          return (
            <g key={id}>
              <text x={left - 8} y={y + 14} textAnchor="end">
                {number ?? ''}
              </text>
              <rect
                className="window"
                x={x(from) - (from === to ? 4 : 0)}
                y={y + 4}
                rx="3"
                width={Math.max(8, x(to) - x(from))}
                height={row - 8}
              >
                <title>{`${title}: ${term.sourceText ?? `${dayText(from)} – ${dayText(to)}`}`}</title>
              </rect>
            </g>
          )
        })}
        {now >= start && now <= end && (
          <line className="now" x1={x(now)} x2={x(now)} y1={top - 8} y2={height} />
        )}
      </svg>
    </Scroll>
  )
}

const monthStarts = (start: string, end: string): readonly string[] => {
  const first = new Date(`${start.slice(0, 7)}-01T00:00:00Z`)
  const count =
    (Number(end.slice(0, 4)) - first.getUTCFullYear()) * 12 + Number(end.slice(5, 7)) - first.getUTCMonth()
  const step = Math.ceil(count / 14)
  return Array.from({ length: Math.ceil(count / step) }, (_, index) =>
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index * step, 1))
      .toISOString()
      .slice(0, 10),
  ).filter(day => day >= start)
}
