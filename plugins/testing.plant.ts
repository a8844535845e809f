import type { Pool } from 'pg'
import { plugins } from './index.ts'
import { fill } from './testing.fill.ts'

/** A copy of the rows `t` of a table under new ids, with some columns replaced; the source tables are joined by `from`. */
const copy = (table: string, from: string, replaced: string) => `
  insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(t) || jsonb_build_object(
    'id', gen_random_uuid(), 'key', gen_random_uuid(), ${replaced}))).* from ${table} t ${from}`

/**
 * Gives every school what the seed has none of, made of what there is: a roadmap of its own with a section, an activity
 * and an indicator, and a partnership with its neighbour; gives Perm Krai a school, and every table of a plugin rows.
 */
export async function plant(pool: Pool): Promise<void> {
  await pool.query(
    copy(
      'core.school',
      `join core.municipality m on m.key = 'orda' where t.key = 'livny-sakhzavodskaya'`,
      `'region_id', m.region_id, 'municipality_id', m.id, 'name', 'Школа для проверки', 'short_name', 'Школа для проверки'`,
    ),
  )
  await pool.query(
    copy(
      'core.roadmap',
      'join core.school s on s.municipality_id = t.municipality_id where t.school_id is null',
      `'school_id', s.id, 'level', 'SCHOOL', 'parent_id', t.id, 'successor_id', null`,
    ),
  )
  for (const [table, own] of [
    ['core.roadmap_section', ''],
    [
      'core.activity',
      `, 'school_id', m.school_id, 'section_id', (select x.id from core.roadmap_section x where x.roadmap_id = m.id), 'parent_id', null, 'inherits_from_id', null`,
    ],
    ['core.indicator', `, 'school_id', m.school_id`],
  ] as const) {
    await pool.query(
      copy(
        table,
        `join core.roadmap m on m.parent_id = t.roadmap_id and m.level = 'SCHOOL' where t.position = 1`,
        `'roadmap_id', m.id${own}`,
      ),
    )
  }
  await pool.query(`
    insert into core.partnership (id, region_id, municipality_id, supported_school_id, leader_school_id, kind, valid_from)
    select gen_random_uuid(), region_id, municipality_id, id, next, 'NETWORK_CONTRACT', '2020-09-01'
    from (select *, lead(id) over (partition by municipality_id order by id) as next from core.school) s
    where next is not null`)
  for (const plugin of plugins) await fill(pool, plugin)
}
