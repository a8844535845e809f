import { flag, flagValue, variable } from './variable.ts'

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
}
