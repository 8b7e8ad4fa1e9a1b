// SPDX-License-Identifier: EUPL-1.2
import { notFound } from './pagina.ts';

export const loader = () => {
  throw notFound();
};

export default function NietGevonden() {
  return null;
}
