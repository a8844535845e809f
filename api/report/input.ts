import { EvidenceKind } from '../../prisma/generated/client.ts'
import { type Builder, enumOf, once } from '../graphql/builder.ts'
import { idOf, optionalIdOf } from '../graphql/global-id.ts'
import type { EvidenceInput } from './evidence.ts'
import type { SubmitReport } from './submit.ts'

/** SubmitReportInput and its EvidenceInput: one report, alone or among many. */
export function submitReportInput(builder: Builder) {
  return once(builder, 'SubmitReportInput', () => {
    const evidence = builder.inputType('EvidenceInput', {
      fields: t => ({
        kind: t.field({ type: enumOf(builder, 'EvidenceKind', EvidenceKind), required: true }),
        title: t.string({ required: true }),
        url: t.string(),
        file: t.id(),
      }),
    })
    return builder.inputType('SubmitReportInput', {
      fields: t => ({
        obligation: t.id({ required: true }),
        revision: t.int({ required: true }),
        text: t.string({ required: true }),
        shareDone: t.float(),
        evidence: t.field({ type: [evidence] }),
      }),
    })
  })
}

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
