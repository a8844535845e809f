import { currentKey } from '../app/session.ts'

/** What the rows of a file are, and which columns are read. */
export interface ImportProfile {
  readonly name: string
  readonly title: string
  readonly defaults: Readonly<Record<string, string>>
  readonly fields: readonly {
    readonly field: string
    readonly label: string
    readonly headings: readonly string[]
    readonly isRequired: boolean
  }[]
}

type Reply<Data> =
  | { readonly data: Data; readonly mistake: null }
  | { readonly data: null; readonly mistake: string }

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Asks the server. A refusal comes in the server’s own words. */
async function ask<Data>(
  path: string,
  read: (response: Response) => Promise<Data>,
  { headers, ...init }: RequestInit = {},
): Promise<Reply<Data>> {
  const key = currentKey()
  const sent = { ...headers, ...(key && { authorization: `Bearer ${key}` }) }
  try {
    const response = await fetch(path, { ...init, headers: sent })
    if (response.ok) return { data: await read(response), mistake: null }
    const { errors } = await response.json().catch(() => ({ errors: [] }))
    return {
      data: null,
      mistake: errors?.[0]?.message ?? `Сервер ответил ${response.status}. Повторите позже.`,
    }
  } catch {
    return { data: null, mistake: 'Нет связи с сервером. Проверьте сеть и повторите.' }
  }
}

export const readProfiles = (): Promise<Reply<readonly ImportProfile[]>> =>
  ask('/imports', async response => (await response.json()).profiles)

/** Sends a file; the answer is the id of its import, which goes on without the page. */
export const sendImport = (file: File, fields: Readonly<Record<string, string>>): Promise<Reply<string>> => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) if (value.trim()) body.set(name, value)
  body.set('file', file, file.name)
  return ask('/imports', async response => (await response.json()).id, {
    method: 'POST',
    headers: { prefer: 'respond-async' },
    body,
  })
}

export const cancelImport = (id: string): Promise<Reply<null>> =>
  ask(`/imports/${id}`, async () => null, { method: 'DELETE' })

/** The same file with its errors beside the rows. */
export const readErrors = (id: string): Promise<Reply<Blob>> =>
  ask(`/imports/${id}`, response => response.blob(), { headers: { accept: workbook } })
