import { describe, expect, test } from 'vitest'
import { roadmapSchools } from '../roadmap/table.ts'
import { schools } from '../school/table.ts'
import { sql } from './sql.ts'
import { aliases } from './table.ts'

const { c, s } = aliases({ c: roadmapSchools, s: schools })

describe('aliases', () => {
  test('name tables and their columns in a statement', () => {
    const { text, values } = sql`select ${s.shortName} from ${c.as} join ${s.as} on ${s.id} = ${c.schoolId}
      where ${c.roadmapId} = ${'1'}`
    expect(text.replace(/\s+/g, ' ')).toBe(
      'select s."short_name" from "core"."roadmap_school" c join "core"."school" s on s."id" = c."school_id" where c."roadmap_id" = $1',
    )
    expect(values).toEqual(['1'])
  })

  test('are refused by the compiler where a column is not there', () => {
    // @ts-expect-error a school has no long name
    expect(s.longName).toBeUndefined()
  })
})
