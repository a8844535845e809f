import { useState } from 'react'
import { useQuery } from 'urql'
import { MeDocument } from './generated/graphql.ts'
import { signIn, signOut, useKey } from './session.ts'

/** Who signs in, by a key of access. */
export const Account = () => {
  const key = useKey()
  const [{ data, error }] = useQuery({ query: MeDocument })
  const [text, setText] = useState('')
  if (data?.viewer.isSignedIn && key)
    return (
      <header>
        <b>{data.viewer.title}</b>
        <button type="button" onClick={signOut}>
          Выйти
        </button>
      </header>
    )
  return (
    <header>
      <form
        onSubmit={event => {
          event.preventDefault()
          signIn(text)
        }}
      >
        <label>
          Ключ доступа{' '}
          <input
            type="password"
            value={text}
            onChange={event => setText(event.target.value)}
            placeholder="pdm_…"
          />
        </label>{' '}
        <button type="submit">Войти</button>
      </form>
      {error && key && <p role="alert">{error.graphQLErrors[0]?.message ?? 'Нет связи с сервером.'}</p>}
    </header>
  )
}
