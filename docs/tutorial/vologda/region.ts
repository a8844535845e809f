/** What the plugin is called and which region it speaks for. */
export const region = {
  id: 'vologda',
  title: 'Вологодская область',
  regions: ['RU-VLG'],
  sdl: new URL('./schema.graphql', import.meta.url),
} as const
