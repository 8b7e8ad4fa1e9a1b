// SPDX-License-Identifier: EUPL-1.2
import type { RouterContextProvider } from 'react-router';
import { noodtoegangenlijst } from '#modules/toegang';
import { bewaaroverzicht, inzageGeven, leesloglijst } from '#platform/persoonsgegevens';
import { magVragen } from '../shell/pagina.ts';
import type { Blad } from './tabbladen.tsx';

const bladen = [
  { op: 'leeslog', label: 'Wie zag en wijzigde wat', href: '/persoonsgegevens', vraag: leesloglijst },
  { op: 'inzage', label: 'Inzage door een inwoner', href: '/persoonsgegevens/inzage', vraag: inzageGeven },
  { op: 'noodtoegang', label: 'Noodtoegang', href: '/persoonsgegevens/noodtoegang', vraag: noodtoegangenlijst },
  { op: 'bewaren', label: 'Bewaren en wissen', href: '/persoonsgegevens/bewaren', vraag: bewaaroverzicht },
];

/** The pages about personal data that the viewer may see. */
export const bladenBij = (context: Readonly<RouterContextProvider>): readonly Blad[] =>
  bladen.flatMap(({ op, label, href, vraag }) => (magVragen(context, vraag) ? [{ op, label, href }] : []));
