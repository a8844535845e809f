/** What a payload's `findings` hold in an answer of this type, as the operation selects it. */
export type FindingOf<Data> = Data extends object
  ? Data[keyof Data] extends infer Payload
    ? Payload extends { readonly findings: readonly (infer Finding)[] }
      ? Finding
      : never
    : never
  : never

const isPayload = (value: unknown): value is { readonly findings: readonly unknown[] } =>
  typeof value === 'object' && value !== null && 'findings' in value && Array.isArray(value.findings)

/** Gathers the findings of all payloads of an answer, in their order. */
export const findingsOf = <Data>(data: Data): readonly FindingOf<Data>[] => {
  const payloads = Object.values(data ?? {}).filter(isPayload)
  // The type above reads from the answer's type exactly what is gathered here from the answer.
  return payloads.flatMap(({ findings }) => findings) as readonly FindingOf<Data>[]
}
