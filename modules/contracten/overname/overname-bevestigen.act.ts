// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { maakBekend } from '#modules/regio';
import { insertOvergenomenTarieven, type OvergenomenTarief } from '#modules/tarieven';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { id, tekst } from '#platform/invoer';
import { bood } from './bood.query.ts';
import { geldend } from './geldend.query.ts';
import { insertOvergenomen, lockOvername, type Overgenomen, settleOvername } from './overname.store.ts';
import type { Overeenkomstregel } from './overname.ts';
import { overnemers } from './overname-inzien.query.ts';
import { controletaak } from './overname-voorleggen.act.ts';

const self = 'contracten/overname-bevestigen';

/** A second person has held the contracts against what was signed: from now on they run here. All or nothing. */
export const overnameBevestigen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: overnemers,
  invoer: z.object({ overname: id(), kenmerk: tekst(64) }),
  run: async (context, { overname, kenmerk }) => {
    const { tx, wie, nu } = context;
    const verband = wie.hoed.code;
    const found = await lockOvername(tx, verband, overname);
    if (!found) return refused(reason('overname-bestaat-niet'));
    if (found.staat !== 'voorgelegd') return refused(reason('overname-niet-voorgelegd'));
    if (await bood(context, overname)) return refused(reason('overname-vier-ogen'));
    const plan = await geldend(context, overname, kenmerk);
    if (plan.status !== 'decided') return plan;
    const aanbieders = await maakBekend(
      tx,
      plan.value.aanbieders.filter(({ bekendAls }) => bekendAls === null),
    );
    const made = await insertOvergenomen(tx, verband, overname, plan.value.nieuw);
    const eigen = plan.value.nieuw.flatMap(ownTarieven(plan.value.eenheden));
    await insertOvergenomenTarieven(tx, verband, overname, eigen);
    await settleOvername(tx, verband, overname, { staat: 'overgenomen', op: nu, door: wie.naam });
    await context.taakAfronden(controletaak, overname);
    await report(
      context,
      { overname, naam: found.naam, sha256: found.sha256, aanbieders, eigenTarieven: eigen.length },
      made,
    );
    return decided({ overname, aanbieders, overeenkomsten: made.length });
  },
});

const ownTarieven =
  (eenheden: Readonly<Record<string, string>>) =>
  ({ aanbieder, contract, van, tot, eigen }: Overeenkomstregel): readonly OvergenomenTarief[] =>
    eigen.map(({ product, bedrag, geindexeerd }) => ({
      ...{ aanbieder, contract, product, van, tot, bedrag, geindexeerd },
      eenheid: eenheden[product] ?? '',
    }));

type Verslag = {
  readonly overname: string;
  readonly naam: string;
  readonly sha256: string;
  readonly aanbieders: number;
  readonly eigenTarieven: number;
};

/** Each agreement tells that it stands, as one that was signed here: later rooms hear it in the same words. */
async function report(
  context: ActContext,
  { overname, naam, sha256, aanbieders, eigenTarieven }: Verslag,
  made: readonly Overgenomen[],
): Promise<void> {
  await context.gebeurd({
    act: self,
    onderwerp: { soort: 'overname', id: overname },
    voor: 'voorgelegd',
    na: { naam, sha256, aanbieders, overeenkomsten: made.length, eigenTarieven },
  });
  for (const { id: overeenkomst, aanbieder, contract } of made)
    await context.gebeurd({
      act: 'contracten/overeenkomst-laten-ingaan',
      onderwerp: { soort: 'overeenkomst', id: overeenkomst },
      na: { staat: 'getekend', aanbieder, contract, overname, naam, sha256 },
    });
}
