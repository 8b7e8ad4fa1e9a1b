// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const toegangRoutes: RouteConfigEntry[] = [
  route('toegang', './toegang/toegang.route.tsx'),
  route('toegang/nieuw', './toegang/nieuw.route.tsx'),
  route('toegang/noodtoegang', './toegang/noodtoegang.route.tsx'),
  route('toegang/verzoeken', './toegang/verzoeken.route.tsx'),
  route('toegang/verzoeken/:id', './toegang/verzoek.route.tsx'),
  route('toegang/aanvragen', './toegang/aanvragen.route.tsx'),
  route('toegang/overnemen', './toegang/overname/overnemen.route.tsx'),
  route('toegang/overnemen/bestanden/:bestand', './toegang/overname/bestand.route.ts'),
  route('toegang/overnemen/:id', './toegang/overname/overname.route.tsx'),
  route('toegang/:id', './toegang/casus.route.tsx'),
  route('toegang/toewijzingen/:id', './toegang/toewijzing.route.tsx'),
  route('toegang/toewijzingen/:id/wijziging', './toegang/wijziging.route.tsx'),
];
