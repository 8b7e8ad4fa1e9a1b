// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { readTasks } from '#platform/taak';
import { verbandVan } from '../mandaten.query.ts';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { geldtOp } from '../voorstel/geldt.ts';
import { isVan } from '../voorstel/is-van.query.ts';
import { readTaak, readTaken, readVerdelingen, type Samenwerkingstaak } from './taak.store.ts';
import type { Taakdrager, Taakverdeling } from './taak.ts';
import { werktaak } from './taak-volgen.handler.ts';

export type TaakRij = Samenwerkingstaak & {
  /** With whom it lies on the day; null when that day nothing was arranged. */
  readonly bij: Taakdrager | null;
  readonly van: Datum | null;
  readonly concept: Taakverdeling | null;
};
export type TaakverdelingView = {
  readonly dag: Datum;
  readonly uitvoering: string;
  readonly taken: readonly TaakRij[];
};

const rijOp = (taak: Samenwerkingstaak, all: readonly Taakverdeling[], dag: Datum): TaakRij => {
  const own = all.filter((verdeling) => verdeling.taak === taak.code);
  const geldt = own.find((verdeling) => geldtOp(verdeling, dag));
  return {
    ...taak,
    bij: geldt?.bij ?? null,
    van: geldt?.van ?? null,
    concept: own.find(({ staat }) => staat === 'concept') ?? null,
  };
};

/** Every task of the cooperation, and with whom it lies on a day [002 §7.3]. */
export const taakverdelingInzien = defineQuery({
  naam: 'regio/taakverdeling-inzien',
  rollen: deelnemers,
  run: async (context, { op }: { readonly op: Datum | null }): Promise<TaakverdelingView | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const dag = op ?? context.vandaag;
    const verdelingen = await readVerdelingen(context.tx, verband, null);
    const { pagina } = await leesRegioPagina(context, verband);
    return {
      dag,
      uitvoering: pagina.verband.uitvoeringsorganisatie.naam,
      taken: (await readTaken(context.tx, verband)).map((taak) => rijOp(taak, verdelingen, dag)),
    };
  },
});

export type TaakView = TaakRij & {
  readonly uitvoering: string;
  readonly verdelingen: readonly Taakverdeling[];
  readonly geschiedenis: readonly Gebeurtenis[];
  /** This viewer has open work of this task on the list. */
  readonly opMijnLijst: boolean;
  /** The viewer wrote the proposal: another adopts it. */
  readonly zelfVoorgesteld: boolean;
};

/** One task: with whom it lies, lay and will lie, and what it means for who may do what here. */
export const taakInzien = defineQuery({
  naam: 'regio/taak-inzien',
  rollen: deelnemers,
  run: async (context, { taak: code }: { readonly taak: string }): Promise<TaakView | undefined> => {
    const verband = await verbandVan(context);
    const taak = verband && (await readTaak(context.tx, verband, code));
    if (!verband || !taak) return undefined;
    const verdelingen = await readVerdelingen(context.tx, verband, code);
    const { pagina } = await leesRegioPagina(context, verband);
    const open = await readTasks(context);
    const rij = rijOp(taak, verdelingen, context.vandaag);
    return {
      ...rij,
      uitvoering: pagina.verband.uitvoeringsorganisatie.naam,
      verdelingen,
      geschiedenis: await readHistory(context.tx, { soort: 'samenwerkingstaak', id: code }),
      zelfVoorgesteld: isVan(context, rij.concept),
      opMijnLijst: open.some(({ soort, onderwerp }) => soort === werktaak && onderwerp.id === code),
    };
  },
});
