import type { SchoolPageQuery } from '../../generated/graphql.ts'
import { shortLabelOf } from '../ui/labels.ts'
import { Chart } from './frame.tsx'

type Result = NonNullable<SchoolPageQuery['school']>['assessments']['nodes'][number]

const width = 320
const height = 120
const left = 34
const bottom = 22
const top = 10

const figure = (value: number | null) =>
  value === null ? 'нет данных' : value.toLocaleString('ru', { maximumFractionDigits: 2 })

/** Each subject over the years, the school beside its district. */
export const Exams = ({ results }: { readonly results: readonly Result[] }) => (
  <div className="small-charts">
    {[...Map.groupBy(results, ({ exam, subject }) => `${shortLabelOf('ExamKind', exam)}: ${subject}`)].map(
      ([title, rows]) => (
        <Subject
          key={title}
          title={title}
          results={rows.toSorted((a, b) => a.schoolYear.localeCompare(b.schoolYear))}
        />
      ),
    )}
  </div>
)

const Subject = ({ title, results }: { readonly title: string; readonly results: readonly Result[] }) => {
  const max = results[0]?.scaleMax ?? 5
  const x = (index: number) =>
    results.length < 2 ? (width + left) / 2 : left + 12 + (index / (results.length - 1)) * (width - left - 24)
  const y = (value: number) => height - bottom - (value / max) * (height - bottom - top)
  return (
    <Chart
      title={title}
      head={['Учебный год', 'Школа', 'Район']}
      rows={results.map(({ schoolYear, schoolMean, municipalityMean }) => [
        schoolYear,
        figure(schoolMean),
        figure(municipalityMean),
      ])}
    >
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}: школа рядом с районом`}>
        {[0, max].map(value => (
          <g key={value} className="axis">
            <line x1={left} x2={width} y1={y(value)} y2={y(value)} />
            <text x={left - 6} y={y(value) + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {results.map(({ id, schoolYear, schoolMean, municipalityMean }, index) => (
          <g key={id}>
            {municipalityMean !== null && (
              <rect
                className="district"
                x={x(index) - 10}
                y={y(municipalityMean) - 1}
                width="20"
                height="2.5"
              >
                <title>{`Район, ${schoolYear}: ${figure(municipalityMean)}`}</title>
              </rect>
            )}
            {schoolMean === null ? (
              <text x={x(index)} y={height - bottom - 6} textAnchor="middle">
                –
              </text>
            ) : (
              <circle className="point" cx={x(index)} cy={y(schoolMean)} r="4.5">
                <title>{`Школа, ${schoolYear}: ${figure(schoolMean)}`}</title>
              </circle>
            )}
            <text x={x(index)} y={height - 4} textAnchor="middle">
              {schoolYear.slice(2, 4)}/{schoolYear.slice(-2)}
            </text>
          </g>
        ))}
      </svg>
    </Chart>
  )
}
