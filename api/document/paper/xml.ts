import sax, { type QualifiedTag } from 'sax'

/** An element as it opens: its name without a prefix, and the values of its attributes by their names without one. */
export interface Opened {
  readonly name: string
  readonly value: (attribute: string) => string | undefined
}

export interface Handlers {
  readonly open: (element: Opened, parents: readonly string[]) => void
  readonly close?: (name: string, parents: readonly string[]) => void
  readonly text?: (text: string, parents: readonly string[]) => void
}

/**
 * Reads XML element by element; throws on what is not well-formed. Entities of a document's own are not expanded. `parents`
 * are the names of the open elements from the outermost one to the nearest.
 */
export function readXml(xml: string, { open, close, text }: Handlers): void {
  const parser = sax.parser(true, { xmlns: true })
  const parents: string[] = []
  parser.onerror = error => {
    throw error
  }
  parser.onopentag = tag => {
    // With `xmlns` every tag has qualified attributes.
    const { local, attributes } = tag as QualifiedTag
    const value = (name: string) => Object.values(attributes).find(one => one.local === name)?.value
    open({ name: local, value }, parents)
    parents.push(local)
  }
  parser.onclosetag = () => {
    const name = parents.pop()
    if (name !== undefined) close?.(name, parents)
  }
  parser.ontext = found => text?.(found, parents)
  parser.oncdata = found => text?.(found, parents)
  parser.write(xml).close()
}
