import type { GraphQLSchema } from 'graphql'
import { rolesOf } from '../../api/access/needs.ts'
import { grantedRoles } from '../../api/data/scope.ts'
import { createSchema } from '../../api/graphql/schema.ts'
import { plugins } from '../../plugins/index.ts'
import type { Translate } from '../cli/language.ts'
import { table } from './markdown.ts'

interface Permission {
  readonly name: string
  readonly roles: readonly string[]
}

/** The root fields that are not open to everybody, by the `@access` of the contract. */
const permissionsIn = (schema: GraphQLSchema): readonly Permission[] =>
  [schema.getMutationType(), schema.getQueryType(), schema.getSubscriptionType()]
    .flatMap(root => Object.values(root?.getFields() ?? {}))
    .map(field => ({ name: field.name, roles: rolesOf(schema, field) ?? [] }))
    .filter(({ roles }) => !roles.includes('PUBLIC'))

const tableOf = (t: Translate, permissions: readonly Permission[]) =>
  table(
    [t({ en: 'Action', ru: 'Действие' }), ...grantedRoles],
    ['---', ...grantedRoles.map(() => ':-:')],
    permissions.map(({ name, roles }) => [
      `\`${name}\``,
      ...grantedRoles.map(role => (roles.includes(role) ? '+' : '')),
    ]),
  )

/** Who may do what, of the core and of each plugin. */
export const permissionsBlocks = (t: Translate): readonly string[] => {
  const core = permissionsIn(createSchema([]))
  const ofCore = new Set(core.map(({ name }) => name))
  const ofPlugins = plugins.flatMap(plugin => {
    const own = permissionsIn(createSchema([plugin])).filter(({ name }) => !ofCore.has(name))
    return [`## \`${plugin.id}\``, tableOf(t, own)]
  })
  return [
    t({
      en: 'A grant is a role on a territory and covers what lies below it. Root fields that are not listed are open to all who may read. The contract states the same by `@access`.',
      ru: 'Право – это роль на территории, и действует оно на всё, что ниже. Поля верхнего уровня, которых здесь нет, открыты всем, кому можно читать. В контракте то же сказано директивой `@access`.',
    }),
    tableOf(t, core),
    ...ofPlugins,
  ]
}
