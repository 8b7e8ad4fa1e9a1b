// SPDX-License-Identifier: EUPL-1.2
import type { ToegewezenProduct301 } from '../../types/301.ts';
import { TR134 } from '../datums.ts';
import { type Inzet, nietPerDag, omvangZonderCode, productregels } from '../inzet.ts';
import type { Omgeving } from '../plaats.ts';
import { alsFout, type Regels, type Uitkomst, via } from '../regel.ts';

type Toegewezen = ToegewezenProduct301;

export const alsInzet = (product: Toegewezen): Inzet => ({
  ...product,
  begin: product.Ingangsdatum,
  eind: product.Einddatum,
  eindelement: 'Einddatum',
});

/** Withdrawn before it began. */
export const isVerwijderd = ({ Einddatum, Ingangsdatum, RedenWijziging }: Toegewezen): boolean =>
  Einddatum === Ingangsdatum && (RedenWijziging === '13' || RedenWijziging === '01');

/** CS335: what is deleted ends on the day it began. */
const CS335 = ({ RedenWijziging, Ingangsdatum, Einddatum }: Toegewezen): Uitkomst =>
  alsFout(
    RedenWijziging === '13' && Einddatum !== Ingangsdatum,
    'RedenWijziging',
    'Verwijderd (reden 13) mag alleen als de einddatum gelijk is aan de ingangsdatum.',
  );

/** CS336: a code that is no longer in use. */
const CS336 = ({ RedenWijziging }: Toegewezen): Uitkomst =>
  alsFout(RedenWijziging === '01', 'RedenWijziging', 'Reden wijziging 01 is vervallen.');

export const toewijzingsregels: Regels<Toegewezen, Omgeving> = {
  ...via(alsInzet, { ...productregels, CD080: omvangZonderCode, CS338: nietPerDag }),
  CS335,
  CS336,
  TR134: TR134<Toegewezen>('Toewijzingsdatum', 'toewijzingsdatum', ({ Toewijzingsdatum }) => Toewijzingsdatum),
};
