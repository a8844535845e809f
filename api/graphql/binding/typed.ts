/** A row that tells its type, for the fields that answer an interface or a union. */
export type Typed<R> = R & { readonly __typename: string }

export const typed = <R extends object>(row: R, __typename: string): Typed<R> => ({ ...row, __typename })
