/**
 * Numbered places, each held by one process at a time. They are locks of the engine: a process that dies, by whatever
 * cause, leaves its own at once.
 */
export interface Places {
  /** Takes a free one below `of`, unless this process has its share of them; undefined where there is none to take. */
  take(of: number): Promise<number | undefined>;
  leave(place: number): Promise<void>;
  /** Waits until nobody else has the turn of this name, and gives what ends it. */
  turn(name: number, signal: AbortSignal): Promise<() => void>;
  /** The connection is gone, and every place with it. */
  readonly lost: Promise<void>;
  close(): Promise<void>;
}
