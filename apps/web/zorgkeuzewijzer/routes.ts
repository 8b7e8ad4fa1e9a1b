// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const zorgkeuzewijzerRoutes: RouteConfigEntry[] = [
  route('zorgkeuzewijzer', './zorgkeuzewijzer/zoeken.route.tsx'),
  route('zorgkeuzewijzer/hulp/:verband/:product', './zorgkeuzewijzer/hulp.route.tsx'),
  route('zorgkeuzewijzer/aanbieders/:aanbieder', './zorgkeuzewijzer/aanbieder.route.tsx'),
  route('zorgkeuzewijzer/vergelijken/:verband/:product', './zorgkeuzewijzer/vergelijken.route.tsx'),
  route('zorgkeuzewijzer/ervaring/:verband', './zorgkeuzewijzer/ervaring.route.tsx'),
  route('zorgkeuzewijzer/ervaring/:verband/ontvangen', './zorgkeuzewijzer/ontvangen.route.tsx'),
  route('zorgkeuzewijzer/gemeenten', './zorgkeuzewijzer/gemeenten.route.tsx'),
  route('zorgkeuzewijzer/gegevens/:bestand', './zorgkeuzewijzer/gegevens.route.ts'),
  route('zorgkeuzewijzer/beheer', './zorgkeuzewijzer/beheer/beheer.route.tsx'),
  route('zorgkeuzewijzer/beheer/aanbod', './zorgkeuzewijzer/beheer/aanbod.route.tsx'),
  route('zorgkeuzewijzer/beheer/gemeente', './zorgkeuzewijzer/beheer/gemeente.route.tsx'),
  route('zorgkeuzewijzer/beheer/gemeente/:id', './zorgkeuzewijzer/beheer/voorliggend.route.tsx'),
  route('zorgkeuzewijzer/beheer/uitleg', './zorgkeuzewijzer/beheer/uitleg.route.tsx'),
  route('zorgkeuzewijzer/beheer/uitleg/:product', './zorgkeuzewijzer/beheer/product.route.tsx'),
  route('zorgkeuzewijzer/beheer/stops', './zorgkeuzewijzer/beheer/stops.route.tsx'),
  route('zorgkeuzewijzer/beheer/ervaringen', './zorgkeuzewijzer/beheer/ervaringen.route.tsx'),
  route('zorgkeuzewijzer/beheer/ervaringen/:id', './zorgkeuzewijzer/beheer/ervaring.route.tsx'),
];
