import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  getOperationAST,
  Kind,
  locatedError,
  visit,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import type { Viewer } from '../data/scope.ts'
import { newPace } from '../data/yield.ts'
import type { Context, ExecutionContext } from '../graphql/context.ts'
import { scopeSnapshotOf } from './scope-snapshot.ts'

/** The answer to an event, and whether it is the same for all readers with the same rights. */
interface Answer {
  readonly result: ExecutionResult
  readonly isCommon: boolean
}

/** The arguments of a subscription. */
type Args = ExecutionArgs & { readonly contextValue: ExecutionContext }

/** So many documents are remembered to have answers of each reader's own. */
const mostPersonal = 1_000

/**
 * Executes the document of a subscription once for an event and all readers who send the same document and have the same
 * rights. An answer that needs anything of the reader itself (who they are, what they sent) is given to nobody
 * else, and neither is one with errors.
 */
export const useSharedAnswers = (): Plugin<ExecutionContext> => {
  const answers = new WeakMap<object, Map<string, Promise<Answer>>>()
  const documents = new WeakMap<DocumentNode, number>()
  const personal = new LRUCache<string, true>({ max: mostPersonal })
  let lastDocument = 0

  const numberOf = (document: DocumentNode) => {
    const number = documents.get(document) ?? ++lastDocument
    documents.set(document, number)
    return number
  }
  const keyOf = ({ document, operationName, variableValues, contextValue }: Args) =>
    JSON.stringify([
      numberOf(document),
      operationName,
      usedIn(document, operationName, variableValues ?? {}),
      rightsOf(contextValue.viewer),
    ])

  const answer = async (args: Args, key: string, event: object): Promise<ExecutionResult> => {
    const own = () => execute({ ...args, rootValue: event })
    if (personal.has(key)) return own()
    const ofEvent = answers.get(event) ?? new Map<string, Promise<Answer>>()
    answers.set(event, ofEvent)
    const known = ofEvent.get(key)
    if (!known) {
      const first = executeWatched(args, event)
      ofEvent.set(key, first)
      const { result, isCommon } = await first
      if (!isCommon && !result.errors) personal.set(key, true)
      return result
    }
    const { result, isCommon } = await known
    await args.contextValue.feed.turn()
    return isCommon ? result : own()
  }

  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (given: ExecutionArgs) => {
        const args = given as Args
        const events = await createSourceEventStream(args)
        if (!isStream(events)) return events
        const key = keyOf(args)
        return answering(events, event => answer(args, key, event))
      })
    },
  }
}

/** What a reader may see, apart from what is theirs alone. */
const rightsOf = (viewer: Viewer) => [
  scopeSnapshotOf(viewer),
  viewer.own ? scopeSnapshotOf({ ...viewer, scope: viewer.own }) : null,
  viewer.grants,
]

/** The variables of which answers may depend: all but those of the subscription's own arguments, as where it begins. */
function usedIn(
  document: DocumentNode,
  operationName: string | null | undefined,
  values: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const roots = getOperationAST(document, operationName)?.selectionSet.selections ?? []
  const begin = new Set(roots.flatMap(one => (one.kind === Kind.FIELD ? (one.arguments ?? []) : [])))
  const names = new Set<string>()
  visit(document, {
    VariableDefinition: () => false,
    Argument: argument => (begin.has(argument) ? false : undefined),
    Variable: ({ name }) => void names.add(name.value),
  })
  return [...names].map(name => [name, values[name]])
}

/** Executes with a context that tells whether anything of the reader itself was read. */
async function executeWatched(args: Args, event: object): Promise<Answer> {
  let isCommon = true
  const own = <T>(value: T): T => {
    isCommon = false
    return value
  }
  const given = args.contextValue
  const { user, ...rights } = given.viewer
  const { read, transact, cipher, actions, now, zones, regionCodes } = given
  const { plugins, listeners, limits, calendar, changes, feed } = given
  // Named one by one, so that nothing of the request comes along unwatched.
  const contextValue: Context = {
    read,
    transact,
    cipher,
    actions,
    collectedReads: null,
    now,
    zones,
    regionCodes,
    plugins,
    listeners,
    limits,
    calendar,
    changes,
    feed,
    loaders: new Map(),
    pace: newPace(),
    viewer: {
      ...rights,
      get user() {
        return own(user)
      },
    },
    get viewerNow() {
      return own(given.viewerNow)
    },
    get headers() {
      return own(given.headers)
    },
    get requestId() {
      return own(given.requestId)
    },
  }
  const result = await execute({ ...args, rootValue: event, contextValue })
  return { result, isCommon: isCommon && !result.errors }
}

const isStream = (value: object): value is AsyncIterableIterator<object> => Symbol.asyncIterator in value

/** The answers to events. It also ends while it waits for the next event. */
function answering(
  events: AsyncIterableIterator<object>,
  answer: (event: object) => Promise<ExecutionResult>,
): AsyncIterableIterator<ExecutionResult> {
  const iterator: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]: () => iterator,
    next: async () => {
      const { value, done } = await events.next().catch(error => {
        throw locatedError(error, undefined)
      })
      return done ? { value: undefined, done } : { value: await answer(value), done: false }
    },
    return: async () => {
      await events.return?.()
      return { value: undefined, done: true }
    },
  }
  return iterator
}
