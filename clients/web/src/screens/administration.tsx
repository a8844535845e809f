import { useQuery } from 'urql'
import { AboutServerDocument, AdministrationDocument, MeDocument } from '../../generated/graphql.ts'
import { counted, dayText } from '../ui/days.ts'
import { labelOf } from '../ui/labels.ts'
import { Head, Section, Tag } from '../ui/parts.tsx'
import { Scroll } from '../ui/scroll.tsx'
import { Empty, Failure, Loaded } from '../ui/states.tsx'

/** Who may do what here, with which keys, by whose rules. */
export const Administration = () => {
  const [{ data: me }] = useQuery({ query: MeDocument })
  const mayManage = me?.viewer.grants.some(({ role }) => role === 'ADMIN') ?? false
  const [people] = useQuery({ query: AdministrationDocument, pause: !mayManage })
  const [server] = useQuery({ query: AboutServerDocument })
  return (
    <>
      <Head title="Управление" />
      {me && !mayManage ? (
        <Empty title="Пользователей и ключи видит администратор">
          {me.viewer.isSignedIn
            ? 'У вашего ключа другая роль. Ключи выдаёт администратор региона.'
            : 'Войдите с ключом администратора.'}
        </Empty>
      ) : people.error ? (
        <Failure error={people.error} />
      ) : (
        <Loaded result={people}>
          {({ users, keys }) => (
            <>
              <Section title="Пользователи" count={users.nodes.length}>
                {users.nodes.length === 0 && <Empty title="Пользователей нет" />}
                <ul className="cards">
                  {users.nodes.map(({ id, title, blockedAt, personalData, grants }) => (
                    <li key={id}>
                      <div>
                        <span className="what">
                          {title}
                          <small>
                            {grants
                              .map(
                                ({ role, region, municipality, school }) =>
                                  `${labelOf('Role', role)}: ${school?.shortName ?? municipality?.name ?? region?.name ?? 'вся платформа'}`,
                              )
                              .join('; ') || 'прав нет'}
                          </small>
                        </span>
                        <span className="tags">
                          {personalData && <Tag tone="plain">Персональные данные</Tag>}
                          {blockedAt && <Tag tone="warn">Заблокирован</Tag>}
                        </span>
                        <span className="figures">
                          {counted(
                            keys.nodes.filter(({ user, revokedAt }) => user?.id === id && !revokedAt).length,
                            'ключ',
                            'ключа',
                            'ключей',
                          )}
                        </span>
                      </div>
                    </li>
                  ))}
                </ul>
              </Section>
              <Section title="Ключи доступа" count={keys.nodes.length}>
                <Scroll label="Ключи доступа">
                  <table>
                    <thead>
                      <tr>
                        {['Ключ', 'Чей', 'Действует до', 'Последний вход', 'Отозван'].map(head => (
                          <th key={head} scope="col">
                            {head}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>
                      {keys.nodes.map(({ id, number, user, expiresAt, lastUsedAt, revokedAt }) => (
                        <tr key={id}>
                          <th scope="row">
                            <code>{number}</code>
                          </th>
                          <td>{user?.title}</td>
                          <td>{dayText(expiresAt.slice(0, 10))}</td>
                          <td>{lastUsedAt ? dayText(lastUsedAt.slice(0, 10)) : 'не входил'}</td>
                          <td>{revokedAt ? dayText(revokedAt.slice(0, 10)) : ''}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </Scroll>
              </Section>
            </>
          )}
        </Loaded>
      )}
      <Loaded result={server}>
        {({ plugins, rules }) => (
          <Section title="Правила регионов" count={rules.length}>
            {plugins.map(({ id, title, version, regions }) => (
              <details key={id}>
                <summary>
                  {title}{' '}
                  <small>
                    {regions.join(', ')} · версия {version} ·{' '}
                    {counted(
                      rules.filter(({ plugin }) => plugin === id).length,
                      'правило',
                      'правила',
                      'правил',
                    )}
                  </small>
                </summary>
                <ul className="findings">
                  {rules
                    .filter(({ plugin }) => plugin === id)
                    .map(({ code, level, sentence, act, item }) => (
                      <li key={code} data-level={level}>
                        <span className="level">{labelOf('FindingLevel', level)}</span>
                        <p>{sentence}</p>
                        <small>
                          {act}, {item}
                        </small>
                      </li>
                    ))}
                </ul>
              </details>
            ))}
          </Section>
        )}
      </Loaded>
      <p className="help">
        Разработчикам: <a href="/graphql">GraphiQL</a> · <a href="/clients">пакеты для своего сайта</a> ·{' '}
        <a href="/ready">состояние сервера</a>
      </p>
    </>
  )
}
