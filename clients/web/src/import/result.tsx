import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import { ImportPageDocument, type ImportPageQuery } from '../../generated/graphql.ts'
import { save } from '../charts/download.ts'
import { timeText } from '../ui/days.ts'
import { shortLabelOf } from '../ui/labels.ts'
import { Figures, Section } from '../ui/parts.tsx'
import { Scroll } from '../ui/scroll.tsx'
import { Empty, Loaded } from '../ui/states.tsx'
import { cancelImport, readErrors } from './requests.ts'

type Import = Extract<NonNullable<ImportPageQuery['node']>, { __typename: 'Import' }>

const again = 1_000

/** What comes of a file: its progress while it runs, then counts and errors cell by cell. */
export const ImportResult = ({ id, ended }: { readonly id: string; readonly ended?: () => void }) => {
  const [result, refresh] = useQuery({ query: ImportPageDocument, variables: { id } })
  const node = result.data?.node
  const found = node?.__typename === 'Import' ? node : null
  const isRunning = found?.state === 'QUEUED' || found?.state === 'RUNNING'
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => refresh({ requestPolicy: 'network-only' }), again)
    return () => clearInterval(timer)
  }, [isRunning, refresh])
  const isEnded = found !== null && !isRunning
  useEffect(() => {
    if (isEnded) ended?.()
  }, [isEnded, ended])
  return (
    <Loaded result={result} retry={() => refresh({ requestPolicy: 'network-only' })}>
      {() =>
        found ? (
          <Outcome
            one={found}
            isRunning={isRunning}
            refresh={() => refresh({ requestPolicy: 'network-only' })}
          />
        ) : (
          <Empty title="Импорт не найден или относится к другой территории">
            <Link href="/import">К списку импортов</Link>
          </Empty>
        )
      }
    </Loaded>
  )
}

const Outcome = ({
  one,
  isRunning,
  refresh,
}: {
  readonly one: Import
  readonly isRunning: boolean
  readonly refresh: () => void
}) => {
  const [mistake, setMistake] = useState<string | null>(null)
  const { id, fileName, state, dryRun, stored, rowCount, doneCount, refusedCount, failure, repeatOf } = one
  const cancel = async () => {
    setMistake((await cancelImport(id)).mistake)
    refresh()
  }
  const download = async () => {
    const { data, mistake: wrong } = await readErrors(id)
    setMistake(wrong)
    if (data) save(data, `${fileName.replace(/\.\w+$/, '')} – ошибки.xlsx`)
  }
  return (
    <>
      <div className="panel">
        <p role="status">
          <b>
            {dryRun ? 'Пробный импорт' : 'Импорт'}: {shortLabelOf('ImportState', state).toLowerCase()}
          </b>
          {failure && ` ${failure}`}
        </p>
        {isRunning ? (
          <progress
            aria-label="Обработано строк"
            max={rowCount || 1}
            value={rowCount ? doneCount : undefined}
          />
        ) : (
          <Figures
            figures={[
              ['Строк', rowCount],
              ['Добавлено', one.createdCount],
              ['Изменено', one.updatedCount],
              ['Без изменений', one.unchangedCount],
              ['Отклонено', refusedCount],
            ]}
          />
        )}
        {!isRunning && (
          <p className="help">
            {dryRun
              ? 'Ничего не записано: это проверка.'
              : stored
                ? 'Верные строки записаны.'
                : 'Ничего не записано.'}
            {repeatOf && ` Этот файл уже загружали: ${timeText(repeatOf.createdAt)}.`}
          </p>
        )}
        <p className="row">
          {isRunning && (
            <button type="button" onClick={() => void cancel()}>
              Отменить
            </button>
          )}
          {!isRunning && refusedCount > 0 && (
            <button type="button" onClick={() => void download()}>
              Скачать книгу с ошибками
            </button>
          )}
        </p>
        {mistake && <p className="mistake">{mistake}</p>}
      </div>
      <Mistakes one={one} />
      <Preview one={one} />
    </>
  )
}

/** A message begins in the middle of a sentence: the cell stood before it. */
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const Mistakes = ({ one: { errors } }: { readonly one: Import }) =>
  errors.length === 0 ? null : (
    <Section title="Что исправить" count={errors.length}>
      <Scroll label="Ошибки по ячейкам">
        <table>
          <thead>
            <tr>
              <th scope="col">Ячейка</th>
              <th scope="col">Что исправить</th>
            </tr>
          </thead>
          <tbody>
            {errors.map(({ row, cell, message }) => (
              <tr key={`${row}${cell}${message}`}>
                <th scope="row">{cell ?? `строка ${row}`}</th>
                <td>{sentence(message)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  )

const Preview = ({ one: { preview } }: { readonly one: Import }) => {
  const [first] = preview
  if (!first) return null
  return (
    <Section title="Как прочитаны первые строки">
      <Scroll label="Первые строки файла">
        <table>
          <thead>
            <tr>
              <th scope="col">Строка</th>
              {first.values.map(({ field, label }) => (
                <th key={field} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map(({ row, values }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {first.values.map(({ field }) => (
                  <td key={field}>{values.find(one => one.field === field)?.value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  )
}
