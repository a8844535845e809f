import { useEffect, useState } from 'react'
import { Icon } from '../ui/icons.tsx'
import { type ImportProfile, readProfiles, sendImport } from './requests.ts'

/** Takes a file, says which columns are read, and sends it: first on trial, then for good. */
export const ImportForm = ({ sent }: { readonly sent: (id: string) => void }) => {
  const [profiles, setProfiles] = useState<readonly ImportProfile[]>([])
  const [name, setName] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [system, setSystem] = useState('')
  const [reason, setReason] = useState('')
  const [whole, setWhole] = useState(false)
  const [busy, setBusy] = useState(false)
  const [mistake, setMistake] = useState<string | null>(null)
  useEffect(() => {
    void readProfiles().then(reply => {
      setMistake(reply.mistake)
      setProfiles(reply.data ?? [])
    })
  }, [])
  const profile = profiles.find(one => one.name === name) ?? profiles[0]
  const send = async (dryRun: boolean) => {
    if (!profile || !file) return setMistake('Выберите файл.')
    setBusy(true)
    const reply = await sendImport(file, {
      profile: profile.name,
      dryRun: String(dryRun),
      mode: whole ? 'ALL_OR_NOTHING' : 'ROW_BY_ROW',
      system,
      reason,
    })
    setBusy(false)
    setMistake(reply.mistake)
    if (reply.data) sent(reply.data)
  }
  return (
    <form
      className="panel fields"
      onSubmit={event => {
        event.preventDefault()
        void send(true)
      }}
    >
      <div className="row">
        <select
          aria-label="Содержание файла"
          value={profile?.name ?? ''}
          onChange={event => setName(event.target.value)}
        >
          {profiles.map(one => (
            <option key={one.name} value={one.name}>
              {one.title}
            </option>
          ))}
        </select>
        <label
          className="button"
          onDragOver={event => event.preventDefault()}
          onDrop={event => {
            event.preventDefault()
            setFile(event.dataTransfer.files[0] ?? null)
          }}
        >
          <Icon name="file" /> {file ? file.name : 'Выбрать файл или перетащить сюда'}
          <input
            type="file"
            className="hidden"
            accept=".csv,.txt,.xlsx,.ods"
            onChange={event => setFile(event.target.files?.[0] ?? null)}
          />
        </label>
      </div>
      <details>
        <summary>Дополнительно</summary>
        <div className="row">
          <input
            aria-label="Система, из которой коды школ"
            placeholder={`Система, из которой коды: ${profile?.defaults.system ?? ''}`}
            value={system}
            onChange={event => setSystem(event.target.value)}
          />
          <input
            aria-label="Причина исправления"
            placeholder="Причина исправления записанных значений"
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
          <label className="check">
            <input type="checkbox" checked={whole} onChange={event => setWhole(event.target.checked)} /> Все
            строки или ни одной
          </label>
        </div>
      </details>
      {profile && <Columns profile={profile} />}
      <p aria-live="polite" className={mistake ? 'mistake' : 'help'}>
        {mistake ?? 'CSV, XLSX или ODS до 10 МБ. При проверке ничего не записывается.'}
      </p>
      <p className="row">
        <button type="submit" disabled={busy || !profile}>
          Проверить
        </button>
        <button type="button" className="main" disabled={busy || !profile} onClick={() => void send(false)}>
          Записать
        </button>
      </p>
    </form>
  )
}

const Columns = ({ profile: { fields } }: { readonly profile: ImportProfile }) => (
  <details>
    <summary>Какие столбцы читаются</summary>
    <ul className="plain">
      {fields.map(({ field, label, headings, isRequired }) => (
        <li key={field}>
          {label}
          {isRequired && ' – обязательно'}
          <small>{headings.join(' · ')}</small>
        </li>
      ))}
    </ul>
  </details>
)
