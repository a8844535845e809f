import { readFileSync } from 'node:fs'

/** A third-party package of the lockfile. */
export interface LicensedPackage {
  readonly name: string
  readonly version: string
  /** An SPDX expression; null where the package states none. */
  readonly license: string | null
  /** Only for development and tests: a server is installed without it. */
  readonly isDevelopment: boolean
}

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
}

/** Licences whose texts let a region use, copy and change the whole without opening its own code. */
const permissive = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'OFL-1.1',
  'BlueOak-1.0.0',
  'Unlicense',
]

/** Tools that no server is installed with; they are run and not shipped. */
const forTools = [
  ...permissive,
  'MPL-2.0',
  'Artistic-2.0',
  'Python-2.0',
  'WTFPL',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
]

/** Packages that were looked at one by one: what their licence is, where the lockfile does not say it or it is on no list. */
const reviewed: Readonly<Record<string, string>> = {
  // Its LICENSE file is that of MIT; its manifest states none.
  'seq-queue': 'MIT',
  // Weak copyleft that ends at its own files; it comes with a tool of Prisma, unchanged.
  elkjs: 'EPL-2.0',
}

const prefix = 'node_modules/'

/** All packages of a lockfile, by name and version. */
export function readLicenses(lockfile: string): readonly LicensedPackage[] {
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>
  }
  const found = Object.entries(packages).flatMap(([path, { version = '', license, dev = false }]) => {
    if (path === '') return []
    const name = path.slice(path.lastIndexOf(prefix) + prefix.length)
    return [{ name, version, license: license ?? reviewed[name] ?? null, isDevelopment: dev }]
  })
  const byName = new Map(found.map(one => [`${one.name}@${one.version}`, one]))
  return [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** Whether a package may be used: an alternative (OR) needs one permitted licence, a sum (AND) all of them. */
export function isPermitted({ name, license, isDevelopment }: LicensedPackage): boolean {
  if (license === null) return false
  if (reviewed[name] === license) return true
  const permitted = isDevelopment ? forTools : permissive
  return license
    .replace(/[()]/g, '')
    .split(/ or /i)
    .some(sum => sum.split(/ and /i).every(one => permitted.includes(one.trim())))
}
