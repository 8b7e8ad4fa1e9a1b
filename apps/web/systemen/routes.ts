// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** Other programs that work for the own organisation, and what they are told: for the beheerder. */
export const systemenRoutes: RouteConfigEntry[] = [
  route('systemen', './systemen/systemen.route.tsx'),
  route('systemen/nieuw', './systemen/nieuw.route.tsx'),
  route('systemen/webhooks/:id', './systemen/webhook.route.tsx'),
  route('systemen/:id', './systemen/systeem.route.tsx'),
];
