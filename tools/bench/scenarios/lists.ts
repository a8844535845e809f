import { coreContract, readContract } from '../../../api/graphql/contract.ts'
import { type Choice, filtersAndOrders } from '../contract-lists.ts'
import { pluginContracts } from '../plugin-contracts.ts'
import { filterSql } from '../reference-sql.ts'
import type { Scenario } from '../scenario.ts'

interface List {
  readonly table: string
  readonly columns: readonly [fields: string, sql: string]
  /** The default order, by hand. */
  readonly order: string
  /** The other orders, by hand. */
  readonly orders?: Readonly<Record<string, string>>
  /** Whether archived rows are shown. */
  readonly all?: true
}

const titled = ['id title', 't.id, t.title'] as const
const due = { DUE_ASC: 't.due_on, t.id', DUE_DESC: 't.due_on desc, t.id desc' }

/** Every root list by hand; a list that is not here is not measured. */
export const lists: Readonly<Record<string, List>> = {
  schools: {
    table: 'school',
    columns: ['id shortName', 't.id, t.short_name'],
    order: 't.short_name, t.id',
    orders: { NAME: 't.short_name, t.id', UPDATED: 't.updated_at desc, t.id desc' },
  },
  roadmaps: {
    table: 'roadmap',
    columns: titled,
    order: 't.starts_on desc, t.id desc',
    orders: { PERIOD: 't.starts_on desc, t.id desc', UPDATED: 't.updated_at desc, t.id desc' },
  },
  activities: {
    table: 'activity',
    columns: titled,
    order: 't.roadmap_id, t.position, t.id',
    orders: {
      POSITION: 't.roadmap_id, t.position, t.id',
      DUE: `coalesce(t.term_ends_on, 'infinity'::date), t.id`,
    },
  },
  obligations: {
    table: 'obligation',
    columns: ['id dueOn', 't.id, t.due_on'],
    order: due.DUE_ASC,
    orders: due,
  },
  curators: { table: 'curator', columns: ['id kind', 't.id, t.kind'], order: 't.id' },
  orders: {
    table: 'order',
    columns: titled,
    order: 't.date desc, t.id desc',
    orders: { NEWEST: 't.date desc, t.id desc', OLDEST: 't.date, t.id' },
  },
  organizations: { table: 'organization', columns: ['id name', 't.id, t.name'], order: 't.name, t.id' },
  indicators: { table: 'indicator', columns: ['id code', 't.id, t.code'], order: 't.code, t.id' },
  assessments: {
    table: 'assessment_result',
    columns: ['id subject', 't.id, t.subject'],
    order: 't.school_year desc, t.id desc',
  },
  partnerships: {
    table: 'partnership',
    columns: ['id kind', 't.id, t.kind'],
    order: 't.valid_from desc, t.id desc',
  },
  campaigns: { table: 'monitoring_campaign', columns: titled, order: due.DUE_DESC, orders: due },
  findings: {
    table: 'finding',
    columns: ['id code', 't.id, t.code'],
    order: 't.code, t.id',
    orders: { CODE: 't.code, t.id', FOUND: 't.found_at desc, t.id desc' },
  },
  referenceItems: {
    table: 'reference_item',
    columns: ['id code', 't.id, t.code'],
    order: 't.position, t.id',
  },
  riskFactors: {
    table: 'risk_factor',
    columns: ['id name', 't.id, t.name'],
    order: 't.school_year desc, t.id desc',
  },
  meetings: { table: 'meeting', columns: titled, order: 't.date desc, t.id desc' },
  meetingDecisions: {
    table: 'meeting_decision',
    columns: ['id text', 't.id, t.text'],
    order: `coalesce(t.due_on, '9999-12-31'::date), t.id`,
  },
  riskPrograms: { table: 'risk_program', columns: titled, order: 't.id' },
  regions: { table: 'region', columns: ['id code', 't.id, t.code'], order: 't.code, t.id' },
  municipalities: { table: 'municipality', columns: ['id name', 't.id, t.name'], order: 't.name, t.id' },
  users: { table: 'app_user', columns: ['id title', 't.id, t.title'], order: 't.id desc', all: true },
  keys: { table: 'api_key', columns: ['id', 't.id'], order: 't.id desc', all: true },
  groupGrants: {
    table: 'group_grant',
    columns: ['id group', 't.id, t.group_name'],
    order: 't.id desc',
  },
  webhooks: { table: 'webhook', columns: titled, order: 't.id desc' },
  imports: {
    table: 'import',
    columns: ['id fileName', 't.id, t.file_name'],
    order: 't.created_at desc, t.id desc',
    all: true,
  },
  notices: {
    table: 'notice',
    columns: ['id kind', 't.id, t.kind'],
    order: 't.created_at desc, t.id desc',
    all: true,
  },
}

const page = (field: string, { table, columns, order, all }: List, argument = '', where = 'true') => ({
  query: `{ ${field}(first: 20 ${argument}) { nodes { ${columns[0]} } } }`,
  sql: `select json_agg(x) from (select ${columns[1]} from core."${table}" t
    where ${all ? 'true' : 't.archived_at is null'} and ${where} order by ${order} limit 20) x`,
})

const shown = (value: string) => value.replace(/"[A-Za-z0-9_-]{30,}"/, 'one')

/** The first page of a list by every value of a filter field or order; compared with the plain page if no statement is written by hand. */
function kindsOf({ list, coordinate, samples, argument }: Choice): readonly Scenario[] {
  const own = lists[list]
  if (!own) return []
  const [type = '', field = ''] = coordinate.split('.')
  const order = own.orders?.[field]
  const reference = type.endsWith('Filter') ? filterSql[type.replace(/Filter$/, '')]?.[field] : undefined
  const { where = () => 'true', values = samples, beside = '' } = reference ?? {}
  return values.map(value => ({
    name: `${list} by ${type.endsWith('Order') ? `order ${value}` : `${field}: ${shown(value)}`}${reference || order ? '' : ' (beside the plain page)'}`,
    ...page(list, order ? { ...own, order } : own, argument(value, beside), where(value)),
  }))
}

/** The first page of every list, plain, by each filter field and in each order that the contract has. */
export const listScenarios: readonly Scenario[] = [
  ...Object.entries(lists).map(([field, list]): Scenario => ({ name: field, ...page(field, list) })),
  ...filtersAndOrders(readContract([...coreContract(), ...pluginContracts()]).contract).flatMap(kindsOf),
]
