import { createClient, type PodyomClient } from '../client.ts'
import {
  AcceptReportDocument,
  CampaignsDocument,
  CloseCampaignDocument,
  ObligationsDocument,
  ReturnReportDocument,
  SubmitCampaignDocument,
  SubmitReportDocument,
  SubmitReportsDocument,
} from '../core/generated/graphql.ts'
import { changed, need, once, say } from './answer.ts'
import { run, server, UserError } from './run.ts'
import { printedDay } from './table.ts'

const [key = 'khotynets-monitoring-2023'] = process.argv.slice(2)

const link = (title: string) => [
  { kind: 'LINK' as const, title, url: 'https://school.example/monitoring/2023' },
]

const findCampaign = async (client: PodyomClient) => {
  const { pages } = client
  for await (const campaign of pages(CampaignsDocument, { first: 20 }, data => data.campaigns))
    if (campaign.key === key) return campaign
  throw new UserError(`Кампании с постоянным ключом «${key}» нет.`)
}

/** Reports with links on all that a school has not reported on; gives those that are submitted. */
const report = async (client: PodyomClient, school: string, roadmap: string) => {
  const rows = []
  const filter = { school, roadmap }
  for await (const { id, state, activity } of client.pages(
    ObligationsDocument,
    { filter, first: 200 },
    data => data.obligations,
  )) {
    if (['SUBMITTED', 'RETURNED', 'DONE', 'WAIVED'].includes(state)) continue
    const text = `Исполнено: ${activity?.title ?? 'мероприятие карты'}`
    rows.push({ obligation: id, revision: 0, text, shareDone: 1, evidence: link('Страница сайта школы') })
  }
  if (rows.length === 0) throw new UserError('Отчёты школы уже поданы: начните с новой базы.')
  const input = { rows: rows.slice(0, 200), mode: 'ROW_BY_ROW' as const }
  const { submitReports } = need(await client.ask(SubmitReportsDocument, { input }, once()))
  say(`  Подано отчётов: ${submitReports.submitted} из ${rows.length}.`)
  for (const { record, error, findings } of submitReports.rows)
    if (!record) say(`  Не подан: ${error?.message ?? findings.map(({ sentence }) => sentence).join(' ')}`)
  return submitReports.rows.flatMap(({ record }) => record ?? [])
}

/** One report is returned, corrected and, by another user, accepted. */
const review = async ({ ask }: PodyomClient, [first]: Awaited<ReturnType<typeof report>>) => {
  if (!first?.obligation) throw new UserError('Ни один отчёт не подан: возвращать нечего.')
  const reason = 'Приложите протокол педагогического совета.'
  const back = { report: first.id, version: first.version, reason }
  changed(need(await ask(ReturnReportDocument, { input: back }, once())).returnReport)
  say(`Отчёт по пункту ${first.obligation.activity?.number} возвращён: ${reason}`)
  const corrected = {
    obligation: first.obligation.id,
    revision: first.revision,
    text: `${first.text}. Протокол приложен.`,
    evidence: [
      { kind: 'PROTOCOL' as const, title: 'Протокол № 4', url: 'https://school.example/protocol-4' },
    ],
  }
  const second = changed(need(await ask(SubmitReportDocument, { input: corrected }, once())).submitReport)
  say(`Исправленный отчёт подан, редакция ${second.revision}.`)
  if (!process.env.PODYOM_REVIEWER_TOKEN) {
    say(
      'Отчёт принимает другой пользователь, а не тот, кто его подал: укажите его ключ в PODYOM_REVIEWER_TOKEN.',
    )
    return
  }
  const reviewer = createClient({ url: server().url, token: () => process.env.PODYOM_REVIEWER_TOKEN })
  const accept = { report: second.id, version: second.version }
  changed(need(await reviewer.ask(AcceptReportDocument, { input: accept }, once())).acceptReport)
  say('Исправленный отчёт принят другим пользователем.')
}

await run(async client => {
  const { id, title, status, roadmap, schools } = await findCampaign(client)
  say(title)
  if (status === 'CLOSED') throw new UserError('Кампания уже закрыта.')
  const [chosen] = schools.nodes
  if (!chosen?.school || !roadmap) throw new UserError('В кампании нет ни одной доступной вам школы.')
  say(`${chosen.school.shortName} отчитывается по пунктам дорожной карты.`)
  await review(client, await report(client, chosen.school.id, roadmap.id))
  const memo = async () => {
    const { version } = await findCampaign(client)
    const input = { campaign: id, version, memo: `${title}: сведения сданы всеми школами.` }
    return need(await client.ask(CloseCampaignDocument, { input }, once())).closeCampaign
  }
  for (const [index, { version, school, submittedOn }] of schools.nodes.entries()) {
    if (!school || submittedOn) continue
    if (index === schools.nodes.length - 1) {
      const { record, findings } = await memo()
      if (record) return 'Справка принята до сдачи сведений всеми школами: правил региона об этом нет.\n'
      say('Справка до сдачи сведений всеми школами не принята:')
      for (const { sentence } of findings) say(`  ${sentence}`)
    }
    const input = { campaign: id, school: school.id, version }
    const { campaign } = changed(
      need(await client.ask(SubmitCampaignDocument, { input }, once())).submitCampaign,
    )
    const { numerator, denominator } = campaign?.completeness ?? {}
    say(`${school.shortName}: сведения сданы, школ сдали ${numerator} из ${denominator}.`)
  }
  const { closedOn } = changed(await memo())
  return `Кампания закрыта справкой ${closedOn ? printedDay(closedOn) : ''}.\n`
})
