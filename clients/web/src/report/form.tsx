import type { PodyomError } from '@podyom/client'
import { usePodyom } from '@podyom/react'
import { useRef, useState } from 'react'
import {
  type FindingLineFragment,
  type ObligationFullFragment,
  SendReportDocument,
  type SubmitReportInput,
  TryReportDocument,
} from '../../generated/graphql.ts'
import { Findings } from '../ui/parts.tsx'
import { Conflict } from './conflict.tsx'
import { emptyDraft, useDraft } from './draft.ts'
import { EvidenceFields } from './evidence.tsx'

type TriedFinding = Omit<FindingLineFragment, 'id'>

interface Outcome {
  readonly findings: readonly TriedFinding[]
  readonly stored: boolean
  readonly dry: boolean
}

/** A report from its first word to the answer of the region's rules. */
export const ReportForm = ({
  obligation,
  refresh,
}: {
  readonly obligation: ObligationFullFragment
  readonly refresh: () => void
}) => {
  const client = usePodyom()
  const { lastReport, lastRevision } = obligation
  const returned = lastReport?.review === 'RETURNED' ? lastReport : null
  const [initial] = useState(() =>
    returned
      ? {
          text: returned.text,
          share: Math.round((returned.shareDone ?? 1) * 100),
          evidence: returned.evidence.map(({ kind, title, url, file }) => ({
            kind,
            title,
            ...(file ? { file } : url && { url }),
          })),
        }
      : emptyDraft,
  )
  const { draft, setDraft, drop } = useDraft(obligation.id, initial)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [error, setError] = useState<PodyomError | null>(null)
  // The revision that the writer has seen: who writes over another's report has to see that one first.
  const [revision, setRevision] = useState(lastRevision)
  // The same key while the same text is sent again after a broken connection.
  const attempt = useRef({ text: '', key: '' })

  const inputOver = (over: number): SubmitReportInput => ({
    obligation: obligation.id,
    revision: over,
    text: draft.text,
    shareDone: draft.share / 100,
    // The choices offer the kinds that the contract knows.
    evidence: draft.evidence as SubmitReportInput['evidence'],
  })

  const fail = (failure: PodyomError) => {
    setOutcome(null)
    setError(failure)
    if (failure.code === 'CONFLICT') refresh()
  }

  const check = async () => {
    setBusy(true)
    setError(null)
    const { data, error: failure } = await client.ask(TryReportDocument, { input: inputOver(revision) })
    setBusy(false)
    if (failure) fail(failure)
    else setOutcome({ findings: data.submitReport.findings, stored: false, dry: true })
  }

  const send = async (over = revision) => {
    const input = inputOver(over)
    const text = JSON.stringify(input)
    if (attempt.current.text !== text) attempt.current = { text, key: crypto.randomUUID() }
    setBusy(true)
    setError(null)
    const { data, error: failure } = await client.ask(
      SendReportDocument,
      { input },
      { idempotencyKey: attempt.current.key },
    )
    setBusy(false)
    if (failure) return fail(failure)
    const { record, findings } = data.submitReport
    setOutcome({ findings, stored: record !== null, dry: false })
    if (!record) return
    drop()
    refresh()
  }

  const refused =
    outcome !== null && !outcome.stored && outcome.findings.some(({ level }) => level === 'REFUSAL')
  if (error?.code === 'CONFLICT' && lastReport && lastRevision !== revision)
    return (
      <Conflict
        mine={draft.text}
        theirs={lastReport}
        busy={busy}
        keepMine={() => {
          setRevision(lastRevision)
          void send(lastRevision)
        }}
        takeTheirs={() => {
          setDraft({ ...draft, text: lastReport.text })
          setRevision(lastRevision)
          setError(null)
        }}
      />
    )
  return (
    <form
      className="report-form"
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      <label htmlFor="text">Что сделано</label>
      <textarea
        id="text"
        rows={7}
        required
        value={draft.text}
        aria-invalid={refused || error?.code === 'BAD_INPUT'}
        aria-describedby="text-answer"
        onChange={event => setDraft({ ...draft, text: event.target.value })}
      />
      <div id="text-answer" aria-live="polite">
        {error && (
          <p className="mistake" role="alert">
            {error.message}
            {error.kind === 'network' && ' Написанное сохранено, отправьте ещё раз.'}
          </p>
        )}
        {outcome && outcome.findings.length > 0 && <Findings findings={outcome.findings} />}
        {outcome?.dry && outcome.findings.length === 0 && (
          <p className="good">Правила региона замечаний не имеют. Можно отправлять.</p>
        )}
      </div>
      <label htmlFor="share">
        Выполнено, % <output>{draft.share}</output>
      </label>
      <input
        id="share"
        type="range"
        min="0"
        max="100"
        step="5"
        value={draft.share}
        onChange={event => setDraft({ ...draft, share: Number(event.target.value) })}
      />
      <EvidenceFields evidence={draft.evidence} set={evidence => setDraft({ ...draft, evidence })} />
      <p className="row">
        <button type="submit" className="main" disabled={busy}>
          {busy ? 'Отправляем…' : revision > 0 ? 'Отправить новую редакцию' : 'Отправить отчёт'}
        </button>
        <button type="button" disabled={busy || draft.text.trim() === ''} onClick={() => void check()}>
          Проверить без отправки
        </button>
        {draft.text !== '' && <small className="help">Черновик хранится в этой вкладке.</small>}
      </p>
    </form>
  )
}
