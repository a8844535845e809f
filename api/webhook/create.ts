import { randomUUIDv7 } from 'node:crypto'
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql'
import { decodedInput } from '../action/action.ts'
import { requireName } from '../action/name.ts'
import { namedPlace } from '../action/place.ts'
import { runAction } from '../action/run-action.ts'
import type { Outcome, UnitOfWork } from '../action/unit-of-work.ts'
import type { WriteOptions } from '../action/write/locked-record.ts'
import { lock, recordRows } from '../action/write/record.ts'
import { currentViewer } from '../auth/current-viewer.ts'
import { readChanges } from '../change/feed.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { CreateWebhookInput } from '../graphql/generated/contract.ts'
import { users } from '../user/table.ts'
import { requireDocument, requireTypes } from './document.ts'
import { narrowed } from './owner.ts'
import { encryptSecret, newSecret } from './secret.ts'
import { type WebhookRow, webhooks } from './table.ts'

/** What came of making a secret; its text is in the first answer and in no other. */
export type MadeSecret = Outcome & { readonly secret: string | null }

const longestUrl = 2_000

/** How a webhook is audited: it belongs to no place, and its secrets are never read. */
export const auditOfWebhook = (basis: string | null | undefined): WriteOptions<WebhookRow> => ({
  basis,
  place: { regionId: null, municipalityId: null, schoolId: null },
  show: ({ userId, title, url, types, states, pausedAt }) => ({
    userId,
    title,
    url,
    types,
    states,
    pausedAt,
  }),
})

/** BAD_INPUT unless a text is an address to post to. Where it leads is checked at each connection. */
export function requireUrl(text: string): void {
  const url = URL.parse(text)
  if (text.length <= longestUrl && url && /^https?:$/.test(url.protocol) && !url.username && !url.password)
    return
  throw apiError(
    'FORMAT_INVALID',
    'Адрес получателя указан неверно: нужен адрес вида https://school.example.ru/hook без имени и пароля.',
    'input.url',
  )
}

/** What of an input is checked by the schema. */
export function requireContents(
  { limits }: Pick<Context, 'limits'>,
  schema: GraphQLSchema,
  { document, types, states }: Pick<CreateWebhookInput, 'document' | 'types' | 'states'>,
): void {
  if (document != null) requireDocument(schema, document, limits)
  if (types) requireTypes(schema, types)
  if (states && (states.length > 50 || states.some(one => !/^[A-Z][A-Z_]{0,60}$/.test(one))))
    throw apiError(
      'FORMAT_INVALID',
      'Состояние указано неверно: передайте значения перечислений, например OVERDUE.',
      'input.states',
    )
}

/** Makes a webhook that begins at the end of the feed. */
export async function createWebhook(
  _: unknown,
  args: { readonly input: CreateWebhookInput },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<MadeSecret> {
  const input = decodedInput(info, args.input)
  let made: { readonly id: string; readonly secret: string } | undefined
  const outcome = await runAction(context, 'createWebhook', input, async work => {
    const user = await lock(work, users, input.user)
    requirePersonalData(work, user)
    requireUrl(input.url)
    requireContents(context, info.schema, input)
    const place = await namedPlace(work, input)
    const filter = {
      ofRegionId: place?.regionId ?? null,
      ofMunicipalityId: place?.municipalityId ?? null,
      ofSchoolId: place?.schoolId ?? null,
    }
    const cursor = await headFor(work, user.id, filter)
    const id = randomUUIDv7()
    const secret = newSecret()
    const stored = encryptSecret(await context.cipher(), secret)
    await work.execute(sql`
      insert into core.webhook (id, user_id, title, url, document, types, states,
        of_region_id, of_municipality_id, of_school_id, secret, cursor)
      values (${id}, ${user.id}, ${requireName(work, input.title, 'input.title')}, ${input.url},
        ${input.document ?? null}, ${[...(input.types ?? [])]}, ${[...(input.states ?? [])]},
        ${filter.ofRegionId}, ${filter.ofMunicipalityId}, ${filter.ofSchoolId}, ${stored}, ${cursor})`)
    await recordRows(work, webhooks, [id], new Map(), () => auditOfWebhook(input.reason))
    made = { id, secret }
    return { id }
  })
  // An attempt that was undone may have made another secret.
  return { ...outcome, secret: made !== undefined && made.id === outcome.id ? made.secret : null }
}

/** Its payloads may hold what the user may read: the maker must have that right, too. */
export function requirePersonalData(
  { context }: Pick<UnitOfWork, 'context'>,
  user: { readonly personalData: boolean; readonly archivedAt: Date | null },
): void {
  if (user.archivedAt)
    throw apiError('STATE_FORBIDS', 'Пользователь заблокирован: сначала снимите блокировку.', 'input.user')
  if (user.personalData && !context.viewer.personalData)
    throw apiError(
      'FORBIDDEN',
      'Пользователь подписки имеет право читать персональные данные: обратитесь к администратору, у которого это право есть.',
    )
}

async function headFor(
  work: UnitOfWork,
  userId: string,
  filter: Pick<WebhookRow, 'ofRegionId' | 'ofMunicipalityId' | 'ofSchoolId'>,
): Promise<string> {
  const owner = await currentViewer(work.read, userId, work.context.now)
  const viewer = owner && narrowed(owner, filter)
  if (!viewer)
    throw apiError(
      'OTHER_PLACE',
      'У пользователя нет прав на эту территорию: укажите другую или сначала дайте права.',
      'input.user',
    )
  const reader = { read: work.read, cipher: work.context.cipher, viewer }
  // Nothing is read of the tables where no change is requested.
  return (await readChanges(reader, { first: 0 }, { tables: [], isPersonal: () => false })).head
}
