import { createClient, type PodyomClient, PodyomError } from '../client.ts'

/** An error that the user can fix: printed without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** The server that PODYOM_URL names, and the token of PODYOM_TOKEN. */
export const server = () => ({
  url: process.env.PODYOM_URL || 'http://127.0.0.1:4000/graphql',
  token: process.env.PODYOM_TOKEN,
})

/** Runs a script against the server that PODYOM_URL names, with the token of PODYOM_TOKEN, and prints its text. */
export const run = async (work: (client: PodyomClient) => Promise<string>): Promise<void> => {
  const client = createClient({
    url: server().url,
    token: () => process.env.PODYOM_TOKEN,
  })
  try {
    process.stdout.write(await work(client))
  } catch (error) {
    console.error(error instanceof PodyomError || error instanceof UserError ? error.message : error)
    process.exitCode = 1
  }
}
