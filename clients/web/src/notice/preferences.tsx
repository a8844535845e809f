import { usePodyom } from '@podyom/react'
import { useState } from 'react'
import {
  type NoticeDigest,
  type NoticeKind,
  type PreferenceFieldsFragment,
  SetMyNoticePreferencesDocument,
} from '../../generated/graphql.ts'
import { choicesOf } from '../ui/labels.ts'

/** By which way notices come, how often, and about what. */
export const Preferences = ({
  preferences,
  done,
}: {
  readonly preferences: PreferenceFieldsFragment
  readonly done: () => void
}) => {
  const client = usePodyom()
  const [email, setEmail] = useState(preferences.email ?? '')
  const [digest, setDigest] = useState<string>(preferences.digest)
  const [muted, setMuted] = useState<readonly string[]>(preferences.muted)
  const [daysBefore, setDaysBefore] = useState(preferences.daysBefore)
  const [message, setMessage] = useState<{ readonly text: string; readonly isMistake: boolean } | null>(null)
  const save = async () => {
    // The choices offer the values that the contract knows.
    const input = {
      email: email.trim() || null,
      digest: digest as NoticeDigest,
      muted: muted as NoticeKind[],
      daysBefore,
    }
    const { error } = await client.ask(SetMyNoticePreferencesDocument, { input })
    setMessage({ text: error?.message ?? 'Сохранено.', isMistake: error !== null })
    if (!error) done()
  }
  return (
    <details>
      <summary>Как и о чём уведомлять</summary>
      <form
        className="fields"
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        <div className="row">
          <input
            type="email"
            aria-label="Адрес электронной почты"
            placeholder="Электронная почта: без неё письма не отправляются"
            value={email}
            onChange={event => setEmail(event.target.value)}
          />
          <select
            aria-label="Как часто отправлять письма"
            value={digest}
            onChange={event => setDigest(event.target.value)}
          >
            {choicesOf('NoticeDigest').map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <label>
            За сколько рабочих дней до срока{' '}
            <input
              type="number"
              min={1}
              max={10}
              value={daysBefore}
              onChange={event => setDaysBefore(event.target.valueAsNumber)}
            />
          </label>
        </div>
        <fieldset className="checks">
          <legend>Уведомлять</legend>
          {choicesOf('NoticeKind').map(([value, label]) => (
            <label key={value} className="check">
              <input
                type="checkbox"
                checked={!muted.includes(value)}
                onChange={event =>
                  setMuted(event.target.checked ? muted.filter(one => one !== value) : [...muted, value])
                }
              />{' '}
              {label}
            </label>
          ))}
        </fieldset>
        <p className="row">
          <button type="submit">Сохранить</button>
          <span role="status" className={message?.isMistake ? 'mistake' : 'help'}>
            {message?.text}
          </span>
        </p>
      </form>
    </details>
  )
}
