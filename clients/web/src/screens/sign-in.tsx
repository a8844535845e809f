import { useState } from 'react'
import { lookAround, signIn, signInAddress } from '../app/session.ts'
import { Logo } from '../ui/icons.tsx'

/** Whether a text can be a key or a token at all: a pasted Cyrillic letter could not even be sent. */
const mistakeOf = (key: string): string | null => {
  if (key === '') return 'Введите ключ доступа.'
  if (/[^\x21-\x7e]/.test(key))
    return 'В ключе есть русские буквы или пробелы. Скопируйте его целиком ещё раз.'
  return null
}

export const SignIn = ({ expired }: { readonly expired: boolean }) => {
  const [key, setKey] = useState('')
  const [mistake, setMistake] = useState<string | null>(null)
  const provider = signInAddress()
  return (
    <main className="sign-in">
      <title>Вход – Подъём</title>
      <form
        onSubmit={event => {
          event.preventDefault()
          const wrong = mistakeOf(key.trim())
          setMistake(wrong)
          if (!wrong) signIn(key.trim())
        }}
      >
        <p className="brand">
          <Logo />
          <span>Подъём</span>
        </p>
        <h1>{expired ? (provider ? 'Вход больше не действует' : 'Ключ больше не действует') : 'Вход'}</h1>
        <p className="lead">
          {expired
            ? 'Войдите ещё раз: вы вернётесь на ту же страницу, введённый текст сохранён.'
            : 'Поддержка школ с низкими результатами: планы, отчёты, показатели – в одном месте.'}
        </p>
        {provider && (
          <p className="row">
            <a className="button main" href={provider}>
              Войти через службу входа
            </a>
          </p>
        )}
        <label htmlFor="key">{provider ? 'Или ключ доступа' : 'Ключ доступа'}</label>
        <input
          id="key"
          type="password"
          autoComplete="current-password"
          placeholder="pdm_…"
          value={key}
          aria-invalid={mistake !== null}
          aria-describedby="key-help"
          onChange={event => setKey(event.target.value)}
        />
        <p id="key-help" className={mistake ? 'mistake' : 'help'}>
          {mistake ?? 'Ключ выдаёт администратор региона. Он хранится, только пока открыта вкладка.'}
        </p>
        <p className="row">
          <button type="submit" className="main">
            Войти
          </button>
          <button type="button" className="quiet" onClick={lookAround}>
            Посмотреть без входа
          </button>
        </p>
      </form>
      <footer>
        Разработчикам: <a href="/graphql">GraphiQL</a> · <a href="/clients">пакеты для своего сайта</a> ·{' '}
        <a href="/ready">состояние сервера</a>
      </footer>
    </main>
  )
}
