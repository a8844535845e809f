import type { Page } from './page.ts'
import { type StaticFile, staticPage } from './static.ts'

/** The addresses of the front end's screens, which its own script tells apart; each may have a record below it. */
const screens = [
  'work',
  'notices',
  'overview',
  'schools',
  'roadmaps',
  'obligations',
  'orders',
  'campaigns',
  'changes',
  'import',
  'settings',
  'admin',
]

/** The page runs and shows its own files only, and asks its own server only. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const missing = `<!doctype html>
<html lang="ru"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Подъём</title>
<h1>Подъём</h1><p>Сервер работает, а страница не собрана: выполните <code>npm run build</code> и запустите сервер снова.</p>
<p><a href="/graphql">GraphiQL</a></p></html>`

/** `/`: the front end as the build has written it. Its files have their content in their names, so browsers keep them. */
export const webPages = (files: readonly StaticFile[]): Readonly<Record<string, Page>> => {
  const index = files.find(({ path }) => path === 'index.html')
  if (!index) return { '/': async (_, reply) => reply.type('text/html; charset=utf-8').send(missing) }
  const page = staticPage(index, { 'content-security-policy': policy, 'cache-control': 'no-cache' })
  const assets = files.filter(({ path }) => path.startsWith('assets/'))
  return {
    '/': page,
    ...Object.fromEntries(screens.flatMap(name => [`/${name}`, `/${name}/*`]).map(path => [path, page])),
    ...Object.fromEntries(
      assets.map(file => [
        `/${file.path}`,
        staticPage(file, { 'cache-control': 'public, max-age=31536000, immutable' }),
      ]),
    ),
  }
}
