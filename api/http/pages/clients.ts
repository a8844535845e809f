import type { FastifyRequest } from 'fastify'
import { isHost } from '../strict-requests.ts'
import type { Page } from './page.ts'
import { type StaticFile, staticPage } from './static.ts'

const headers = { 'cache-control': 'no-cache' }

/** `/clients/`: the packages for front ends, made by the build for this server's plugins, each at its own address. */
export const clientPages = (files: readonly StaticFile[]): Readonly<Record<string, Page>> => ({
  '/clients': async (request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .headers(headers)
      .send(listing(files, `${originOf(request)}/clients/`)),
  ...Object.fromEntries(files.map(file => [`/clients/${file.path}`, staticPage(file, headers)])),
})

/** How the caller reaches the server. What a proxy passes on was not checked: `Host` was. */
const originOf = ({ protocol, host, headers }: FastifyRequest): string =>
  `${protocol === 'https' ? 'https' : 'http'}://${isHost(host) ? host : (headers.host ?? 'localhost')}`

const listing = (files: readonly StaticFile[], url: string): string => {
  if (files.length === 0) return 'Пакеты не собраны: выполните на сервере npm run build.\n'
  const starter = files.filter(({ path }) => path.startsWith('create-'))
  const packages = files.filter(one => !starter.includes(one))
  const sizeOf = ({ bytes }: StaticFile) => `(${Math.ceil(bytes.length / 1024)} КБ)`
  const begin = starter.map(file => `  npx ${url}${file.path} my-app  ${sizeOf(file)}\n`)
  const install = packages.map(file => `  npm install ${url}${file.path}  ${sizeOf(file)}\n`)
  return [
    ...(begin.length > 0
      ? ['Начать свой сайт с типизированной страницы, в папке my-app:\n\n', ...begin, '\n']
      : []),
    'Пакеты для своего сайта, собраны для плагинов этого сервера:\n\n',
    ...install,
  ].join('')
}
