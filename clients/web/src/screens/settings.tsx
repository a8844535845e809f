import { useState } from 'react'
import { useQuery } from 'urql'
import {
  MeDocument,
  PolicyMunicipalitiesDocument,
  PolicyPageDocument,
  PolicyRegionsDocument,
} from '../../generated/graphql.ts'
import { type Place, SettingForm } from '../policy/form.tsx'
import { type LabelOf, valueText } from '../policy/value.tsx'
import { labelOf as known } from '../ui/labels.ts'
import { Head, Tag } from '../ui/parts.tsx'
import { Empty, Loaded } from '../ui/states.tsx'

/** By which settings a territory lives, where they come from, and other values for them. */
export const Settings = () => {
  const [{ data: me }] = useQuery({ query: MeDocument })
  const grants = me?.viewer.grants ?? []
  const mayChange = grants.some(({ role }) => role === 'REGIONAL' || role === 'ADMIN')
  const [chosen, setChosen] = useState<string | null>(null)
  const [municipality, setMunicipality] = useState<string | null>(null)
  const [{ data }] = useQuery({ query: PolicyRegionsDocument })
  const regions = data?.regions.nodes ?? []
  const region = chosen ?? grants.find(one => one.region)?.region?.id ?? regions[0]?.id ?? null
  const [places] = useQuery({
    query: PolicyMunicipalitiesDocument,
    variables: { region: region ?? '' },
    pause: !region || !me,
  })
  const place: Place = municipality ? { region: null, municipality } : { region, municipality: null }
  return (
    <>
      <Head title="Настройки территории" />
      <form className="filters" onSubmit={event => event.preventDefault()}>
        <select
          aria-label="Регион"
          value={region ?? ''}
          onChange={event => {
            setChosen(event.target.value)
            setMunicipality(null)
          }}
        >
          {regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <select
          aria-label="Муниципальное образование"
          value={municipality ?? ''}
          onChange={event => setMunicipality(event.target.value || null)}
        >
          <option value="">Весь регион</option>
          {places.data?.municipalities.nodes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </form>
      {region && me && <SettingList key={municipality ?? region} place={place} mayChange={mayChange} />}
    </>
  )
}

const SettingList = ({ place, mayChange }: { readonly place: Place; readonly mayChange: boolean }) => {
  const [result, refresh] = useQuery({ query: PolicyPageDocument, variables: { ...place } })
  const [open, setOpen] = useState<string | null>(null)
  const read = () => refresh({ requestPolicy: 'network-only' })
  return (
    <Loaded result={result} retry={read}>
      {({ policy, enums }) => {
        const labelOf: LabelOf = (enumName, choice) =>
          enums.find(({ name }) => name === enumName)?.values.find(({ name }) => name === choice)?.label ??
          choice
        return policy ? (
          <ul className="cards">
            {policy.settings.map(setting => (
              <li key={setting.name}>
                <div>
                  <span className="what">
                    {setting.title}
                    <small>{valueText(setting, labelOf)}</small>
                  </span>
                  <span className="tags">
                    <Tag tone={setting.setting ? 'warn' : 'plain'}>
                      источник: {known('PolicyOrigin', setting.origin).toLowerCase()}
                    </Tag>
                  </span>
                  {mayChange && (
                    <button
                      type="button"
                      aria-expanded={open === setting.name}
                      onClick={() => setOpen(open === setting.name ? null : setting.name)}
                    >
                      {open === setting.name ? 'Закрыть' : 'Изменить'}
                    </button>
                  )}
                </div>
                {open === setting.name && (
                  <SettingForm
                    key={setting.version}
                    place={place}
                    setting={setting}
                    labelOf={labelOf}
                    done={read}
                  />
                )}
              </li>
            ))}
          </ul>
        ) : (
          <Empty title="Территория вам недоступна">Выберите другой регион.</Empty>
        )
      }}
    </Loaded>
  )
}
