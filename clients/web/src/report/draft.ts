import { useEffect, useState } from 'react'

export interface DraftEvidence {
  readonly kind: string
  readonly title: string
  readonly url?: string
  readonly file?: string
}

export interface Draft {
  readonly text: string
  readonly share: number
  readonly evidence: readonly DraftEvidence[]
}

export const emptyDraft: Draft = { text: '', share: 100, evidence: [] }

const slot = (obligation: string) => `podyom.draft.${obligation}`

const read = (obligation: string): Draft | null => {
  const text = sessionStorage.getItem(slot(obligation))
  // Written by this page alone.
  return text === null ? null : (JSON.parse(text) as Draft)
}

/** What is written stays: through a lost connection, an expired key and a reload, until it is sent. */
export const useDraft = (obligation: string, initial: Draft) => {
  const [draft, setDraft] = useState<Draft>(() => read(obligation) ?? initial)
  const isKept = draft !== initial
  useEffect(() => {
    if (isKept) sessionStorage.setItem(slot(obligation), JSON.stringify(draft))
  }, [draft, obligation, isKept])
  const drop = () => {
    sessionStorage.removeItem(slot(obligation))
    setDraft(emptyDraft)
  }
  return { draft, setDraft, drop }
}
