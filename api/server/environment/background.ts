import { z } from 'zod'
import { isNetwork } from '../../webhook/worker/address.ts'
import { flag, flagValue, list, variable } from './variable.ts'

const isSmtp = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== ''
}

/** Work that goes on without a request. */
export const backgroundVariables = {
  JOBS: variable(flag().default(true), {
    meaning: {
      en: 'whether this server performs jobs of the queue; at least one server of a database should',
      ru: 'выполняет ли этот сервер задания очереди; выполнять их должен хотя бы один сервер базы данных',
    },
    value: flagValue,
    default: '`true`',
  }),
  WEBHOOK_NETWORKS: variable(list(z.string().refine(isNetwork)).default([]), {
    meaning: {
      en: 'networks of the inside that webhooks may call, also by plain HTTP; all others are refused at each connection',
      ru: 'внутренние сети, в которые можно отправлять события подписок; остальные внутренние адреса отклоняются при каждом соединении',
    },
    value: {
      en: 'networks separated by commas, as `10.20.0.0/16,192.168.1.5`',
      ru: 'ожидаются сети через запятую, например 10.20.0.0/16,192.168.1.5',
    },
  }),
  SMTP_URL: variable(z.string().refine(isSmtp).optional(), {
    meaning: {
      en: 'the mail server that sends notices; without it none are sent by e-mail',
      ru: 'почтовый сервер, через который отправляются уведомления; без него писем нет',
    },
    value: {
      en: 'an address as `smtps://user:password@mail.example.ru`',
      ru: 'ожидается адрес вида smtps://user:password@mail.example.ru',
    },
    isSecret: true,
  }),
  MAIL_FROM: variable(z.email().default('podyom@localhost'), {
    meaning: { en: 'the sender of notices', ru: 'адрес отправителя уведомлений' },
    value: { en: 'an e-mail address', ru: 'ожидается адрес электронной почты' },
  }),
}
