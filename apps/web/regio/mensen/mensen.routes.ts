// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** Who works here, and what everyone sees of themselves. */
export const mensenRoutes: RouteConfigEntry[] = [
  route('mensen', './regio/mensen/mensen.route.tsx'),
  route('mensen/uitnodigen', './regio/mensen/uitnodigen.route.tsx'),
  route('mensen/uitnodigingen/:id', './regio/mensen/uitnodiging.route.tsx'),
  route('mensen/mail', './regio/mensen/onbezorgd.route.tsx'),
  route('mensen/:id', './regio/mensen/medewerker.route.tsx'),
  route('account', './regio/mensen/account.route.tsx'),
  route('account/mail', './regio/mensen/mail.route.tsx'),
  route('account/mail/bevestigen/:sleutel', './regio/mensen/mail-bevestigen.route.tsx'),
  route('uitnodiging/:sleutel', './regio/mensen/aannemen.route.tsx'),
];
