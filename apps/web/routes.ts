// SPDX-License-Identifier: EUPL-1.2
import { index, type RouteConfig, route } from '@react-router/dev/routes';
import { beleidRoutes } from './beleid/routes.ts';
import { berichtenRoutes } from './berichten/routes.ts';
import { contractenRoutes } from './contracten/routes.ts';
import { declaratiesRoutes } from './declaraties/routes.ts';
import { hulpRoutes } from './hulp/routes.ts';
import { inkoopRoutes } from './inkoop/routes.ts';
import { leveranciersRoutes } from './leveranciers/routes.ts';
import { persoonsgegevensRoutes } from './persoonsgegevens/routes.ts';
import { productenRoutes } from './producten/routes.ts';
import { regioRoutes } from './regio/routes.ts';
import { systemenRoutes } from './systemen/routes.ts';
import { procesRoutes } from './tarieven/proces/routes.ts';
import { tarievenRoutes } from './tarieven/routes.ts';
import { toegangRoutes } from './toegang/routes.ts';
import { verantwoordingRoutes } from './verantwoording/routes.ts';
import { zorgkeuzewijzerRoutes } from './zorgkeuzewijzer/routes.ts';

export default [
  index('./shell/werkvoorraad.route.tsx'),
  route('zoeken', './zoeken/zoeken.route.tsx'),
  route('filters', './filters/filters.route.tsx'),
  route('aanmelden', './shell/aanmelden.route.tsx'),
  route('demo-aanmelden/:uid', './shell/demo-aanmelden.route.tsx'),
  route('documenten/:id', './shell/document.route.ts'),
  ...regioRoutes,
  ...beleidRoutes,
  ...productenRoutes,
  ...inkoopRoutes,
  ...procesRoutes,
  ...tarievenRoutes,
  ...contractenRoutes,
  ...berichtenRoutes,
  ...toegangRoutes,
  ...zorgkeuzewijzerRoutes,
  ...declaratiesRoutes,
  ...leveranciersRoutes,
  ...verantwoordingRoutes,
  ...persoonsgegevensRoutes,
  ...systemenRoutes,
  ...hulpRoutes,
  route('toegankelijkheid', './shell/toegankelijkheid.route.tsx'),
  route('*', './shell/niet-gevonden.route.tsx'),
] satisfies RouteConfig;
