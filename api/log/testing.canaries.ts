const families = ['Канарейкин', 'Щегловский', 'Чижикова', 'Снегирёва', 'Клёстов', 'Зарянкин', 'Пеночкина']
const latin = ['kanareykin', 'shcheglovsky', 'chizhikova', 'snegireva', 'klyostov', 'zaryankin', 'penochkina']

/** Thirty invented names, phones and addresses that occur nowhere else. */
export const canaries: readonly string[] = [
  ...families.flatMap((family, index) => [`${family} Выдуман Птицевич`, `${family}-${index}`]),
  ...latin.map(name => `${name}@nest.invalid`),
  ...[11, 22, 33, 44, 55].map(pair => `+7 900 555-${pair}-0${pair % 7}`),
  ...['79005550101', '89005550202', 'Птицевич Ы. Ю.', 'птичий дом 77'],
]

/** The canaries that occur in a text, as they are or as JSON writes them. */
export const flownInto = (text: string): readonly string[] =>
  canaries.filter(one => text.includes(one) || text.includes(encodeURIComponent(one)))
