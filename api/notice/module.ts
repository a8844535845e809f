import { descending } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { computed, reference, rootConnection } from '../graphql/binding/fields.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { defineModule, type Resolvers } from '../graphql/binding/module.ts'
import { apiError } from '../graphql/errors/table.ts'
import { globalId } from '../graphql/global-id.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { readNotices, setNoticePreferences } from './actions.ts'
import { preferencesOf } from './preferences.ts'
import { sentenceOf } from './sentence.ts'
import { type NoticeRow, notices } from './table.ts'

const noticeList = defineList(notices, {
  where: filterOf('NoticeFilter', notices, {
    unread: unread => [sql`(t.read_at is null) = ${unread}`],
  }),
  orders: { NEWEST: descending('NEWEST') },
  order: 'NEWEST',
})

const Notice: Resolvers<'notice', 'Notice'> = {
  text: computed<NoticeRow, string>(['kind', 'count', 'dueOn'], sentenceOf),
  region: reference(regions, 'regionId'),
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
  school: reference(schools, 'schoolId', { archived: true }),
  record: computed<NoticeRow, string | null>(['recordType', 'recordId'], ({ recordType, recordId }) =>
    recordType === null || recordId === null ? null : globalId(recordType, recordId),
  ),
}

const Query: Resolvers<'notice', 'Query'> = {
  notices: rootConnection(noticeList),
  noticePreferences: (_, __, { read, viewer }) => {
    if (!viewer.user) throw apiError('UNAUTHENTICATED')
    return preferencesOf(read, viewer.user.id)
  },
}

const Mutation: Resolvers<'notice', 'Mutation'> = { readNotices, setNoticePreferences }

export const noticeModule = defineModule('notice', {
  tables: [notices],
  types: { Notice, Query, Mutation },
})
