// SPDX-License-Identifier: EUPL-1.2
import { isRecord } from '#libs/regiopakket';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { verbandVan } from '../mandaten.query.ts';
import { onthouder } from './onthouden.ts';
import { readNieuwste, readPlaninhoud } from './pakket.store.ts';

/** One thing that the pack states, with where it stands. */
export type BronView = {
  /** `room/code`, or the path of an item without a code; steps of an explanation refer to it. */
  readonly item: string;
  readonly kamer: string;
  readonly naam: string;
  readonly voorbeeld: boolean;
  readonly plaats: string;
  readonly citaat: string;
};

type Json = Readonly<Record<string, unknown>>;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every item of the newest pack with its source. */
export const bronnenlijst = defineQuery({
  naam: 'regio/bronnenlijst',
  rollen: [...deelnemers, 'gegevensbescherming'],
  run: async (context, _: Record<never, never>): Promise<readonly BronView[] | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const kop = await readNieuwste(context.tx, verband);
    if (!kop) return [];
    return onthoud(`${verband} ${kop.hash}`, async () => {
      const { paginas } = await readPlaninhoud(context.tx, { verband, hash: kop.hash });
      return Object.entries(paginas).flatMap(([kamer, pagina]) => [...collect(kamer, pagina, [])]);
    });
  },
});

const onthoud = onthouder<readonly BronView[]>();

/** Walks the page: whatever carries a source, or says that it is an example, is an item. */
function* collect(kamer: string, value: unknown, pad: readonly string[]): Generator<BronView> {
  if (Array.isArray(value)) {
    for (const [index, child] of value.entries()) yield* collect(kamer, child, [...pad, String(index + 1)]);
    return;
  }
  if (!isRecord(value)) return;
  const voorbeeld = value['voorbeeld'] === true;
  if (isRecord(value['bron']) || voorbeeld) yield view(kamer, value, pad, voorbeeld);
  for (const [key, child] of Object.entries(value))
    if (key !== 'bron' && key !== 'zieOok') yield* collect(kamer, child, [...pad, key]);
}

function view(kamer: string, value: Json, pad: readonly string[], voorbeeld: boolean): BronView {
  const bron = isRecord(value['bron']) ? value['bron'] : {};
  const path = pad.join('.');
  return {
    item: `${kamer}/${textOf(value['code']) || path}`,
    kamer,
    naam: textOf(value['naam']) || textOf(value['omschrijving']) || textOf(value['wat']) || path,
    voorbeeld,
    plaats: `${textOf(bron['document'])} ${textOf(bron['paragraaf'])}`.trim(),
    citaat: textOf(bron['citaat']) || textOf(value['toelichting']),
  };
}
