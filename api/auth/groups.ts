const most = 200
const longest = 255

/**
 * The groups that claims hold under a name, or along a path with dots (Keycloak: `realm_access.roles`). What is no name of
 * a group is left out.
 */
export function groupsIn(claims: object, claim: string): readonly string[] {
  const whole = memberOf(claims, claim)
  const found =
    whole ??
    claim
      .split('.')
      .reduce<unknown>((value, name) => (value === undefined ? value : memberOf(value, name)), claims)
  const names: readonly unknown[] = Array.isArray(found) ? found : [found]
  return [...new Set(names.filter(isName))].slice(0, most)
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longest && !value.includes('\u0000')
