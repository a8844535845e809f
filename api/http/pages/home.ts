import type { Read } from '../../data/query.ts'
import { type Viewer, visible } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import { roadmaps } from '../../roadmap/table.ts'
import type { Page } from './page.ts'

interface Loaded {
  readonly key: string
  readonly title: string
  readonly municipality: string | null
  readonly region: string
  readonly activities: number
}

const loaded = (viewer: Viewer) => sql`
  select t.key, t.title, m.name as municipality, r.name as region,
    (select count(*)::int from core.activity a where a.roadmap_id = t.id and a.parent_id is null) as activities
  from core.roadmap t
  join core.region r on r.id = t.region_id
  left join core.municipality m on m.id = t.municipality_id
  where ${visible(viewer, roadmaps)}
  order by t.starts_on, t.id
  limit 20`

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const html = (text: string): string => text.replace(/[&<>"]/g, mark => marks[mark] ?? mark)

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}

/** `/`: what this server is, which roadmaps it holds (those that a visitor may read), and where to go on. One file, no scripts, nothing fetched. */
export const landing =
  (read: Read, visitor: Viewer): Page =>
  async (request, reply) => {
    const url = new URL('/graphql', `http://${request.headers.host ?? 'localhost'}`).href
    const rows = await read<Loaded>(loaded(visitor))
    return reply.headers(headers).send(render(rows, url))
  }

const row = ({ key, title, municipality, region, activities }: Loaded): string =>
  `<tr><td><code>${html(key)}</code></td><td>${html(title)}</td><td>${html([municipality, region].filter(Boolean).join(', '))}</td><td class="n">${activities}</td></tr>`

const render = (rows: readonly Loaded[], url: string): string => `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Подъём</title>
<style>
  :root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 20%, transparent); }
  body { font: 16px/1.55 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
  h1 { font-size: 2.25rem; margin: 0; } h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
  .lead { font-size: 1.125rem; max-width: 44rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
  .n { text-align: right; font-variant-numeric: tabular-nums; }
  .scroll { overflow-x: auto; }
  pre { overflow-x: auto; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; }
  .go { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none; }
  .go a { display: block; padding: .5rem 1rem; border: 1px solid var(--line); border-radius: .5rem; text-decoration: none; }
</style>
<h1>Подъём</h1>
<p class="lead">Платформа данных о поддержке школ с низкими образовательными результатами: школы, дорожные карты,
обязательства, показатели и замечания – через один GraphQL API.</p>
<ul class="go">
  <li><a href="/graphql">Открыть GraphiQL</a></li>
  <li><a href="/health">Состояние сервера</a></li>
  <li><a href="/ready">Готовность базы данных</a></li>
</ul>
<h2>Дорожные карты</h2>
${
  rows.length === 0
    ? '<p>Здесь нет дорожных карт, или их видят только те, кто вошёл с ключом.</p>'
    : `<div class="scroll"><table><thead><tr><th>Ключ<th>Название<th>Территория<th class="n">Мероприятий</thead><tbody>${rows.map(row).join('')}</tbody></table></div>`
}
<h2>Первый запрос</h2>
<pre>curl ${html(url)} \\
  -H 'content-type: application/json' \\
  -d '{"query":"{ roadmaps { nodes { title status } } }"}'</pre>
</html>
`
