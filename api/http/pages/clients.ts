import type { Page } from './page.ts'
import { type StaticFile, staticPage } from './static.ts'

const headers = { 'cache-control': 'no-cache' }

/** `/clients/`: the packages for front ends, made by the build for this server's plugins, each at its own address. */
export const clientPages = (files: readonly StaticFile[]): Readonly<Record<string, Page>> => ({
  '/clients': async ({ protocol, host }, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .headers(headers)
      .send(listing(files, new URL('/clients/', `${protocol}://${host}`).href)),
  ...Object.fromEntries(files.map(file => [`/clients/${file.path}`, staticPage(file, headers)])),
})

const listing = (files: readonly StaticFile[], url: string): string => {
  if (files.length === 0) return 'Пакеты не собраны: выполните на сервере npm run build.\n'
  const lines = files.map(
    ({ path, bytes }) => `  npm install ${url}${path}  (${Math.ceil(bytes.length / 1024)} КБ)`,
  )
  return `Пакеты для своего сайта, собраны для плагинов этого сервера:\n\n${lines.join('\n')}\n`
}
