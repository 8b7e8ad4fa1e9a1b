// SPDX-License-Identifier: EUPL-1.2
import type { ProgressStep } from '#libs/ui';
import type { InvullenView } from '#modules/inkoop';
import type { Plat } from '../shell/plat.ts';

export type Invullen = Plat<InvullenView>;
export type Concept = NonNullable<Invullen['concept']>;

export const stappen = ['bedrijf', 'producten', 'cao', 'bewijs', 'samenvatting'] as const;
export type Stap = (typeof stappen)[number];
export const isStap = (tekst: string | undefined): tekst is Stap => stappen.some((stap) => stap === tekst);

const labels: Readonly<Record<Stap, string>> = {
  bedrijf: 'Uw organisatie',
  producten: 'Producten',
  cao: 'Cao',
  bewijs: 'Eisen en bewijs',
  samenvatting: 'Controleren en indienen',
};

export const adresVanStap = (procedure: string, stap: Stap, criterium?: string): string =>
  `/inkoop/procedures/${procedure}/inschrijven/${stap}${criterium ? `/${criterium}` : ''}`;

/** Is everything of this step there? */
export function isCompleet({ inschrijving, bedrijf, criteria }: Concept, stap: Stap): boolean {
  if (stap === 'bedrijf') return bedrijf !== null && inschrijving.vrijwilligers !== null;
  if (stap === 'producten') return inschrijving.producten.length > 0;
  if (stap === 'cao') return inschrijving.cao !== null;
  return stap === 'bewijs' && criteria.every(({ stand }) => stand.status === 'decided');
}

/** Where the aanbieder left it. */
export const eersteOpenStap = (concept: Concept): Stap =>
  stappen.find((stap) => !isCompleet(concept, stap)) ?? 'samenvatting';

/** The first criterion that still asks for something, or the first of all. */
export const eersteCriterium = ({ criteria }: Concept): string =>
  (criteria.find(({ stand }) => stand.status !== 'decided') ?? criteria[0])?.criterium.code ?? '';

export const voortgang = (procedure: string, concept: Concept, current: Stap): readonly ProgressStep[] =>
  stappen.map((stap) => ({
    label: labels[stap],
    state: stap === current ? 'current' : isCompleet(concept, stap) ? 'done' : 'todo',
    href: adresVanStap(procedure, stap),
    ...(stap === 'bewijs' && { note: `${ready(concept)} van ${concept.criteria.length} klaar` }),
  }));

const ready = ({ criteria }: Concept): number => criteria.filter(({ stand }) => stand.status === 'decided').length;
