/** The value of a setting: a number, a yes or no, one of its choices, or days of each year (MM-DD). */
export type SettingValue = number | boolean | string | readonly string[]

interface Named<Value extends SettingValue> {
  /** A plugin's own begins with the plugin's id. */
  readonly name: string
  /** What users call it. */
  readonly title: string
  /** What holds where no territory has set it. */
  readonly byDefault: Value
}

/** A setting as its owner declares it: what it may be, and what it is until a territory sets it. */
export type SettingDefinition =
  | (Named<number> & { readonly kind: 'NUMBER'; readonly min: number; readonly max: number })
  | (Named<boolean> & { readonly kind: 'FLAG' })
  /** `enum` is the type of the contract that labels the choices. */
  | (Named<string> & { readonly kind: 'CHOICE'; readonly enum: string; readonly choices: readonly string[] })
  | (Named<readonly string[]> & { readonly kind: 'DAYS' })
