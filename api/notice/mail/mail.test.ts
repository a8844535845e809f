import { createTransport } from 'nodemailer'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testServer } from '../../testing/server.ts'
import { sendDue } from './send.ts'

const server = testServer({ now: '2023-12-20T09:00:00Z' })
const db = () => server().database.db
const never = new AbortController().signal
const teacher = { role: 'SCHOOL', on: 'livny-orlovskaya' } as const

interface Received {
  readonly to: readonly string[]
  readonly text: string
}
const received: Received[] = []
let isFailing = false
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, session, done) => {
    const parts: Buffer[] = []
    stream.on('data', part => parts.push(part))
    stream.on('end', () => {
      if (isFailing) return done(Object.assign(new Error('busy'), { responseCode: 451 }))
      const to = session.envelope.rcptTo.map(({ address }) => address)
      received.push({ to, text: Buffer.concat(parts).toString() })
      done()
    })
  },
})
let url = ''
beforeAll(async () => {
  await new Promise<void>(resolve => smtp.listen(0, '127.0.0.1', resolve))
  const address = smtp.server.address()
  url = typeof address === 'object' ? `smtp://127.0.0.1:${address?.port}` : ''
})
afterAll(() => new Promise<void>(resolve => smtp.close(resolve)))

const set = async (input: object) => {
  const { errors } = await server().ask(
    'mutation ($input: SetNoticePreferencesInput!) { setNoticePreferences(input: $input) { findings { level } } }',
    { input },
    { as: [teacher] },
  )
  expect(errors).toEqual([])
}
/** Sends as a worker does, by the clock of Moscow. */
const send = async (at: string) =>
  sendDue(
    {
      read: server().database.read,
      now: () => new Date(`${at}:00+03:00`),
      transport: createTransport(url),
      from: 'podyom@region.example.ru',
    },
    never,
  )
/** The text of a letter, decoded. */
const bodyOf = ({ text }: Received) =>
  [...text.matchAll(/Content-Transfer-Encoding: base64\r\n\r\n([A-Za-z0-9+/=\r\n]+)/g)]
    .map(([, code = '']) => Buffer.from(code, 'base64').toString())
    .join('\n') || text

let userId = ''
const notice = async (subject: string, rest: object = {}) => {
  const school = await db().school.findUniqueOrThrow({ where: { key: teacher.on } })
  await db().notice.create({
    data: {
      userId,
      kind: 'DUE_SOON',
      subject,
      dueOn: new Date('2023-12-25'),
      count: 2,
      regionId: school.regionId,
      municipalityId: school.municipalityId,
      schoolId: school.id,
      createdAt: new Date('2023-12-20T06:00:00Z'),
      ...rest,
    },
  })
}

beforeEach(async () => {
  isFailing = false
  received.length = 0
  await set({ email: 'office@school.example.ru', digest: 'AT_ONCE', quietFrom: null, quietTo: null })
  userId = (await db().noticePreference.findFirstOrThrow()).userId
  await db().notice.deleteMany()
  await db().noticePreference.updateMany({ data: { mailedAt: null, claimedUntil: null, failures: 0 } })
})

describe('notices by e-mail', () => {
  test('go out once, in plain text and HTML, however many servers send', async () => {
    await notice('a')
    await notice('b', { kind: 'RETURNED', dueOn: null, count: 1 })
    await Promise.all([send('2023-12-20T12:00'), send('2023-12-20T12:00')])
    await send('2023-12-20T12:01')
    expect(received.map(({ to }) => to)).toEqual([['office@school.example.ru']])
    const [letter] = received
    const body = letter ? bodyOf(letter) : ''
    expect(body).toContain('Срок – 25.12.2023. Осталось подать отчётов: 2.')
    expect(body).toContain('<li>')
    expect(body).toContain('возвращён на доработку')
    expect(letter?.text).toMatch(/^Auto-Submitted: auto-generated/im)
  })

  test('wait for the morning, for Monday, and for the end of quiet hours', async () => {
    await notice('a')
    await set({ digest: 'DAILY' })
    await send('2023-12-20T07:59')
    expect(received).toHaveLength(0)
    await set({ quietFrom: 22, quietTo: 9 })
    await send('2023-12-20T08:30')
    expect(received).toHaveLength(0)
    await send('2023-12-20T09:30')
    expect(received).toHaveLength(1)
    await notice('b')
    await send('2023-12-20T18:00')
    expect(received).toHaveLength(1)
    await set({ digest: 'WEEKLY' })
    await send('2023-12-22T10:00')
    expect(received).toHaveLength(1)
    await send('2023-12-25T10:00')
    expect(received).toHaveLength(2)
  })

  test('are sent again after a failure, later each time', async () => {
    await notice('a')
    isFailing = true
    await send('2023-12-20T12:00')
    await send('2023-12-20T12:00')
    expect((await db().noticePreference.findFirstOrThrow()).failures).toBe(1)
    await send('2023-12-20T12:01')
    expect((await db().noticePreference.findFirstOrThrow()).failures).toBe(2)
    isFailing = false
    await send('2023-12-20T12:02')
    expect(received).toHaveLength(0)
    await send('2023-12-20T12:03')
    expect(received).toHaveLength(1)
  })

  test('name no place that the user has left, and stop when the user has left', async () => {
    const other = await db().school.findFirstOrThrow({ where: { region: { code: 'RU-IVA' } } })
    await notice('a', { schoolId: other.id, municipalityId: other.municipalityId, regionId: other.regionId })
    await notice('b')
    await send('2023-12-20T12:00')
    expect(received.map(bodyOf).join()).not.toContain(other.shortName)
    await notice('c')
    await db().userGrant.updateMany({ where: { userId }, data: { archivedAt: new Date() } })
    await send('2023-12-20T13:00')
    expect(received).toHaveLength(1)
  })
})
