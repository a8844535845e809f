import { globalId } from '../../api/graphql/global-id.ts'
import { day, defineFixtures } from '../../tests/contract/fixtures/plugin-fixtures.ts'

const conducted = { version: 1, heldOn: '2023-09-25' }
const mistaken = { reason: 'Записано по ошибке.' }

/** What the general walks try of the plugin: records in every region, and inputs that succeed in its own. */
export const fixtures = defineFixtures(
  async ({ db, own, roadmapId, municipalId }) => {
    const helpProgram = await db.oryolHelpProgram.create({
      data: { ...own, roadmapId, dueOn: day('2023-12-01'), source: 'Приказ' },
    })
    const talkedOver = await db.oryolHelpProgram.create({
      data: {
        ...own,
        roadmapId: municipalId,
        dueOn: day('2023-12-01'),
        source: 'Приказ',
        interviewedOn: day('2023-09-10'),
        discussedOn: day('2023-09-20'),
      },
    })
    const deficitChain = await db.oryolDeficitChain.create({
      data: {
        ...own,
        schoolYear: '2023-2024',
        subjects: ['MATHEMATICS'],
        grades: [7],
        source: 'Приказ',
        stages: { create: [{ kind: 'TEST_MATERIALS', position: 1 }] },
      },
    })
    return {
      helpProgram: globalId('OryolHelpProgram', helpProgram.id),
      talkedOver: globalId('OryolHelpProgram', talkedOver.id),
      deficitChain: globalId('OryolDeficitChain', deficitChain.id),
    }
  },
  {
    recordOryolInterview: w => [{ program: w.helpProgram, ...conducted }],
    recordOryolDiscussion: w => [{ program: w.talkedOver, ...conducted }],
    approveOryolHelpProgram: w => [{ program: w.talkedOver, version: 1, approvedOn: '2023-10-02' }],
    recordOryolDeficitStage: w => [
      { chain: w.deficitChain, version: 1, kind: 'TEST_MATERIALS', doneOn: '2023-09-04' },
    ],
    saveOryolHelpProgram: w => [
      { school: w.school, roadmap: w.roadmap, version: 1, dueOn: '2023-12-25', source: 'Приказ' },
    ],
    saveOryolDeficitChain: w => [
      {
        school: w.school,
        schoolYear: '2023-2024',
        version: 1,
        source: 'Приказ',
        subjects: ['MATHEMATICS'],
        grades: [7],
        stages: [{ kind: 'TEST_MATERIALS', activity: w.activity }],
      },
    ],
    saveOryolRouteCounts: w => [
      {
        chain: w.deficitChain,
        version: 1,
        routes: [{ subject: 'MATHEMATICS', grade: 7, routeCount: 2 }],
      },
    ],
    setOryolMethodicalService: w => [
      { municipality: w.municipality, version: 1, kind: 'MUNICIPAL', source: 'Приказ' },
    ],
    setOryolRequirements: w => [
      {
        roadmap: w.roadmap,
        version: 0,
        requirements: [{ kind: 'HELP_PROGRAM', activity: w.activity, dueOn: '2024-01-31', source: 'Приказ' }],
      },
    ],
    archiveOryolRecord: w => [
      { record: w.helpProgram, version: 1, ...mistaken },
      { record: w.deficitChain, version: 1, ...mistaken },
    ],
  },
)
