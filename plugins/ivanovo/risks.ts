import {
  aliases,
  type KeptFactor,
  type KeptProgram,
  type RiskRecords,
  type Sql,
  sql,
} from '../../api/plugin-api.ts'
import { antiRiskPrograms, riskFactors, riskProfiles } from './table.ts'

const { f, p, g } = aliases({ f: riskFactors, p: riskProfiles, g: antiRiskPrograms })

const factorsOf = (ids: readonly string[]): Sql =>
  sql`(${f.id} = any(${ids}::uuid[]) or ${f.profileId} = any(${ids}::uuid[]))`

/** The factors of risk profiles and the programmes against them are risks and programmes of the core. */
export const risks: RiskRecords = {
  factors: {
    types: [riskProfiles.type, riskFactors.type],
    of: (read, ids) =>
      read<KeptFactor>(sql`
        select ${f.id}, ${f.regionId} as "regionId", ${f.municipalityId} as "municipalityId",
          ${f.schoolId} as "schoolId", ${p.schoolYear} as "schoolYear", ${f.number}, ${f.name},
          ${f.significance}::text as "significance", ${p.source}
        from ${f.as} join ${p.as} on ${p.id} = ${f.profileId}
        where ${factorsOf(ids)} and ${f.archivedAt} is null and ${p.archivedAt} is null order by ${f.number}`),
    gone: async (read, ids) => {
      const rows = await read<{ readonly id: string }>(sql`
        select ${f.id} from ${f.as} where ${factorsOf(ids)} and ${f.archivedAt} is not null`)
      return rows.map(({ id }) => id)
    },
  },
  programs: {
    types: [antiRiskPrograms.type],
    of: (read, ids) =>
      read<KeptProgram>(sql`
        select ${g.id}, ${g.regionId} as "regionId", ${g.municipalityId} as "municipalityId",
          ${g.schoolId} as "schoolId", ${g.factorId} as "factorId", ${g.title}, ${g.approvedOn} as "approvedOn",
          ${g.url}, ${g.source}
        from ${g.as} where ${g.id} = any(${ids}::uuid[]) and ${g.archivedAt} is null`),
    gone: async (read, ids) => {
      const rows = await read<{ readonly id: string }>(sql`
        select ${g.id} from ${g.as} where ${g.id} = any(${ids}::uuid[]) and ${g.archivedAt} is not null`)
      return rows.map(({ id }) => id)
    },
  },
}
