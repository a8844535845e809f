import { useCallback, useState } from 'react'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import { ImportListDocument } from '../../generated/graphql.ts'
import { ImportForm } from '../import/form.tsx'
import { ImportResult } from '../import/result.tsx'
import { counted, timeText } from '../ui/days.ts'
import { shortLabelOf } from '../ui/labels.ts'
import { Head, Section, Tag } from '../ui/parts.tsx'
import { Empty, Loaded } from '../ui/states.tsx'

/** A list from Excel goes in here; what came of earlier ones is below. */
export const Imports = () => {
  const [result, refresh] = useQuery({ query: ImportListDocument })
  const [current, setCurrent] = useState<string | null>(null)
  const read = useCallback(() => refresh({ requestPolicy: 'network-only' }), [refresh])
  return (
    <>
      <Head title="Загрузка списков" />
      <ImportForm
        sent={id => {
          setCurrent(id)
          read()
        }}
      />
      {current && <ImportResult key={current} id={current} ended={read} />}
      <Loaded result={result} retry={read}>
        {({ imports: { totalCount, nodes } }) => (
          <Section title="Загруженные файлы" count={totalCount}>
            {nodes.length === 0 ? (
              <Empty title="Файлов ещё не загружали" />
            ) : (
              <ul className="cards">
                {nodes.map(({ id, fileName, createdAt, state, dryRun, rowCount, refusedCount, user }) => (
                  <li key={id}>
                    <Link href={`/import/${id}`}>
                      <span className="what">
                        {fileName}
                        <small>{[timeText(createdAt), user?.title].filter(Boolean).join(' · ')}</small>
                      </span>
                      <span className="tags">
                        {dryRun && <Tag tone="plain">Проверка</Tag>}
                        {state !== 'DONE' && <Tag>{shortLabelOf('ImportState', state)}</Tag>}
                        {refusedCount > 0 && (
                          <Tag tone="warn">отклонено {refusedCount.toLocaleString('ru')}</Tag>
                        )}
                      </span>
                      <span className="figures">{counted(rowCount, 'строка', 'строки', 'строк')}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </Section>
        )}
      </Loaded>
    </>
  )
}

export const OneImport = ({ id }: { readonly id: string }) => (
  <>
    <Head title="Загруженный файл" above={<Link href="/import">Загрузка списков</Link>} />
    <ImportResult id={id} />
  </>
)
