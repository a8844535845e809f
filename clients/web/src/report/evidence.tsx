import { usePodyom } from '@podyom/react'
import { useState } from 'react'
import { Icon } from '../ui/icons.tsx'
import { choicesOf, labelOf } from '../ui/labels.ts'
import type { DraftEvidence } from './draft.ts'

/** Links and files that support a report. A file is stored at once, so that sending is quick. */
export const EvidenceFields = ({
  evidence,
  set,
}: {
  readonly evidence: readonly DraftEvidence[]
  readonly set: (evidence: readonly DraftEvidence[]) => void
}) => {
  const client = usePodyom()
  const [kind, setKind] = useState('PROTOCOL')
  const [title, setTitle] = useState('')
  const [url, setUrl] = useState('')
  const [loading, setLoading] = useState<string | null>(null)
  const [mistake, setMistake] = useState<string | null>(null)
  const add = (one: DraftEvidence) => {
    set([...evidence, one])
    setTitle('')
    setUrl('')
  }
  const upload = async (files: FileList | null) => {
    let added = evidence
    for (const file of files ?? []) {
      setLoading(file.name)
      const { data, error } = await client.uploadFile(file, file.name, {
        idempotencyKey: crypto.randomUUID(),
      })
      setMistake(error ? `${file.name}: ${error.message}` : null)
      if (!data) break
      added = [...added, { kind, title: title || file.name.replace(/\.[^.]+$/, ''), file: data.id }]
    }
    set(added)
    setTitle('')
    setLoading(null)
  }
  return (
    <fieldset className="evidence">
      <legend>Подтверждения</legend>
      <ul className="plain">
        {evidence.map((one, index) => (
          <li key={`${one.title}${one.file ?? one.url}`} className="row">
            <Icon name={one.file ? 'file' : 'link'} />
            <span>
              {one.title} <small>{labelOf('EvidenceKind', one.kind)}</small>
            </span>
            <button
              type="button"
              className="quiet"
              onClick={() => set(evidence.filter((_, at) => at !== index))}
            >
              Убрать
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        <select aria-label="Вид подтверждения" value={kind} onChange={event => setKind(event.target.value)}>
          {choicesOf('EvidenceKind').map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <input
          aria-label="Название"
          placeholder="Название"
          value={title}
          onChange={event => setTitle(event.target.value)}
        />
        <input
          aria-label="Ссылка"
          type="url"
          placeholder="https://…"
          value={url}
          onChange={event => setUrl(event.target.value)}
        />
        <button type="button" disabled={!title || !url} onClick={() => add({ kind, title, url })}>
          Добавить ссылку
        </button>
        <label className="button">
          <Icon name="file" /> Добавить файл
          <input
            type="file"
            className="hidden"
            multiple
            onChange={event => void upload(event.target.files)}
          />
        </label>
      </div>
      <p aria-live="polite" className={mistake ? 'mistake' : 'help'}>
        {loading ? `Загружаем «${loading}»…` : (mistake ?? 'PDF, документы, таблицы, фотографии до 20 МБ.')}
      </p>
    </fieldset>
  )
}
