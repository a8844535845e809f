import type { PodyomError } from '@podyom/client'
import { usePodyom } from '@podyom/react'
import { useState } from 'react'
import {
  AcceptThisReportDocument,
  type FindingLineFragment,
  type ObligationFullFragment,
  ReturnThisReportDocument,
  WithdrawMyReportDocument,
} from '../../generated/graphql.ts'
import { Findings } from '../ui/parts.tsx'

interface Answer {
  readonly data: { readonly record: unknown; readonly findings: readonly FindingLineFragment[] } | null
  readonly error: PodyomError | null
}

/** Accept, return with a reason, or take one's own report back: what of it the reader may do now. */
export const Review = ({
  obligation: { actions, lastReport },
  refresh,
}: {
  readonly obligation: ObligationFullFragment
  readonly refresh: () => void
}) => {
  const client = usePodyom()
  const [reason, setReason] = useState('')
  const [returning, setReturning] = useState(false)
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)
  if (!lastReport || lastReport.withdrawnOn) return null
  const input = { report: lastReport.id, version: lastReport.version }
  const key = () => ({ idempotencyKey: crypto.randomUUID() })
  const perform = async (act: () => Promise<Answer>) => {
    setBusy(true)
    const got = await act()
    setBusy(false)
    setAnswer(got)
    if (got.data?.record || got.error?.code === 'CONFLICT') {
      setReturning(false)
      refresh()
    }
  }
  const accept = async (): Promise<Answer> => {
    const { data, error } = await client.ask(AcceptThisReportDocument, { input }, key())
    return { data: data?.acceptReport ?? null, error }
  }
  const giveBack = async (): Promise<Answer> => {
    const { data, error } = await client.ask(ReturnThisReportDocument, { input: { ...input, reason } }, key())
    return { data: data?.returnReport ?? null, error }
  }
  const withdraw = async (): Promise<Answer> => {
    const { data, error } = await client.ask(WithdrawMyReportDocument, { input }, key())
    return { data: data?.withdrawReport ?? null, error }
  }
  const may = (name: string) => actions.includes(name)
  return (
    <div className="review">
      {returning ? (
        <form
          onSubmit={event => {
            event.preventDefault()
            void perform(giveBack)
          }}
        >
          <label htmlFor="reason">Что исправить</label>
          <textarea
            id="reason"
            rows={3}
            required
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
          <p className="row">
            <button type="submit" className="main" disabled={busy}>
              Вернуть на доработку
            </button>
            <button type="button" className="quiet" onClick={() => setReturning(false)}>
              Отмена
            </button>
          </p>
        </form>
      ) : (
        <p className="row">
          {may('acceptReport') && (
            <button type="button" className="main" disabled={busy} onClick={() => void perform(accept)}>
              Принять
            </button>
          )}
          {may('returnReport') && (
            <button type="button" disabled={busy} onClick={() => setReturning(true)}>
              Вернуть на доработку
            </button>
          )}
          {may('withdrawReport') && (
            <button type="button" className="quiet" disabled={busy} onClick={() => void perform(withdraw)}>
              Отозвать отчёт
            </button>
          )}
        </p>
      )}
      <div aria-live="polite">
        {answer?.error && <p className="mistake">{answer.error.message}</p>}
        {answer?.data && answer.data.findings.length > 0 && <Findings findings={answer.data.findings} />}
      </div>
    </div>
  )
}
