// SPDX-License-Identifier: EUPL-1.2
import type { QueryContext } from '#platform/context';
import type { Blok, Onderdeel } from '#platform/document';
import { ketenblokken } from './memoketen.query.ts';
import {
  kernbedingblokken,
  losseEindenblokken,
  onderwerpblokken,
  randvoorwaardeblokken,
} from './memoregisters.query.ts';
import type { Segment } from './segment.store.ts';
import { segmentInzien } from './segmenten.query.ts';
import type { Planonderdeel, Vulling } from './segmentplan.ts';

/** What people hand on: the parts under the headings of the region, and whether anything in them is an example. */
export type Memo = { readonly inhoud: readonly Onderdeel[]; readonly voorbeeld: boolean };

/** Puts the memo of a segment together from the registers: each part under its heading, at the end what is not finished. */
export async function memoSamenstellen(
  context: QueryContext,
  segment: Pick<Segment, 'code' | 'naam'>,
  koppen: readonly Planonderdeel[],
): Promise<Memo> {
  const view = await segmentInzien.run(context, { code: segment.code });
  if (!view) throw new Error(`het segment ${segment.code} is er niet`);
  const keten = await ketenblokken(context, segment.code, view.doelen);
  const blocks: Readonly<Record<Vulling, readonly Blok[]>> = {
    effectketen: keten,
    kernbedingen: kernbedingblokken(view),
    randvoorwaarden: randvoorwaardeblokken(view),
    onderwerpen: onderwerpblokken(view),
  };
  const parts = koppen.map(({ naam, inhoud, vult }, at) => ({
    kop: `${at + 1}. ${naam}`,
    inhoud: [...(inhoud ? [inhoud] : []), ...(vult ? blocks[vult] : ['Onbekend: hierover staat nog niets vast.'])],
  }));
  const open = { kop: `${koppen.length + 1}. Losse einden`, inhoud: losseEindenblokken(view) };
  const examples = [...view.kernbedingen, ...view.randvoorwaarden, ...view.onderwerpen];
  return {
    inhoud: [{ kop: 'Het segment', inhoud: opening(view) }, ...parts, open],
    voorbeeld: examples.some(({ voorbeeld }) => voorbeeld),
  };
}

type View = NonNullable<Awaited<ReturnType<typeof segmentInzien.run>>>;

function opening({ naam, omschrijving, contracten }: View): readonly Blok[] {
  const contracts = contracten.map(
    ({ nummer, naam, wet }) => `${nummer}. ${naam} (${wet === 'wmo' ? 'Wmo' : 'Jeugdwet'})`,
  );
  return [
    omschrijving ?? `Dit memo gaat over het segment ${naam}.`,
    ...(contracts.length === 0
      ? ['Het plan noemt in dit segment geen contracten.']
      : ['Het segment heeft deze contracten:', { soort: 'lijst' as const, punten: contracts }]),
  ];
}
