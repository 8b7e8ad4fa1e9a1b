// SPDX-License-Identifier: EUPL-1.2
import type { QueryContext } from '../context.ts';
import type { Bewaarsoort } from '../deur.ts';
import type { Rol, Wie } from '../hoed.ts';
import { bewaarsoorten } from '../huis.ts';
import { defineQuery } from '../query.ts';
import { toezichthouders } from './leesloglijst.ts';
import { type Eigentermijn, readOpdracht, readOpdrachten, readTermijnen, type Wisopdracht } from './wisopdracht.ts';

/** Who decides that something is erased: the organisation that is responsible for it, never who put it forward. */
export const beslissers: readonly Rol[] = ['college', 'programmadirecteur'];
const lezers: readonly Rol[] = [...toezichthouders, ...beslissers];

/** The kinds that this organisation has. */
export const eigenSoorten = ({ hoed }: Wie): readonly Bewaarsoort[] =>
  bewaarsoorten.filter(({ eigenaar }) => eigenaar === 'ieder' || eigenaar === hoed.soort);

export type Bewaarterm = Pick<Bewaarsoort, 'soort' | 'naam' | 'uitleg' | 'vanaf'> & {
  /** In months; null: nobody has said it, so nothing is erased. */
  readonly maanden: number | null;
  readonly grond: string | null;
  readonly eigen: boolean;
  /** Whatever ended before this day can go, and how much that is now. */
  readonly voor: Temporal.PlainDate | null;
  readonly aantal: number;
  /** What is under way. */
  readonly opdracht: Wisopdracht | null;
};

/** Until when each kind of personal data is kept, and how much is past its term: erasing nothing. */
export const bewaaroverzicht = defineQuery({
  naam: 'platform/bewaaroverzicht',
  rollen: lezers,
  run: async (context, _: Record<never, never>) => {
    const { tx, wie } = context;
    const termijnen = await readTermijnen(tx, wie.hoed);
    const opdrachten = await readOpdrachten(tx, wie.hoed);
    const soorten: Bewaarterm[] = [];
    for (const een of eigenSoorten(wie)) {
      const { maanden, grond, eigen, voor } = termVan(context, een, termijnen);
      const opdracht = opdrachten.find(({ soort, staat }) => soort === een.soort && isOnderweg(staat)) ?? null;
      const { soort, naam, uitleg, vanaf } = een;
      const aantal = voor ? await een.tel(context, voor) : 0;
      soorten.push({ soort, naam, uitleg, vanaf, maanden, grond, eigen, voor, aantal, opdracht });
    }
    return { soorten, opdrachten };
  },
});

const isOnderweg = (staat: Wisopdracht['staat']): boolean => staat === 'voorgesteld' || staat === 'goedgekeurd';

/** The term of a kind: what the organisation says, else law or standard. */
export function termVan({ vandaag }: QueryContext, een: Bewaarsoort, termijnen: readonly Eigentermijn[]) {
  const eigen = termijnen.find(({ soort }) => soort === een.soort);
  const maanden = eigen?.maanden ?? een.termijn?.maanden ?? null;
  return {
    maanden,
    grond: eigen?.grond ?? een.termijn?.bron ?? null,
    eigen: eigen !== undefined,
    voor: maanden === null ? null : vandaag.subtract({ months: maanden }),
  };
}

/** One of them: what goes, and how far it is. */
export const wisopdrachtInzien = defineQuery({
  naam: 'platform/wisopdracht-inzien',
  rollen: lezers,
  run: async ({ tx, wie }, input: { readonly id: string }) => {
    const opdracht = await readOpdracht(tx, wie.hoed, input.id);
    const soort = bewaarsoorten.find((een) => een.soort === opdracht?.soort);
    if (!opdracht || !soort) return undefined;
    const magBesluiten =
      opdracht.staat === 'voorgesteld' &&
      opdracht.gemaaktPersoon !== wie.persoon &&
      wie.hoed.rollen.some((rol) => beslissers.includes(rol));
    return { ...opdracht, naam: soort.naam, uitleg: soort.uitleg, magBesluiten };
  },
});
