// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** At which scale, by whom, and with whom else: pages about how the work of the region is divided. */
export const werkverdelingRoutes: RouteConfigEntry[] = [
  route('regio/schalen', './regio/schalen/schalen.route.tsx'),
  route('regio/schalen/nieuw', './regio/schalen/zorgvorm-nieuw.route.tsx'),
  route('regio/schalen/:zorgvorm', './regio/schalen/zorgvorm.route.tsx'),
  route('regio/schalen/:zorgvorm/verplaatsen', './regio/schalen/zorgvorm-verplaatsen.route.tsx'),
  route('regio/schalen/:zorgvorm/koppelen', './regio/schalen/zorgvorm-koppelen.route.tsx'),
  route('regio/taken', './regio/taken/taken.route.tsx'),
  route('regio/taken/:taak', './regio/taken/taak.route.tsx'),
  route('regio/taken/:taak/verleggen', './regio/taken/taak-verleggen.route.tsx'),
  route('regio/taken/:taak/koppelen', './regio/taken/taak-koppelen.route.tsx'),
  route('regio/accounthouders', './regio/accounthouders/accounthouders.route.tsx'),
  route('regio/accounthouders/nieuw', './regio/accounthouders/accounthouder-nieuw.route.tsx'),
  route('regio/accounthouders/:id', './regio/accounthouders/accounthouder.route.tsx'),
  route('regio/accounthouders/:id/bewerken', './regio/accounthouders/accounthouder-bewerken.route.tsx'),
  route('regio/signalen/nieuw', './regio/accounthouders/signaal-nieuw.route.tsx'),
  route('regio/signalen/:id', './regio/accounthouders/signaal.route.tsx'),
  route('regio/derden', './regio/derden/derden.route.tsx'),
  route('regio/derden/nieuw', './regio/derden/derde-nieuw.route.tsx'),
  route('regio/derden/:id', './regio/derden/derde.route.tsx'),
  route('regio/derden/:id/bewerken', './regio/derden/derde-bewerken.route.tsx'),
];
