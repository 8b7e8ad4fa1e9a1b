// SPDX-License-Identifier: EUPL-1.2
import { opsomming } from '#libs/kernel';
import type { Waarde } from '#libs/regiopakket';
import type { Aanbiederstype, Bekostigingsvorm, ContractView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import type { Plat } from '../shell/plat.ts';

export type KeuzesView = Plat<NonNullable<ContractView['keuzes']>>;
export type Namen = ContractView['namen'];

/** What a page shows for a choice that the plan does not make. */
export const onbekend = 'onbekend';

/** Of a plan that contradicts itself all readings, until the region chooses one. */
function gelezen<T>(waarde: Waarde<T> | undefined, toon: (waarde: T) => string): string {
  if (waarde === undefined || waarde === 'onbekend') return onbekend;
  if (waarde === 'geen') return 'geen';
  if (typeof waarde !== 'object' || waarde === null || !('tegenstrijdig' in waarde)) return toon(waarde);
  return waarde.keuze
    ? toon(waarde.keuze.waarde)
    : waarde.tegenstrijdig.map((lezing) => toon(lezing.waarde)).join(' of ');
}

export const procedureTekst = ({ procedure }: KeuzesView, { procedurevormen }: Namen): string =>
  gelezen(procedure?.vorm, (vorm) => procedurevormen[vorm] ?? vorm) + inschrijvingTekst(procedure);

/** For which part of it one registers, where that is not the whole. */
export function inschrijvingTekst(procedure: KeuzesView['procedure']): string {
  const aantal = procedure?.percelen?.length ?? 0;
  if (aantal > 0) return aantal === 1 ? ', in 1 perceel' : `, in ${aantal} percelen`;
  return procedure?.inschrijvenPer ? `, inschrijven per ${procedure.inschrijvenPer}` : '';
}

/** @example `3 jaar, daarna 2 + 2 + 2 + 1` */
export function looptijdTekst({ looptijd }: KeuzesView): string {
  const eerst = gelezen(looptijd?.initieelJaren, (jaren) => `${jaren} jaar`);
  const daarna = gelezen(looptijd?.verlengingen, (jaren) => jaren.join(' + '));
  return eerst === onbekend || daarna === '' ? eerst : `${eerst}, daarna ${daarna}`;
}

export const vormenTekst = (vormen: readonly Bekostigingsvorm[]): string =>
  opsomming(vormen.map((vorm) => woorden.bekostiging[vorm]));

export const bekostigingTekst = ({ bekostiging }: KeuzesView): string =>
  gelezen(bekostiging?.vormen, vormenTekst) + (bekostiging?.eenheid ? `, per ${bekostiging.eenheid}` : '');

export const routesTekst =
  ({ routes }: Pick<Namen, 'routes'>) =>
  (codes: readonly string[]): string =>
    opsomming(codes.map((code) => routes[code] ?? code));

export const toegangTekst = ({ toegang }: KeuzesView, namen: Pick<Namen, 'routes'>): string =>
  gelezen(toegang?.routes, routesTekst(namen));

export const typenTekst = (typen: readonly Aanbiederstype[]): string =>
  `${opsomming(typen.map((type) => woorden.leveranciers[type]))} aanbieders`;

/** The one value that the plan gives, or that the region chose; undefined where it gives none or two. */
export function gekozen<T>(waarde: Waarde<T> | undefined): T | undefined {
  if (waarde === undefined || waarde === 'onbekend' || waarde === 'geen') return undefined;
  if (typeof waarde !== 'object' || waarde === null || !('tegenstrijdig' in waarde)) return waarde;
  return waarde.keuze?.waarde;
}

export const leveranciersTekst = ({ leveranciers }: KeuzesView): string => gelezen(leveranciers?.typen, typenTekst);

export const budgetplafondTekst = ({ budgetplafond }: KeuzesView): string =>
  budgetplafond
    ? `Budgetplafond: ${woorden.budgetplafond[budgetplafond.mogelijk].toLowerCase()}`
    : 'Budgetplafond: onbekend';

/** Any of the choices as one reads it. */
export const keuzeTekst = (soort: keyof KeuzesView, keuzes: KeuzesView, namen: Namen): string =>
  ({
    procedure: () => procedureTekst(keuzes, namen),
    looptijd: () => looptijdTekst(keuzes),
    bekostiging: () => bekostigingTekst(keuzes),
    toegang: () => toegangTekst(keuzes, namen),
    leveranciers: () => leveranciersTekst(keuzes),
    budgetplafond: () => budgetplafondTekst(keuzes),
  })[soort]();

/** The choices that make up the four instruments, in the order in which a plan gives them. */
export const keuzesoorten = [
  'procedure',
  'looptijd',
  'bekostiging',
  'toegang',
  'leveranciers',
  'budgetplafond',
] as const satisfies readonly (keyof KeuzesView)[];

/** Which choices of a contract the plan gives in two readings, without a choice of the region between them. */
export const tegenstrijdigeKeuzes = (keuzes: KeuzesView): readonly (keyof KeuzesView)[] =>
  keuzesoorten.filter((soort) => Object.values(keuzes[soort] ?? {}).some(isOpen));

const isOpen = (waarde: unknown): boolean =>
  typeof waarde === 'object' && waarde !== null && 'tegenstrijdig' in waarde && !('keuze' in waarde && waarde.keuze);
