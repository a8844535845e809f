import { describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { webhookTests } from './testing.server.ts'

const { parts, ask, create, rename, deliveriesOf, receiver, serveAnother } = webhookTests()
const livny = 'livny-orlovskaya'

describe('a webhook', () => {
  test('of a municipality sends nothing of another one', async () => {
    const { db } = parts().database
    const other = await db.school.findFirstOrThrow({ where: { municipality: { key: 'khotynets' } } })
    await create({ types: ['School'], municipality: globalId('Municipality', other.municipalityId) })
    await rename(livny, 'Соседняя школа')
    const record = await rename(other.key ?? '', 'Своя школа')
    await expect.poll(() => receiver().received.map(({ body }) => body.data.record)).toEqual([record])
  })

  test('of states skips records in others', async () => {
    const { id } = await create({ types: ['School', 'Obligation'], states: ['OVERDUE'] })
    await rename(livny, 'Школа без состояния')
    await expect
      .poll(async () => (await deliveriesOf(id)).deliveries.nodes.map((one: { state: string }) => one.state))
      .toEqual(['SKIPPED'])
    expect(receiver().received).toEqual([])
  })

  test('sends each change once through two servers', async () => {
    const { id } = await create({ types: ['School'] })
    await serveAnother()
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) await rename(livny, `Школа ${n}`)
    const states = async () =>
      (await deliveriesOf(id)).deliveries.nodes.filter((one: { state: string }) => one.state === 'DELIVERED')
    await expect.poll(async () => (await states()).length).toBe(8)
    expect(receiver().received.map(one => one.id).length).toBe(8)
  })

  test('is paused by the answer 410, and goes on where it stopped when it is resumed', async () => {
    const { id } = await create({ types: ['School'] })
    receiver().state.status = 410
    await rename(livny, 'Получателя нет')
    await expect.poll(async () => (await deliveriesOf(id)).pausedFor).toBe('FAILURES')
    receiver().state.status = 204
    const record = await rename(livny, 'Пока приостановлена')
    const { version } = await deliveriesOf(id)
    const { message } = await ask(
      'mutation ($input: ResumeWebhookInput!) { resumeWebhook(input: $input) { record { pausedAt } } }',
      { input: { webhook: id, version } },
    )
    expect(message).toBeNull()
    await parts().database.db.webhookDelivery.updateMany({ data: { nextAt: new Date(0) } })
    await expect.poll(() => receiver().received.map(({ body }) => body.data.record)).toEqual([record, record])
  })
})
