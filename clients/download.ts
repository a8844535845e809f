import { PodyomError } from './error.ts'
import { filesUrl, refusal, type UploadSettings } from './upload.ts'

export type DownloadAnswer =
  | { readonly data: Blob; readonly error: null }
  | { readonly data: null; readonly error: PodyomError }

/** Reads one file of evidence, named by its id or by the address that the API gives. Never throws. */
export const downloadFile = async (
  file: string,
  { url, headers, fetch: send, timeout }: UploadSettings,
): Promise<DownloadAnswer> => {
  try {
    const address = new URL(file.includes('/') ? file : `files/${file}`, filesUrl(url))
    const response = await send(address, { headers, signal: AbortSignal.timeout(timeout) })
    if (response.ok) return { data: await response.blob(), error: null }
    return { data: null, error: refusal(response, await response.json().catch(() => null)) }
  } catch (cause) {
    const message = 'Файл не прочитан: нет связи с сервером. Проверьте адрес и сеть.'
    return { data: null, error: new PodyomError('network', message, { cause }) }
  }
}
