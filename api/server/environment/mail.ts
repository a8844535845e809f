import { z } from 'zod'
import { variable } from './variable.ts'

const isSmtp = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== ''
}

/** How notices are sent by e-mail. */
export const mailVariables = {
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
