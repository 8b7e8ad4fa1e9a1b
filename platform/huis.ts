// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';
import { cyclus } from '#cyclus';
import * as beleid from '#modules/beleid';
import * as berichten from '#modules/berichten';
import * as contracten from '#modules/contracten';
import * as declaraties from '#modules/declaraties';
import * as inkoop from '#modules/inkoop';
import * as leveranciers from '#modules/leveranciers';
import * as producten from '#modules/producten';
import * as regio from '#modules/regio';
import * as tarieven from '#modules/tarieven';
import * as toegang from '#modules/toegang';
import * as verantwoording from '#modules/verantwoording';
import type { Bewaarsoort, Deur } from './deur.ts';
import { versleuteldeMailadressen } from './mailadres.ts';
import type { MigrationFolder } from './migrate.ts';
import { eigenLeeslog } from './persoonsgegevens/leeslog-wissen.ts';
import { wissen } from './persoonsgegevens/wissen.handler.ts';
import { gesloten as uitnodigingen } from './uitnodiging.ts';
import { versleuteldeWebhooks } from './webhook.ts';

/** All rooms, in the order of the cycle. The only place that enters every door. */
export const deuren: readonly Deur[] = [
  regio.deur,
  beleid.deur,
  producten.deur,
  tarieven.deur,
  inkoop.deur,
  contracten.deur,
  berichten.deur,
  toegang.deur,
  declaraties.deur,
  leveranciers.deur,
  verantwoording.deur,
];

const here = (map: string) => fileURLToPath(new URL(map, import.meta.url));

/** The shell's own migrations first, then the rooms' in the order of the cycle. */
export const migrationFolders = (): readonly MigrationFolder[] => [
  { naam: 'platform', map: here('./migraties') },
  ...cyclus.map(({ naam }) => ({ naam, map: here(`../modules/${naam}/migraties`) })),
];

/** Every place where personal data or a secret lies closed. */
export const versleuteld = [
  ...deuren.flatMap((deur) => deur.versleuteld ?? []),
  uitnodigingen,
  ...versleuteldeWebhooks,
  ...versleuteldeMailadressen,
];

/** All personal data that is erased after a term. */
export const bewaarsoorten: readonly Bewaarsoort[] = [...deuren.flatMap(({ bewaren = [] }) => bewaren), eigenLeeslog];

export const handlers = [...deuren.flatMap((deur) => deur.handlers ?? []), ...wissen(bewaarsoorten)];
