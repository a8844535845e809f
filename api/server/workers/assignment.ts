import cluster from 'node:cluster'

/** The database as the first worker has prepared it: by which address and as which role the API enters. */
export interface PreparedDatabase {
  readonly url: string
  readonly role: string | null
}

/** What the supervisor tells a worker at its start. */
export interface Assignment {
  /** The number of the worker; a worker that replaces another one takes its number. */
  readonly number: number
  /** How many workers share the server's limits. */
  readonly workers: number
  /** The port of all workers. */
  readonly port: number
  /** The owner's address of the database. */
  readonly databaseUrl: string
  /** Null for the first worker, which applies the migrations. */
  readonly database: PreparedDatabase | null
}

const name = 'PODYOM_WORKER'

/** The variables of a worker's process. */
export const variablesOf = (assignment: Assignment) => ({ [name]: JSON.stringify(assignment) })

/** What this process is to do as a worker; null if it is the whole server. */
export const assignmentOf = (variables: Readonly<NodeJS.ProcessEnv>): Assignment | null => {
  const text = cluster.isWorker ? variables[name] : undefined
  // The supervisor of this release has written it.
  return text === undefined ? null : (JSON.parse(text) as Assignment)
}
