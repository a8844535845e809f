import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Package {
  readonly version: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly hasInstallScript?: boolean
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))
const manifest = read('package.json')
const locked: readonly (readonly [string, Package])[] = Object.entries<Package>(
  read('package-lock.json').packages,
).filter(([path]) => path !== '')
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

describe('dependencies', () => {
  test('have exact versions', () => {
    const wanted = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })

  test('come from the registry, each with a checksum', () => {
    const isForAnother = (one: Package) => one.optional === true && one.os !== undefined
    const strange = locked.filter(
      ([, one]) => one.link || one.resolved || !(one.integrity || isForAnother(one)),
    )
    expect(strange.map(([path]) => path)).toEqual([])
  })

  test('have install scripts only with a decision in package.json', () => {
    const scripted = locked.filter(([, one]) => one.hasInstallScript).map(([path]) => nameOf(path))
    expect(scripted.filter(name => !(name in manifest.allowScripts))).toEqual([])
    expect(Object.keys(manifest.allowScripts).filter(name => !scripted.includes(name))).toEqual([])
  })
})
