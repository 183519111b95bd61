/** Values by key up to a weight in all; what was not asked for the longest goes first. */
export class Bounded<K, V> {
  private readonly rows = new Map<K, { readonly value: V; readonly weight: number }>();
  private readonly most: number;
  private weight = 0;

  constructor(most: number) {
    this.most = most;
  }

  get(key: K): V | undefined {
    const row = this.rows.get(key);
    if (!row) return undefined;
    // Re-inserting keeps the map in order of use.
    this.rows.delete(key);
    this.rows.set(key, row);
    return row.value;
  }

  set(key: K, value: V, weight: number): void {
    this.drop(key);
    if (weight > this.most) return;
    this.rows.set(key, { value, weight });
    this.weight += weight;
    for (const oldest of this.rows.keys()) {
      if (this.weight <= this.most) break;
      this.drop(oldest);
    }
  }

  private drop(key: K): void {
    const row = this.rows.get(key);
    if (!row) return;
    this.rows.delete(key);
    this.weight -= row.weight;
  }
}
