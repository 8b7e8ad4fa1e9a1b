// SPDX-License-Identifier: EUPL-1.2

/** A product in the codes of the message standard; without code it is a category, without both anything. */
export type Productcode = { readonly categorie: string | null; readonly productcode: string | null };

/** What names a start in all messages about it (berichten.md §5). Days are ISO texts. */
export type Startsleutel = Productcode & {
  /** null when the aanbieder works without toewijzingen (taakgericht). */
  readonly nummer: number | null;
  readonly begin: string;
};

/** One StartProduct of a 305. */
export type Startmelding = Startsleutel & {
  /** First day of the toewijzing, when the aanbieder wrote it down. */
  readonly ingang: string | null;
  /** Takes back what was told before (StatusAanlevering 3). */
  readonly verwijdert: boolean;
  /** Where it stands in the message. */
  readonly pad: string;
};

/** One StopProduct of a 307: the start that it ends, when and why. */
export type Stopmelding = Startmelding & { readonly einde: string; readonly reden: string };

export type Stop = { readonly einde: string; readonly reden: string };

/** What an aanbieder really gives: from one start to a stop. A toewijzing can have several, one after the other. */
export type Levering = Startsleutel & { readonly stops: readonly Stop[] };

/** The only reason that ends for the time being (berichten.md §8). */
export const tijdelijk = '20';
export const isTijdelijk = ({ reden }: { readonly reden: string }): boolean => reden === tijdelijk;

export const leveringstaten = ['gestart', 'tijdelijk-gestopt', 'gestopt'] as const;
export type Leveringstaat = (typeof leveringstaten)[number];

export function staatVan({ stops }: Pick<Levering, 'stops'>): Leveringstaat {
  if (stops.length === 0) return 'gestart';
  return stops.every(isTijdelijk) ? 'tijdelijk-gestopt' : 'gestopt';
}

const isZelfdeProduct = (a: Productcode, b: Productcode): boolean =>
  a.categorie === b.categorie && a.productcode === b.productcode;

const isZelfdeStart = (a: Startsleutel, b: Startsleutel): boolean =>
  a.nummer === b.nummer && isZelfdeProduct(a, b) && a.begin === b.begin;

export const isZelfdeStop = (a: Stop, b: Stop): boolean => a.einde === b.einde && a.reden === b.reden;

/** Under which key leveringen of one opdracht stand together. */
const opdrachtVan = ({ nummer, categorie, productcode }: Startsleutel): string =>
  nummer === null ? `${categorie} ${productcode}` : String(nummer);

/** The leveringen of one client as they stand while a message is gone through. */
export class Leveringstand {
  private readonly perOpdracht: Map<string, readonly Levering[]>;

  constructor(leveringen: readonly Levering[]) {
    this.perOpdracht = Map.groupBy(leveringen, opdrachtVan);
  }

  /** What was started on the same toewijzing, or without one of the same product. */
  opdracht = (start: Startsleutel): readonly Levering[] => this.perOpdracht.get(opdrachtVan(start)) ?? [];

  /** The levering that a start or stop names by its key. */
  genoemd = (start: Startsleutel): Levering | undefined =>
    this.opdracht(start).find((levering) => isZelfdeStart(levering, start));

  naStart({ verwijdert, ...start }: Startmelding): void {
    const others = this.opdracht(start).filter((levering) => !isZelfdeStart(levering, start));
    this.perOpdracht.set(opdrachtVan(start), verwijdert ? others : [...others, { ...start, stops: [] }]);
  }

  naStop({ verwijdert, ...stop }: Stopmelding): void {
    const levering = this.genoemd(stop);
    if (!levering) return;
    const others = levering.stops.filter((een) => !isZelfdeStop(een, stop));
    const stops = verwijdert ? others : [...others, stop];
    const changed = this.opdracht(stop).map((een) => (een === levering ? { ...levering, stops } : een));
    this.perOpdracht.set(opdrachtVan(stop), changed);
  }
}
