/**
 * A form of messages of graphql-js or Yoga, and what is said instead, with names that the form takes out of it (`$1`).
 * Names are short words of a document or of the schema; values that a caller has sent are never taken.
 */
export type Row = readonly [form: RegExp, instead: string]
