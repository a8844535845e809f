import { z } from 'zod'
import type { S3Settings } from '../../file/s3.ts'
import { variable } from './variable.ts'

const isEndpoint = (text: string) => {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && !url.search && !url.username
}

const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

/** Where uploaded files are kept. */
export const storageVariables = {
  EVIDENCE_DIR: variable(z.string().optional(), {
    meaning: { en: 'the folder of uploaded files', ru: 'каталог загруженных файлов' },
    value: { en: 'a folder', ru: 'ожидается каталог' },
    default: { en: '`files` in `DATA_DIR`', ru: '`files` в `DATA_DIR`' },
  }),
  S3_ENDPOINT: variable(
    z
      .string()
      .refine(isEndpoint)
      .transform(text => new URL(text))
      .optional(),
    {
      meaning: {
        en: 'an S3-compatible store to keep uploaded files in instead of the folder',
        ru: 'S3-совместимое хранилище для файлов вместо каталога',
      },
      value: {
        en: 'an address without the name of the bucket',
        ru: 'ожидается адрес вида https://s3.example.ru, без имени корзины',
      },
      isSecret: true,
    },
  ),
  S3_BUCKET: variable(z.string().regex(bucketName).optional(), {
    meaning: { en: 'the bucket', ru: 'корзина' },
    value: {
      en: '3 to 63 lower-case Latin letters, digits, dots and hyphens',
      ru: 'ожидается имя корзины: от 3 до 63 строчных латинских букв, цифр, точек и дефисов',
    },
  }),
  S3_REGION: variable(z.string().optional(), {
    meaning: { en: 'the region of the store', ru: 'регион хранилища' },
    value: { en: 'a name', ru: 'ожидается название' },
    default: '`us-east-1`',
  }),
  S3_ACCESS_KEY_ID: variable(z.string().optional(), {
    meaning: { en: 'the id of the access key', ru: 'номер ключа доступа' },
    value: { en: 'an id', ru: 'ожидается номер ключа' },
    isSecret: true,
  }),
  S3_SECRET_ACCESS_KEY: variable(z.string().optional(), {
    meaning: { en: 'the secret of the access key', ru: 'секрет ключа доступа' },
    value: { en: 'a secret', ru: 'ожидается секрет' },
    isSecret: true,
  }),
}

const storageSchema = z.object(storageVariables)

/** The bucket that the variables name in full; null without one. */
export const bucketOf = (variables: z.output<typeof storageSchema>): S3Settings | null => {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region = 'us-east-1' } = variables
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = variables
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) return null
  return { endpoint, bucket, region, accessKeyId, secretAccessKey }
}
