import { idOf, optionalIdOf } from '../graphql/global-id.ts'
import type { EvidenceInput } from './evidence.ts'
import type { SubmitReport } from './submit.ts'

/** A report as the API is given it. */
export interface GivenReport {
  readonly obligation: string
  readonly revision: number
  readonly text: string
  readonly shareDone?: number | null | undefined
  readonly evidence?:
    | readonly (Omit<EvidenceInput, 'fileId'> & { readonly file?: string | null | undefined })[]
    | null
    | undefined
}

/** A report as the action takes it; BAD_INPUT where an id is not one of an obligation or a file. */
export function readReport({ obligation, shareDone, evidence, ...given }: GivenReport): SubmitReport {
  return {
    ...given,
    shareDone: shareDone ?? null,
    obligationId: idOf('Obligation', obligation),
    evidence: (evidence ?? []).map(({ file, ...proof }) => ({
      ...proof,
      fileId: optionalIdOf('StoredFile', file),
    })),
  }
}
