// SPDX-License-Identifier: EUPL-1.2
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { aangemelden, type Rol, zelf } from '#platform/hoed';
import { type Collega, listColleagues } from '#platform/identiteit';
import { type Medewerker, readMedewerkers } from '#platform/mensen';
import { defineQuery } from '#platform/query';
import { listSessions, type OpenSessie } from '#platform/sessielijst';
import { readUitnodiging, readUitnodigingen, type Uitnodiging } from '#platform/uitnodiging';
import { readVervangingen, type Vervanging } from '#platform/vervanging';
import { passendeRollen } from './rolkeuze.query.ts';
import { isVoorbij } from './rolperiode.ts';

export type MedewerkersView = {
  readonly vandaag: Temporal.PlainDate;
  readonly organisatie: string;
  /** With the roles that run or are to come; who has none any more stands last. */
  readonly medewerkers: readonly Medewerker[];
  readonly uitnodigingen: readonly Uitnodiging[];
  readonly vervangingen: readonly Vervanging[];
  readonly passend: readonly Rol[];
};

/** The people of the own organisation, who is invited, and who takes whose place. */
export const medewerkerslijst = defineQuery({
  naam: 'regio/medewerkerslijst',
  rollen: ['beheerder'],
  run: async (context, _: Record<never, never>): Promise<MedewerkersView> => ({
    vandaag: context.vandaag,
    organisatie: context.wie.hoed.naam,
    medewerkers: (await readMedewerkers(context))
      .map((een) => ({ ...een, rollen: een.rollen.filter((rol) => !isVoorbij(rol, context.vandaag)) }))
      .toSorted((a, b) => Number(a.rollen.length === 0) - Number(b.rollen.length === 0)),
    uitnodigingen: await readUitnodigingen(context),
    vervangingen: await readVervangingen(context, context.vandaag),
    passend: passendeRollen(context),
  }),
});

export type MedewerkerView = {
  readonly vandaag: Temporal.PlainDate;
  readonly medewerker: Medewerker;
  /** The viewer, or whose place the viewer takes. */
  readonly uzelf: boolean;
  readonly vervangingen: readonly Vervanging[];
  /** Who can take this person's place. */
  readonly collegas: readonly Collega[];
  readonly passend: readonly Rol[];
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One person of the own organisation: roles with their days, replacement, block, and what happened. */
export const medewerkerInzien = defineQuery({
  naam: 'regio/medewerker-inzien',
  rollen: ['beheerder'],
  run: async (context, { id }: { readonly id: string }): Promise<MedewerkerView | undefined> => {
    const [medewerker] = await readMedewerkers(context, id);
    if (!medewerker) return undefined;
    return {
      medewerker,
      vandaag: context.vandaag,
      uzelf: zelf(context.wie).includes(id),
      vervangingen: await readVervangingen(context, context.vandaag, id),
      collegas: (await listColleagues(context)).filter((collega) => collega.id !== id),
      passend: passendeRollen(context),
      geschiedenis: await readHistory(context.tx, { soort: 'persoon', id }),
    };
  },
});

export type UitnodigingView = Uitnodiging & {
  readonly email: string | null;
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One invitation, with the address of who is invited. */
export const uitnodigingInzien = defineQuery({
  naam: 'regio/uitnodiging-inzien',
  rollen: ['beheerder'],
  run: async (context, { id }: { readonly id: string }): Promise<UitnodigingView | undefined> => {
    const uitnodiging = await readUitnodiging(context, id);
    if (!uitnodiging) return undefined;
    await context.gelezen('uitnodiging', [id]);
    return { ...uitnodiging, geschiedenis: await readHistory(context.tx, { soort: 'uitnodiging', id }) };
  },
});

export type AccountView = {
  readonly vandaag: Temporal.PlainDate;
  /** As the own organisation knows the viewer; null for who has no role of their own here. */
  readonly medewerker: Medewerker | null;
  readonly vervangingen: readonly Vervanging[];
  readonly collegas: readonly Collega[];
  readonly sessies: readonly OpenSessie[];
};

/** What everyone sees of themselves: roles, who takes whose place, and where one is signed in. */
export const accountInzien = defineQuery({
  naam: 'regio/account-inzien',
  rollen: aangemelden,
  run: async (context, _: Record<never, never>): Promise<AccountView | undefined> => {
    const { persoon } = context.wie;
    if (!persoon) return undefined;
    return {
      vandaag: context.vandaag,
      medewerker: (await readMedewerkers(context, persoon))[0] ?? null,
      vervangingen: await readVervangingen(context, context.vandaag, persoon),
      collegas: (await listColleagues(context)).filter(({ id }) => id !== persoon),
      sessies: await listSessions(context),
    };
  },
});
