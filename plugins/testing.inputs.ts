/** An order of one clause. */
export const orderOf = (rest: object) => ({
  ...{ number: '1', date: '2023-12-01', issuerName: 'Отдел', title: 'О мониторинге', basis: [] },
  clauses: [{ number: '1', text: 'Провести мониторинг.', term: 'до 1 марта 2024 г.' }],
  ...rest,
})

/** A roadmap of one section for the school year, with three activities that a school answers for. */
export const roadmapOf = (owner: string, responsible: string) => ({
  owner,
  title: 'Дорожная карта',
  period: { kind: 'SCHOOL_YEAR', text: '2023-2024 учебный год', start: '2023-09-01', end: '2024-08-31' },
  sections: [
    {
      title: 'Организация работы',
      activities: ['до 5 ноября 2023 г.', 'до 20 марта 2024 г.', 'до 20 мая 2024 г.'].map((term, index) => ({
        ...{ number: `1.${index + 1}`, title: `Мероприятие ${index + 1}`, term, responsible: [responsible] },
      })),
    },
  ],
})

/** A first report with its proof. */
export const reportOf = (obligation: string) => ({
  ...{ obligation, revision: 0, text: 'Сделано.' },
  evidence: [{ kind: 'PROTOCOL', title: 'Протокол' }],
})

/** What an indicator measures. */
export const measured = {
  ...{ code: 'П-1', name: 'Доля школ', direction: 'INCREASE' },
  target: { kind: 'ABSOLUTE', value: 100, text: '100 %' },
}

/** A school's result at an exam. */
export const resultOf = (school: string, subject: string) => ({
  ...{ school, exam: 'VPR', subject, schoolYear: '2022-2023', scaleMax: 5, schoolMean: 3.4 },
})
