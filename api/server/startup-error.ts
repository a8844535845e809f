/** Why the server or a command cannot continue; each has one Russian sentence for the operator. */
export type FailureCode =
  | 'BAD_ENVIRONMENT'
  | 'PORT_TAKEN'
  | 'DATABASE_UNREACHABLE'
  | 'WRONG_PASSWORD'
  | 'NO_DATABASE'
  | 'TOO_MANY_CONNECTIONS'
  | 'DATABASE_REFUSED'
  | 'SESSION_LENT'
  | 'EMBEDDED_FAILED'
  | 'DATA_DIR_BUSY'
  | 'NEWER_MIGRATION'
  | 'FAILED_MIGRATION'
  | 'BAD_MIGRATIONS'
  | 'COPY_REFUSED'
  | 'BAD_KEY'
  | 'BAD_SUBJECT'
  | 'BAD_RELEASE'
  | 'BAD_PLUGIN'
  | 'BAD_BACKUP'
  | 'BAD_IMPORT'
  | 'NOT_EMPTY'
  | 'BAD_SCENARIO'
  | 'BAD_THREAT'
  | 'NO_TESTS'
  | 'STOPPED'

/** An expected failure to start: its message is printed alone, without a stack. */
export class StartFailure extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StartFailure'
    this.code = code
  }
}
