/** What reaches a place: shares by maker, adding up to one. */
export type Mix = ReadonlyMap<string, number>;

/** A quantity that moves between places or is made at one. */
export interface Arrival {
  readonly place: string;
  readonly quantity: number;
  /** Where it came from, or the maker when it was made here. */
  readonly origin?: string;
  readonly maker?: string;
}

const ROUNDS = 60;

/**
 * Origins of what is at each place, by proportional mixing: what leaves a place has the shares of what reached it. Lanes may run in circles, so the shares are repeated until they
 * settle; places that nothing reaches have no origins.
 */
export function mixesOf(arrivals: readonly Arrival[]): Map<string, Mix> {
  const byPlace = new Map<string, Arrival[]>();
  for (const arrival of arrivals) if (arrival.quantity > 0) byPlace.set(arrival.place, [...(byPlace.get(arrival.place) ?? []), arrival]);
  let mixes = new Map<string, Mix>();
  for (let round = 0; round < ROUNDS; round++) {
    let change = 0;
    const next = new Map<string, Mix>();
    for (const [place, reaching] of byPlace) {
      const sums = new Map<string, number>();
      for (const arrival of reaching) {
        if (arrival.maker !== undefined) sums.set(arrival.maker, (sums.get(arrival.maker) ?? 0) + arrival.quantity);
        else for (const [maker, share] of mixes.get(arrival.origin!) ?? []) sums.set(maker, (sums.get(maker) ?? 0) + share * arrival.quantity);
      }
      const total = [...sums.values()].reduce((a, b) => a + b, 0);
      const mix = new Map([...sums].map(([maker, quantity]) => [maker, quantity / (total || 1)] as const));
      for (const [maker, share] of mix) change = Math.max(change, Math.abs(share - (mixes.get(place)?.get(maker) ?? 0)));
      next.set(place, mix);
    }
    mixes = next;
    if (change < 1e-9) break;
  }
  return mixes;
}
