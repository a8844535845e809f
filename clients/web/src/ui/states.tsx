import { toError } from '@podyom/client'
import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { signOut, useSession } from '../app/session.ts'
import { Icon } from './icons.tsx'

/** One sentence for an empty screen, with the next step below it. */
export const Empty = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className="empty">
    <b>{title}</b>
    {children && <p>{children}</p>}
  </div>
)

/** Grey lines of the size of what comes. */
export const Skeleton = ({ lines = 6 }: { readonly lines?: number }) => (
  <div className="skeleton" aria-busy="true">
    <span className="hidden" role="status">
      Загружаем
    </span>
    {Array.from({ length: lines }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
      <i key={index} />
    ))}
  </div>
)

/** Why a screen could not be read, and what to do. */
export const Failure = ({ error, retry }: { readonly error: CombinedError; readonly retry?: () => void }) => {
  const { guest } = useSession()
  const { message, code, requestId } = toError(error)
  const denied = code === 'FORBIDDEN' || code === 'UNAUTHENTICATED'
  return (
    <div className="failure" role="alert">
      <Icon name={denied ? 'lock' : 'warning'} />
      <div>
        <b>{denied ? 'Для этого не хватает прав' : 'Не удалось прочитать'}</b>
        <p>{message}</p>
        {requestId && <small>Номер запроса: {requestId}</small>}
        <p className="row">
          {denied && guest && (
            <button type="button" onClick={() => signOut()}>
              Войти с ключом
            </button>
          )}
          {!denied && retry && (
            <button type="button" onClick={retry}>
              Повторить
            </button>
          )}
        </p>
      </div>
    </div>
  )
}

interface Result<Data> {
  readonly data?: Data | undefined
  readonly error?: CombinedError | undefined
  readonly fetching: boolean
}

/** A skeleton while nothing has come, the reason where nothing will, otherwise what was read. */
export const Loaded = <Data,>({
  result: { data, error },
  retry,
  lines = 6,
  children,
}: {
  readonly result: Result<Data>
  readonly retry?: () => void
  readonly lines?: number
  readonly children: (data: Data) => ReactNode
}) => {
  if (error && !data) return <Failure error={error} {...(retry && { retry })} />
  return data ? children(data) : <Skeleton lines={lines} />
}
