import type { PodyomError } from '@podyom/client'
import { usePodyom } from '@podyom/react'
import { useState } from 'react'
import {
  type FindingLineFragment,
  type PolicyLineFragment,
  ResetThisPolicyDocument,
  SetThisPolicyDocument,
  SimulateThisPolicyDocument,
  type SimulateThisPolicyQuery,
} from '../../generated/graphql.ts'
import { Findings } from '../ui/parts.tsx'
import { Simulation } from './simulation.tsx'
import { currentValue, type LabelOf, ValueField } from './value.tsx'

/** The region, or the municipality for itself. */
export interface Place {
  readonly region: string | null
  readonly municipality: string | null
}

/** Another value for a setting: first what it would change, then for good, with its ground. */
export const SettingForm = ({
  place,
  setting,
  labelOf,
  done,
}: {
  readonly place: Place
  readonly setting: PolicyLineFragment
  readonly labelOf: LabelOf
  readonly done: () => void
}) => {
  const client = usePodyom()
  const [value, setValue] = useState(currentValue(setting))
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<PodyomError | null>(null)
  const [findings, setFindings] = useState<readonly FindingLineFragment[]>([])
  const [simulation, setSimulation] = useState<SimulateThisPolicyQuery['simulatePolicy']>(null)
  const { name } = setting
  const simulate = async () => {
    setBusy(true)
    const { data, error: failure } = await client.ask(SimulateThisPolicyDocument, {
      ...place,
      values: [{ name, ...value }],
    })
    setBusy(false)
    setError(failure)
    setSimulation(data?.simulatePolicy ?? null)
  }
  const end = (
    payload: { readonly record: unknown; readonly findings: readonly FindingLineFragment[] } | undefined,
    failure: PodyomError | null,
  ) => {
    setBusy(false)
    setError(failure)
    setFindings(payload?.findings ?? [])
    if (payload?.record || failure?.code === 'CONFLICT') done()
  }
  const save = async () => {
    setBusy(true)
    const input = { ...place, version: setting.version, name, ...value, reason }
    const key = { idempotencyKey: crypto.randomUUID() }
    const { data, error: failure } = await client.ask(SetThisPolicyDocument, { input }, key)
    end(data?.setPolicy, failure)
  }
  const reset = async () => {
    if (!setting.setting) return
    setBusy(true)
    const input = { setting: setting.setting, version: setting.version, reason }
    const key = { idempotencyKey: crypto.randomUUID() }
    const { data, error: failure } = await client.ask(ResetThisPolicyDocument, { input }, key)
    end(data?.resetPolicy, failure)
  }
  return (
    <form
      className="panel fields"
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <div className="row">
        <ValueField
          setting={setting}
          value={value}
          set={next => {
            setValue(next)
            setSimulation(null)
          }}
          labelOf={labelOf}
        />
        <input
          aria-label="Основание"
          placeholder="Основание: приказ и его пункт"
          required
          value={reason}
          onChange={event => setReason(event.target.value)}
        />
      </div>
      {error && (
        <p className="mistake" role="alert">
          {error.message}
        </p>
      )}
      <Findings findings={findings} />
      {simulation && <Simulation simulation={simulation} />}
      <p className="row">
        <button type="button" disabled={busy} onClick={() => void simulate()}>
          Что изменится
        </button>
        <button type="submit" className="main" disabled={busy}>
          Сохранить
        </button>
        {setting.setting && (
          <button type="button" disabled={busy || !reason.trim()} onClick={() => void reset()}>
            Вернуть унаследованное
          </button>
        )}
      </p>
    </form>
  )
}
