// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const procesRoutes: RouteConfigEntry[] = [
  route('tarieven/processen', './tarieven/proces/processen.route.tsx'),
  route('tarieven/processen/bestanden/:bestand', './tarieven/proces/bestand.route.ts'),
  route('tarieven/dossierregels/:id/bestand', './tarieven/proces/bijlage.route.ts'),
  route('tarieven/tariefreacties/:id/bestand', './tarieven/proces/bewijsstuk.route.ts'),
  route('tarieven/uitvragen/:id', './tarieven/proces/uitvraag.route.tsx'),
  route('tarieven/processen/:id', './tarieven/proces/proces.route.tsx'),
  route('tarieven/processen/:id/planning', './tarieven/proces/planning.route.tsx'),
  route('tarieven/processen/:id/stappen/:stap', './tarieven/proces/stap.route.tsx'),
  route('tarieven/processen/:id/dossier', './tarieven/proces/dossier.route.tsx'),
  route('tarieven/processen/:id/uitvraag', './tarieven/proces/uitvraag-openen.route.tsx'),
  route('tarieven/processen/:id/functiemix/:product', './tarieven/proces/functiemix.route.tsx'),
  route('tarieven/processen/:id/presenteren', './tarieven/proces/presenteren.route.tsx'),
  route('tarieven/processen/:id/presentatie', './tarieven/proces/presentatie.route.tsx'),
  route('tarieven/processen/:id/reactie', './tarieven/proces/reactie.route.tsx'),
  route('tarieven/processen/:id/reacties', './tarieven/proces/reacties.route.tsx'),
];
