// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const productenRoutes: RouteConfigEntry[] = [
  route('producten', './producten/productenboek.route.tsx'),
  route('producten/vormen', './producten/vormen.route.tsx'),
  route('producten/vormen/nieuw', './producten/vorm-nieuw.route.tsx'),
  route('producten/vormen/:code/bewerken', './producten/vorm-bewerken.route.tsx'),
  route('producten/bestanden/:bestand', './producten/uitwisseling/bestand.route.ts'),
  route('producten/handboeken/:bestand', './producten/uitwisseling/handboek.route.ts'),
  route('producten/inlezen', './producten/uitwisseling/inlezen.route.tsx'),
  route('producten/inlezen/:id', './producten/uitwisseling/inlezing.route.tsx'),
  route('producten/voorstellen', './producten/voorstellen.route.tsx'),
  route('producten/voorstellen/nieuw', './producten/voorstel-nieuw.route.tsx'),
  route('producten/voorstellen/:id', './producten/voorstel.route.tsx'),
  route('producten/verschil', './producten/verschil.route.tsx'),
  route('producten/verschil/:bestand', './producten/verschil-werkblad.route.ts'),
  route('producten/overgang', './producten/overgang.route.tsx'),
  route('producten/overgang/nieuw', './producten/overgang-nieuw.route.tsx'),
  route('producten/:code/einde', './producten/product-einde.route.tsx'),
  route('producten/:code/afleiden', './producten/product-afleiden.route.tsx'),
  route('producten/:code', './producten/product.route.tsx'),
  route('producten/:code/bewerken', './producten/product-bewerken.route.tsx'),
  route('producten/:code/wijzigen', './producten/product-wijzigen.route.tsx'),
];
