import type { GraphQLObjectType } from 'graphql'
import type { CompileText } from '../compile/definition.ts'
import { below, type Compiling, type Field, fieldsOf, NotCompiled } from '../compile/selection.ts'
import { objectFrom, typeBelow } from '../compile/statement/page.ts'
import { base64url, written } from '../compile/statement/scalar.ts'
import { fill, type Hole, join, type Request, raw, type Template, template } from '../compile/template.ts'
import type { Viewer } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import { tablesOf } from '../graphql/binding/schema-extensions.ts'
import type { Position } from './cursor.ts'
import {
  type ChangeArgs,
  type FeedRequest,
  type FeedState,
  feedRequest,
  feedRows,
  feedState,
  isReset,
  stateColumns,
} from './feed.ts'
import { refuseUnknown } from './type.ts'

/** A page: its changes as JSON, one text for each name under which they are selected. */
type Found = FeedState & {
  readonly hasMore: boolean
  /** The place of its last change. */
  readonly last: readonly (readonly [string, string])[] | null
} & { readonly [column: `c${number}`]: string }

/**
 * A page of the feed whose changes PostgreSQL writes as JSON. Cursors are encrypted here: a change's own cursor, its
 * record, and the rows of a scope transition are left to the resolvers.
 */
export const feedText: CompileText = (compiling, field, args) => {
  const type = typeBelow(queryOf(compiling), field)
  const fields = fieldsOf(compiling, type, below(field))
  const lists = fields.filter(({ name }) => name === 'changes')
  const columnOf = (one: Field) => `c${lists.indexOf(one)}` as const
  const tables = [...tablesOf(compiling.schema).values()]
  const feeds = new WeakMap<Request, FeedRequest>()
  const statement = pageOf(
    lists.map(one => [columnOf(one), changeOf(compiling, typeBelow(type, one), one)] as const),
    request => feeds.get(request),
  )
  return async request => {
    const given = args(request) as ChangeArgs
    refuseUnknown(compiling.schema, given.types)
    const feed = await feedRequest(request.context, given, tables)
    if (feed.after.transition) throw new NotCompiled('a scope transition')
    feeds.set(request, feed)
    const sent = fill(statement, request)
    request.sent = sent.text
    const [found] = await request.context.read<Found>(sent, {
      prepared: feed.ask.types === null,
      isOfDocument: true,
    })
    if (!found) throw new NotCompiled('no state of the feed')
    const answer = answerOf(feed, found)
    const parts = fields.map(one => {
      if (one.name === '__typename') return [one.key, JSON.stringify(type.name)]
      if (one.name === 'changes') return [one.key, answer.reset ? '[]' : found[columnOf(one)]]
      return [one.key, JSON.stringify(answer[one.name as keyof typeof answer])]
    })
    return `{${parts.map(([key, text]) => `"${key}":${text}`).join(',')}}`
  }
}

const queryOf = ({ schema }: Compiling): GraphQLObjectType => {
  const query = schema.getQueryType()
  if (!query) throw new NotCompiled('no queries')
  return query
}

/** The statement of a page, with its changes under some names. */
function pageOf(
  lists: readonly (readonly [string, Template])[],
  feedOf: (request: Request) => FeedRequest | undefined,
): Template {
  const filled =
    (make: (feed: FeedRequest, viewer: Viewer) => Sql): Hole =>
    request => {
      const feed = feedOf(request)
      if (!feed) throw new NotCompiled('no place in the feed')
      return make(feed, request.context.viewer)
    }
  const size = filled(feed => sql.raw(String(feed.size)))
  const isOnPage = template`filter (where x.n <= ${size})`
  const made = lists.map(([name, value]) => template`, ${objectFrom(value)} as ${raw(name)}`)
  const texts = lists.map(
    ([name]) =>
      template`, coalesce(array_to_json(array_agg(x.${raw(name)} order by x.n) ${isOnPage}), '[]'::json)::text as ${raw(name)}`,
  )
  const state = filled(({ ask }, viewer) => feedState(viewer, ask))
  const rows = filled(({ ask }, viewer) => feedRows(viewer, ask))
  return template`${state} select ${stateColumns}, f.* from state left join head on true left join lateral (
      select count(*) > ${size} as "hasMore",
        (array_agg(array[x.xid::text, x.seq::text] order by x.n desc) ${isOnPage})[1:1] as last${join(texts, '')}
      from (select row_number() over (order by p.xid, p.seq) as n, p.xid, p.seq${join(made, '')} from (${rows}) p) x
    ) f on true`
}

/** What is selected of a change `p`. */
function changeOf(compiling: Compiling, type: GraphQLObjectType, field: Field): Template {
  const value = ({ name }: Field): Template => {
    if (name === '__typename') return raw(`'${type.name}'::text`)
    if (name === 'id') return base64url(raw("p.type || ':' || p.record_id"))
    const declared = type.getFields()[name]
    if (!declared || !columns.has(name)) throw new NotCompiled(`${type.name}.${name}`)
    return written(raw(`p.${name}`), declared.type)
  }
  const fields = fieldsOf(compiling, type, below(field))
  return join(fields.map(one => template`${value(one)} as ${raw(`"${one.key}"`)}`))
}

const columns: ReadonlySet<string> = new Set(['operation', 'type', 'key', 'version', 'at'])

function answerOf({ write, ask, ...feed }: FeedRequest, found: Found) {
  const at = (position: Position) => write({ position, snapshot: ask.snapshot, transition: null })
  const head = { xid: found.headXid, seq: found.headSeq }
  const reset = isReset({ ...feed, write, ask }, found)
  const hasMore = !reset && found.hasMore
  const [last] = found.last ?? []
  return {
    reset,
    hasMore,
    get head() {
      return at(head)
    },
    get endCursor() {
      if (!hasMore) return at(head)
      return last ? at({ xid: last[0], seq: last[1] }) : write(feed.after)
    },
  }
}
