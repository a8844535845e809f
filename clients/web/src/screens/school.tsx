import { useState } from 'react'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import { SchoolPageDocument, type SchoolPageQuery } from '../../generated/graphql.ts'
import { Exams } from '../charts/exams.tsx'
import { counted, dayText } from '../ui/days.ts'
import { labelOf, shortLabelOf } from '../ui/labels.ts'
import { RegionPanels } from '../ui/panels.tsx'
import { Findings, Head, Legend, PrintButton, ProgressLine, Section, Tag } from '../ui/parts.tsx'
import { Empty, Loaded } from '../ui/states.tsx'
import { Tasks } from '../ui/tasks.tsx'

type Card = NonNullable<SchoolPageQuery['school']>

const spanText = (from: string | null, to: string | null): string =>
  [from && `с ${dayText(from)}`, to && `до ${dayText(to)}`].filter(Boolean).join(' ')

export const School = ({ schoolKey }: { readonly schoolKey: string }) => {
  const [result, refresh] = useQuery({ query: SchoolPageDocument, variables: { key: schoolKey } })
  return (
    <Loaded result={result} retry={() => refresh({ requestPolicy: 'network-only' })} lines={14}>
      {({ school }) =>
        school ? (
          <SchoolCard school={school} />
        ) : (
          <>
            <Head title="Школа" />
            <Empty title="Такой школы нет, или она вне вашей территории">
              <Link href="/schools">К списку школ</Link>
            </Empty>
          </>
        )
      }
    </Loaded>
  )
}

const SchoolCard = ({ school }: { readonly school: Card }) => {
  const { municipality, obligations } = school
  const [all, setAll] = useState(false)
  const urgent = obligations.nodes.filter(
    ({ state }) => !['DONE', 'WAIVED', 'UPCOMING', 'BEFORE_APPROVAL'].includes(state),
  )
  const shown = all || urgent.length === 0 ? obligations.nodes : urgent
  return (
    <>
      <Head
        title={school.shortName}
        above={
          <>
            <Link href="/schools">Школы</Link> ·{' '}
            {[municipality?.name, municipality?.region?.name].filter(Boolean).join(', ')}
          </>
        }
      >
        <PrintButton />
      </Head>
      <p className="lead">{school.name}</p>
      <p className="tags">
        <Tag tone="plain">{labelOf('SchoolKind', school.kind)}</Tag>
        {school.isRural !== null && <Tag tone="plain">{school.isRural ? 'Сельская' : 'Городская'}</Tag>}
        {school.supports.map(({ id, category, validFrom, validTo }) => (
          <Tag key={id}>
            {labelOf('SupportCategory', category)} {spanText(validFrom, validTo)}
          </Tag>
        ))}
        {school.roles.map(({ id, role }) => (
          <Tag key={id} tone="role">
            {labelOf('SchoolRoleKind', role)}
          </Tag>
        ))}
      </p>
      <div className="panel">
        <Legend states={school.progress.states} total={school.progress.total} />
        <ProgressLine progress={school.progress} />
      </div>
      <div className="columns">
        <div>
          <Section
            title="Обязательства"
            count={obligations.totalCount}
            tools={
              urgent.length > 0 &&
              urgent.length < obligations.nodes.length && (
                <button type="button" className="quiet" aria-pressed={all} onClick={() => setAll(!all)}>
                  {all ? 'Только текущие' : 'Показать все'}
                </button>
              )
            }
          >
            {shown.length > 0 ? (
              <Tasks tasks={shown} hideSchool />
            ) : (
              <Empty title="Обязательств у школы нет" />
            )}
          </Section>
          {school.assessments.nodes.length > 0 && (
            <Section title="Экзамены рядом с районом">
              <Exams results={school.assessments.nodes} />
            </Section>
          )}
          {school.findings.nodes.length > 0 && (
            <Section title="Замечания" count={school.findings.nodes.length}>
              <Findings findings={school.findings.nodes} />
            </Section>
          )}
          {municipality?.region && (
            <RegionPanels type="School" recordKey={school.key} regionCode={municipality.region.code} />
          )}
        </div>
        <aside>
          <About school={school} />
        </aside>
      </div>
    </>
  )
}

const About = ({ school }: { readonly school: Card }) => {
  const context = school.contexts.at(-1)
  return (
    <>
      <Section title="Кураторы">
        {school.curators.length === 0 && <p className="help">Никто не назначен.</p>}
        <ul className="plain">
          {school.curators.map(({ id, kind, person, validFrom, validTo }) => (
            <li key={id}>
              {person?.fullName ?? person?.position ?? 'Не указан'}
              <small>
                {[
                  labelOf('CuratorKind', kind),
                  person?.fullName && person.position,
                  spanText(validFrom, validTo),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </li>
          ))}
        </ul>
      </Section>
      {school.partnerships.length > 0 && (
        <Section title="Партнёры">
          <ul className="plain">
            {school.partnerships.map(({ id, kind, leaderSchool, supportedSchool, contractNumber }) => {
              const other = leaderSchool?.key === school.key ? supportedSchool : leaderSchool
              return (
                <li key={id}>
                  {other ? (
                    <Link href={`/schools/${other.key}`}>{other.shortName}</Link>
                  ) : (
                    'Школа вне вашей территории'
                  )}
                  <small>
                    {[labelOf('PartnershipKind', kind), contractNumber && `договор № ${contractNumber}`]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </li>
              )
            })}
          </ul>
        </Section>
      )}
      <Section title="Дорожные карты">
        {school.roadmaps.nodes.length === 0 && <p className="help">Школа не входит ни в одну карту.</p>}
        <ul className="plain">
          {school.roadmaps.nodes.map(({ id, key, title, status, period }) => (
            <li key={id}>
              <Link href={`/roadmaps/${key}`}>{title}</Link>
              <small>
                {shortLabelOf('RoadmapStatus', status)} · {period.text}
              </small>
            </li>
          ))}
        </ul>
      </Section>
      {context && (
        <Section title={`Условия${context.schoolYear ? `, ${context.schoolYear}` : ''}`}>
          <ul className="plain">
            {context.enrollmentCount !== null && (
              <li>{counted(context.enrollmentCount, 'ученик', 'ученика', 'учеников')}</li>
            )}
            {context.teacherCount !== null && (
              <li>{counted(context.teacherCount, 'учитель', 'учителя', 'учителей')}</li>
            )}
            {context.isSmallClassSchool && <li>Малокомплектная</li>}
            {context.hasSchoolBus && <li>Есть школьный автобус</li>}
            {context.characteristics.map(one => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
