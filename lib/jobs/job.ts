/**
 * Work that the portal does by itself, outside any request: kept in PostgreSQL until it is done, by one worker at a
 * time, and tried again when it fails. A job may run twice, so doing it again must change nothing.
 */
export interface Job<Data extends object = object> {
  /** Its queue, such as `send-mail`. */
  name: string
  run: (data: Data) => Promise<void>
  /** When it runs by itself, as a cron line in Beijing time, with empty data; absent: only when asked for. */
  cron?: string
}
