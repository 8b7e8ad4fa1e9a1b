// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { type Datum, isVoor, laatste } from '#libs/kernel';
import { verbandVan } from '#modules/regio';
import type { Rol } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { byProductAndCao, type ContractNaam, leesNamen, type Namen } from '../tarief/namen.query.ts';
import { readLijstbedragen } from './tarieflijst.store.ts';
import type { Volgregel } from './volgregel.ts';
import type { NietGevolgd } from './volgtarieven-uitwerken.query.ts';
import { werkVolgtarievenUit } from './volgtarieven-uitwerken.query.ts';

const lezers: readonly Rol[] = ['inkoper', 'beleidsadviseur', 'financien', 'programmadirecteur', 'bestuurder'];

export type VolgtarievenView = {
  readonly contract: ContractNaam;
  readonly ingang: Datum;
  readonly uitkomst: Outcome<{
    /** Each with the steps behind it. */
    readonly regels: readonly (Volgregel & { readonly bewijs: Outcome<number> })[];
    readonly nietGevolgd: readonly NietGevolgd[];
  }>;
  readonly namen: Namen;
  readonly magVoorleggen: boolean;
};

type Vraag = { readonly contract: string; readonly ingang?: Datum | undefined };

/** What the tariffs of a contract that follow something would become from a day on, before anyone proposes it. */
export const volgtarievenInzien = defineQuery({
  naam: 'tarieven/volgtarieven-inzien',
  rollen: lezers,
  run: async (context, { contract: code, ingang: asked }: Vraag): Promise<VolgtarievenView | null> => {
    const { tx, wie, vandaag } = context;
    const verband = await verbandVan(context);
    if (!verband) return null;
    const namen = await leesNamen(context, verband);
    const contract = namen.contracten.find((one) => one.code === code);
    if (!contract) return null;
    const ahead = (await readLijstbedragen(tx, verband)).filter(
      ({ staat, van }) => staat === 'vastgesteld' && isVoor(vandaag, van),
    );
    const [first] = ahead.map(({ van }) => van).toSorted(Temporal.PlainDate.compare);
    // Nothing changes before tomorrow.
    const ingang = asked
      ? laatste(asked, vandaag.add({ days: 1 }))
      : (first ?? vandaag.with({ day: 1 }).add({ months: 1 }));
    const outcome = await werkVolgtarievenUit(context, verband, code, ingang);
    return {
      contract,
      ingang,
      namen,
      magVoorleggen: wie.hoed.soort === 'verband' && wie.hoed.rollen.includes('inkoper'),
      uitkomst:
        outcome.status !== 'decided'
          ? outcome
          : {
              ...outcome,
              value: {
                regels: outcome.value.regels.toSorted(byProductAndCao(namen)).map((regel) => ({
                  ...regel,
                  bewijs: { status: 'decided', value: regel.bedrag, steps: [regel.stap] },
                })),
                nietGevolgd: outcome.value.nietGevolgd,
              },
            },
    };
  },
});
