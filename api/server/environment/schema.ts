import { z } from 'zod'
import { signInMistake, signInVariables } from '../../session/environment.ts'
import { limitVariables } from '../limits.ts'
import { canShare, thisMachine } from '../workers/count.ts'
import { accessVariables } from './access.ts'
import { auditVariables } from './audit.ts'
import { backgroundVariables } from './background.ts'
import { databaseVariables } from './database.ts'
import { commonSecrets } from './secrets.ts'
import { serverVariables } from './server.ts'
import { bucketOf, storageVariables } from './storage.ts'

const variables = z.object({
  ...serverVariables,
  ...databaseVariables,
  ...accessVariables,
  ...signInVariables,
  ...storageVariables,
  ...auditVariables,
  ...backgroundVariables,
  ...limitVariables,
})

const bucketNames = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
const providerNames = ['JWT_ISSUER', 'JWT_AUDIENCE', 'JWT_JWKS_URL'] as const

const isIncomplete = (given: readonly unknown[]) => given.some(Boolean) && !given.every(Boolean)

/** Every variable of the server, and what they need of each other. */
export const environmentSchema = variables.superRefine(
  (values, context) => {
    const mistake = (message: string) => context.addIssue({ code: 'custom', message })
    const missing = bucketNames.filter(name => !values[name])
    if (missing.length > 0 && (values.S3_REGION || missing.length < bucketNames.length))
      mistake(`Хранилище S3 указано не полностью: задайте ещё ${missing.join(', ')}.`)
    if (isIncomplete(providerNames.map(name => values[name])))
      mistake('Для входа по токенам нужны все три переменные: JWT_ISSUER, JWT_AUDIENCE и JWT_JWKS_URL.')
    if (values.WORKERS !== undefined && values.WORKERS > 1 && !canShare(thisMachine()))
      mistake('На этой системе процессы не могут слушать один порт: задайте WORKERS=1.')
    const signIn = signInMistake(values)
    if (signIn) mistake(signIn)
    if (values.NODE_ENV === 'production') {
      const { DATABASE_URL: databaseUrl, PGPASSWORD: databasePassword } = values
      for (const message of commonSecrets({ databaseUrl, databasePassword, s3: bucketOf(values) }))
        mistake(message)
    }
  },
  // Also if another variable is wrong, so that one start reports all mistakes.
  { when: () => true },
)
