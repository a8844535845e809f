import { readFile, rename, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { type PodyomClient, PodyomError } from '../client.ts'
import {
  ChangesHeadDocument,
  FollowChangesDocument,
  type FollowChangesSubscription,
  MirrorObligationsAgainDocument,
  MirrorObligationsDocument,
  MirrorRoadmapsDocument,
} from '../core/generated/graphql.ts'
import { need } from './answer.ts'
import { run, UserError } from './run.ts'

const [file] = process.argv.slice(2)
const types = ['Roadmap', 'Obligation']
const shortest = 200
const longest = 10_000
const most = 200
/** The day begins in Kamchatka twelve hours before it does at Greenwich. */
const easternmost = 12 * 60 * 60 * 1000

interface Mirror {
  /** The cursor of the change feed up to which the records are current. */
  readonly cursor: string
  readonly records: Readonly<Record<string, object>>
}

/** A whole copy. The cursor is read before the lists: changes made meanwhile come again, and nothing is missed. */
const copy = async ({ ask, pages }: PodyomClient): Promise<Mirror> => {
  const cursor = need(await ask(ChangesHeadDocument, {})).changes.head
  const records: Record<string, object> = {}
  for await (const one of pages(MirrorRoadmapsDocument, { first: 200 }, data => data.roadmaps))
    records[one.id] = one
  for await (const one of pages(MirrorObligationsDocument, { first: 200 }, data => data.obligations))
    records[one.id] = one
  return { cursor, records }
}

/** Whether a day has passed, somewhere in the country, until which the record's state was to hold. */
const isStale = (record: object, today: string): boolean =>
  'stateUntil' in record && typeof record.stateUntil === 'string' && record.stateUntil < today

/**
 * The records as they are today: the feed tells what is written, and a day that begins is not. Who reads them too early
 * reads them once more.
 */
const refresh = async ({ ask }: PodyomClient, { cursor, records }: Mirror): Promise<Mirror> => {
  const today = new Date(Date.now() + easternmost).toISOString().slice(0, 10)
  const stale = Object.keys(records).filter(id => isStale(records[id] ?? {}, today))
  const fresh: Record<string, object> = {}
  for (let start = 0; start < stale.length; start += most) {
    const { nodes } = need(
      await ask(MirrorObligationsAgainDocument, { ids: stale.slice(start, start + most) }),
    )
    for (const node of nodes) if (node && 'id' in node) fresh[node.id] = node
  }
  return { cursor, records: { ...records, ...fresh } }
}

type Change = FollowChangesSubscription['changes']

/** A tombstone takes a record away, and so does one that is not there any more when its change comes. */
const apply = ({ records }: Mirror, { cursor, operation, id, record }: Change): Mirror => {
  const { [id]: _, ...rest } = records
  return { cursor, records: operation === 'UPSERT' && record ? { ...rest, [id]: record } : rest }
}

/** Written to a temporary file and renamed: an interruption leaves the old or the new copy, each with its own cursor. */
const save = async (path: string, mirror: Mirror): Promise<Mirror> => {
  await writeFile(`${path}.new`, JSON.stringify(mirror, null, 2))
  await rename(`${path}.new`, path)
  return mirror
}

const load = async (path: string): Promise<Mirror | null> => {
  const text = await readFile(path, 'utf8').catch(() => null)
  // The file is ours: `save` has written it.
  return text === null ? null : (JSON.parse(text) as Mirror)
}

const say = (line: string) => void process.stderr.write(`${line}\n`)

await run(async client => {
  if (!file) throw new UserError('Укажите файл: node clients/examples/mirror.ts copy.json')
  const fresh = async () => {
    const mirror = await save(file, await copy(client))
    say(
      `Копия снята, записей: ${Object.keys(mirror.records).length}. Слежу за изменениями, остановить: Ctrl+C.`,
    )
    return mirror
  }
  let mirror = (await load(file)) ?? (await fresh())
  for (let rest = shortest; ; rest = Math.min(rest * 2, longest)) {
    try {
      // A subscription lasts a quarter of an hour at most, so a new day is seen as soon as that.
      mirror = await save(file, await refresh(client, mirror))
      for await (const { changes } of client.subscribe(FollowChangesDocument, {
        after: mirror.cursor,
        types,
      })) {
        mirror = await save(file, apply(mirror, changes))
        rest = shortest
      }
    } catch (error) {
      if (!(error instanceof PodyomError)) throw error
      if (error.code === 'CONFLICT') mirror = await fresh()
      else if (error.kind !== 'network' && error.code !== 'UNAVAILABLE' && error.code !== 'TOO_MANY_REQUESTS')
        throw error
      else say('Связь прервалась, продолжаю с последнего изменения.')
    }
    await pause(rest)
  }
})
