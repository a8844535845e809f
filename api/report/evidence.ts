import type { EvidenceKind } from '../../prisma/generated/client.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { type Fault, requireFaultless } from '../action/write/rows.ts'
import { today } from '../calendar/today.ts'
import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { fileColumns, type StoredFileRow } from '../file/find.ts'
import type { EvidenceInput } from '../graphql/generated/contract.ts'
import { globalId } from '../graphql/global-id.ts'
import type { ObligationRow } from '../obligation/table.ts'
import { bookOf } from '../reference/find.ts'
import { bookFor, type Kind, kindOf } from '../reference/kind.ts'
import { evidence } from './table.ts'

/** The evidence of a report: on paper, behind a link, or a file with its stored hash and size. */
export interface Proof {
  readonly kind: EvidenceKind
  readonly kindItem: string | null
  readonly title: string
  readonly url: string | null
  readonly fileId: string | null
  readonly fileName: string | null
  readonly fileSize: number | null
  readonly mediaType: string | null
  readonly sha256: string | null
}

/** The confirming documents of a report as they will be stored; BAD_INPUT, or NOT_FOUND if a file may not be used. */
export async function readProofs(
  work: UnitOfWork,
  obligation: ObligationRow,
  given: readonly EvidenceInput[],
): Promise<readonly Proof[]> {
  const kinds = await kindsOf(work, obligation.regionId, given)
  requireFaultless('input.evidence', given, (proof, index) => {
    const kind = kinds[index]
    return kind && !('value' in kind) ? [kind, ...faultsOf(proof)] : faultsOf(proof)
  })
  const files = await usable(
    work,
    obligation,
    given.flatMap(({ file }) => file ?? []),
  )
  requireFaultless('input.evidence', given, ({ file }) =>
    file == null || files.has(file) ? [] : [missingFile],
  )
  return given.map(({ title, url, file: fileId }, index) => {
    const kind = kinds[index]
    if (!kind || !('value' in kind)) throw new Error('kinds with faults are refused')
    const file = fileId ? files.get(fileId) : undefined
    return {
      kind: kind.value,
      kindItem: kind.item,
      title,
      fileId: file?.id ?? null,
      url: file ? pathOf(file.id) : url == null ? null : new URL(url).href,
      fileName: file?.name ?? null,
      fileSize: file?.size ?? null,
      mediaType: file?.mediaType ?? null,
      sha256: file?.sha256 ?? null,
    }
  })
}

/** The kinds of documents; the book is read only where one of them names an item. */
async function kindsOf(
  work: UnitOfWork,
  regionId: string,
  given: readonly EvidenceInput[],
): Promise<readonly (Kind<EvidenceKind> | Fault)[]> {
  const isNamed = given.some(({ kindItem }) => kindItem != null)
  const book = isNamed ? await bookFor(work, 'EVIDENCE_KINDS', regionId) : bookOf([])
  const day = today(work.context, regionId)
  const fields = ['kind', 'kindItem'] as const
  return given.map(({ kind: value, kindItem: item }) =>
    kindOf(book, 'EVIDENCE_KINDS', fields, { value, item }, day),
  )
}

const missingFile: Fault = {
  code: 'NOT_FOUND',
  message: 'Файл подтверждающего документа не найден: загрузите его и передайте id из ответа.',
  field: 'file',
}

/** Where a file is downloaded from: a path of this server, kept as the link of its evidence. */
const pathOf = (id: string): string => `/files/${globalId('StoredFile', id)}`

/** What is wrong with a document, its file aside. */
function faultsOf({ title, url, file }: EvidenceInput): readonly Fault[] {
  const faults: Fault[] = []
  if (title.trim() === '') {
    const message = 'У подтверждающего документа нет названия: напишите его.'
    faults.push({ reason: 'VALUE_MISSING', message, field: 'title' })
  }
  if (url != null && file != null) {
    const message = 'У подтверждающего документа указаны и файл, и ссылка: оставьте что-то одно.'
    faults.push({ reason: 'CHOICE_INVALID', message, field: 'url' })
  } else if (url != null) faults.push(...faultsOfLink(URL.parse(url)))
  return faults
}

function faultsOfLink(link: URL | null): readonly Fault[] {
  const reason = 'FORMAT_INVALID'
  const field = 'url'
  if (!link || !['http:', 'https:'].includes(link.protocol)) {
    const message =
      'Ссылка подтверждающего документа указана неверно: она должна начинаться с http:// или https://.'
    return [{ reason, message, field }]
  }
  if (link.username === '' && link.password === '') return []
  const message =
    'В ссылке подтверждающего документа есть имя или пароль: удалите их и смените пароль, отчёт читают и другие.'
  return [{ reason, message, field }]
}

/**
 * The files among these that a report may name, locked until the end of the action so that no sweep removes them: the
 * user's own, and those of earlier revisions on the same obligation.
 */
async function usable(
  work: UnitOfWork,
  obligation: ObligationRow,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredFileRow>> {
  if (ids.length === 0) return new Map()
  const { viewer } = work.context
  const rows = await work.read<StoredFileRow>(sql`
    select ${fileColumns} from core.stored_file f where f.id = any(${ids}::uuid[]) and (
      f.uploader_id = ${viewer.user?.id ?? null}
      or exists (select from core.evidence t join core.execution_report r on r.id = t.report_id
        where t.file_id = f.id and r.obligation_id = ${obligation.id} and ${visible(viewer, evidence)}))
    order by f.id for key share of f`)
  return new Map(rows.map(row => [row.id, row]))
}
