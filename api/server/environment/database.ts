import { z } from 'zod'
import { variable } from './variable.ts'

/** A password with a bare % in it would be read as another one, or as none. */
const isEncoded = ({ username, password }: URL) => !/%(?![0-9a-f]{2})/i.test(username + password)

const isDatabaseUrl = (text: string) => {
  const url = URL.parse(text)
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '' && isEncoded(url)
}

/** Where the data are kept. */
export const databaseVariables = {
  DATABASE_URL: variable(z.string().refine(isDatabaseUrl).optional(), {
    meaning: {
      en: 'the PostgreSQL to use (14 or newer), whose user owns the database; without it the embedded one is started',
      ru: 'какую PostgreSQL использовать (14 или новее), пользователь владеет базой; без неё запускается встроенная',
    },
    value: {
      en: '`postgresql://user:password@host:5432/database`, percent-encoded',
      ru: 'ожидается адрес вида postgresql://имя:пароль@сервер:5432/база; знаки @ : / # % в пароле пишутся как %40 %3A %2F %23 %25',
    },
    isSecret: true,
  }),
  PGPASSWORD: variable(z.string().optional(), {
    meaning: {
      en: 'the password where `DATABASE_URL` has none',
      ru: 'пароль, если в `DATABASE_URL` его нет',
    },
    value: { en: 'a password', ru: 'ожидается пароль' },
    isSecret: true,
  }),
  DATA_DIR: variable(z.string().default('.data'), {
    meaning: {
      en: 'the folder of the embedded PostgreSQL, of uploaded files and of compiled modules; nobody else may write there',
      ru: 'каталог встроенной PostgreSQL, загруженных файлов и скомпилированных модулей; писать в него больше никто не должен',
    },
    value: { en: 'a folder', ru: 'ожидается каталог' },
  }),
}
